import type { CommonWords } from './commonWords.ts';
import type { Dictionary } from './dictionary.ts';
import { properNouns } from './properNouns.ts';
import { slipCost } from './slip.ts';

/** A word that an unknown one is a slip of. */
export interface Correction {
  readonly word: string;
  /** A single, ordinary slip of a common word: no other account of the word is as likely. */
  readonly plain: boolean;
}

/**
 * The word that an unknown one is most likely a slip of; undefined when no word is close enough for the unknown one to be a
 * slip rather than a name or a term.
 */
export function correctionOf(
  word: string,
  first: boolean,
  dictionary: Dictionary,
  common: CommonWords,
): Correction | undefined {
  const lower = word.toLowerCase().normalize('NFC');
  if (!/^[a-z']+$/.test(lower)) return undefined;
  if (/^\p{Lu}/u.test(word)) return capitalised(lower, first, dictionary, common);
  if (lower.length <= 4) return short(lower, common);
  const close = oneSlipAway(lower, dictionary).map((w) => ({
    word: w,
    rank: common.rankOf(w) ?? unranked,
  }));
  const best = least(close, ({ rank }) => rank);
  if (best)
    return { word: best.word, plain: best.rank < plainRank && slipCost(lower, best.word) <= 1 };
  return far(lower, 20_000, common);
}

const unranked = 50_000;
const plainRank = 5000;

/** Of short words only the ways in which the commonest go wrong. */
function short(word: string, common: CommonWords): Correction | undefined {
  const rank = word.length < 4 ? 150 : 1500;
  const best = common
    .near(word, rank, word.length < 4 ? 0.7 : 0.8)
    .filter((w) => w.length >= word.length)[0];
  return best === undefined ? undefined : { word: best, plain: true };
}

/** Two slips, in a long word. */
function far(word: string, rank: number, common: CommonWords): Correction | undefined {
  const cost = word.length < 6 ? 1 : word.length < 8 ? 1.4 : 1.8;
  const best = least(common.near(word, rank, cost), (w) => slipCost(word, w));
  return best === undefined ? undefined : { word: best, plain: false };
}

/**
 * An unknown word with a capital is a name, unless it is one slip from the name of a day, a country or the like, or from
 * a common word where a sentence opens or a heading would have it.
 */
function capitalised(
  word: string,
  first: boolean,
  dictionary: Dictionary,
  common: CommonWords,
): Correction | undefined {
  if (word.length < 5) return undefined;
  const proper = properNouns.find(
    (noun) =>
      Math.abs(noun.length - word.length) <= 1 &&
      slipCost(word, noun) <= (word.length < 7 ? 0.8 : 1.1),
  );
  if (proper !== undefined) return { word: proper, plain: true };
  if (word.length < (first ? 5 : 6)) return undefined;
  const limit = first ? 10_000 : 4000;
  const close = oneSlipAway(word, dictionary)
    .map((w) => ({ word: w, rank: common.rankOf(w) ?? unranked }))
    .filter((c) => c.rank < limit && c.word[0] === word[0] && slipCost(word, c.word) <= 1);
  const best = least(close, ({ rank }) => rank);
  return best && { word: best.word, plain: true };
}

/** Words of the dictionary with one letter more, less or other, or with two letters swapped. */
export function oneSlipAway(word: string, dictionary: Dictionary): string[] {
  const found = new Set<string>();
  const look = (candidate: string): void => {
    if (candidate !== word && dictionary.lists(candidate)) found.add(candidate);
  };
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of alphabet) {
      look(before + letter + after);
      if (after) look(before + letter + after.slice(1));
    }
    if (after) look(before + after.slice(1));
    if (after.length > 1) look(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return [...found];
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

function least<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || by(item) < by(best)) best = item;
  return best;
}
