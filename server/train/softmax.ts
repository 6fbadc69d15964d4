import type { Matrix } from './matrix.ts';

/** Weights of a multinomial logistic regression: for each column, dense column and the bias a number a class. */
export interface Softmax {
  readonly classes: number;
  readonly weights: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The L2 penalty, for each step. */
  readonly penalty: number;
  /** Weights that stay zero. */
  readonly pruned?: Uint8Array;
}

/**
 * Trains by AdaGrad, row after row in an order that a fixed seed shuffles, so that the same data give the same weights. Rows with
 * a target below 0 are left out. The penalty of a column is caught up on when it next occurs. The result is the mean of the
 * later half of the epochs, which is steadier than the last.
 */
export function trainSoftmax(
  m: Matrix,
  target: Int32Array,
  classes: number,
  { epochs, rate, penalty, pruned }: TrainingOptions,
): Softmax {
  const size = m.columns + m.denseColumns + 1;
  const weights = new Float32Array(size * classes);
  const squares = new Float32Array(size * classes).fill(0.01);
  const mean = new Float32Array(size * classes);
  const firstCounted = Math.floor(epochs / 2);
  const lastStep = new Int32Array(size);
  const order = [...target.keys()].filter((row) => (target[row] as number) >= 0);
  const random = randomNumbers();
  const gradient = new Float64Array(classes);
  let step = 0;

  const update = (column: number, value: number, decay: number): void => {
    const base = column * classes;
    for (let c = 0; c < classes; c++) {
      const at = base + c;
      if (pruned?.[at]) continue;
      const g = (gradient[c] as number) * value + decay * (weights[at] as number);
      squares[at] = (squares[at] as number) + g * g;
      weights[at] = (weights[at] as number) - (rate * g) / Math.sqrt(squares[at] as number);
    }
  };
  const updateOnce = (column: number, value: number): void => {
    const decay = penalty * Math.min(step - (lastStep[column] as number), 2000);
    lastStep[column] = step;
    update(column, value, decay);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      step++;
      toProbabilities(scores(m, row, { classes, weights }, gradient));
      gradient[target[row] as number] = (gradient[target[row] as number] as number) - 1;
      for (let k = m.starts[row] as number; k < (m.starts[row + 1] as number); k++)
        updateOnce(m.index[k] as number, m.value[k] as number);
      const base = row * m.denseColumns;
      for (let d = 0; d < m.denseColumns; d++)
        updateOnce(m.columns + d, m.dense[base + d] as number);
      update(size - 1, 1, 0);
    }
    if (epoch < firstCounted) continue;
    const share = 1 / (epochs - firstCounted);
    for (let at = 0; at < mean.length; at++)
      mean[at] = (mean[at] as number) + share * (weights[at] as number);
  }
  return { classes, weights: mean };
}

/** The weighted sums of a row, a class each, written into `out`. */
export function scores(
  m: Matrix,
  row: number,
  { classes, weights }: Softmax,
  out: Float64Array = new Float64Array(classes),
): Float64Array {
  const add = (column: number, value: number): void => {
    const base = column * classes;
    for (let c = 0; c < classes; c++)
      out[c] = (out[c] as number) + (weights[base + c] as number) * value;
  };
  out.fill(0);
  add(m.columns + m.denseColumns, 1);
  for (let k = m.starts[row] as number; k < (m.starts[row + 1] as number); k++)
    add(m.index[k] as number, m.value[k] as number);
  const base = row * m.denseColumns;
  for (let d = 0; d < m.denseColumns; d++) add(m.columns + d, m.dense[base + d] as number);
  return out;
}

/** Turns weighted sums into probabilities, in place. */
export function toProbabilities(sums: Float64Array): Float64Array {
  const greatest = Math.max(...sums);
  let total = 0;
  for (let c = 0; c < sums.length; c++) {
    sums[c] = Math.exp((sums[c] as number) - greatest);
    total += sums[c] as number;
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) / total;
  return sums;
}

/** Numbers from 0 to 1 of a linear congruential generator; the constants are those of Numerical Recipes. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as number, items[i] as number];
  }
}
