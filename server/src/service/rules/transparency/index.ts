import type { Rule } from '../rule.ts';

export const transparencyRules: readonly Rule[] = [];
