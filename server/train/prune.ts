import type { Columns, Matrix } from './matrix.ts';
import type { Softmax } from './softmax.ts';

/** Marks all sparse weights but the `keep` that move a score most: by size and by how often their column occurs. */
export function pruneMask(
  { weights, classes }: Softmax,
  m: Matrix,
  columns: Columns,
  keep: number,
): Uint8Array {
  const occurs = new Float64Array(columns.hashes.length);
  for (const column of m.index) occurs[column] = (occurs[column] as number) + 1;
  const end = columns.hashes.length * classes;
  const effect = new Float32Array(end);
  for (let at = 0; at < end; at++) {
    const column = Math.floor(at / classes);
    effect[at] =
      Math.abs(weights[at] as number) *
      (columns.worth[column] as number) *
      Math.sqrt(occurs[column] as number);
  }
  const least = Float32Array.from(effect).sort()[Math.max(0, end - keep)] as number;
  const mask = new Uint8Array(weights.length);
  for (let at = 0; at < end; at++) if ((effect[at] as number) < least) mask[at] = 1;
  return mask;
}
