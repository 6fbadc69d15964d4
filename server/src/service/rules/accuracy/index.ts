import type { Rule } from '../rule.ts';
import { unusedSuppression } from './unused-suppression.ts';

export const accuracyRules: readonly Rule[] = [unusedSuppression];
