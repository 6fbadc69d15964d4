import { negativityPhrases } from '../../phrases/professional-tone/negativity.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const negativity = phraseRule({
  code: 'negativity',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'contempt for an employer, a person or the hiring process',
  why: 'A harsh word about others makes a reader wonder what will be said of them. What one looks for next says more.',
  message:
    '"{words}" speaks harshly of others, which may reflect on you. What you look for next reads better.',
  phrases: negativityPhrases,
  rewrites: neutral.negativity,
  drop: true,
  examples: [
    {
      bad: 'My last boss was a complete tyrant.',
      good: 'My last boss and I worked in different ways.',
    },
  ],
});
