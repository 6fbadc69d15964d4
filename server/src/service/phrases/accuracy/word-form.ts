import type { Phrase } from '../phrase.ts';
import { adjectiveSlips } from './forms/adjectives.ts';
import { tenseSlips } from './forms/tenses.ts';
import { verbFormSlips } from './forms/verbs.ts';

/** Verbs and adjectives in a form that the words around them do not take. */
export const wordFormPhrases: readonly Phrase[] = [
  ...verbFormSlips,
  ...tenseSlips,
  ...adjectiveSlips,
];
