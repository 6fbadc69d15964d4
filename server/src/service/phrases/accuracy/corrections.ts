import { phraseTable } from '../conciseness/table.ts';
import type { Phrase } from '../phrase.ts';

/**
 * Reads slips and what was meant from the lines of `phraseTable`. Beside its marks a line `= …` gives the reason for all
 * rows after it, in a sentence. A capture `wrong` is what the finding marks and what is replaced; without one it is the whole
 * match. The words in `wrong` are looked for in that form alone: *effect* is one slip, *effects* another. `=>` is certain,
 * `~>` may be meant as it stands.
 */
export function corrections(text: string): Phrase[] {
  return text
    .replace(/\{wrong: [^{}<$]*\}/g, (part) => part.replace(/(?<=[ |(])\p{L}[\p{L}-]*/gu, '=$&'))
    .split(/^= /m)
    .slice(1)
    .flatMap((section) => {
      const [reason = '', ...rows] = section.split('\n');
      return phraseTable(rows.join('\n')).map((phrase) => ({ ...phrase, message: reason.trim() }));
    });
}

/** What follows, looked at and not taken: the next token or the sentence's end. */
export const before = (pattern: string): string => `!!(${pattern})`;

/** A part of the sentence is over, so that the word before has nothing more to say something about. */
export const stop = '<end> | <comma> | and | but | so | as | because | when | if | though';

/** The same, or a preposition goes on. */
export const stopOrPlace = `${stop} | <prep>`;

/** Any of these words, in that form alone. */
export const exactly = (words: string): string =>
  `(${words
    .trim()
    .split(/\s+/)
    .map((word) => `=${word}`)
    .join('|')})`;
