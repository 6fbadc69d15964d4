import { wordyPhrases } from '../../phrases/conciseness/wordy-phrase.ts';
import { shorteningRule } from './shorteningRule.ts';

export const wordyPhrase = shorteningRule({
  code: 'wordy-phrase',
  guideline: 'conciseness',
  severity: 'information',
  finds: 'phrases of several words that have a shorter form',
  why: 'A busy reader takes in a short sentence at once. The shorter form says the same.',
  message: '"{words}" has a shorter form that says the same.',
  phrases: wordyPhrases,
  examples: [
    {
      bad: 'I left the mill due to the fact that it moved to Leeds.',
      good: 'I left the mill because it moved to Leeds.',
    },
    {
      bad: 'After the count we made a decision to close the north gate.',
      good: 'After the count we decided to close the north gate.',
    },
  ],
});
