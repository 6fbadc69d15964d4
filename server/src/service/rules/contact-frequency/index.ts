import type { Rule } from '../rule.ts';

export const contactFrequencyRules: readonly Rule[] = [];
