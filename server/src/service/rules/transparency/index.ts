import type { Rule } from '../rule.ts';
import { falseExclusivity } from './false-exclusivity.ts';
import { hiddenPurpose } from './hidden-purpose.ts';
import { missingSubject } from './missing-subject.ts';
import { secrecy } from './secrecy.ts';
import { undisclosedSiblings } from './undisclosed-siblings.ts';

export const transparencyRules: readonly Rule[] = [
  undisclosedSiblings,
  hiddenPurpose,
  missingSubject,
  secrecy,
  falseExclusivity,
];
