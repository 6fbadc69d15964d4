import { lexicon } from '../../phrases/lexicon.ts';
import type { Phrase, PhraseMatch } from '../../phrases/phrase.ts';
import type { Clause } from '../../text/clauses.ts';
import { compilePattern, type Match, matchAll, type Pattern } from '../../text/pattern.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import { partAt, type Region } from '../sentenceParts.ts';

/** A stretch of a sentence that presses, found by who does what rather than by its wording. */
export interface Stretch {
  /** Token indices. */
  readonly start: number;
  readonly end: number;
  readonly tag?: string;
}

export const compile = (source: string): Pattern => compilePattern(source, lexicon);

/** Matches that lie inside `at`. */
export const matchesIn = (
  pattern: Pattern,
  sentence: Sentence,
  at: { readonly start: number; readonly end: number } = { start: 0, end: sentence.tokens.length },
): Match[] =>
  matchAll(pattern, sentence).filter(
    (m) =>
      m.start >= at.start &&
      m.end <= at.end &&
      !sentence.tokens.slice(m.start, m.end).some((t) => t.quoted),
  );

/** The independent part of the sentence in which a token stands. */
export const partOf = (sentence: Sentence, at: number): Region =>
  partAt(sentence, { start: at, end: at + 1 });

/** The reader, or people who decide with them. */
export const isReaderSide = (clause: Clause): boolean =>
  clause.agent === 'reader' ||
  clause.agent === 'reader-side' ||
  clause.agent === 'company' ||
  clause.agent === 'interviewer';

export const isWriter = (clause: Clause): boolean =>
  clause.agent === 'writer' || clause.agent === 'we';

export const lemmaOf = (sentence: Sentence, clause: Clause): string =>
  clause.verb === undefined ? '' : (sentence.tokens[clause.verb]?.lemma ?? '');

const wishes = compile(
  'hope|need|want|expect|ask|wish|trust|appreciate|grateful|glad|obliged|insist|request|require|like|love|prefer|happy|happier|delighted|thankful|pleased|count|rely|urge|beg|plead|welcome|kindly|debt|leave',
);
const helps = compile(
  'help|suit|great|good|best|better|ideal|ideally|kind|kindly|kindness|lovely|nice|helpful|wonderful|fantastic|grand|perfect|fair|time|important|essential|crucial|vital|necessary|imperative|possible|mind|mean|favour|favor|lot',
);
const agrees = compile('agree|say|arrange|settle');
const asking = new Set(['can', 'could', 'would', 'will', 'may', 'might', 'shall']);
const binding = new Set(['must', 'should', 'ought', 'need', 'shall']);
const suggesting = new Set(['could', 'might', 'may']);

/**
 * What a clause says the reader does is asked of them: a request, "could you", "you must", "you might", "I hope that you",
 * "it would help if you", "I would ask you to". `at` is the token of the act, where the clause holds more than one.
 */
export function isAsked(sentence: Sentence, clause: Clause, at = clause.end): boolean {
  if (clause.denied || isReported(clause)) return false;
  // "Should you choose me" is a condition.
  const opensIt = sentence.tokens[clause.start]?.norm === 'should';
  if (opensIt && sentence.tokens[sentence.tokens.length - 1]?.text !== '?') return false;
  if (clause.mood === 'request') return !letsMe(sentence, clause);
  if (clause.agent === 'we' && clause.mood === 'question') return asking.has(clause.modal ?? '');
  // "If you could try and let me know": the second verb is asked with the first.
  const previous = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (
    previous &&
    !clause.subject &&
    (clause.opener === 'and' || clause.opener === 'or') &&
    isReaderSide(clause)
  )
    return isAsked(sentence, previous);
  if (isWriter(clause)) return asksTo(sentence, clause, at);
  if (clause.mood === 'question') return asking.has(clause.modal ?? '');
  if (clause.agent === 'thing') return isGoverned(sentence, clause);
  if (!isReaderSide(clause) && clause.agent !== 'person') return false;
  if (clause.agent === 'person' && !isPanel(sentence, clause)) return false;
  if (binding.has(clause.modal ?? '')) return true;
  const isReader = clause.agent === 'reader';
  if (isReader && !clause.conditional && suggesting.has(clause.modal ?? '')) return true;
  if (isReader && clause.opener === 'if' && /^(?:could|would)$/.test(clause.modal ?? ''))
    return true;
  const lemma = lemmaOf(sentence, clause);
  const words = sentence.tokens.slice(clause.start, clause.end).map((t) => t.norm);
  if (isReader && (lemma === 'need' || words.join(' ').includes('you have to'))) return true;
  return isGoverned(sentence, clause);
}

/** "Let me state" asks nothing; "let me know" does. */
const letsMe = (sentence: Sentence, clause: Clause): boolean =>
  matchesIn(ownAct, sentence, clause).length > 0;

const ownAct = compile('let (me | us) !know !have !hear !see <verb>');

/** The clause before it wishes for it, or says what good it would do. */
function isGoverned(sentence: Sentence, clause: Clause): boolean {
  const governor = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (!governor || governor.denied) return false;
  if (clause.opener !== 'if' && clause.opener !== 'that' && clause.opener !== undefined)
    return false;
  if (sentence.tokens[clause.start - 1]?.text === ',') return false;
  if (clause.opener !== 'if' && clause.tense === 'past') return false;
  if (clause.opener === 'if' && asksWhether(sentence, clause.start)) return false;
  const wished =
    matchesIn(wishes, sentence, governor).length > 0 ||
    (governor.mood !== 'statement' && matchesIn(agrees, sentence, governor).length > 0);
  if (isWriter(governor) || governor.agent === undefined) return wished;
  return governor.agent === 'thing' && (wished || matchesIn(helps, sentence, governor).length > 0);
}

/** "Learn if", "tell me if": whether. */
function asksWhether(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  const verb = before?.norm === 'me' ? sentence.tokens[at - 2] : before;
  return /^(?:know|learn|hear|see|ask|wonder|tell|show)$/.test(verb?.lemma ?? '');
}

const askTo = compile(
  '(ask | want | need | like | urge | beg | expect | count on | rely on | leave it to | wish | request | prefer | trust | love) ~ for? ~ $reader ~ to',
);

/** "I would ask you to …", "may I leave it to you to …". */
const asksTo = (sentence: Sentence, clause: Clause, at: number): boolean =>
  matchesIn(askTo, sentence, clause).some((m) => m.end <= at);

const panelNouns = new Set(
  'team panel committee board hr company department jury management leadership faculty council'.split(
    ' ',
  ),
);

const isPanel = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject !== undefined &&
  sentence.tokens.slice(clause.subject[0], clause.subject[1]).some((t) => panelNouns.has(t.lemma));

/** What the reader's side said themselves is no pressure; what the writer hopes they say is. */
export const isReported = (clause: Clause): boolean =>
  clause.reportedBy !== undefined && clause.reportedBy !== 'writer' && clause.reportedBy !== 'we';

const releases = [
  'later ~ (be ~ fine|ok|okay|welcome|good|alright)',
  '(later|otherwise) (, )? (that)? be ~ fine|ok|okay|welcome',
  '(take|need|have) (all|whatever|as much|the|your) ~ time',
  '(all|whatever|the) time you|they need|like|want',
  'whenever',
  'when (you|it|they|that|there) (be|have|can|know) ~ ready|able|time|moment|news|settled|convenient|made|known|something|decided?',
  '(once|when) you know',
  'when the time come',
  'at your ~ convenience|leisure|pace',
  'in your own ~ time',
  'in due course',
  'happy|glad|content|pleased|prepared to wait',
  'will (gladly|happily|just|simply)? wait',
  '(quite|fully|perfectly|completely)? understand if',
  '(quite|fully|perfectly)? (all right|alright|fine|ok) (too|if|either)',
  '(either|any) ~ (way|date|day|answer) be ~ fine',
  'not .. (change|affect|alter|influence|hurry|rush|hold) (your|you)',
  'no (need|rush|hurry|pressure|obligation|deadline)',
  '(not|never) ~ (hurry|rush|feel|expect|worry)',
  '(not|never) let .. (hurry|rush|press|influence|sway|affect|change|trouble)',
  'leave .. (timetable|timing|pace|timeline|choice|decision|schedule) .. (to you|with you|yours)',
  'for (the sake of)? openness|transparency only|alone',
  'in case (it|that) be ~ useful|helpful',
  'your timetable (be|come)',
  'suit you',
].map(compile);

/** The reader is told that they are free: after `from` in the same sentence, or in the next one. */
export function isFreed(prose: Prose, sentence: Sentence, from: number): boolean {
  if (freesFrom(sentence, from)) return true;
  const paragraph = prose.paragraphs.find((p) => p.sentences.includes(sentence));
  const next = paragraph?.sentences[paragraph.sentences.indexOf(sentence) + 1];
  return next !== undefined && freesFrom(next, 0);
}

/** Words from token `from` on leave the reader free, and no *but* takes it back. */
export const freesFrom = (sentence: Sentence, from: number): boolean =>
  releases.some((p) =>
    matchesIn(p, sentence, { start: from, end: sentence.tokens.length }).some(
      (m) => !sentence.tokens.slice(m.end).some((t) => takesBack.has(t.norm)),
    ),
  );

const takesBack = new Set(['but', 'though', 'although', 'however', 'only', 'yet', 'unless']);

/** A match as the phrase engine makes one, for a stretch found by structure. */
export function matchOf(sentence: Sentence, stretch: Stretch, phrase: Phrase): PhraseMatch {
  const { start, end } = stretch;
  const clause =
    sentence.clauses.find((c) => c.start <= start && start < c.end) ?? sentence.clauses[0];
  const span = {
    start: sentence.tokens[start]?.start ?? sentence.span.start,
    end: sentence.tokens[end - 1]?.end ?? sentence.span.end,
  };
  return {
    phrase,
    sentence,
    match: { start, end, captures: {} },
    clause: clause ?? noClause,
    span,
    text: sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start),
    capture: () => undefined,
  };
}

const noClause: Clause = {
  start: 0,
  end: 0,
  mood: 'statement',
  tense: 'present',
  denied: false,
  conditional: false,
};
