import { confusedWordPhrases } from '../../phrases/accuracy/confused-word.ts';
import { correctionRule } from './correctionRule.ts';

export const confusedWord = correctionRule({
  code: 'confused-word',
  guideline: 'accuracy',
  severity: 'information',
  finds: 'a word written for another that sounds or looks alike',
  why: 'A spelling check passes over a word that exists. A reader stumbles over it, and may take haste for carelessness.',
  phrases: confusedWordPhrases,
  priority: 2,
  examples: [
    {
      bad: "Thank you for you're time.",
      good: "You're kind to give me your time.",
    },
    {
      bad: 'I think your right about the second shift.',
      good: 'Your right hand holds the peel, and you’re right that it is heavy.',
    },
  ],
});
