import { wrongPrepositionPhrases } from '../../phrases/accuracy/wrong-preposition.ts';
import { correctionRule } from './correctionRule.ts';

export const wrongPreposition = correctionRule({
  code: 'wrong-preposition',
  guideline: 'accuracy',
  severity: 'information',
  finds: 'a preposition too many, one that is missing, or one for another',
  why: 'Which preposition a word takes must be known word by word, and each language has it otherwise.',
  phrases: wrongPrepositionPhrases,
  priority: 2,
  examples: [
    { bad: 'We discussed about the rye for an hour.', good: 'We discussed the rye for an hour.' },
    {
      bad: 'I look forward for your answer.',
      good: 'I look forward to your answer.',
    },
  ],
});
