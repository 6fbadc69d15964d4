import type { Rule } from '../rule.ts';

export const confidentialityRules: readonly Rule[] = [];
