import type { Phrase } from '../phrase.ts';
import { homophoneSlips } from './confused/homophones.ts';
import { moreHomophoneSlips } from './confused/homophones2.ts';
import { itsSlips } from './confused/its.ts';
import { otherSlips } from './confused/others.ts';
import { smallSlips } from './confused/small.ts';
import { soundAlikeSlips } from './confused/soundAlikes.ts';
import { thereSlips } from './confused/there.ts';
import { yourSlips } from './confused/your.ts';

/** Words that sound or look alike, one written for the other. */
export const confusedWordPhrases: readonly Phrase[] = [
  ...yourSlips,
  ...itsSlips,
  ...thereSlips,
  ...smallSlips,
  ...homophoneSlips,
  ...moreHomophoneSlips,
  ...soundAlikeSlips,
  ...otherSlips,
];
