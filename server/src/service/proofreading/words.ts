import type { Span } from '../model/span.ts';

/** A word of running text, apostrophes straight. `span` counts from the text's start. */
export interface Word {
  readonly text: string;
  readonly span: Span;
  /** Nothing but marks and white space stands before it. */
  readonly first: boolean;
}

/**
 * The words of a text that could be misspelt: not those with digits, in capitals or with capitals inside, nor parts of
 * addresses, handles and file names. Hyphenated words come part by part.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: run } of text.matchAll(runs)) {
    if (isAddress.test(run)) continue;
    for (const match of run.matchAll(parts)) {
      const raw = match[0];
      if (!isWord.test(raw) || /[\p{N}_]/u.test(around(run, match.index, raw.length))) continue;
      const start = index + match.index;
      words.push({
        text: raw.normalize('NFC').replace(/[’ʼ＇]/g, "'"),
        span: { start, end: start + raw.length },
        first: !/[\p{L}\p{N}]/u.test(text.slice(0, start)),
      });
    }
  }
  return words;
}

/** What white space separates. */
const runs = /\S+/g;

/** Mail and web addresses, handles, tags, paths, file names and the like. */
const isAddress =
  /[@#\\_<>{}=|~^]|:\/\/|\/\/|^www\.|^\.{0,2}\/|\p{L}\.\p{L}{2,}|\p{L}\/\p{L}+\/|&\w+;/u;

const parts = /[\p{L}\p{M}]+(?:['’ʼ＇][\p{L}\p{M}]+)*/gu;

/** In small letters, perhaps with a capital first: others are acronyms, brands and names. */
const isWord = /^\p{L}\p{M}*(?:[\p{Ll}\p{M}]|['’ʼ＇](?=\p{Ll}))+$/u;

const around = (run: string, at: number, length: number): string =>
  run.slice(Math.max(0, at - 1), at + length + 1);
