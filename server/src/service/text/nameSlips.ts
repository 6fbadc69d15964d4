import { editDistance, likeness } from './similarity.ts';

/**
 * How one name came to be written for another: neighbours swapped (`swap`), a neighbouring key (`key`), a letter doubled or
 * not (`double`), a letter of like sound (`sound`), one letter more, less or another (`letter`), or two such slips in a long
 * name (`two`). The first three are hardly ever another name in earnest.
 */
export type SlipKind = 'swap' | 'key' | 'double' | 'sound' | 'letter' | 'two';

/** Shorter names differ by one letter too often in earnest: Dan and Dana, Ana and Ann. */
const shortest = 4;

/** The slip that makes `written` of `known`, both folded; undefined when they are equal or too far apart. */
export function slipKind(written: string, known: string): SlipKind | undefined {
  if (written === known || Math.min(written.length, known.length) < shortest) return undefined;
  if (Math.abs(written.length - known.length) > 2) return undefined;
  // Almost all pairs of words differ in their first two letters and are no slips.
  if (written[0] !== known[0] && written[1] !== known[1] && written[0] !== known[1])
    return undefined;
  const distance = editDistance(written, known);
  if (distance === 1) return singleSlip(written, known);
  return distance === 2 && likeness(written, known) >= enough(written, known) ? 'two' : undefined;
}

/**
 * By Jaro and Winkler: two slips in eight letters with the same beginning come to 0.9 and more, while pairs of different
 * names (Martina, Martine and Marlene; Petersen and Pedersen) lie below.
 */
const enough = (a: string, b: string): number => (Math.min(a.length, b.length) >= 8 ? 0.9 : 0.93);

function singleSlip(written: string, known: string): SlipKind {
  let at = 0;
  while (at < written.length && written[at] === known[at]) at++;
  if (written.length === known.length) {
    const [a = '', b = ''] = [written[at], known[at]];
    if (written[at + 1] === b && known[at + 1] === a) return 'swap';
    if (areNeighbours(a, b)) return 'key';
    return soundsAlike(a, b) ? 'sound' : 'letter';
  }
  const long = written.length > known.length ? written : known;
  const extra = long[at] ?? '';
  if (extra === long[at - 1] || extra === long[at + 1]) return 'double';
  if (long === written && [long[at - 1], long[at + 1]].some((c) => areNeighbours(extra, c ?? '')))
    return 'key';
  return /[eh]/.test(extra) ? 'sound' : 'letter';
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys next to each other in a row of a QWERTY keyboard; vowels for vowels are spelt so by ear, too. */
const areNeighbours = (a: string, b: string): boolean =>
  !(vowels.has(a) && vowels.has(b)) &&
  rows.some((row) => {
    const [i, k] = [row.indexOf(a), row.indexOf(b)];
    return i >= 0 && k >= 0 && Math.abs(i - k) === 1;
  });

const vowels = new Set('aeiouy');
const alike = ['aeiouy', 'ckq', 'sz', 'fv', 'dt', 'bp', 'gj', 'mn', 'vw'];

const soundsAlike = (a: string, b: string): boolean =>
  alike.some((letters) => letters.includes(a) && letters.includes(b));
