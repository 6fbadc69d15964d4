import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/prose.ts';
import { type Features, families, featuresOf } from './features.ts';
import { fewestWords, readableRules } from './readable.ts';
import { bucketShift, type Thresholds, type TrainedModel, trainedModel } from './trainedModel.ts';
import { pool } from './vectors.ts';

/** What a sentence may be read as. */
export interface Reading {
  readonly guideline: string;
  /** Of the guideline's rules the likeliest. */
  readonly rule: string;
  readonly probability: number;
  /** By the thresholds of the guideline; see `Thresholds`, and `floor`. */
  readonly certainty: 'warning' | 'information';
  /** The words that carry it, as one span; offsets as the sentence's. */
  readonly span: Span;
}

/** What a sentence does well. */
export const goods = ['disclosure', 'purpose', 'topic'] as const;
export type Good = (typeof goods)[number];

/** Everything a sentence may be read as, the likeliest first; nothing for most. Remembered with its analysis. */
export function readingsOf(sentence: Sentence): readonly Reading[] {
  return analyze(sentence).readings.map(({ from, to, ...reading }) => ({
    ...reading,
    span: {
      start: sentence.tokens[from]?.start ?? sentence.span.start,
      end: sentence.tokens[to - 1]?.end ?? sentence.span.end,
    },
  }));
}

/** Whether a sentence says that the reader is written to individually, why it is written, or names a topic. */
export const does = (sentence: Sentence, good: Good): boolean =>
  analyze(sentence).good.includes(good);

/** The probabilities of all classes, in the model's order. */
export function probabilitiesOf(sentence: Sentence): Float64Array {
  const model = trainedModel();
  return toProbabilities(sumsOf(featuresOf(sentence), model));
}

/** Tokens `[from, to)` instead of a span, since offsets move and tokens do not. */
interface Analysis {
  readonly readings: readonly (Omit<Reading, 'span'> & { from: number; to: number })[];
  readonly good: readonly Good[];
}

const cache = new WeakMap<object, Analysis>();

function analyze(sentence: Sentence): Analysis {
  const known = cache.get(sentence.analysis);
  if (known) return known;
  const analysis = classify(sentence);
  cache.set(sentence.analysis, analysis);
  return analysis;
}

const never = { warning: 1, information: 1 };

/**
 * Whatever cross-validation on single lines says: in whole drafts, which wander further than the lines do, the false alarms
 * thinned out above these.
 */
const floor = { warning: 0.85, information: 0.6 };

const nothing: Analysis = { readings: [], good: [] };

function classify(sentence: Sentence): Analysis {
  if (sentence.words < fewestWords) return nothing;
  const model = trainedModel();
  const features = featuresOf(sentence);
  const probabilities = toProbabilities(sumsOf(features, model));
  readable ??= readableClasses(model);
  const readings = readable.flatMap(({ guideline, own, least }) => {
    let probability = 0;
    for (const c of own) probability += probabilities[c] ?? 0;
    if (own.length === 0 || probability < least.information) return [];
    const isSure = probability >= least.warning;
    const best = own.reduce((a, b) => ((probabilities[b] ?? 0) > (probabilities[a] ?? 0) ? b : a));
    return [
      {
        guideline,
        rule: model.classes[best]?.slice(guideline.length + 1) ?? '',
        probability,
        certainty: isSure ? ('warning' as const) : ('information' as const),
        ...carriers(features, sentence, model, best),
      },
    ];
  });
  const good = goods.filter((name) => {
    const c = model.classes.indexOf(`good/${name}`);
    return (probabilities[c] ?? 0) >= (model.thresholds[`good/${name}`]?.warning ?? 1);
  });
  return { readings: readings.sort((a, b) => b.probability - a.probability), good };
}

/** The classes of each guideline that a sentence can be read as, and from which probability on. */
interface Readable {
  readonly guideline: string;
  readonly own: readonly number[];
  readonly least: Thresholds;
}

let readable: readonly Readable[] | undefined;

const readableClasses = ({ classes, thresholds }: TrainedModel): Readable[] =>
  Object.entries(readableRules).map(([guideline, rules]) => {
    const { warning, information } = thresholds[guideline] ?? never;
    const names = rules.map((rule) => `${guideline}/${rule}`);
    return {
      guideline,
      own: classes.flatMap((name, c) => (names.includes(name) ? [c] : [])),
      least: {
        warning: Math.max(warning, floor.warning),
        information: Math.max(information, floor.information),
      },
    };
  });

function sumsOf(features: Features, model: TrainedModel): Float64Array {
  const { classes, bias, starts, entryClass, entryWeight, scale, dense } = model;
  const sums = Float64Array.from(bias);
  forKnown(features, model, (feature, share) => {
    const unit = scale * share;
    for (let k = starts[feature] ?? 0; k < (starts[feature + 1] ?? 0); k++) {
      const c = entryClass[k] ?? 0;
      sums[c] = (sums[c] ?? 0) + (entryWeight[k] ?? 0) * unit;
    }
  });
  const pooled = pool(features.words, model.vectors);
  const count = classes.length;
  let at = 0;
  for (const value of pooled) {
    for (let c = 0; c < count; c++, at++) sums[c] = (sums[c] ?? 0) + (dense[at] ?? 0) * value;
  }
  return sums;
}

/** Features the model knows; each family's together weigh the same, however many there are. */
function forKnown(
  features: Features,
  { hashes, buckets }: TrainedModel,
  visit: (feature: number, share: number, at: number) => void,
): void {
  const known = features.hashes.map((hash) => find(hashes, buckets, hash));
  const counts = families.map(() => 0);
  known.forEach((feature, i) => {
    const family = features.family[i] ?? 0;
    if (feature >= 0) counts[family] = (counts[family] ?? 0) + 1;
  });
  const shares = counts.map((count) => 1 / Math.sqrt(count || 1));
  known.forEach((feature, i) => {
    if (feature >= 0) visit(feature, shares[features.family[i] ?? 0] ?? 1, i);
  });
}

function find(sorted: Uint32Array, buckets: Uint32Array, wanted: number): number {
  const end = buckets[(wanted >> bucketShift) + 1] ?? 0;
  for (let i = buckets[wanted >> bucketShift] ?? 0; i < end; i++) {
    if (sorted[i] === wanted) return i;
  }
  return -1;
}

function toProbabilities(sums: Float64Array): Float64Array {
  const greatest = Math.max(...sums);
  let total = 0;
  const powers = sums.map((sum) => Math.exp(sum - greatest));
  for (const power of powers) total += power;
  return powers.map((power) => power / total);
}

/** The run of tokens whose features speak most for a class and against `none`. */
function carriers(
  features: Features,
  sentence: Sentence,
  model: TrainedModel,
  wanted: number,
): { from: number; to: number } {
  const { starts, entryClass, entryWeight, scale } = model;
  const parts = new Float64Array(sentence.tokens.length);
  forKnown(features, model, (feature, share, at) => {
    let weight = 0;
    for (let k = starts[feature] ?? 0; k < (starts[feature + 1] ?? 0); k++) {
      if (entryClass[k] === wanted) weight += entryWeight[k] ?? 0;
      else if (entryClass[k] === 0) weight -= entryWeight[k] ?? 0;
    }
    const from = features.from[at] ?? 0;
    const to = features.to[at] ?? from;
    for (let i = from; i < to; i++)
      parts[i] = (parts[i] ?? 0) + (weight * scale * share) / (to - from);
  });
  return greatestRun(parts, sentence);
}

/** The run of tokens with the greatest sum, without marks at its ends; a run of one word grows to the sentence. */
function greatestRun(parts: Float64Array, { tokens }: Sentence): { from: number; to: number } {
  const mean = parts.reduce((sum, part) => sum + Math.max(0, part), 0) / (parts.length || 1);
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  parts.forEach((part, i) => {
    if (sum <= 0) {
      from = i;
      sum = 0;
    }
    // What adds less than a quarter of the usual does not carry the reading.
    sum += part - mean / 4;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  let { from: first, to: end } = best;
  while (first < end && tokens[first]?.pos === 'PUNCT') first++;
  while (end > first && tokens[end - 1]?.pos === 'PUNCT') end--;
  return end - first < 2 ? { from: 0, to: tokens.length } : { from: first, to: end };
}
