import type { Clause } from '../../text/clauses.ts';
import { countWords, type Sentence } from '../../text/prose.ts';
import type { Edit, Fix } from '../rule.ts';

/**
 * Cuts a long sentence into parts of at most `limit` words where each part is certain to stand alone: before a semicolon's
 * second half, and before *and*, *but* or *so* with a subject of its own. Undefined when no such cuts are enough.
 */
export function splitFix(sentence: Sentence, text: string, limit: number): Fix | undefined {
  const cuts = cutsOf(sentence);
  const chosen = chooseCuts(sentence, cuts, limit);
  if (!chosen) return undefined;
  return {
    title:
      chosen.length === 1
        ? 'Split into two sentences'
        : `Split into ${chosen.length + 1} sentences`,
    edits: chosen.map((clause) => cutEdit(sentence, clause, text)),
    safe: false,
  };
}

/** Clauses that can open a sentence of their own. */
function cutsOf(sentence: Sentence): Clause[] {
  const { tokens, clauses } = sentence;
  const isEntangled = tokens.some((t, i) => isCorrelative(t.norm, tokens[i + 1]?.norm));
  const asks = sentence.text.endsWith('?') || sentence.text.endsWith('!');
  if (isEntangled || asks) return [];
  const hasSplice = clauses.some(
    (c, i) => i > 0 && isMain(c) && c.opener === undefined && tokens[c.start - 1]?.text === ',',
  );
  return clauses.filter((clause, i) => {
    if (i === 0 || !isMain(clause) || isInside(sentence, clause.start)) return false;
    const before = tokens[clause.start - 1]?.text;
    if (before === ';') return hasMain(clauses.slice(0, i));
    if (before !== ',' || hasSplice || !joiners.has(clause.opener ?? '')) return false;
    if (openers.has(tokens[clause.start + 1]?.norm ?? '')) return false;
    const previous = clauses[i - 1];
    const ownVoice = clause.agent === 'writer' || clause.agent === 'we';
    return (
      hasMain(clauses.slice(0, i)) && (ownVoice || (previous !== undefined && isMain(previous)))
    );
  });
}

/** After a conjunction these open a clause that leans on the part before. */
const openers = new Set(
  'who whom whose which what when where why how that if because since as although though while whether unless'.split(
    ' ',
  ),
);

const joiners = new Set(['and', 'but', 'so']);

const isMain = (clause: Clause): boolean =>
  clause.subject !== undefined &&
  clause.verb !== undefined &&
  !clause.conditional &&
  clause.reportedBy === undefined &&
  clause.mood === 'statement' &&
  (clause.opener === undefined || joiners.has(clause.opener) || clause.opener === 'yet');

const hasMain = (clauses: readonly Clause[]): boolean => clauses.some(isMain);

/** Words whose partner may stand in the other part. */
const isCorrelative = (word: string, next: string | undefined): boolean =>
  word === 'either' ||
  word === 'neither' ||
  (word === 'both' && next !== 'of') ||
  (word === 'not' && (next === 'only' || next === 'just')) ||
  word === 'whether';

/** Within brackets or quotation marks. */
function isInside(sentence: Sentence, at: number): boolean {
  let depth = 0;
  for (const token of sentence.tokens.slice(0, at)) {
    if (token.text === '(' || token.text === '[') depth++;
    if (token.text === ')' || token.text === ']') depth--;
  }
  return depth > 0 || sentence.tokens[at]?.quoted === true;
}

/** The fewest cuts after which no part is longer than the limit, and of these the most even. */
function chooseCuts(
  sentence: Sentence,
  cuts: readonly Clause[],
  limit: number,
): Clause[] | undefined {
  for (let count = 1; count <= Math.min(3, cuts.length); count++) {
    const fitting = combinations(cuts.slice(0, 8), count)
      .map((chosen) => ({
        chosen,
        longest: Math.max(...partWords(sentence, chosen)),
        shortest: Math.min(...partWords(sentence, chosen)),
      }))
      .filter(({ longest, shortest }) => longest <= limit && shortest >= 4)
      .sort((a, b) => a.longest - b.longest);
    if (fitting[0]) return fitting[0].chosen;
  }
  return undefined;
}

function partWords(sentence: Sentence, cuts: readonly Clause[]): number[] {
  const bounds = [
    0,
    ...cuts.map(
      (c) => (sentence.tokens[c.start]?.start ?? sentence.span.start) - sentence.span.start,
    ),
    sentence.text.length,
  ];
  return bounds.slice(1).map((end, i) => countWords(sentence.text.slice(bounds[i], end)));
}

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) =>
    combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function cutEdit(sentence: Sentence, clause: Clause, text: string): Edit {
  const { tokens } = sentence;
  const mark = tokens[clause.start - 1];
  const opener = tokens[clause.start];
  const dropsOpener = clause.opener === 'and';
  const first = dropsOpener ? tokens[clause.start + 1] : opener;
  const start = mark?.start ?? sentence.span.start;
  const at = first?.start ?? start;
  const gap = text.slice(start, at).includes('\n') ? '\n' : ' ';
  return {
    span: { start, end: at + 1 },
    newText: `.${gap}${(text[at] ?? '').toUpperCase()}`,
  };
}
