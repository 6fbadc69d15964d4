/**
 * Does the cost of finding phrases grow with their number? Prints the time a message takes with all phrases of the rules
 * and with ten times as many: the others are made from a seed out of the words of the real ones, so that they share them.
 *
 *     npx tsx test/bench/phrases.ts
 */
import { createPhraseEngine } from '../../server/src/service/phrases/engine.ts';
import type { Phrase } from '../../server/src/service/phrases/phrase.ts';
import { rules } from '../../server/src/service/rules/index.ts';
import { createNameTable } from '../../server/src/service/text/names.ts';
import { type Sentence, sentencesOf } from '../../server/src/service/text/prose.ts';

const rounds = 200;
const phrases = rules.flatMap((rule) => rule.phrases ?? []);
const vocabulary = phrases
  .flatMap((phrase) => phrase.examples)
  .flatMap((example) => example.toLowerCase().match(/\p{L}+/gu) ?? []);

const few = engineOf(phrases);
const many = engineOf([...phrases, ...syntheticPhrases(phrases.length * 9)]);
const texts = Array.from({ length: rounds }, (_, i) => messageText(i)).map(analyse);
// Both see the same sentences in turn, after a first pass that compiles what they need.
for (const sentences of texts.map((_, i) => analyse(messageText(i + rounds)))) {
  few(sentences);
  many(sentences);
}
const times = texts.map((sentences) => ({
  few: timeOf(() => few(sentences)),
  many: timeOf(() => many(sentences)),
}));
const usual = median(times.map((t) => t.few));
const grown = median(times.map((t) => t.many));
console.log(`${phrases.length} phrases: ${usual.toFixed(3)} ms a message (median of ${rounds})`);
console.log(`${phrases.length * 10} phrases: ${grown.toFixed(3)} ms a message`);
console.log(`ratio ${(grown / usual).toFixed(2)}`);

function engineOf(list: readonly Phrase[]): (sentences: readonly Sentence[]) => number {
  const engine = createPhraseEngine([{ code: 'bench', phrases: list }]);
  return (sentences) => sentences.reduce((n, s) => n + engine.find(s).size, 0);
}

/** About 200 words that differ in every round, so that nothing is remembered. */
function messageText(round: number): string {
  const random = seeded(round + 1);
  const examples = phrases.flatMap((phrase) => phrase.examples);
  let text = '';
  while (text.split(' ').length < 200) text += `${examples[random(examples.length)]} `;
  return text;
}

function analyse(text: string): readonly Sentence[] {
  return sentencesOf(text, createNameTable([]));
}

/** Runs of words of the vocabulary; like any phrase worth finding they are not made of the commonest words alone. */
function syntheticPhrases(count: number): Phrase[] {
  const random = seeded(7);
  const frequency = new Map<string, number>();
  for (const word of vocabulary) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const common = new Set(
    [...frequency].sort((a, b) => b[1] - a[1]).flatMap(([word], i) => (i < 100 ? word : [])),
  );
  const made: Phrase[] = [];
  while (made.length < count) {
    const words = Array.from(
      { length: 3 + random(3) },
      () => vocabulary[random(vocabulary.length)] ?? '',
    );
    if (words.every((word) => common.has(word))) continue;
    made.push({ match: words.join(' '), examples: [], lookalikes: [] });
  }
  return made;
}

/** The numbers of a linear congruential generator, below a limit. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
