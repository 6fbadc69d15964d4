import type { Word } from './mask.ts';

/** Word vectors, by the words' rank in general English. */
export interface Vectors {
  readonly dimensions: number;
  /** The word's row, or undefined for a word that is not among the commonest. */
  rowOf(word: string): number | undefined;
  /** `dimensions` 8-bit numbers a row; times `scaleOf` the row they make a vector of unit length. */
  readonly rows: Int8Array;
  scaleOf(row: number): number;
}

export function createVectors(words: readonly string[], rows: Int8Array): Vectors {
  const dimensions = rows.length / words.length;
  const index = new Map(words.map((word, i) => [word, i]));
  const scales = new Float32Array(words.length);
  return {
    dimensions,
    rows,
    rowOf: (word) => index.get(word),
    scaleOf: (row) => {
      const known = scales[row];
      if (known) return known;
      const scale = 1 / Math.sqrt(squareOf(rows, row, dimensions) || 1);
      scales[row] = scale;
      return scale;
    },
  };
}

function squareOf(rows: Int8Array, row: number, dimensions: number): number {
  let square = 0;
  for (let k = 0; k < dimensions; k++) square += (rows[row * dimensions + k] ?? 0) ** 2;
  return square;
}

/**
 * Mean, greatest and smallest of the words' vectors, dimension by dimension; common words count less. All zero when no word
 * is known.
 */
export function pool(words: readonly Word[], vectors: Vectors): Float64Array {
  const { dimensions, rows } = vectors;
  const pooled = new Float64Array(3 * dimensions);
  let known = 0;
  for (const { word } of words) {
    const row = vectors.rowOf(word);
    if (row === undefined) continue;
    const weight = weightOf(row) * vectors.scaleOf(row);
    for (let k = 0; k < dimensions; k++) {
      const value = (rows[row * dimensions + k] ?? 0) * weight;
      pooled[k] = (pooled[k] ?? 0) + value;
      const most = dimensions + k;
      const least = 2 * dimensions + k;
      pooled[most] = known === 0 ? value : Math.max(pooled[most] ?? 0, value);
      pooled[least] = known === 0 ? value : Math.min(pooled[least] ?? 0, value);
    }
    known++;
  }
  if (known > 0) for (let k = 0; k < dimensions; k++) pooled[k] = (pooled[k] ?? 0) / known;
  return pooled;
}

/** The share of a word in a pooled vector, by its rank: from a twelfth for "the" to nearly one. */
const weightOf = (row: number): number => 1 / (1 + 3000 / (row + 300));
