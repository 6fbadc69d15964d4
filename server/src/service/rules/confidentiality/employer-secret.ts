import { employerSecretPhrases } from '../../phrases/confidentiality/employer-secret.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const employerSecret = phraseRule({
  code: 'employer-secret',
  guideline: 'confidentiality',
  severity: 'warning',
  finds: 'secrets, clients or figures of the present employer',
  why: 'A reader who is told one employer’s secrets will think of their own. It may also break a promise you signed.',
  message: '"{words}" gives away what is your employer\'s. Tell what you did there without it.',
  phrases: employerSecretPhrases,
  rewrites: neutral['employer-secret'],
  drop: true,
  examples: [
    {
      bad: 'I signed an NDA, but the new mill will open in May.',
      good: 'I am under an NDA there, so I will describe only my own part.',
    },
  ],
});
