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

interface BlockAnalysis {
  readonly sentences: readonly ({ readonly tokens: readonly Token[] } & Structure)[];
}

/** Least recently used paragraphs fall out; a message of 200 words has about five. */
const capacity = 4000;
const analyses = new WeakMap<NameTable, Map<string, BlockAnalysis>>();

function analyzeBlock(text: string, names: NameTable): BlockAnalysis {
  let byText = analyses.get(names);
  if (!byText) {
    byText = new Map();
    analyses.set(names, byText);
  }
  const known = byText.get(text);
  if (known) {
    byText.delete(text);
    byText.set(text, known);
    return known;
  }
  const { tokens, sentenceStarts } = tokenize(text, names.find(text));
  const sentences = sentenceStarts.map((start, i) => {
    const own = tokens.slice(start, sentenceStarts[i + 1] ?? tokens.length);
    return { tokens: own, ...analyzeStructure(own) };
  });
  const analysis = { sentences: sentences.filter((s) => s.tokens.length > 0) };
  byText.set(text, analysis);
  if (byText.size > capacity) byText.delete(byText.keys().next().value ?? '');
  return analysis;
}

function placeParagraph(block: Block, analysis: BlockAnalysis): Paragraph {
  const base = block.span.start;
  const sentences = analysis.sentences.map((s): Sentence => {
    const tokens = s.tokens.map((t) => ({ ...t, start: t.start + base, end: t.end + base }));
    const start = tokens[0]?.start ?? base;
    const end = tokens[tokens.length - 1]?.end ?? start;
    const text = block.text.slice(start - base, end - base);
    return {
      span: { start, end },
      text,
      tokens,
      clauses: s.clauses,
      deniedBy: s.deniedBy,
      words: countWords(text),
      analysis: s,
    };
  });
  return { block, span: block.span, sentences, words: sum(sentences) };
}

const sum = (sentences: readonly Sentence[]): number => sentences.reduce((n, s) => n + s.words, 0);
