import { wordFormPhrases } from '../../phrases/accuracy/word-form.ts';
import { correctionRule } from './correctionRule.ts';

export const wordForm = correctionRule({
  code: 'word-form',
  guideline: 'accuracy',
  severity: 'information',
  finds: 'a verb or adjective in a form that the words around it do not take',
  why: 'A wrong ending or tense makes a reader go back to see what was meant.',
  phrases: wordFormPhrases,
  priority: 2,
  examples: [
    {
      bad: 'I look forward to hear how the rye turns out.',
      good: 'I look forward to hearing how the rye turns out.',
    },
    {
      bad: 'I have visited the mill yesterday.',
      good: 'I visited the mill yesterday.',
    },
  ],
});
