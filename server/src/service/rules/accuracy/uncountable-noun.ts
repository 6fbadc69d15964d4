import { uncountableNounPhrases } from '../../phrases/accuracy/uncountable-noun.ts';
import { correctionRule } from './correctionRule.ts';

export const uncountableNoun = correctionRule({
  code: 'uncountable-noun',
  guideline: 'accuracy',
  severity: 'information',
  finds: 'a plural, or "a" and "many", with a noun that is not counted',
  why: 'English has no plural of advice, information or feedback. Other languages do, so the slip is easily made.',
  phrases: uncountableNounPhrases,
  priority: 2,
  examples: [
    {
      bad: 'Thank you for your advices on the rye.',
      good: 'Thank you for your advice on the rye.',
    },
    {
      bad: 'You gave me an useful information.',
      good: 'You gave me a useful piece of information.',
    },
  ],
});
