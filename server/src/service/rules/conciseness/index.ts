import type { Rule } from '../rule.ts';
import { filler } from './filler.ts';
import { longMessage } from './long-message.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { longSubject } from './long-subject.ts';
import { redundancy } from './redundancy.ts';
import { repeatedPoint } from './repeated-point.ts';
import { tooManyQuestions } from './too-many-questions.ts';
import { wordyPhrase } from './wordy-phrase.ts';

export const concisenessRules: readonly Rule[] = [
  longMessage,
  longSubject,
  longSentence,
  longParagraph,
  wordyPhrase,
  redundancy,
  filler,
  tooManyQuestions,
  repeatedPoint,
];
