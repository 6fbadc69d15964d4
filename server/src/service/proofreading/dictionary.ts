import { type Spelling, spellings } from './dialect.ts';
import { unpack } from './packedWords.ts';

/** The word lists as the generated file holds them, all forms spelt out and packed; `npm run dictionaries` makes it. */
export interface DictionaryFile {
  /** Words of all spellings. */
  readonly shared: string;
  /** Words that not all spellings have. */
  readonly only: Readonly<Record<Spelling, string>>;
  /** Words that look like a slip of a commoner word and are none: rare words, terms, names. */
  readonly spared: string;
}

/** Word lists ready to be asked. Words come as written, with straight apostrophes and without a possessive ending. */
export interface Dictionary {
  /** True for a word that some spelling has, as listed or with a capital for a small letter. */
  has(word: string): boolean;
  /** The same for a word just as it is listed: the fastest question. */
  lists(word: string): boolean;
  /** The spellings that have a word; empty for one that none has. */
  spellingsOf(word: string): readonly Spelling[];
  /** True for a word that is not in the lists and yet no slip. */
  spares(word: string): boolean;
}

export function createDictionary(file: DictionaryFile): Dictionary {
  const words = new Set(unpack(file.shared));
  const only = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const word of unpack(file.only[spelling])) {
      words.add(word);
      const known = only.get(word);
      if (known) known.push(spelling);
      else only.set(word, [spelling]);
    }
  }
  const spared = new Set(unpack(file.spared));
  const listed = (word: string): string | undefined => {
    if (words.has(word)) return word;
    const lower = word.toLowerCase();
    return lower !== word && words.has(lower) ? lower : undefined;
  };
  return {
    has: (word) => listed(word) !== undefined,
    lists: (word) => words.has(word),
    spellingsOf: (word) => {
      const found = listed(word);
      return found === undefined ? [] : (only.get(found) ?? spellings);
    },
    spares: (word) => spared.has(word),
  };
}
