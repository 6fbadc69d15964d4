import { clauseStarts, startsRequest } from './clauseStarts.ts';
import { elidedOpeners, isRelative, isSkippable, subordinators } from './clauseWords.ts';
import { deniedTokens } from './negation.ts';
import { type Agent, agentOf, findSubject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { type Tense, verbGroup } from './verbGroup.ts';

export type { Agent } from './subjects.ts';

/** A stretch of a sentence around one finite verb. Indices are into the sentence's tokens. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The conjunction it opens with, in lower case: `but`, `if`, `that`; absent for a bare main clause. */
  readonly opener?: string;
  readonly agent?: Agent;
  /** The tokens of the subject; absent in a request. */
  readonly subject?: readonly [start: number, end: number];
  readonly modal?: string;
  /** The main verb, or the copula when there is none. */
  readonly verb?: number;
  /** `request`: an imperative ("Please send it"); `question`: inverted or with a question word, with or without its mark. */
  readonly mood: 'statement' | 'question' | 'request';
  readonly tense: Tense;
  /** The clause holds a negation whose reach covers its verb. */
  readonly denied: boolean;
  /** Inside the reach of `if`, `unless`, `should you` and their kin. */
  readonly conditional: boolean;
  /** Whose words it gives: "you said that …", "Rajiv thinks …", "I was told …" (a `person`). */
  readonly reportedBy?: Agent;
}

/** What the analysis of one sentence yields. */
export interface Structure {
  readonly clauses: readonly Clause[];
  /** For every token the index of the negation that reaches it, if any. */
  readonly deniedBy: readonly (number | undefined)[];
}

/** Cuts a sentence into clauses and tells who acts in each, whether it is denied, asked, reported or conditional. */
export function analyzeStructure(tokens: readonly Token[]): Structure {
  const starts = clauseStarts(tokens);
  const deniedBy = deniedTokens(tokens, starts);
  const clauses: Clause[] = [];
  starts.forEach((start, i) => {
    clauses.push(readClause(tokens, start, starts[i + 1] ?? tokens.length, clauses, deniedBy));
  });
  return { clauses, deniedBy };
}

function readClause(
  tokens: readonly Token[],
  start: number,
  end: number,
  earlier: readonly Clause[],
  deniedBy: readonly (number | undefined)[],
): Clause {
  const first = tokens[start];
  const opener =
    first && (subordinators.has(first.norm) || first.pos === 'CCONJ' || first.norm === 'yet')
      ? first.norm
      : undefined;
  const previous = earlier[earlier.length - 1];
  const from = opener ? start + 1 : start;
  const group = verbGroup(tokens, from, end);
  const subject = group && findSubject(tokens, from, group);
  const isRequest =
    group !== undefined &&
    !subject &&
    startsRequest(tokens, from) &&
    !(opener !== undefined && opener !== 'so' && subordinators.has(opener)) &&
    !goesOn(tokens, start, opener, previous);
  const shared =
    !subject && !isRequest && (opener === 'and' || opener === 'or' || opener === 'but')
      ? previous?.agent
      : undefined;
  const agent = isRequest
    ? 'reader'
    : !subject && start === 0 && leavesOutI(tokens)
      ? 'writer'
      : subject
        ? agentOf(tokens, subject)
        : opener && isRelative(opener)
          ? 'thing'
          : shared;
  const inverted = group !== undefined && subject !== undefined && subject[0] > group.first;
  const asks =
    /^(?:who|what|when|where|why|how|which|whom|whose)$/.test(first?.norm ?? '') && start === 0;
  const mood = isRequest
    ? 'request'
    : (inverted && first?.norm !== 'should' && first?.norm !== 'had' && first?.norm !== 'were') ||
        asks ||
        (start === 0 && tokens[end - 1]?.text === '?' && inverted)
      ? 'question'
      : 'statement';
  const conditional =
    isConditional(tokens, start, opener, inverted) ||
    (previous?.conditional === true && (opener === 'and' || opener === 'or'));
  const reportedBy = reporter(tokens, start, opener, previous, subject !== undefined);
  return {
    start,
    end,
    ...(opener && { opener }),
    ...(agent && { agent }),
    ...(subject && { subject }),
    ...(group?.modal && { modal: group.modal }),
    ...(group && { verb: group.head }),
    mood,
    tense: group?.tense ?? 'present',
    denied: group !== undefined && deniedBy[group.head] !== undefined,
    conditional,
    ...(reportedBy && { reportedBy }),
  };
}

/** "I visit homes and write a report": a bare verb after "and" goes on with the subject before, unless a comma or "please" parts them. */
function goesOn(
  tokens: readonly Token[],
  start: number,
  opener: string | undefined,
  previous: Clause | undefined,
): boolean {
  if ((opener !== 'and' && opener !== 'or') || tokens[start - 1]?.text === ',') return false;
  const verb = previous?.verb === undefined ? undefined : tokens[previous.verb];
  const isBare = verb !== undefined && verb.norm === verb.lemma;
  const asked = /^(?:please|kindly)$/.test(tokens[start + 1]?.norm ?? '');
  return isBare && !asked && previous?.mood === 'statement' && previous.subject !== undefined;
}

/** "Looking forward to …", "Happy to wait", "Thank you", "Still waiting": the writer, unsaid. */
function leavesOutI(tokens: readonly Token[]): boolean {
  const first = tokens.find((t) => !isSkippable(t) && t.pos !== 'PUNCT');
  return (
    first !== undefined &&
    ((first.pos === 'VERB' && /ing$/.test(first.norm)) || elidedOpeners.has(first.norm))
  );
}

function isConditional(
  tokens: readonly Token[],
  start: number,
  opener: string | undefined,
  inverted: boolean,
): boolean {
  if (
    opener === 'if' ||
    opener === 'unless' ||
    opener === 'provided' ||
    opener === 'whether' ||
    opener === 'lest'
  )
    return true;
  const first = tokens[start]?.norm;
  return (
    inverted &&
    (first === 'should' || first === 'had' || first === 'were') &&
    tokens[tokens.length - 1]?.text !== '?'
  );
}

const reportingVerbs = new Set([
  'say',
  'tell',
  'mention',
  'promise',
  'explain',
  'indicate',
  'note',
  'suggest',
  'write',
  'think',
  'believe',
  'feel',
  'ask',
  'doubt',
  'admit',
  'confide',
  'claim',
  'point',
  'describe',
  'reveal',
  'agree',
  'expect',
  'warn',
  'state',
  'add',
  'hint',
  'worry',
  'wonder',
  'estimate',
  'plan',
  'hope',
]);

function reporter(
  tokens: readonly Token[],
  start: number,
  opener: string | undefined,
  previous: Clause | undefined,
  hasOwnSubject: boolean,
): Agent | undefined {
  if (!previous || previous.verb === undefined) return undefined;
  if (opener === 'and' || opener === 'or') return hasOwnSubject ? undefined : previous.reportedBy;
  const verb = tokens[previous.verb];
  const isComplement =
    opener === undefined ||
    opener === 'that' ||
    opener === 'whether' ||
    opener === 'if' ||
    opener === 'what' ||
    opener === 'how' ||
    opener === 'why' ||
    opener === 'when';
  if (
    !verb ||
    !isComplement ||
    !reportingVerbs.has(verb.lemma) ||
    start - previous.verb > 5 ||
    !previous.agent
  )
    return undefined;
  if (tokens[start - 1]?.text === ',' || tokens[start - 1]?.text === ';') return undefined;
  const heard =
    (previous.agent === 'writer' || previous.agent === 'we') &&
    (verb.norm === 'told' || verb.norm === 'heard');
  return previous.reportedBy ?? (heard ? 'person' : previous.agent);
}
