import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import distances from 'natural/lib/natural/distance/levenshtein_distance.js';

/** How alike two words are, from 0 to 1, with more weight on how they begin (Jaro and Winkler). */
export const likeness = (a: string, b: string): number => jaroWinkler(a, b);

/** Letters to add, drop, change or swap with their neighbour to turn one word into the other (Damerau and Levenshtein). */
export const editDistance = (a: string, b: string): number =>
  distances.DamerauLevenshteinDistance(a, b, { restricted: true });

/**
 * True when one is likely a slip of the other: a single edit in words of four letters or more, two in words of eight. Shorter
 * words differ by one letter too often in earnest.
 */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b) return false;
  const length = Math.min(a.length, b.length);
  if (length < 4 || Math.abs(a.length - b.length) > 2) return false;
  const distance = editDistance(a, b);
  return distance === 1 || (distance === 2 && length >= 8);
}

/** The candidate most like the word, if any is at least as like as `threshold`. */
export function nearest(
  word: string,
  candidates: readonly string[],
  threshold = 0.8,
): string | undefined {
  let best: string | undefined;
  let most = threshold;
  for (const candidate of candidates) {
    const score = likeness(word.toLowerCase(), candidate.toLowerCase());
    if (score < most) continue;
    if (best === undefined || score > most) best = candidate;
    most = score;
  }
  return best;
}
