/** The rows along their `count` principal directions, after their mean is taken away. */
export function principalComponents(
  rows: readonly Float64Array[],
  count: number,
): readonly Float64Array[] {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + at(row, i);
  for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) / rows.length;
  const centred = rows.map((row) => row.map((value, i) => value - at(mean, i)));
  const directions = eigenvectors(covariance(centred, size)).slice(0, count);
  return centred.map((row) =>
    Float64Array.from(directions, (direction) => {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += at(direction, i) * at(row, i);
      return sum;
    }),
  );
}

function covariance(rows: readonly Float64Array[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) {
      const target = matrix[i];
      const value = at(row, i);
      if (target) for (let j = 0; j < size; j++) target[j] = at(target, j) + value * at(row, j);
    }
  return matrix.map((line) => line.map((value) => value / rows.length));
}

/** Eigenvectors of a symmetric matrix by Jacobi's rotations, the greatest eigenvalue first; their largest part is positive. */
function eigenvectors(a: Float64Array[]): Float64Array[] {
  const n = a.length;
  const v = Array.from({ length: n }, (_, i) => new Float64Array(n).fill(0).fill(1, i, i + 1));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const value = at(a[p], q);
        off += value * value;
        if (Math.abs(value) < 1e-14) continue;
        const theta = (at(a[q], q) - at(a[p], p)) / (2 * value);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, v, p, q, c, t * c);
      }
    if (off < 1e-20) break;
  }
  return v
    .map((_, k) => ({ value: at(a[k], k), vector: v.map((row) => at(row, k)) }))
    .sort((x, y) => y.value - x.value)
    .map(({ vector }) => {
      const largest = vector.reduce((m, x) => (Math.abs(x) > Math.abs(m) ? x : m), 0);
      return Float64Array.from(vector, (x) => (largest < 0 ? -x : x));
    });
}

function rotate(
  a: Float64Array[],
  v: Float64Array[],
  p: number,
  q: number,
  c: number,
  s: number,
): void {
  const turn = (row: Float64Array | undefined, i: number, j: number): void => {
    if (!row) return;
    const x = at(row, i);
    const y = at(row, j);
    row[i] = c * x - s * y;
    row[j] = s * x + c * y;
  };
  for (const row of a) turn(row, p, q);
  const rowP = a[p];
  const rowQ = a[q];
  if (rowP && rowQ)
    for (let k = 0; k < a.length; k++) {
      const x = at(rowP, k);
      const y = at(rowQ, k);
      rowP[k] = c * x - s * y;
      rowQ[k] = s * x + c * y;
    }
  for (const row of v) turn(row, p, q);
}

const at = (row: Float64Array | undefined, i: number): number => row?.[i] ?? 0;
