import type { Rule } from '../rule.ts';
import { buriedAsk } from './buried-ask.ts';
import { falseExclusivity } from './false-exclusivity.ts';
import { hiddenPurpose } from './hidden-purpose.ts';
import { misleadingSubject } from './misleading-subject.ts';
import { missingSubject } from './missing-subject.ts';
import { secrecy } from './secrecy.ts';
import { undisclosedSiblings } from './undisclosed-siblings.ts';

export const transparencyRules: readonly Rule[] = [
  undisclosedSiblings,
  hiddenPurpose,
  buriedAsk,
  misleadingSubject,
  missingSubject,
  secrecy,
  falseExclusivity,
];
