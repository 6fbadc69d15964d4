import { compilePattern, matchAll } from '../../text/pattern.ts';
import type { Sentence } from '../../text/prose.ts';

/**
 * How many things a sentence asks the reader to answer: its questions, with or without the mark, and asks put as statements
 * or requests ("I wonder whether", "please tell me which"). An offer to answer questions asks nothing.
 */
export function countAsks(sentence: Sentence): number {
  const count = known.get(sentence.analysis) ?? readAsks(sentence);
  known.set(sentence.analysis, count);
  return count;
}

const known = new WeakMap<object, number>();

function readAsks(sentence: Sentence): number {
  const { tokens, clauses } = sentence;
  const direct = clauses.filter(
    (c) => c.mood === 'question' && c.reportedBy === undefined && !tokens[c.start]?.quoted,
  );
  const marks = tokens.filter((t) => t.text === '?' && !t.quoted).length;
  if (direct.length > 0 || marks > 0) return Math.max(direct.length, marks);
  const matches = patterns().filter((p) => matchAll(p, sentence).length > 0).length;
  return matches > 0 && matchAll(offer(), sentence).length === 0 ? 1 : 0;
}

const WH = '(whether|if|how|what|which|who|when|where|why)';
const sources = [
  `i (would like | want | would love | be curious | be keen | be eager | be interested) (to)? (know|learn|hear|understand|ask|see) .. ${WH}`,
  `i (wonder|wondered) ${WH}`,
  `i be wondering ${WH}`,
  `(please | kindly | could you | can you | would you) (let me know | tell me | say | confirm | explain | send me | advise) .. ${WH}`,
  `(grateful | glad | helpful | appreciate it) .. if you (could|would|can) (let me know | tell me | say | confirm | explain | send me) .. ${WH}`,
  `my (next|second|third|last|other|final|first) question (be) ${WH}`,
];
let compiled: ReturnType<typeof compilePattern>[] | undefined;
const patterns = (): ReturnType<typeof compilePattern>[] => {
  compiled ??= sources.map((source) => compilePattern(source, {}));
  return compiled;
};

let offerPattern: ReturnType<typeof compilePattern> | undefined;
const offer = (): ReturnType<typeof compilePattern> => {
  offerPattern ??= compilePattern(
    '(let me know | tell me | say | ask) if (you | there) ~ (need|have|want|like|wish|be|require|prefer)',
    {},
  );
  return offerPattern;
};
