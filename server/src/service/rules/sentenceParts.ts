import type { PhraseMatch } from '../phrases/phrase.ts';
import type { Clause } from '../text/clauses.ts';
import type { Sentence } from '../text/prose.ts';
import type { Token } from '../text/tokens.ts';

/** A stretch of a sentence, in token indices. */
export type Region = { readonly start: number; readonly end: number };

/** The part of the sentence around the match, and before it the same without a reason that holds what must stay. */
export function regionsOf(
  match: PhraseMatch,
  mustStay: (tokens: readonly Token[]) => boolean,
): Region[] {
  const { sentence } = match;
  const whole = regionOf(match);
  let { start, end } = whole;
  for (const clause of sentence.clauses) {
    if (clause.start < start || clause.end > end || !reasons.has(clause.opener ?? '')) continue;
    if (clause.denied && clause.conditional) continue;
    if (!mustStay(sentence.tokens.slice(clause.start, clause.end))) continue;
    const closed = sentence.tokens[clause.end - 1]?.text === ',';
    if (clause.start === start && clause.end <= match.match.start && closed) start = clause.end;
    else if (clause.start >= match.match.end && clause.end === whole.end) {
      end = sentence.tokens[clause.start - 1]?.text === ',' ? clause.start - 1 : clause.start;
    }
  }
  return start === whole.start && end === whole.end ? [whole] : [{ start, end }, whole];
}

const reasons = new Set([
  'because',
  'as',
  'since',
  'when',
  'although',
  'though',
  'while',
  'whereas',
  'now',
]);

export const isPartEnd = (sentence: Sentence, end: number): boolean =>
  partStarts(sentence).includes(end) || end >= sentence.tokens.length;

/** Token indices of the independent part of the sentence that holds the match. */
export const regionOf = (match: PhraseMatch): Region => partAt(match.sentence, match.match);

/** The part or parts that hold `at`. */
export function partAt(sentence: Sentence, at: Region): Region {
  const bounds = [0, ...partStarts(sentence), sentence.tokens.length];
  const part = bounds.findIndex(
    (b, i) => b <= at.start && at.start < (bounds[i + 1] ?? Number.POSITIVE_INFINITY),
  );
  let end = part + 1;
  while ((bounds[end] ?? sentence.tokens.length) < at.end) end++;
  return { start: bounds[part] ?? 0, end: bounds[end] ?? sentence.tokens.length };
}

/** Where a further independent part begins: after a strong mark, or with a main clause once there is one before it. */
function partStarts(sentence: Sentence): number[] {
  const starts: number[] = [];
  let hasMain = false;
  for (const clause of sentence.clauses) {
    if (clause.start > 0 && opensPart(sentence, clause, hasMain)) {
      starts.push(clause.start);
      hasMain = false;
    }
    hasMain ||= isMain(clause);
  }
  return starts;
}

const isMain = (clause: Clause): boolean =>
  (clause.opener === undefined || coordinators.has(clause.opener)) &&
  !clause.conditional &&
  (clause.subject !== undefined || clause.mood === 'request' || clause.verb !== undefined);

const lemmaAt = (sentence: Sentence, clause: Clause): string =>
  sentence.tokens[clause.verb ?? -1]?.lemma ?? '';

const coordinators = new Set(['and', 'but', 'so', 'yet', 'or', 'nor']);

function opensPart(sentence: Sentence, clause: Clause, hasMain: boolean): boolean {
  const before = sentence.tokens[clause.start - 1]?.text ?? '';
  const { opener } = clause;
  // "just so you know" adds nothing of its own.
  if (
    opener === 'so' &&
    /^(?:you|that)$/.test(sentence.tokens[clause.start + 1]?.norm ?? '') &&
    lemmaAt(sentence, clause) === 'know'
  )
    return false;
  if (before === ';' || before === '—' || before === '–' || before === ':') return true;
  if (!hasMain) return false;
  // "Put me out of my misery and give me the result" is one demand; "I leave on Friday, so please decide" is two things.
  const isRequest = clause.subject === undefined && clause.mood === 'request';
  const comma = before === ',' || opener === 'so' || opener === 'but';
  if (clause.subject === undefined && !(isRequest && comma)) return false;
  return (
    opener === 'and' ||
    opener === 'but' ||
    opener === 'so' ||
    opener === 'yet' ||
    (opener === undefined && before === ',')
  );
}
