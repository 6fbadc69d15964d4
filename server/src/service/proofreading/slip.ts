/**
 * How far a word as typed is from a word that may have been meant: optimal string alignment, in which the slips that
 * hands and ears make cost less than others. 0 for the same word; 1 is a letter too many or too few. Both in lower case.
 * Infinity as soon as it is sure to be more than `most`.
 */
export function slipCost(typed: string, meant: string, most = Number.POSITIVE_INFINITY): number {
  const width = meant.length + 1;
  if (typed.length >= longest || width > longest) return Number.POSITIVE_INFINITY;
  // The first letter is seldom the wrong one.
  const start = typed.charCodeAt(0) === meant.charCodeAt(0) ? 0 : costs.start;
  let [before, last, row] = rows;
  last[0] = 0;
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] ?? 0) + missing(meant, j - 1);
  for (let i = 1; i <= typed.length; i++) {
    const a = typed.charCodeAt(i - 1);
    const more = extra(typed, i - 1);
    let least = (last[0] ?? 0) + more;
    row[0] = least;
    for (let j = 1; j < width; j++) {
      const b = meant.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (a === b ? 0 : swapped(a, b));
      cost = Math.min(cost, (last[j] ?? 0) + more, (row[j - 1] ?? 0) + missing(meant, j - 1));
      if (
        i > 1 &&
        j > 1 &&
        a === meant.charCodeAt(j - 2) &&
        b === typed.charCodeAt(i - 2) &&
        a !== b
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + costs.transposed);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, so the row before may yet be the better one.
    if (least + start > most + costs.transposed) return Number.POSITIVE_INFINITY;
    [before, last, row] = [last, row, before];
  }
  const cost = (last[meant.length] ?? 0) + start;
  return cost <= most ? cost : Number.POSITIVE_INFINITY;
}

const costs = {
  doubled: 0.5,
  vowel: 0.7,
  sound: 0.7,
  neighbour: 0.8,
  transposed: 0.7,
  missingVowel: 0.8,
  other: 1,
  wrong: 1.1,
  start: 0.4,
};

/** No word of the language is as long. */
const longest = 64;
const rows: [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(longest),
  new Float64Array(longest),
  new Float64Array(longest),
];

/** The letter at `at` of the word as meant was left out. */
const missing = (meant: string, at: number): number =>
  isDoubled(meant, at)
    ? costs.doubled
    : isVowel(meant.charCodeAt(at))
      ? costs.missingVowel
      : costs.other;

/** The letter at `at` of the word as typed is one too many. */
const extra = (typed: string, at: number): number =>
  isDoubled(typed, at) ? costs.doubled : costs.other;

function isDoubled(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code === word.charCodeAt(at - 1) || code === word.charCodeAt(at + 1);
}

const swapped = (typed: number, meant: number): number => {
  const [row, column] = [typed - 97, meant - 97];
  return row >= 0 && row < 26 && column >= 0 && column < 26
    ? (swaps[row * 26 + column] ?? costs.wrong)
    : swapCost(String.fromCharCode(typed), String.fromCharCode(meant));
};

/** Consonants that sound alike in some words. */
const sounds = ['csz', 'ckq', 'gj', 'dt', 'bp', 'vfw', 'mn'];

/** Rows of the commonest English keyboard, each half a key to the right of the one above. */
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What typing one letter for another costs, 26 numbers a typed letter. */
const swaps = Float64Array.from({ length: 26 * 26 }, (_, i) =>
  swapCost(String.fromCharCode(97 + Math.floor(i / 26)), String.fromCharCode(97 + (i % 26))),
);

function swapCost(typed: string, meant: string): number {
  if (plain(typed) === plain(meant)) return 0.1;
  if (isVowel(typed.charCodeAt(0)) && isVowel(meant.charCodeAt(0))) return costs.vowel;
  if (sounds.some((s) => s.includes(typed) && s.includes(meant))) return costs.sound;
  return areNeighbours(typed, meant) ? costs.neighbour : costs.wrong;
}

function isVowel(code: number): boolean {
  return (
    code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121
  );
}

/** Without its diacritics. */
function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

function areNeighbours(a: string, b: string): boolean {
  const [p, q] = [keyOf(a), keyOf(b)];
  return Math.abs(p.row - q.row) <= 1 && Math.abs(p.column + p.row / 2 - q.column - q.row / 2) <= 1;
}

function keyOf(letter: string): { row: number; column: number } {
  const row = keyRows.findIndex((keys) => keys.includes(letter));
  return { row: row === -1 ? 9 : row, column: keyRows[row]?.indexOf(letter) ?? 99 };
}
