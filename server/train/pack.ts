import type { ModelFile } from '../src/service/meaning/trainedModel.ts';
import { type Columns, denseWorth } from './matrix.ts';
import type { Softmax } from './softmax.ts';
import type { Measured } from './thresholds.ts';

export interface Parts {
  readonly inputs: string;
  readonly classes: readonly string[];
  readonly columns: Columns;
  readonly final: Softmax;
  readonly words: readonly string[];
  readonly bytes: Int8Array;
  readonly thresholds: Readonly<Record<string, Measured>>;
}

/** The largest 8-bit weight stands for this one; few are greater, and these are cut. */
const greatestWeight = 4;

/** The model as its file holds it: only weights that are not zero in 8 bits, what a feature is worth multiplied in. */
export function packModel(parts: Parts): ModelFile {
  const { classes, columns, final } = parts;
  const scale = greatestWeight / 127;
  const hashes: number[] = [];
  const counts: number[] = [];
  const entryClass: number[] = [];
  const entryWeight: number[] = [];
  columns.hashes.forEach((hash, column) => {
    const worth = columns.worth[column] as number;
    let count = 0;
    classes.forEach((_, c) => {
      const weight = (final.weights[column * classes.length + c] as number) * worth;
      const rounded = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (rounded === 0) return;
      entryClass.push(c);
      entryWeight.push(rounded);
      count++;
    });
    if (count === 0) return;
    hashes.push(hash & 255, (hash >> 8) & 255, hash >> 16);
    counts.push(count);
  });
  const rest = final.weights.slice(columns.hashes.length * classes.length);
  const bias = rest.slice(rest.length - classes.length);
  const dense = rest.slice(0, rest.length - classes.length).map((weight) => weight * denseWorth);
  return {
    inputs: parts.inputs,
    classes,
    bias: [...bias].map((each) => Number(each.toFixed(4))),
    scale,
    thresholds: Object.fromEntries(
      Object.entries(parts.thresholds).map(([name, { warning, information }]) => [
        name,
        { warning: Number(warning.toFixed(4)), information: Number(information.toFixed(4)) },
      ]),
    ),
    words: parts.words.join(' '),
    vectors: base64(parts.bytes),
    hashes: base64(Uint8Array.from(hashes)),
    counts: base64(Uint8Array.from(counts)),
    entryClass: base64(Uint8Array.from(entryClass)),
    entryWeight: base64(Int8Array.from(entryWeight)),
    dense: base64(dense),
  };
}

const base64 = (data: Uint8Array | Int8Array | Float32Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
