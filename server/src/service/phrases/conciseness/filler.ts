import type { Phrase } from '../phrase.ts';
import { assurances } from './filler/assurances.ts';
import { intensifiers } from './filler/intensifiers.ts';
import { openers } from './filler/openers.ts';

export const fillerPhrases: readonly Phrase[] = [...openers, ...assurances, ...intensifiers];
