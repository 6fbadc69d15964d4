import { desperationPhrases } from '../../phrases/professional-tone/desperation.ts';
import { phraseRule } from '../phraseRule.ts';

export const desperation = phraseRule({
  code: 'desperation',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'begging and offers at any price',
  why: 'A message that begs makes the reader uneasy and hides what the writer can do. Calm interest says more.',
  message: '"{words}" may sound desperate, which hides your strengths. Calm interest reads better.',
  phrases: desperationPhrases,
  rewrites: [
    'I would be very glad of the chance.',
    'I would be glad to talk about what I could do.',
  ],
  drop: true,
  examples: [
    {
      bad: 'I am begging you for a chance at the oven.',
      good: 'I would be very glad of a chance at the oven.',
    },
  ],
});
