import type { Message } from '../model/message.ts';
import type { Prose, Sentence } from './prose.ts';
import { contentStems } from './topics.ts';

/** What two messages are compared by; greeting, sign-off, signature, quotations and names are already set aside. */
export interface Fingerprint {
  readonly sentences: readonly SentencePrint[];
  /** Words that count. */
  readonly words: number;
  /** Five-word runs. */
  readonly runs: ReadonlySet<string>;
}

export interface SentencePrint {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Words in a row that count as a copied run. */
const runLength = 5;

const prints = new WeakMap<Message, Fingerprint>();

/** The fingerprint of a message without the sentences that `isShared` says may read the same; computed once for each version. */
export function fingerprint(
  message: Message,
  prose: Prose,
  isShared: (sentence: Sentence) => boolean,
): Fingerprint {
  const known = prints.get(message);
  if (known) return known;
  const own = prose.sentences.filter((s) => !isShared(s));
  const sentences = own.map((sentence) => ({
    sentence,
    words: sentence.tokens
      .filter((t) => !t.name && !t.quoted && /[\p{L}\p{N}]/u.test(t.text))
      .map((t) => t.norm),
    stems: new Set(contentStems(sentence)),
  }));
  const print = printOf(sentences);
  prints.set(message, print);
  return print;
}

/** The fingerprint of some sentences. */
export function printOf(sentences: readonly SentencePrint[]): Fingerprint {
  const words = sentences.flatMap((s) => s.words);
  const runs = new Set<string>();
  for (let i = 0; i + runLength <= words.length; i++)
    runs.add(words.slice(i, i + runLength).join(' '));
  return { sentences, words: words.length, runs };
}

/**
 * How much two messages share, from 0 to 1: of their five-word runs or, where sentences were reworded, of the stems of
 * sentences that say the same.
 */
export function sharedShare(a: Fingerprint, b: Fingerprint): { runs: number; stems: number } {
  return {
    runs: dice(a.runs, b.runs),
    stems: (coverage(a, b) + coverage(b, a)) / 2,
  };
}

/** The sentence of `other` that says the same, if any does. */
export function counterpart(print: SentencePrint, other: Fingerprint): SentencePrint | undefined {
  let best: SentencePrint | undefined;
  let most = alike;
  for (const candidate of other.sentences) {
    const share = dice(print.stems, candidate.stems);
    if (share < most) continue;
    if (best === undefined || share > most) best = candidate;
    most = share;
  }
  return best;
}

/** From half of their stems on, two sentences say the same in other words. */
const alike = 0.5;

/** The share of the stems of `a` that stand in sentences which `b` has too; very short sentences say too little. */
function coverage(a: Fingerprint, b: Fingerprint): number {
  let covered = 0;
  let total = 0;
  for (const { stems } of a.sentences) {
    if (stems.size < 3) continue;
    const best = Math.max(0, ...b.sentences.map((s) => dice(stems, s.stems)));
    total += stems.size;
    if (best >= alike) covered += stems.size * best;
  }
  return total === 0 ? 0 : covered / total;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const stem of a) if (b.has(stem)) common++;
  return (2 * common) / (a.size + b.size);
}
