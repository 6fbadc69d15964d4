import { foundContactPhrases } from '../../phrases/privacy-consent/found-contact.ts';
import { neutral } from '../neutral.ts';
import { phraseRule } from '../phraseRule.ts';

export const foundContact = phraseRule({
  code: 'found-contact',
  guideline: 'privacy-consent',
  severity: 'warning',
  finds: 'a private address, number, profile or home that the writer tracked down',
  why: 'An address that somebody did not give can feel like being followed. Write where they asked you to, or say who gave you the address.',
  message:
    '"{words}" can feel like being followed. Say who gave you the address, or leave this out.',
  phrases: foundContactPhrases,
  rewrites: neutral['found-contact'],
  drop: true,
  examples: [
    {
      bad: 'I found your private number on an old flyer.',
      good: 'Your card gave this address, and I hope it is the right one.',
    },
  ],
});
