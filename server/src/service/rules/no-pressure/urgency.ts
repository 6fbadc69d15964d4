import { urgencyPhrases } from '../../phrases/no-pressure/urgency.ts';
import { findHurries } from './hurries.ts';
import { pressureRule } from './pressureRule.ts';

export const urgency = pressureRule({
  code: 'urgency',
  severity: 'warning',
  finds: 'words that hurry the reader',
  why: 'A follow-up that hurries a decision makes it harder to say yes. Readers decide when they can.',
  message: '"{words}" hurries the reader. Leave the time to them.',
  phrases: urgencyPhrases,
  find: findHurries,
  replaces: 'sentence',
  rewrites: [
    'I would be glad to hear from you whenever you are ready.',
    'Whenever there is news, I would be glad to have it.',
    'Please take the time that you need.',
    'If you happen to have news {by}, I would be glad to hear it.',
    'News {by} would help me plan, and later is fine too.',
  ],
  examples: [
    {
      bad: 'Please reply as soon as possible.',
      good: 'I would be glad to hear from you whenever you are ready.',
    },
    { bad: 'Could you speed up the process?', good: 'I can speed up the reference if that helps.' },
  ],
});
