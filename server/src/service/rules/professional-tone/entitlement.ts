import { entitlementPhrases } from '../../phrases/professional-tone/entitlement.ts';
import { phraseRule } from '../phraseRule.ts';

export const entitlement = phraseRule({
  code: 'entitlement',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'claims on the post, the terms or special treatment',
  why: 'A claim leaves the reader no room and can shut a door. An offer or a question keeps it open.',
  message:
    '"{words}" can sound like a claim on the post. An offer or a question leaves the reader free.',
  phrases: entitlementPhrases,
  rewrites: ['I believe that I would do the job well.', 'I would be glad to hear how you see it.'],
  drop: true,
  examples: [
    {
      bad: 'I deserve a better offer than this.',
      good: 'I would be glad to talk about the offer.',
    },
  ],
});
