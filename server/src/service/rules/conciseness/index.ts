import type { Rule } from '../rule.ts';

export const concisenessRules: readonly Rule[] = [];
