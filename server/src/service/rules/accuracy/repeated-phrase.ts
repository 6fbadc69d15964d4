import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import type { MessageRule } from '../rule.ts';

export const repeatedPhrase: MessageRule = {
  code: 'repeated-phrase',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  finds: 'a few words that stand twice in a row by mistake',
  why: 'Words that were moved or begun anew are easily left standing twice. A reader wonders whether something is missing.',
  examples: [
    {
      bad: 'Could you could you send me the name of the yeast?',
      good: 'We baked more and more and sold bread by the loaf and by the crate.',
    },
    {
      bad: 'I would like to would like to see the cellar again.',
      good: 'I would like to see the cellar again, and again the loft.',
    },
  ],
  *check(_, { prose, draft }) {
    for (const sentence of prose.sentences) {
      for (const { first, second } of repetitions(sentence)) {
        const words = draft.text.slice(first.start, first.end).replace(/\s+/g, ' ');
        yield {
          span: { start: first.start, end: second.end },
          message: `"${words}" stands here twice in a row. Once is enough.`,
          fixes: [
            {
              title: `Delete the second "${words}"`,
              edits: [{ span: { start: first.end, end: second.end }, newText: '' }],
              safe: true,
            },
          ],
        };
      }
    }
  },
};

interface Repetition {
  readonly first: { readonly start: number; readonly end: number };
  readonly second: { readonly start: number; readonly end: number };
}

/** Two to five words, then the same again with nothing between; the longest first. */
function repetitions({ tokens }: Sentence): Repetition[] {
  const found: Repetition[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = [5, 4, 3, 2].find((n) => isRepeated(tokens, i, n));
    if (length === undefined) continue;
    const at = (k: number): Token => tokens[k] as Token;
    found.push({
      first: { start: at(i).start, end: at(i + length - 1).end },
      second: { start: at(i + length).start, end: at(i + 2 * length - 1).end },
    });
    i += 2 * length - 1;
  }
  return found;
}

function isRepeated(tokens: readonly Token[], from: number, length: number): boolean {
  const first = tokens.slice(from, from + length);
  const second = tokens.slice(from + length, from + 2 * length);
  if (
    second.length < length ||
    !first.every((t, k) => t.text.toLowerCase() === second[k]?.text.toLowerCase())
  )
    return false;
  // "New York New York", "bit by bit by bit", "more and more and more", "two by two": in earnest.
  if (first.some((t) => t.quoted || t.opaque || t.name || !/^[\p{L}\p{N}'’]+$/u.test(t.text)))
    return false;
  if (first.some((t) => linking.has(t.norm)) && length < 4) return false;
  if (new Set(first.map((t) => t.norm)).size === 1) return false;
  return first.some((t) => /^\p{Ll}/u.test(t.text)) || length > 2;
}

const linking = new Set(['and', 'or', 'by', 'after', 'upon', 'had', 'that', 'very', 'so']);
