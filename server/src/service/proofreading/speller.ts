import { createCommonWords } from './commonWords.ts';
import { correctionOf } from './correction.ts';
import type { Dialect, Spelling } from './dialect.ts';
import { spellingOf } from './dialect.ts';
import { createDictionary, type Dictionary, type DictionaryFile } from './dictionary.ts';
import { isFormed } from './formation.ts';
import { suggestions } from './suggestions.ts';

/** Where a word stands: names are likelier inside a sentence, and any word has a capital at its start. */
export interface Place {
  readonly first: boolean;
}

export type Verdict =
  | { readonly kind: 'fine' }
  /** No word, and close to one. */
  | { readonly kind: 'slip' }
  /** A word of other spellings than the wanted one. */
  | { readonly kind: 'foreign'; readonly spellings: readonly Spelling[] };

/** Tells words from slips. Answers are remembered by word; one takes microseconds, a new unknown word a fraction of a millisecond. */
export interface Speller {
  /** `dialect` undefined: any will do. The word has straight apostrophes. */
  check(word: string, place: Place, dialect?: Dialect): Verdict;
  /** What may have been meant, the likeliest first, at most five, cased like the word; `known` are names and terms of the draft. */
  suggest(word: string, known: readonly string[], dialect?: Dialect): string[];
  /** The spellings that a word in lower case belongs to, where not all have it; else none. */
  markOf(word: string): readonly Spelling[];
}

/** Reads the word lists into memory, which takes about a tenth of a second. */
export function createSpeller(file: DictionaryFile): Speller {
  const dictionary = createDictionary(file);
  const common = createCommonWords(dictionary);
  const verdicts = new Map<string, Verdict>();
  const judge = (word: string, first: boolean, spelling: Spelling | undefined): Verdict => {
    const found = readings(word).find((reading) => dictionary.has(reading));
    if (found !== undefined) {
      if (!spelling) return fine;
      const has = dictionary.spellingsOf(found);
      return has.includes(spelling) || toleratedIn(spelling, found, dictionary)
        ? fine
        : { kind: 'foreign', spellings: has };
    }
    if (isSpared(word, dictionary)) return fine;
    const correction = correctionOf(word, first, dictionary, common);
    if (!correction) return fine;
    const lower = word.toLowerCase();
    // What is well formed has to be a plain slip of a common word to count as one.
    if (isFormed(lower, (w) => dictionary.has(w)) && !correction.plain) return fine;
    return slip;
  };
  return {
    check: (word, { first }, dialect) => {
      const spelling = dialect && spellingOf(dialect);
      const key = `${word}\n${first ? 1 : 0}${spelling ?? ''}`;
      const known = verdicts.get(key);
      if (known) return known;
      const verdict = judge(word, first, spelling);
      if (verdicts.size >= capacity) verdicts.clear();
      verdicts.set(key, verdict);
      return verdict;
    },
    suggest: (word, known, dialect) =>
      suggestions(word, known, dialect && spellingOf(dialect), dictionary, common),
    markOf: (word) => {
      const has = dictionary.spellingsOf(word);
      return has.length === 4 ? [] : has;
    },
  };
}

const fine: Verdict = { kind: 'fine' };
const slip: Verdict = { kind: 'slip' };

/** A long message has 100 different words; this many hold a long session. */
const capacity = 50_000;

/** The word, and the word without a possessive or contracted ending or without its diacritics. */
function readings(word: string): string[] {
  const bare = word.replace(/(?:'(?:s|ll|ve|re|d|m)|(?<=s)')$/, '').replace(/n't$/, '');
  const plain = bare.normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set([word, bare, plain])].filter((w) => w !== '');
}

/** As listed, or a possessive or plural of what is listed. */
const isSpared = (word: string, dictionary: Dictionary): boolean =>
  readings(word).some(
    (w) =>
      dictionary.spares(w) ||
      dictionary.spares(w.toLowerCase()) ||
      (w.endsWith('s') && dictionary.spares(w.slice(0, -1))),
  );

/** "organize" is as British as "organise": Oxford spells it so. */
const toleratedIn = (spelling: Spelling, word: string, dictionary: Dictionary): boolean =>
  spelling !== 'american' &&
  spelling !== 'canadian' &&
  /iz(?:e[ds]?|ers?|ing|ations?|ational(?:ly)?|able)$/.test(word) &&
  dictionary
    .spellingsOf(word.replace(/iz(?=(?:e[ds]?|ers?|ing|ations?|ational(?:ly)?|able)$)/, 'is'))
    .includes(spelling);
