import { type Span, span } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';

/** A wording without the term, and what it takes the place of; offsets are the file's. */
export interface Neutral {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Ways to say the same without the term: "the project we discussed", fitted to an article, a possessive or a noun that
 * follows. Empty where none would be grammatical.
 */
export function neutralWordings(
  tokens: readonly Token[],
  at: Span,
  noun: string,
  text: string,
): Neutral[] {
  const first = tokens.findIndex((t) => t.end > at.start);
  const last = tokens.findLastIndex((t) => t.start < at.end);
  if (first === -1 || last < first) return [];
  const start = determinerBefore(tokens, first) ?? at.start;
  const possessive = /^['’]s?(?![\p{L}])/u.exec(text.slice(at.end, at.end + 3))?.[0];
  if (possessive)
    return [{ span: span(start, at.end + possessive.length), newText: `that ${noun}'s` }];
  if (/^-\p{L}/u.test(text.slice(at.end, at.end + 2))) return [];
  const head = nounRun(tokens, last, text, at.end);
  // Without an article before, "strikes" is the verb.
  if (head && (start < at.start || !/s$/.test(text.slice(head.start, head.end)))) {
    const words = text.slice(head.start, head.end);
    const hasArticle = determinerBefore(tokens, first) !== undefined;
    return [
      {
        span: span(at.start, head.end),
        newText: `${hasArticle ? '' : 'the '}${words} for the ${noun} we discussed`,
      },
    ];
  }
  return ['the', 'a'].map((article) => ({
    span: span(start, at.end),
    newText: `${article} ${noun} we discussed`,
  }));
}

/** The article or possessive before, with an adjective between: all of it gives way. */
function determinerBefore(tokens: readonly Token[], first: number): number | undefined {
  const one = tokens[first - 1];
  const two = tokens[first - 2];
  if (one && isDeterminer(one)) return one.start;
  return one?.pos === 'ADJ' && two && isDeterminer(two) ? two.start : undefined;
}

const determiners = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'your',
  'our',
  'their',
  'its',
  'any',
]);

const isDeterminer = (token: Token): boolean => determiners.has(token.norm);

/** Plain nouns right behind the term, of which it is a part: *pilot*, *steering group*. */
function nounRun(
  tokens: readonly Token[],
  last: number,
  text: string,
  end: number,
): Span | undefined {
  let stop = last;
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i];
    const gap = text.slice(i === last + 1 ? end : (tokens[i - 1]?.end ?? end), token?.start);
    if (token?.pos !== 'NOUN' || token.name || !/^\p{Ll}/u.test(token.text) || !/^\s+$/.test(gap))
      break;
    stop = i;
  }
  const from = tokens[last + 1];
  const to = tokens[stop];
  return stop > last && from && to ? span(from.start, to.end) : undefined;
}
