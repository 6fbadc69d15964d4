import { flatteryPhrases } from '../../phrases/professional-tone/flattery.ts';
import { phraseRule } from '../phraseRule.ts';

export const flattery = phraseRule({
  code: 'flattery',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'praise beyond measure',
  why: 'Great praise from somebody one has met once can sound insincere. One exact detail is worth more.',
  message: '"{words}" is more praise than one meeting carries. Name one thing you learned instead.',
  phrases: flatteryPhrases,
  rewrites: ['I learned a lot from our conversation.', 'I valued your clear answers.'],
  drop: true,
  examples: [{ bad: 'You are the wisest baker alive.', good: 'Your advice on rye was useful.' }],
});
