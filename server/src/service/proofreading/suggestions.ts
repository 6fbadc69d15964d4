import type { CommonWords } from './commonWords.ts';
import { oneSlipAway } from './correction.ts';
import type { Spelling } from './dialect.ts';
import type { Dictionary } from './dictionary.ts';
import { properNouns } from './properNouns.ts';
import { slipCost } from './slip.ts';

/** What may have been meant by a word, the likeliest first, at most five, cased like the word. */
export function suggestions(
  word: string,
  known: readonly string[],
  spelling: Spelling | undefined,
  dictionary: Dictionary,
  common: CommonWords,
): string[] {
  const lower = word.toLowerCase();
  const capital = /^\p{Lu}/u.test(word);
  const isWanted = (w: string): boolean =>
    !spelling || dictionary.spellingsOf(w).includes(spelling);
  const scores = new Map<string, number>();
  const offer = (candidate: string, score: number): void => {
    const old = scores.get(candidate);
    if (old === undefined || score < old) scores.set(candidate, score);
  };
  for (const w of [
    ...oneSlipAway(lower, dictionary),
    ...common.near(lower, 20_000, lower.length < 6 ? 1.5 : 2.2),
  ]) {
    if (isWanted(w))
      offer(capital ? capitalize(w) : w, slipCost(lower, w) + rarity(common.rankOf(w)));
  }
  for (const noun of properNouns) {
    const cost = slipCost(lower, noun);
    if (cost <= 1.5) offer(capitalize(noun), cost + (capital ? 0 : 0.3));
  }
  for (const name of known) {
    const cost = slipCost(lower, name.toLowerCase());
    if (cost > 0 && cost <= (name.length < 5 ? 1.2 : 2)) offer(name, cost - 0.5);
  }
  for (const [pair, rank] of split(lower, dictionary, common))
    offer(capital ? capitalize(pair) : pair, 0.9 + rank);
  return [...scores]
    .sort((a, b) => a[1] - b[1])
    .map(([w]) => w)
    .slice(0, 5);
}

/** From 0 for the commonest word to 0.7 for one that is in no list of common ones. */
const rarity = (rank: number | undefined): number =>
  0.22 * Math.log10(((rank ?? 60_000) + 40) / 40);

/** "alot", "infact": two words of which the space was left out. */
function split(word: string, dictionary: Dictionary, common: CommonWords): [string, number][] {
  const pairs: [string, number][] = [];
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if ((at === 1 && first !== 'a') || second.length === 1) continue;
    const rank = Math.max(common.rankOf(first) ?? 1e6, common.rankOf(second) ?? 1e6);
    if (rank < 3000 && dictionary.has(first) && dictionary.has(second))
      pairs.push([`${first} ${second}`, rarity(rank)]);
  }
  return pairs;
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
