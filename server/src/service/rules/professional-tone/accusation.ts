import { accusationPhrases } from '../../phrases/professional-tone/accusation.ts';
import { phraseRule } from '../phraseRule.ts';

export const accusation = phraseRule({
  code: 'accusation',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'blame laid on the reader or their side',
  why: 'Blame makes a reader defend themselves. A neutral fact or a question gets an answer more often.',
  message: '"{words}" can read as blame. A neutral fact or a question is easier to answer.',
  phrases: accusationPhrases,
  rewrites: [
    'There may have been a misunderstanding, and I would be glad to clear it up.',
    'I would be grateful for a word on where things stand.',
  ],
  drop: true,
  examples: [
    {
      bad: "Why haven't you replied to my message?",
      good: 'I would be grateful for a word on where things stand.',
    },
  ],
});
