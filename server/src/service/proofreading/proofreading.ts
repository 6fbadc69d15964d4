import type { FrontMatter } from '../model/frontMatter.ts';
import type { DialectSetting } from './dialect.ts';
import { createKnownWords, type KnownWords } from './knownWords.ts';
import type { Speller } from './speller.ts';

/** What it takes to read a draft for spelling, under one set of settings. */
export interface Proofreading {
  readonly speller: Speller;
  readonly dialect: DialectSetting;
  /** Words that the front matter (given as its text) or the settings make known. */
  known(frontMatter: FrontMatter, text: string): KnownWords;
}

/** `settings` names the dialect and the words known besides a draft's own. */
export function createProofreading(
  speller: Speller,
  settings: { readonly dialect: DialectSetting; readonly dictionary: readonly string[] },
): Proofreading {
  const byFrontMatter = new WeakMap<FrontMatter, KnownWords>();
  return {
    speller,
    dialect: settings.dialect,
    known: (frontMatter, text) => {
      const same = byFrontMatter.get(frontMatter);
      if (same) return same;
      const { start, end } = frontMatter.content;
      const known = createKnownWords([text.slice(start, end), ...settings.dictionary]);
      byFrontMatter.set(frontMatter, known);
      return known;
    },
  };
}
