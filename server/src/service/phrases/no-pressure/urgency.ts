import type { Phrase } from '../phrase.ts';

export const urgencyPhrases: readonly Phrase[] = [
  {
    match: '$answer ~ $soon',
    examples: ['Please get back to me as soon as possible.', 'Could you let me know right away?'],
    lookalikes: ['I will reply as soon as possible.', 'There is no need to reply right away.'],
    agent: ['reader', 'reader-side'],
  },
];
