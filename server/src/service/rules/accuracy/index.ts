import type { Rule } from '../rule.ts';
import { placeholder } from './placeholder.ts';
import { unusedSuppression } from './unused-suppression.ts';

export const accuracyRules: readonly Rule[] = [placeholder, unusedSuppression];
