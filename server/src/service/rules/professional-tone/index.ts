import type { Rule } from '../rule.ts';

export const professionalToneRules: readonly Rule[] = [];
