import type { Draft } from '../model/draft.ts';
import { removeFromList } from '../model/frontMatterRemoval.ts';
import { overlaps, type Span } from '../model/span.ts';
import { createKnownWords } from '../proofreading/knownWords.ts';
import { wordsOf } from '../proofreading/words.ts';
import type { Edit } from '../rules/rule.ts';

/** A word of the file's own dictionary, and what takes it out. */
export interface DictionaryEntry {
  readonly word: string;
  readonly edits: readonly Edit[];
}

/** The entry of a dictionary by which a word is known. */
export const knows = (entry: string, word: string): boolean => createKnownWords([entry]).has(word);

/** The first word, in the writer's text, that a range touches; without a possessive ending. */
export function wordAt(draft: Draft, at: Span): string | undefined {
  if (at.start < draft.frontMatter.span.end) return undefined;
  const from = draft.text.lastIndexOf('\n', at.start - 1) + 1;
  const stop = draft.text.indexOf('\n', at.start);
  const line = draft.text.slice(from, stop === -1 ? undefined : stop);
  return wordsOf(line)
    .find(({ span }) => touches({ start: span.start + from, end: span.end + from }, at))
    ?.text.replace(/'s$/, '');
}

/** Entries of the file's dictionary at a range: those written there, or by which the word there is known. */
export function dictionaryEntries(draft: Draft, at: Span): DictionaryEntry[] {
  const word = wordAt(draft, at);
  return draft.frontMatter.dictionary
    .filter(({ value, span }) => (word === undefined ? touches(span, at) : knows(value, word)))
    .flatMap(({ value, span }) => {
      const edits = removeFromList(draft, 'dictionary', span);
      return edits ? { word: value, edits } : [];
    });
}

/** A cursor right behind a word is still at it. */
const touches = (word: Span, at: Span): boolean =>
  overlaps(word, at) || word.end === at.start || word.start === at.end;
