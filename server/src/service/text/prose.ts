import type { FrontMatter } from '../model/frontMatter.ts';
import type { Block } from '../model/mask.ts';
import { foldName, type Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { analyzeStructure, type Clause, type Structure } from './clauses.ts';
import { type NameTable, nameTable } from './names.ts';
import { type Token, tokenize } from './tokens.ts';

/** The writer's own words of a message: greeting, sign-off, signature, quotes and code set aside. */
export interface Prose {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** Words of all sentences. */
  readonly words: number;
}

export interface Paragraph {
  readonly block: Block;
  readonly span: Span;
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

export interface Sentence {
  /** Without the white space around it, with its final mark; offsets in the file. */
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** For every token the index of the negation that reaches it, if any. */
  readonly deniedBy: readonly (number | undefined)[];
  readonly words: number;
  /** The same object as long as the sentence's text does not change: the key for caches of what was found in it. */
  readonly analysis: object;
}

const cache = new WeakMap<Message, Prose>();

/** The prose of a message; computed once for each version of it, paragraph by paragraph. */
export function proseOf(message: Message, frontMatter: FrontMatter): Prose {
  const known = cache.get(message);
  if (known) return known;
  const names = nameTable(frontMatter);
  const paragraphs = message.body.blocks.map((block) =>
    placeParagraph(block, analyzeBlock(block.text, names)),
  );
  const sentences = paragraphs.flatMap((p) => p.sentences);
  const prose = { paragraphs, sentences, words: sum(sentences) };
  cache.set(message, prose);
  return prose;
}

/** The sentences of any text, read as one paragraph; offsets are those of the text. */
export function sentencesOf(text: string, names: NameTable): readonly Sentence[] {
  return placeParagraph(
    { kind: 'paragraph', span: { start: 0, end: text.length }, text },
    analyzeBlock(text, names),
  ).sentences;
}

/** Words for lengths: what white space separates, if it holds a letter or digit. */
export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Two names are the same person's when they fold to the same letters. */
export const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);

/** What is found in a sentence alone; token offsets count from the sentence's start. */
interface SentenceAnalysis extends Structure {
  readonly tokens: readonly Token[];
}

interface BlockAnalysis {
  /** `start` counts from the block's start. */
  readonly sentences: readonly { readonly start: number; readonly analysis: SentenceAnalysis }[];
}

/** What is known under one table of names. A sentence that stays the same keeps its analysis when its paragraph changes. */
interface Known {
  readonly blocks: Map<string, BlockAnalysis>;
  readonly sentences: Map<string, SentenceAnalysis>;
}

/** The least recently used fall out; a message of 200 words has about five paragraphs and twelve sentences. */
const capacity = { blocks: 4000, sentences: 10_000 };
const analyses = new WeakMap<NameTable, Known>();

function analyzeBlock(text: string, names: NameTable): BlockAnalysis {
  let known = analyses.get(names);
  if (!known) {
    known = { blocks: new Map(), sentences: new Map() };
    analyses.set(names, known);
  }
  const same = recall(known.blocks, text);
  if (same) return same;
  const { tokens, sentenceStarts } = tokenize(text, names.find(text));
  const { sentences } = known;
  const analysis = {
    sentences: sentenceStarts.flatMap((first, i) => {
      const own = tokens.slice(first, sentenceStarts[i + 1] ?? tokens.length);
      const start = own[0]?.start;
      return start === undefined
        ? []
        : [{ start, analysis: analyzeSentence(own, start, sentences) }];
    }),
  };
  remember(known.blocks, text, analysis, capacity.blocks);
  return analysis;
}

/** Tags may depend on the words around, so a sentence is the same only with the same tags. */
function analyzeSentence(
  tokens: readonly Token[],
  start: number,
  known: Map<string, SentenceAnalysis>,
): SentenceAnalysis {
  const own = tokens.map((t) => ({ ...t, start: t.start - start, end: t.end - start }));
  const key = own
    .map(
      (t) =>
        `${t.start} ${t.text} ${t.pos} ${t.lemma}${t.quoted ? '"' : ''}${t.name ? JSON.stringify(t.name) : ''}`,
    )
    .join('\n');
  const same = recall(known, key);
  if (same) return same;
  const analysis = { tokens: own, ...analyzeStructure(own) };
  remember(known, key, analysis, capacity.sentences);
  return analysis;
}

function recall<T>(known: Map<string, T>, key: string): T | undefined {
  const value = known.get(key);
  if (value === undefined) return undefined;
  known.delete(key);
  known.set(key, value);
  return value;
}

function remember<T>(known: Map<string, T>, key: string, value: T, most: number): void {
  known.set(key, value);
  if (known.size > most) known.delete(known.keys().next().value ?? '');
}

function placeParagraph(block: Block, analysis: BlockAnalysis): Paragraph {
  const base = block.span.start;
  const sentences = analysis.sentences.map(({ start, analysis: own }): Sentence => {
    const at = base + start;
    const tokens = own.tokens.map((t) => ({ ...t, start: t.start + at, end: t.end + at }));
    const end = tokens[tokens.length - 1]?.end ?? at;
    const text = block.text.slice(start, end - base);
    return {
      span: { start: at, end },
      text,
      tokens,
      clauses: own.clauses,
      deniedBy: own.deniedBy,
      words: countWords(text),
      analysis: own,
    };
  });
  return { block, span: block.span, sentences, words: sum(sentences) };
}

const sum = (sentences: readonly Sentence[]): number => sentences.reduce((n, s) => n + s.words, 0);
