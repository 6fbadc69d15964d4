import { trainedModel } from '../meaning/trainedModel.ts';
import type { Dictionary } from './dictionary.ts';
import { slipCost } from './slip.ts';

/** The commoner half of the language, searched for what a slip may have meant. */
export interface CommonWords {
  /** From 0 for the commonest; undefined for a rare word. In lower case. */
  rankOf(word: string): number | undefined;
  /** Words of at most this rank that are at most `cost` away and two letters longer or shorter, by rank. */
  near(word: string, rank: number, cost: number): string[];
}

/** Words by their rank in general English, of those that the dictionary has. */
export function createCommonWords(dictionary: Dictionary): CommonWords {
  const { vectors, words: ranked } = trainedModel();
  const words = ranked
    .map((word, rank) => ({ word, rank, letters: lettersOf(word) }))
    .filter(({ word }) => /^[a-z']{3,}$/.test(word) && dictionary.has(word));
  return {
    rankOf: (word) => vectors.rowOf(word),
    near: (word, rank, cost) => {
      const letters = lettersOf(word);
      const found: string[] = [];
      for (const other of words) {
        if (other.rank > rank) break;
        if (Math.abs(other.word.length - word.length) > 2) continue;
        // Two slips change at most four of the letters that occur.
        if (bits(other.letters ^ letters) > 4) continue;
        if (slipCost(word, other.word, cost) <= cost) found.push(other.word);
      }
      return found;
    },
  };
}

/** Which letters occur, a bit each. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

function bits(set: number): number {
  const pairs = set - ((set >> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333);
  return (((fours + (fours >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24;
}
