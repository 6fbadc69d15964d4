import type { Phrase } from '../phrase.ts';
import { doubles } from './redundancy/doubles.ts';
import { particles } from './redundancy/particles.ts';
import { pleonasms } from './redundancy/pleonasms.ts';

export const redundancyPhrases: readonly Phrase[] = [...doubles, ...particles, ...pleonasms];
