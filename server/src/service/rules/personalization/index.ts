import type { Rule } from '../rule.ts';

export const personalizationRules: readonly Rule[] = [];
