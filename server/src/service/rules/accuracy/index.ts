import type { Rule } from '../rule.ts';
import { frontMatter } from './front-matter.ts';
import { placeholder } from './placeholder.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { wrongGreetingName } from './wrong-greeting-name.ts';

export const accuracyRules: readonly Rule[] = [
  placeholder,
  wrongGreetingName,
  weekdayMismatch,
  frontMatter,
  unusedSuppression,
];
