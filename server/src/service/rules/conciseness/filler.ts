import { fillerPhrases } from '../../phrases/conciseness/filler.ts';
import { shorteningRule } from './shorteningRule.ts';

export const filler = shorteningRule({
  code: 'filler',
  guideline: 'conciseness',
  severity: 'hint',
  finds: 'openers and words of emphasis that add nothing',
  why: 'The sentence means the same without them, and it starts with what the reader wants to know.',
  message: '"{words}" can go. The sentence says the same without it.',
  phrases: fillerPhrases,
  unnecessary: true,
  examples: [
    {
      bad: 'It should be noted that our oven runs on gas.',
      good: 'Our oven runs on gas.',
    },
    {
      bad: 'I was truly glad to see the oven.',
      good: 'I was glad to see the oven.',
    },
  ],
});
