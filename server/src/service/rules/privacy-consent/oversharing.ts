import { oversharingPhrases } from '../../phrases/privacy-consent/oversharing.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const oversharing = phraseRule({
  code: 'oversharing',
  guideline: 'privacy-consent',
  severity: 'information',
  finds: 'the writer’s own identity numbers, birth date, bank details or diagnosis',
  why: 'A message can be forwarded and is kept for years. Identity numbers and health belong in a secure form, and only when HR asks.',
  message:
    'This is safer kept out of a message: mail is forwarded and stored. HR can ask for it in a secure form.',
  phrases: oversharingPhrases,
  rewrites: neutral.oversharing,
  drop: true,
  examples: [
    {
      bad: 'My passport number is 5532 0091.',
      good: 'I can show HR my passport on the first day.',
    },
  ],
});
