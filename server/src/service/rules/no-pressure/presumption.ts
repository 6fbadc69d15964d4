import { presumptionPhrases } from '../../phrases/no-pressure/presumption.ts';
import { pressureRule } from './pressureRule.ts';

export const presumption = pressureRule({
  code: 'presumption',
  severity: 'warning',
  finds: 'words that take the offer or the start for granted',
  why: 'The decision is still the reader’s. Taking it for granted leaves them to correct you.',
  message: '"{words}" takes the decision for granted. Leave it open.',
  phrases: presumptionPhrases,
  replaces: 'sentence',
  rewrites: [
    'I would be glad to join you, should you choose me.',
    'I would enjoy working with you, if it comes to that.',
    'I would be glad to hear from you when you have decided.',
    'I would be glad to join {name}, should you choose me.',
  ],
  examples: [
    {
      bad: 'I look forward to working with you.',
      good: 'I would enjoy working with you, if it comes to that.',
    },
    {
      bad: 'When I start in November, I will sort out the rota.',
      good: 'If I were chosen, I would sort out the rota first.',
    },
  ],
});
