import { ultimatumPhrases } from '../../phrases/no-pressure/ultimatum.ts';
import { pressureRule } from './pressureRule.ts';
import { findUltimata } from './ultimata.ts';

export const ultimatum = pressureRule({
  code: 'ultimatum',
  severity: 'warning',
  priority: 2,
  finds: 'a threat to leave unless the reader acts',
  why: 'An ultimatum leaves the reader one easy answer: no. A date of your own can be told without it.',
  message: '"{words}" reads as an ultimatum. Say what you plan, and leave the reader free.',
  phrases: ultimatumPhrases,
  find: findUltimata,
  losesNames: true,
  replaces: 'sentence',
  rewrites: [
    'If you happen to have news {by}, I would be glad to hear it.',
    'News {by} would help me plan, and I remain interested in any case.',
    'I remain interested, and I would be glad to hear from you whenever you are ready.',
    'Please take the time that you need; I remain interested.',
  ],
  examples: [
    {
      bad: 'If I do not hear from you by Friday, I will accept another offer.',
      good: 'I have another offer to answer by Friday; please take the time that you need.',
    },
    { bad: 'Please decide or I will withdraw.', good: 'Either day works for me.' },
  ],
});
