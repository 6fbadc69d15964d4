import { lobbyingPhrases } from '../../phrases/no-pressure/lobbying.ts';
import { pressureRule } from './pressureRule.ts';

export const lobbying = pressureRule({
  code: 'lobbying',
  severity: 'warning',
  priority: 1,
  finds: 'asking the reader to sway the others',
  why: 'Each interviewer should be free to judge. Asking one to sway the rest puts them in a bind.',
  message: '"{words}" asks the reader to take sides. Offer to answer questions instead.',
  phrases: lobbyingPhrases,
  replaces: 'sentence',
  rewrites: [
    'I am happy to speak with {name} again, if that helps.',
    'I would gladly speak with {name} as well.',
    'If anyone on the panel has questions for me, I will gladly answer them.',
    'Thank you for considering me.',
    'I am happy to answer any questions before you all meet.',
  ],
  examples: [
    {
      bad: 'Please put in a good word for me with the others.',
      good: 'If the others have questions for me, I will gladly answer them.',
    },
  ],
});
