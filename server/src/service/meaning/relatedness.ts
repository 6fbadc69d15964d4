import type { Sentence } from '../text/prose.ts';
import { stem } from '../text/stems.ts';
import type { Token } from '../text/tokens.ts';
import { contentStems, isEveryday, stemOf, type TopicWords } from '../text/topics.ts';
import { trainedModel } from './trainedModel.ts';

/**
 * From `surely` on, a sentence that shares no word with a topic is taken to touch it in other words ("loaf" and "sourdough",
 * "pupils" and "school"); below `hardly` it touches nothing of it. Of the hundred pairs that do in test/corpus/topics.jsonl 68
 * come to `surely` and 91 to `hardly`; of each topic beside the sentences of the other ninety-nine, one in ten and one in three.
 */
export const related = { surely: 0.65, hardly: 0.4 };

/** How near a sentence is to a topic in meaning: of all their words together, and of the two that are nearest. */
export function relatedness(topic: TopicWords, sentence: Sentence): number {
  const own = topicRows(topic);
  const other = rowsOf(sentence);
  let most = 0;
  for (const a of own) for (const b of other) most = Math.max(most, nearness(a, b));
  return most === 0 ? 0 : cosine(centreOf(own), centreOf(other)) + most / 2;
}

/** How near two words are, from 0 to more than 1 for words that hardly stand without each other; undefined for a rare one. */
export function wordNearness(a: string, b: string): number | undefined {
  const [rowA, rowB] = [rowOf(a), rowOf(b)];
  return rowA === undefined || rowB === undefined ? undefined : nearness(rowA, rowB);
}

const rowsByTopic = new WeakMap<TopicWords, readonly number[]>();

function topicRows(topic: TopicWords): readonly number[] {
  const known = rowsByTopic.get(topic);
  if (known) return known;
  const rows = [...new Set(topic.words.flatMap((word) => rowOf(word) ?? []))];
  rowsByTopic.set(topic, rows);
  return rows;
}

const rowsBySentence = new WeakMap<object, readonly number[]>();

/** Rows of the words that carry meaning and would not stand in any message. */
function rowsOf(sentence: Sentence): readonly number[] {
  const known = rowsBySentence.get(sentence.analysis);
  if (known) return known;
  const content = new Set(
    contentStems(sentence).filter((s) => !isEveryday(s) && !ofAnyMessage.has(s)),
  );
  const rows = sentence.tokens
    .filter((t) => !t.quoted && contentTags.has(t.pos) && content.has(stemOf(t)))
    .flatMap((t) => tokenRow(t) ?? []);
  const distinct = [...new Set(rows)];
  rowsBySentence.set(sentence.analysis, distinct);
  return distinct;
}

/** Besides the everyday ones, words of courtesy, of papers and of the process, which any message may hold. */
const ofAnyMessage = new Set(
  `accept advice advise afternoon answer apply arrange ask aspect atmosphere attach attend available aware become begin believe
   bring call care certificate chance choose clear coffee come complete concern confidence confirm consider contact
   contribute convince copy course date decide decision describe description document double early email end enthusiastic
   especially exciting expect explain express fair file final fit follow form friendly further gather gain general get goal
   good gratitude greet happen happy heart honest hope host impress impression include inspire intention introduce invite
   invitation join keen kind leave length link long look luck lunch matter moment motivate note notice number offer office
   open openly opportunity outcome overall particular patience person pleasant please prepare present progress promise
   proud qualification question reach ready reason receive reference regard regret remain remind reply request require right
   schedule search second seem selection send sense share short show skill soon sound spend start stay strength strong study
   suggest suit sure talent thing think thought together tour trust try understand vacancy warm warmth way welcome whether
   willing wish wonder word worth write`
    .split(/\s+/)
    .map(stem),
);

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

const rowOf = (word: string): number | undefined => {
  const { vectors } = trainedModel();
  const row = vectors.rowOf(word);
  if (row !== undefined) return row;
  for (const form of kin(word)) {
    const other = vectors.rowOf(form);
    if (other !== undefined) return other;
  }
  return undefined;
};

/** Words that a rare one is formed from, the nearest first: schedulers, scheduler, schedule; invoicing, invoices, invoice. */
function kin(word: string): string[] {
  const plain = word.replace(/'s?$/, '').replace(/s$/, '');
  const base = plain.replace(/(?:ing|ed|er|or|ers|ment|ly|ness|able)$/, '');
  if (base.length < 4) return [plain];
  const single = base.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return [plain, `${base}e`, base, single, `${base}es`, `${base}s`, `${base}ing`, `${base}ed`];
}

/** Inflected forms keep to their own company, so that the word as written goes first. */
const tokenRow = (token: Token): number | undefined => rowOf(token.norm) ?? rowOf(token.lemma);

/** Words that are near to many others are near to each other by chance, which is taken away. */
function nearness(a: number, b: number): number {
  return Math.max(0, 2 * product(a, b) - crowd(a) - crowd(b) + 1);
}

function product(a: number, b: number): number {
  const { dimensions, rows, scaleOf } = trainedModel().vectors;
  let sum = 0;
  for (let k = 0; k < dimensions; k++)
    sum += (rows[a * dimensions + k] ?? 0) * (rows[b * dimensions + k] ?? 0);
  return sum * scaleOf(a) * scaleOf(b);
}

const crowds = new Map<number, number>();

/** How near a word's nearest are, in the mean of three out of every tenth word there is. */
function crowd(row: number): number {
  const known = crowds.get(row);
  if (known !== undefined) return known;
  const { dimensions, rows } = trainedModel().vectors;
  const best = [0, 0, 0];
  for (let other = 3; other < rows.length / dimensions; other += 10) {
    if (other === row) continue;
    const near = product(row, other);
    if (near <= (best[2] ?? 0)) continue;
    best[2] = near;
    best.sort((x, y) => y - x);
  }
  const mean = best.reduce((sum, near) => sum + near, 0) / best.length;
  crowds.set(row, mean);
  return mean;
}

function centreOf(words: readonly number[]): Float64Array {
  const { dimensions, rows, scaleOf } = trainedModel().vectors;
  const centre = new Float64Array(dimensions);
  for (const row of words)
    for (let k = 0; k < dimensions; k++)
      centre[k] =
        (centre[k] ?? 0) + (rows[row * dimensions + k] ?? 0) * scaleOf(row) * weightOf(row);
  return centre;
}

function cosine(a: Float64Array, b: Float64Array): number {
  let [sum, squareA, squareB] = [0, 0, 0];
  a.forEach((value, k) => {
    const other = b[k] ?? 0;
    sum += value * other;
    squareA += value * value;
    squareB += other * other;
  });
  return sum / (Math.sqrt(squareA * squareB) || 1);
}

/** By the word's rank in general English: a tenth for the commonest, nearly one from the ten thousandth on. */
const weightOf = (row: number): number => 1 / (1 + 1000 / (row + 100));
