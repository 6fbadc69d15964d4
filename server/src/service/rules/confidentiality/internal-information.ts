import { internalInformationPhrases } from '../../phrases/confidentiality/internal-information.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const internalInformation = phraseRule({
  code: 'internal-information',
  guideline: 'confidentiality',
  severity: 'warning',
  finds: 'unannounced plans, budgets, pay bands or figures learned in the room',
  why: 'Plans and figures you heard or saw inside are not for paper. A message can be forwarded, and the reader would have to answer for it.',
  message:
    '"{words}" puts in writing what was only for the room. Leave it out, or keep to what is public.',
  phrases: internalInformationPhrases,
  rewrites: neutral['internal-information'],
  drop: true,
  examples: [
    {
      bad: 'I gather that forty posts are to be cut in January.',
      good: 'Your published plan for the second shop is ambitious.',
    },
  ],
});
