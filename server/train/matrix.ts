import type { Features } from '../src/service/meaning/features.ts';
import { families } from '../src/service/meaning/features.ts';

/** A sparse matrix by rows, with dense columns besides. */
export interface Matrix {
  readonly rows: number;
  /** Sparse columns. */
  readonly columns: number;
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
  readonly denseColumns: number;
  readonly dense: Float32Array;
}

/** The features that occur often enough to be learnt from, as columns. */
export interface Columns {
  readonly of: ReadonlyMap<number, number>;
  readonly hashes: readonly number[];
  /** What a feature's presence counts: rarer ones more, and each family as much as it has proved worth. */
  readonly worth: readonly number[];
}

/** A line's sentences and their pooled vectors. */
export interface Encoded {
  readonly features: readonly Features[];
  readonly pooled: Float64Array;
}

/** The fewest lines that a feature of a family must occur in. */
const fewest = [2, 3, 2];
const familyWorth = [1, 0.7, 0.35];
export const denseWorth = 0.5;

export function chooseColumns(lines: readonly Encoded[]): Columns {
  const counts = new Map<number, [count: number, family: number]>();
  for (const { features } of lines) {
    for (const [hash, family] of distinct(features)) {
      const known = counts.get(hash);
      if (known) known[0]++;
      else counts.set(hash, [1, family]);
    }
  }
  const kept = [...counts]
    .filter(([, [count, family]]) => count >= (fewest[family] ?? 1))
    .sort(([a], [b]) => a - b);
  return {
    of: new Map(kept.map(([hash], column) => [hash, column])),
    hashes: kept.map(([hash]) => hash),
    worth: kept.map(
      ([, [count, family]]) =>
        (0.3 + 0.12 * Math.log(lines.length / count)) * (familyWorth[family] ?? 1),
    ),
  };
}

export function toMatrix(lines: readonly Encoded[], columns: Columns): Matrix {
  const starts = new Int32Array(lines.length + 1);
  const index: number[] = [];
  const value: number[] = [];
  const denseColumns = lines[0]?.pooled.length ?? 0;
  const dense = new Float32Array(lines.length * denseColumns);
  lines.forEach(({ features, pooled }, row) => {
    const known = [...distinct(features)].flatMap(([hash, family]) => {
      const column = columns.of.get(hash);
      return column === undefined ? [] : [[column, family] as const];
    });
    const perFamily = families.map((_, f) => known.filter(([, family]) => family === f).length);
    for (const [column, family] of known) {
      index.push(column);
      value.push((columns.worth[column] as number) / Math.sqrt(perFamily[family] || 1));
    }
    starts[row + 1] = index.length;
    pooled.forEach((x, d) => {
      dense[row * denseColumns + d] = x * denseWorth;
    });
  });
  return {
    rows: lines.length,
    columns: columns.hashes.length,
    starts,
    index: Int32Array.from(index),
    value: Float32Array.from(value),
    denseColumns,
    dense,
  };
}

function distinct(features: readonly Features[]): Map<number, number> {
  const all = new Map<number, number>();
  for (const { hashes, family } of features)
    hashes.forEach((hash, i) => {
      all.set(hash, family[i] as number);
    });
  return all;
}
