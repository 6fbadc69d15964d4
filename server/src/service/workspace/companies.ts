import { foldName } from '../model/foldName.ts';
import type { Span } from '../model/span.ts';
import { span } from '../model/span.ts';

/** Finds the names of companies in running text, however many there are: each word is looked up once. */
export interface CompanyTable {
  /** Changes with the set of names. */
  readonly stamp: number;
  add(name: string, uri: string): void;
  remove(name: string, uri: string): void;
  /** Names that stand in the text as whole words, in any case; of two that begin at the same word, the longer one. */
  find(text: string): readonly CompanyHit[];
}

export interface CompanyHit {
  readonly span: Span;
  /** Folded. */
  readonly name: string;
  /** The drafts whose company has this name or alias. */
  readonly uris: ReadonlySet<string>;
}

interface Entry {
  readonly name: string;
  readonly words: readonly string[];
  readonly uris: Set<string>;
}

export function createCompanyTable(): CompanyTable {
  const byFirst = new Map<string, Entry[]>();
  const byName = new Map<string, Entry>();
  let found = new Map<string, readonly CompanyHit[]>();
  let stamp = 0;
  const changed = (): void => {
    stamp++;
    found = new Map();
  };
  return {
    get stamp() {
      return stamp;
    },
    add: (name, uri) => {
      const known = byName.get(name);
      if (known) {
        known.uris.add(uri);
        return;
      }
      const words = wordsOf(name).map((w) => w.folded);
      const first = words[0];
      if (first === undefined) return;
      const entry = { name, words, uris: new Set([uri]) };
      byName.set(name, entry);
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
      );
      changed();
    },
    remove: (name, uri) => {
      const entry = byName.get(name);
      if (!entry?.uris.delete(uri) || entry.uris.size > 0) return;
      byName.delete(name);
      const first = entry.words[0] ?? '';
      const rest = (byFirst.get(first) ?? []).filter((e) => e !== entry);
      if (rest.length > 0) byFirst.set(first, rest);
      else byFirst.delete(first);
      changed();
    },
    find: (text) => {
      const known = found.get(text);
      if (known) return known;
      const hits = search(text, byFirst);
      if (found.size > 500) found = new Map();
      found.set(text, hits);
      return hits;
    },
  };
}

function search(text: string, byFirst: ReadonlyMap<string, readonly Entry[]>): CompanyHit[] {
  if (byFirst.size === 0) return [];
  const words = wordsOf(text);
  const hits: CompanyHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const entry =
      word &&
      byFirst.get(word.folded)?.find((e) => e.words.every((w, k) => words[i + k]?.folded === w));
    if (!word || !entry) continue;
    const last = words[i + entry.words.length - 1] ?? word;
    hits.push({ span: span(word.start, last.end), name: entry.name, uris: entry.uris });
    i += entry.words.length - 1;
  }
  return hits;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: foldName(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
