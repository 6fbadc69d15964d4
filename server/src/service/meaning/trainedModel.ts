import file from './meaning.generated.json';
import { createVectors, type Vectors } from './vectors.ts';

/** What `npm run train` has learnt: a multinomial logistic regression over the rules, and word vectors. */
export interface TrainedModel {
  /** `none`, `guideline/rule` and `good/…`. */
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** Hashes of the features that count, ascending. */
  readonly hashes: Uint32Array;
  /** Where the hashes begin that have these highest bits; a dozen stand in one bucket. */
  readonly buckets: Uint32Array;
  /** Where the weights of a feature begin in `entryClass` and `entryWeight`; one more than there are features. */
  readonly starts: Uint32Array;
  readonly entryClass: Uint8Array;
  readonly entryWeight: Int8Array;
  /** The unit of the 8-bit weights. */
  readonly scale: number;
  /** A number a class for each dimension of the pooled vectors. */
  readonly dense: Float32Array;
  /** The rows of `vectors`, by rank in general English, the commonest first. */
  readonly words: readonly string[];
  readonly vectors: Vectors;
  /** Least probabilities by guideline, and for `good/…` classes. */
  readonly thresholds: Readonly<Record<string, Thresholds>>;
}

/**
 * Chosen by cross-validation on the training lines: precision 0.98 at `warning`, 0.90 at `information`; 1 where it is never
 * reached. Ordinary lines count five times, and breaches of other guidelines not at all.
 */
export interface Thresholds {
  readonly warning: number;
  readonly information: number;
}

/** How the file holds it; numbers are base64 of little-endian bytes. */
export interface ModelFile extends Pick<TrainedModel, 'classes' | 'bias' | 'scale' | 'thresholds'> {
  /** SHA-256 of what it was trained from. */
  readonly inputs: string;
  /** Separated by spaces, by rank. */
  readonly words: string;
  readonly vectors: string;
  /** Three bytes a hash. */
  readonly hashes: string;
  /** How many weights each feature has, a byte each. */
  readonly counts: string;
  readonly entryClass: string;
  readonly entryWeight: string;
  readonly dense: string;
}

/** Bits of a hash below those that name its bucket. */
export const bucketShift = 12;

let model: TrainedModel | undefined;

/** Decoded when first asked for. */
export function trainedModel(): TrainedModel {
  model ??= decode(file as unknown as ModelFile);
  return model;
}

function decode(from: ModelFile): TrainedModel {
  const packed = bytesOf(from.hashes);
  const hashes = new Uint32Array(packed.length / 3);
  for (let i = 0; i < hashes.length; i++)
    hashes[i] =
      (packed[3 * i] ?? 0) | ((packed[3 * i + 1] ?? 0) << 8) | ((packed[3 * i + 2] ?? 0) << 16);
  const buckets = new Uint32Array((1 << (24 - bucketShift)) + 1);
  for (const hash of hashes) addTo(buckets, (hash >> bucketShift) + 1, 1);
  for (let i = 1; i < buckets.length; i++) addTo(buckets, i, buckets[i - 1] ?? 0);
  const starts = new Uint32Array(hashes.length + 1);
  bytesOf(from.counts).forEach((count, i) => {
    starts[i + 1] = (starts[i] ?? 0) + count;
  });
  const words = from.words.split(' ');
  return {
    classes: from.classes,
    bias: from.bias,
    scale: from.scale,
    thresholds: from.thresholds,
    hashes,
    buckets,
    starts,
    entryClass: bytesOf(from.entryClass),
    entryWeight: new Int8Array(bytesOf(from.entryWeight).buffer),
    dense: new Float32Array(bytesOf(from.dense).buffer),
    words,
    vectors: createVectors(words, new Int8Array(bytesOf(from.vectors).buffer)),
  };
}

function addTo(list: Uint32Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
