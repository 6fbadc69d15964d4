import type { Phrase } from '../phrase.ts';
import { absolutes } from './redundancy/absolutes.ts';
import { doubles } from './redundancy/doubles.ts';
import { particles } from './redundancy/particles.ts';
import { pleonasms } from './redundancy/pleonasms.ts';
import { saidAgain } from './redundancy/saidAgain.ts';

export const redundancyPhrases: readonly Phrase[] = [
  ...doubles,
  ...particles,
  ...pleonasms,
  ...absolutes,
  ...saidAgain,
];
