import { urgencyPhrases } from '../../phrases/no-pressure/urgency.ts';
import { phraseRule } from '../phraseRule.ts';

export const urgency = phraseRule({
  code: 'urgency',
  guideline: 'no-pressure',
  severity: 'warning',
  finds: 'words that hurry the reader',
  why: 'A follow-up that hurries a decision makes it harder to say yes. Readers decide when they can.',
  message: '"{words}" hurries the reader. Leave the time to them.',
  phrases: urgencyPhrases,
  rewrites: [
    'I would be glad to hear from you whenever you are ready.',
    'Whenever there is news, I would be glad to have it.',
  ],
  drop: true,
  examples: [
    {
      bad: 'Please reply as soon as possible.',
      good: 'I would be glad to hear from you whenever you are ready.',
    },
  ],
});
