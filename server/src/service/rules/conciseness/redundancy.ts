import { redundancyPhrases } from '../../phrases/conciseness/redundancy.ts';
import { shorteningRule } from './shorteningRule.ts';

export const redundancy = shorteningRule({
  code: 'redundancy',
  guideline: 'conciseness',
  severity: 'information',
  finds: 'words that say again what the words beside them say',
  why: 'Saying a thing twice does not make it stronger. One word leaves more room for what matters.',
  message: '"{words}" says one thing twice. One of the words is enough.',
  phrases: redundancyPhrases,
  priority: 1,
  examples: [
    {
      bad: 'My past experience in two bakeries taught me to count twice.',
      good: 'My experience in two bakeries taught me to count twice.',
    },
    {
      bad: 'Please reply back to this address.',
      good: 'Please reply to this address.',
    },
  ],
});
