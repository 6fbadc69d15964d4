import { countWords, type Sentence } from '../../text/prose.ts';
import type { MessageRule } from '../rule.ts';
import { splitFix } from './splitting.ts';

export const longSentence: MessageRule = {
  code: 'long-sentence',
  guideline: 'conciseness',
  severity: 'information',
  scope: 'message',
  finds: 'sentences longer than a reader takes in at once',
  why: 'In a long sentence the point comes late and is easily lost. Two short ones are understood at first reading.',
  options: {
    maxWords: {
      default: 30,
      minimum: 1,
      about:
        'words of a sentence or of what stands between its semicolons; the style guide of GOV.UK checks those over 25, and this leaves some room',
    },
    warnWords: {
      default: 45,
      minimum: 1,
      about: 'words beyond which it is a warning; three times an average sentence',
    },
  },
  examples: [
    {
      bad: 'The first thing I looked for on the floor was how the crew passes on what went wrong in the night, and I was glad to find that a plain sheet by the door holds it all.',
      good: 'I looked for how the crew passes on what went wrong in the night. I was glad to find that a plain sheet by the door holds it all.',
    },
  ],
  *check(_, context) {
    const limit = context.option('maxWords');
    for (const sentence of context.prose.sentences) {
      const isVeryLong = sentence.words > Math.max(limit, context.option('warnWords'));
      if (!isVeryLong && longestStretch(sentence) <= limit) continue;
      const fix = splitFix(sentence, context.draft.text, limit);
      yield {
        span: sentence.span,
        message: `This sentence has ${sentence.words} words. Two shorter ones are easier to take in.`,
        ...(isVeryLong && { severity: 'warning' as const }),
        ...(fix && { fixes: [fix] }),
      };
    }
  },
};

/** A semicolon lets the reader pause as a full stop does, so up to twice as much is read at ease. */
const longestStretch = (sentence: Sentence): number =>
  Math.max(...sentence.text.split(/;\s/).map(countWords));
