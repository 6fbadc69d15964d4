import { missingWordPhrases } from '../../phrases/accuracy/missing-word.ts';
import { correctionRule } from './correctionRule.ts';

export const missingWord = correctionRule({
  code: 'missing-word',
  guideline: 'accuracy',
  severity: 'information',
  finds: 'a small word that was left out: "to" before a verb, "a" or "the" before a noun',
  why: 'The eye supplies small words while one writes. A reader looks for them.',
  phrases: missingWordPhrases,
  priority: 2,
  examples: [
    {
      bad: 'I look forward hearing how the rye turns out.',
      good: 'I look forward to hearing how the rye turns out.',
    },
    {
      bad: 'It was pleasure to bake with you.',
      good: 'It was a pleasure to bake with you.',
    },
  ],
});
