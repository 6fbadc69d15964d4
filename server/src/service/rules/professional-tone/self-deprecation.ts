import { selfDeprecationPhrases } from '../../phrases/professional-tone/self-deprecation.ts';
import { phraseRule } from '../phraseRule.ts';

export const selfDeprecation = phraseRule({
  code: 'self-deprecation',
  guideline: 'professional-tone',
  severity: 'warning',
  finds: 'words by which the writer runs themselves down',
  why: 'Readers tend to believe what one says of oneself. One sober sentence about a fault is enough.',
  message: '"{words}" puts you down, and readers tend to believe it. Name what you can do instead.',
  phrases: selfDeprecationPhrases,
  rewrites: [
    'I hope that I gave you a fair picture of what I can do.',
    'I have thought about my answers since and would be glad to add to them.',
  ],
  drop: true,
  examples: [
    { bad: 'I made a fool of myself at the oven.', good: 'I forgot one step at the oven.' },
  ],
});
