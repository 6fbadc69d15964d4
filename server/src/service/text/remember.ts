import type { Message } from '../model/message.ts';
import { moveSpans } from '../model/moveSpans.ts';
import type { Sentence } from './prose.ts';

/**
 * Computes something about a sentence once for as long as the sentence and the front matter stay the same. The result is
 * plain data whose spans are offsets in the file; they follow the sentence when it moves.
 */
export const rememberBySentence = <T>(
  compute: (sentence: Sentence) => T,
): ((sentence: Sentence) => T) =>
  remember(
    compute,
    (sentence) => sentence.analysis,
    (sentence) => sentence.span.start,
  );

/** The same for a message; what the result says of the front matter stays where it is. Further arguments must not matter. */
export const rememberByMessage = <A extends readonly unknown[], T>(
  compute: (message: Message, ...rest: A) => T,
): ((message: Message, ...rest: A) => T) =>
  remember(
    compute,
    (message) => message.content,
    (message) => message.span.start,
  );

function remember<S, A extends readonly unknown[], T>(
  compute: (subject: S, ...rest: A) => T,
  keyOf: (subject: S) => object,
  startOf: (subject: S) => number,
): (subject: S, ...rest: A) => T {
  const cache = new WeakMap<object, { readonly start: number; readonly value: T }>();
  return (subject, ...rest) => {
    const key = keyOf(subject);
    const start = startOf(subject);
    const known = cache.get(key);
    if (known?.start === start) return known.value;
    const value = known
      ? moveSpans(known.value, known.start, start - known.start)
      : compute(subject, ...rest);
    cache.set(key, { start, value });
    return value;
  };
}
