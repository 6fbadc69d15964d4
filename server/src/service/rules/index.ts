import type { Rule } from './rule.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { urgency } from './urgency.ts';

/** Every rule, in the order of the guidelines. */
export const rules: readonly Rule[] = [
  // no-pressure
  urgency,
  // accuracy
  unusedSuppression,
];
