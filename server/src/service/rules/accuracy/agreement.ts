import { agreementPhrases } from '../../phrases/accuracy/agreement.ts';
import { correctionRule } from './correctionRule.ts';

export const agreement = correctionRule({
  code: 'agreement',
  guideline: 'accuracy',
  severity: 'information',
  finds: 'a verb, noun or determiner that does not agree in number with what it belongs to',
  why: 'A wrong number makes a reader go back to see who or how many are meant.',
  phrases: agreementPhrases,
  priority: 2,
  examples: [
    {
      bad: 'One of the reason I write is the new oven.',
      good: 'One of the reasons I write is the new oven.',
    },
    { bad: 'She have a loom at home.', good: 'She has a loom at home.' },
  ],
});
