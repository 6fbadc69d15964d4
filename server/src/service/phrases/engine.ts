import type { Agent, Clause } from '../text/clauses.ts';
import { compilePattern, type Match, matchAll, type Node, type Pattern } from '../text/pattern.ts';
import type { Sentence } from '../text/prose.ts';
import { requiredWords, topAlternatives } from '../text/requiredWords.ts';
import { lexicon } from './lexicon.ts';
import type { Phrase, PhraseMatch } from './phrase.ts';
import { indexByWords, type WordIndex } from './wordIndex.ts';

/** Finds the phrases of many rules at once. */
export interface PhraseEngine {
  /** Matches in a sentence by rule code, in order of place. Remembered for as long as the sentence stays the same. */
  find(sentence: Sentence): ReadonlyMap<string, readonly PhraseMatch[]>;
}

/**
 * Builds the engine. Every pattern is filed under words it cannot match without, so that a sentence tries only the patterns
 * it has such words for. A pattern is compiled when it is first tried, so that starting does not wait for all of them.
 */
export function createPhraseEngine(sources: readonly PhraseSource[]): PhraseEngine {
  if (!last || !sameSources(last.sources, sources))
    last = { sources, engine: buildEngine(sources) };
  return last.engine;
}

export interface PhraseSource {
  readonly code: string;
  readonly phrases: readonly Phrase[];
}

/** Most settings switch no rule on or off, so the engine for them is the last one. */
let last: { readonly sources: readonly PhraseSource[]; readonly engine: PhraseEngine } | undefined;

const sameSources = (a: readonly PhraseSource[], b: readonly PhraseSource[]): boolean =>
  a.length === b.length &&
  a.every(
    (s, i) =>
      s.code === b[i]?.code &&
      (s.phrases === b[i]?.phrases || (s.phrases.length === 0 && b[i]?.phrases.length === 0)),
  );

function buildEngine(sources: readonly PhraseSource[]): PhraseEngine {
  const index = indexByWords(
    sources.flatMap(({ code, phrases }) =>
      phrases.flatMap((phrase) =>
        list(phrase.match)
          .flatMap(topAlternatives)
          .map((source) => ({
            item: { code, phrase, source },
            required: required(source),
          })),
      ),
    ),
  );
  const cache = new WeakMap<object, readonly Hit[]>();
  return {
    find: (sentence) => {
      let hits = cache.get(sentence.analysis);
      if (!hits) {
        hits = findHits(sentence, index);
        cache.set(sentence.analysis, hits);
      }
      return place(sentence, hits);
    },
  };
}

interface Candidate {
  readonly code: string;
  readonly phrase: Phrase;
  readonly source: string;
}

interface Hit {
  readonly code: string;
  readonly phrase: Phrase;
  readonly match: Match;
}

const compiledPatterns = new Map<string, Pattern>();

function compile(source: string): Pattern {
  const known = compiledPatterns.get(source);
  if (known) return known;
  const pattern = compilePattern(source, lexicon);
  compiledPatterns.set(source, pattern);
  return pattern;
}

const requirements = new Map<string, readonly (readonly string[])[]>();

/** The sets of words a pattern needs; from the compiled pattern where its source does not show any. */
function required(source: string): readonly (readonly string[])[] {
  const known = requirements.get(source);
  if (known) return known;
  let sets = requiredWords(source, lexicon);
  if (sets.length === 0) {
    const { anchors } = compile(source);
    sets = anchors.length > 0 ? [anchors] : [];
  }
  requirements.set(source, sets);
  return sets;
}

function findHits(sentence: Sentence, index: WordIndex<Candidate>): Hit[] {
  const words = new Set<string>();
  for (const token of sentence.tokens) words.add(token.norm).add(token.lemma);
  const hits: Hit[] = [];
  for (const { code, phrase, source } of index.find(words)) {
    for (const match of matchAll(compile(source), sentence)) {
      if (holds(phrase, source, match, sentence)) hits.push({ code, phrase, match });
    }
  }
  return dropNested(hits);
}

/** Of overlapping matches of one rule the longest stays. */
function dropNested(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => length(b) - length(a) || a.match.start - b.match.start);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const covered = kept.some(
      (k) => k.code === hit.code && k.match.start < hit.match.end && hit.match.start < k.match.end,
    );
    if (!covered) kept.push(hit);
  }
  return kept.sort((a, b) => a.match.start - b.match.start);
}

const length = (hit: Hit): number => hit.match.end - hit.match.start;

function holds(phrase: Phrase, source: string, match: Match, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const inside = tokens.slice(match.start, match.end);
  if ((phrase.quoted ?? 'skip') === 'skip' && inside.some((t) => t.quoted)) return false;
  const denied = isDenied(sentence, match, literalsOf(compile(source)));
  const deniedRule = phrase.denied ?? 'skip';
  if ((deniedRule === 'skip' && denied) || (deniedRule === 'only' && !denied)) return false;
  const clause = clauseOf(sentence, match);
  const reported =
    clause.reportedBy !== undefined && clause.reportedBy !== 'writer' && clause.reportedBy !== 'we';
  if ((phrase.reported ?? 'skip') === 'skip' && reported) return false;
  const conditional = phrase.conditional ?? 'ignore';
  if (
    (conditional === 'skip' && clause.conditional) ||
    (conditional === 'only' && !clause.conditional)
  )
    return false;
  if (phrase.agent && !list<Agent | 'none'>(phrase.agent).includes(clause.agent ?? 'none'))
    return false;
  if (phrase.mood && !list(phrase.mood).includes(clause.mood)) return false;
  const matches = (source: string): Match[] => matchAll(compile(source), sentence);
  if (phrase.unless?.some((source) => matches(source).length > 0)) return false;
  if (phrase.needs?.some((source) => matches(source).length === 0)) return false;
  return !phrase.except?.some((source) =>
    matches(source).some((m) => m.start <= match.end && match.start <= m.end),
  );
}

const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

/** Denied from outside: a negation that the pattern itself names is part of its wording; one that a gap let in is not. */
function isDenied(sentence: Sentence, match: Match, literals: ReadonlySet<string>): boolean {
  for (let i = match.start; i < match.end; i++) {
    const token = sentence.tokens[i];
    const at = sentence.deniedBy[i];
    if (!token || at === undefined) continue;
    const cue = sentence.tokens[at];
    if (
      at >= match.start &&
      at < match.end &&
      cue &&
      (literals.has(cue.norm) || literals.has(cue.lemma))
    )
      continue;
    if (['VERB', 'NOUN', 'ADJ', 'ADV', 'PROPN', 'AUX'].includes(token.pos)) return true;
  }
  return false;
}

const literals = new WeakMap<Pattern, ReadonlySet<string>>();

/** Every word that a pattern names. */
function literalsOf(pattern: Pattern): ReadonlySet<string> {
  const known = literals.get(pattern);
  if (known) return known;
  const words = new Set<string>();
  const collect = (node: Node): void => {
    if (node.type === 'words') for (const word of node.words) words.add(word);
    else if (node.type === 'sequence' || node.type === 'alternatives') node.nodes.forEach(collect);
    else if (node.type !== 'class') collect(node.node);
  };
  collect(pattern.node);
  literals.set(pattern, words);
  return words;
}

function clauseOf(sentence: Sentence, match: Match): Clause {
  const found = sentence.clauses.find((c) => c.start <= match.start && match.start < c.end);
  return found ?? sentence.clauses[sentence.clauses.length - 1] ?? emptyClause;
}

const emptyClause: Clause = {
  start: 0,
  end: 0,
  mood: 'statement',
  tense: 'present',
  denied: false,
  conditional: false,
};

function place(
  sentence: Sentence,
  hits: readonly Hit[],
): ReadonlyMap<string, readonly PhraseMatch[]> {
  const byRule = new Map<string, PhraseMatch[]>();
  for (const hit of hits) {
    const placed = placeHit(sentence, hit);
    const known = byRule.get(hit.code);
    if (known) known.push(placed);
    else byRule.set(hit.code, [placed]);
  }
  return byRule;
}

function placeHit(sentence: Sentence, { phrase, match }: Hit): PhraseMatch {
  const spanOf = (start: number, end: number) => ({
    start: sentence.tokens[start]?.start ?? sentence.span.start,
    end: sentence.tokens[end - 1]?.end ?? sentence.span.end,
  });
  const words = (start: number, end: number): string => {
    const at = spanOf(start, end);
    return sentence.text.slice(at.start - sentence.span.start, at.end - sentence.span.start);
  };
  return {
    phrase,
    sentence,
    match,
    clause: clauseOf(sentence, match),
    span: spanOf(match.start, match.end),
    text: words(match.start, match.end),
    capture: (name) => {
      const range = match.captures[name];
      return range && words(...range);
    },
  };
}
