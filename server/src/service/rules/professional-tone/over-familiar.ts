import { overFamiliarPhrases } from '../../phrases/professional-tone/over-familiar.ts';
import { phraseRule } from '../phraseRule.ts';

export const overFamiliar = phraseRule({
  code: 'over-familiar',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'closeness that is not there',
  why: 'Private closeness can make a reader who hardly knows the writer uneasy. Friendly and a little formal is safe.',
  message:
    '"{words}" is very close for a message about work. Friendly and a little formal is safer.',
  phrases: overFamiliarPhrases,
  rewrites: ['It was a pleasure to talk with you.', 'I felt at ease in our conversation.'],
  drop: true,
  examples: [{ bad: 'Sending you a big hug from the coast.', good: 'Best wishes from the coast.' }],
});
