import type { Rule } from '../rule.ts';
import { beforePromisedDate } from './before-promised-date.ts';
import { manyChannels } from './many-channels.ts';
import { repeatContactPhrase } from './repeat-contact-phrase.ts';
import { sameDayCheckIns } from './same-day-check-ins.ts';
import { tooManyMessages } from './too-many-messages.ts';
import { tooSoon } from './too-soon.ts';

export const contactFrequencyRules: readonly Rule[] = [
  tooSoon,
  beforePromisedDate,
  tooManyMessages,
  sameDayCheckIns,
  repeatContactPhrase,
  manyChannels,
];
