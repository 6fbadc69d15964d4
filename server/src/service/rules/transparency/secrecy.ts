import { secrecyPhrases } from '../../phrases/transparency/secrecy.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const secrecy = phraseRule({
  code: 'secrecy',
  guideline: 'transparency',
  severity: 'warning',
  finds: 'a request to keep the message or what is in it secret',
  why: 'Whoever is asked to hide a message is put in a difficult place. Write only what everyone in the process may see.',
  message: '"{words}" asks the reader to keep a secret. Write what anyone in the process may read.',
  phrases: secrecyPhrases,
  rewrites: neutral.secrecy,
  drop: true,
  examples: [
    {
      bad: 'Please do not tell HR that I wrote to you.',
      good: 'I have written to you directly and am happy for HR to know.',
    },
    {
      bad: 'Please delete this after reading.',
      good: 'Please pass this on to whoever keeps the file.',
    },
  ],
});
