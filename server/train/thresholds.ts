import type { Thresholds } from '../src/service/meaning/trainedModel.ts';

/** Precision that a finding must have on lines that the model had not seen, breaches, lookalikes and ordinary lines mixed. */
const wanted = { warning: 0.98, information: 0.9 };

/** A threshold that few lines reach says little of what is above it. */
const fewestHits = 20;

export interface Measured extends Thresholds {
  /** The share of breaches that is found at each. */
  readonly recall: Thresholds;
}

/**
 * The lowest probabilities from which on the precision holds, on held-out probabilities of one guideline. `share` is how many
 * lines of real messages a line stands for.
 */
export function chooseThresholds(
  probabilities: Float64Array,
  isBreach: Uint8Array,
  share: Float64Array,
): Measured {
  const order = [...probabilities.keys()].sort(
    (a, b) => (probabilities[b] as number) - (probabilities[a] as number),
  );
  const breaches = isBreach.reduce((sum, each) => sum + each, 0);
  const choose = (precision: number): [threshold: number, recall: number] => {
    let hits = 0;
    let all = 0;
    let best: [number, number] = [1, 0];
    order.forEach((row) => {
      hits += isBreach[row] as number;
      all += share[row] as number;
      if (hits >= fewestHits && hits / all >= precision)
        best = [probabilities[row] as number, hits / breaches];
    });
    return best;
  };
  const [warning, warned] = choose(wanted.warning);
  const [information, informed] = choose(wanted.information);
  return { warning, information, recall: { warning: warned, information: informed } };
}
