import type { Rule } from '../rule.ts';
import { filler } from './filler.ts';
import { redundancy } from './redundancy.ts';
import { wordyPhrase } from './wordy-phrase.ts';

export const concisenessRules: readonly Rule[] = [wordyPhrase, redundancy, filler];
