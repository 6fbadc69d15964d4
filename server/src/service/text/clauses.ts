import { deniedTokens } from './negation.ts';
import type { Token } from './tokens.ts';

/**
 * Who a clause says acts: the writer (`I`), writer and others (`we`), the reader (`you`), somebody or something of the
 * reader's (`your team`), a known interviewer by name, the company, another person or group, or a thing.
 */
export type Agent =
  | 'writer'
  | 'we'
  | 'reader'
  | 'reader-side'
  | 'interviewer'
  | 'company'
  | 'person'
  | 'thing';

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
  readonly tense: 'past' | 'present' | 'future';
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

const subordinators = new Set([
  'if',
  'unless',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'when',
  'whenever',
  'once',
  'until',
  'till',
  'whether',
  'that',
  'which',
  'who',
  'whose',
  'where',
  'since',
  'as',
  'before',
  'after',
  'so',
  'lest',
  'provided',
  'what',
  'why',
  'how',
]);
/** These open a clause only when a subject and a verb follow. */
const alsoPrepositions = new Set([
  'since',
  'as',
  'before',
  'after',
  'until',
  'till',
  'so',
  'that',
  'once',
  'what',
  'how',
  'why',
  'who',
  'where',
  'which',
]);
const breaks = new Set([';', ':', '—', '–', '--', '(', ')']);

function clauseStarts(tokens: readonly Token[]): number[] {
  const starts = [0];
  let hasVerb = false;
  tokens.forEach((token, i) => {
    if (i > 0 && opensClause(tokens, i, hasVerb)) {
      if (starts[starts.length - 1] !== i) starts.push(i);
      hasVerb = false;
    }
    if (isVerb(token)) hasVerb = true;
  });
  return starts;
}

function opensClause(tokens: readonly Token[], i: number, hasVerb: boolean): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return false;
  if (breaks.has(before.text)) return true;
  const { norm } = token;
  if (norm === 'but' || norm === 'yet')
    return hasVerb && !(norm === 'yet' && token.pos === 'ADV' && !startsFinite(tokens, i + 1));
  if (norm === 'and' || norm === 'or' || norm === 'nor')
    return hasVerb && (startsFinite(tokens, i + 1) || startsRequest(tokens, i + 1));
  if (subordinators.has(norm)) {
    if (before.norm === 'even' || before.norm === 'and' || before.norm === 'but') return false;
    return alsoPrepositions.has(norm)
      ? startsFinite(tokens, i + 1) || (hasVerb && isRelative(norm) && isVerb(tokens[i + 1]))
      : true;
  }
  if (before.text === ',' || before.norm === 'please')
    return hasVerb && before.text === ',' && (startsFinite(tokens, i) || startsRequest(tokens, i));
  if (hasVerb && closesCondition(tokens, i)) return true;
  // "I hope you will decide": a complement without "that".
  return (
    hasVerb &&
    isVerb(before) &&
    takesComplement.has(before.lemma) &&
    !/^(?:i|we|you)$/.test(tokens[i + 1]?.norm ?? '') &&
    startsFinite(tokens, i)
  );
}

/** "If I hear nothing I will …": the main clause after a condition, its comma left out. */
function closesCondition(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.norm !== 'i' && tokens[i]?.norm !== 'we') return false;
  if (!/^(?:will|shall|would|must|am|are|have)$/.test(tokens[i + 1]?.norm ?? '')) return false;
  if (isVerb(tokens[i - 1]) || tokens[i - 1]?.pos === 'SCONJ') return false;
  for (let k = i - 1; k >= 0; k--) {
    if (tokens[k]?.text === ',' || breaks.has(tokens[k]?.text ?? '')) return false;
    if (tokens[k]?.norm === 'if' || tokens[k]?.norm === 'unless') return true;
  }
  return false;
}

const isRelative = (norm: string): boolean =>
  norm === 'that' || norm === 'which' || norm === 'who' || norm === 'what';

const takesComplement = new Set([
  'hope',
  'think',
  'believe',
  'know',
  'say',
  'tell',
  'mention',
  'guess',
  'suppose',
  'assume',
  'trust',
  'feel',
  'see',
  'understand',
  'expect',
  'wish',
  'hear',
  'promise',
  'gather',
  'imagine',
  'bet',
  'doubt',
  'fear',
  'appreciate',
  'be',
  'ensure',
  'realise',
  'realize',
  'suggest',
  'wonder',
  'reckon',
  'agree',
  'find',
]);

/** A nominal subject with a finite verb soon after it. */
function startsFinite(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isSkippable(tokens[i])) i++;
  const first = tokens[i];
  if (!first) return false;
  if (first.pos === 'AUX' && isSubjectPronoun(tokens[i + 1])) return true;
  const isPronoun = isSubjectPronoun(first);
  if (!isPronoun && !['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(first.pos))
    return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + (isPronoun ? 4 : 7)); k++) {
    const token = tokens[k];
    if (!token || token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ')
      return false;
    if (isFiniteVerb(token, tokens[k - 1])) return true;
    if (token.pos === 'ADP' && isPronoun) return false;
  }
  return false;
}

function startsRequest(tokens: readonly Token[], from: number): boolean {
  let i = from;
  let asked = false;
  while (isSkippable(tokens[i]) || isPlease(tokens[i]) || (i > from && tokens[i]?.text === ',')) {
    asked ||= isPlease(tokens[i]);
    i++;
  }
  const token = tokens[i];
  // "Do let me know", "Please do the same", "Don't keep me waiting", "Please be quick".
  if (token?.norm === 'be' && /^(?:so|a)$/.test(tokens[i + 1]?.norm ?? '')) return true;
  if (token?.norm === 'do' || (asked && token?.norm === 'be')) {
    const next = tokens[i + 1]?.norm === 'not' ? tokens[i + 2] : tokens[i + 1];
    return asked
      ? next !== undefined && !isSubjectPronoun(next)
      : next?.pos === 'VERB' && next.norm === next.lemma;
  }
  if (token?.pos !== 'VERB' || !isBaseForm(token)) return false;
  return asked || requestVerbs.has(token.lemma) || (i === 0 && opensSentence(tokens));
}

/** "Push me a little", "Whisper my name": a bare verb and its object open the sentence. */
const opensSentence = (tokens: readonly Token[]): boolean =>
  !elidedOpeners.has(tokens[0]?.norm ?? '') &&
  /^(?:me|us|him|her|them|it|this|my|the|a|an|one|each)$/.test(tokens[1]?.norm ?? '');

/** Lemmas have the US spelling. */
const isBaseForm = (token: Token): boolean =>
  token.norm === token.lemma ||
  token.norm.replace(/is(e)$/, 'iz$1').replace(/yse$/, 'yze') === token.lemma;

const requestVerbs = new Set([
  'let',
  'tell',
  'send',
  'give',
  'confirm',
  'call',
  'write',
  'reply',
  'answer',
  'decide',
  'make',
  'get',
  'keep',
  'ask',
  'put',
  'forward',
  'revert',
  'respond',
  'advise',
  'inform',
  'update',
  'come',
  'do',
  'say',
  'hire',
  'choose',
  'pick',
  'sign',
  'speak',
  'see',
  'take',
  'remember',
  'treat',
  'consider',
  'ensure',
  'note',
]);

const isPlease = (token: Token | undefined): boolean =>
  token?.norm === 'please' || token?.norm === 'kindly';

const isSkippable = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADV' || token.pos === 'INTJ') && !isPlease(token);

const subjectPronouns = new Set([
  'i',
  'you',
  'we',
  'they',
  'he',
  'she',
  'it',
  'there',
  'this',
  'that',
  'nobody',
  'everyone',
  'someone',
  'anyone',
  'nothing',
  'everything',
  'these',
  'those',
  'one',
  'both',
  'others',
]);

const isSubjectPronoun = (token: Token | undefined): boolean =>
  token !== undefined && (subjectPronouns.has(token.norm) || token.name !== undefined);

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

const isFiniteVerb = (token: Token, before: Token | undefined): boolean =>
  isVerb(token) && before?.norm !== 'to' && !/ing$/.test(token.norm);

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
    !(opener !== undefined && subordinators.has(opener));
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

/** "Looking forward to …", "Happy to wait", "Thank you", "Still waiting": the writer, unsaid. */
function leavesOutI(tokens: readonly Token[]): boolean {
  const first = tokens.find((t) => !isSkippable(t) && t.pos !== 'PUNCT');
  return (
    first !== undefined &&
    ((first.pos === 'VERB' && /ing$/.test(first.norm)) || elidedOpeners.has(first.norm))
  );
}

const elidedOpeners = new Set([
  'happy',
  'glad',
  'sorry',
  'excited',
  'delighted',
  'grateful',
  'pleased',
  'thrilled',
  'sure',
  'thank',
  'thanks',
  'hope',
  'wish',
  'see',
]);

interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly modal?: string;
  readonly tense: Clause['tense'];
}

const modals = new Set([
  'will',
  'would',
  'can',
  'could',
  'shall',
  'should',
  'may',
  'might',
  'must',
  'ought',
  'need',
]);

function verbGroup(tokens: readonly Token[], from: number, end: number): VerbGroup | undefined {
  let first = from;
  while (first < end && !(isVerb(tokens[first]) && tokens[first - 1]?.norm !== 'to')) first++;
  if (first >= end) return undefined;
  let head = first;
  let modal: string | undefined;
  const asked = invertedNoun(tokens, from, first, end);
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    if (asked && i === asked[0]) {
      i = asked[1] - 1;
      continue;
    }
    if (token.pos === 'AUX' && modals.has(token.norm) && modal === undefined) modal = token.norm;
    if (isVerb(token)) {
      head = i;
      if (token.pos === 'VERB') break;
    } else if (
      !(
        token.pos === 'ADV' ||
        token.pos === 'PART' ||
        isPlease(token) ||
        (i <= first + 3 && isSubjectPronoun(token))
      )
    )
      break;
  }
  return { first, head, ...(modal && { modal }), tense: tenseOf(tokens, first, modal) };
}

function tenseOf(
  tokens: readonly Token[],
  first: number,
  modal: string | undefined,
): Clause['tense'] {
  if (modal === 'will' || modal === 'shall') return 'future';
  const verb = tokens[first];
  if (!verb) return 'present';
  if (modal) return 'present';
  return /^(?:was|were|did|had)$/.test(verb.norm) ||
    (verb.pos === 'VERB' && verb.norm !== verb.lemma && !/(?:s|ing)$/.test(verb.norm))
    ? 'past'
    : 'present';
}

/** The noun phrase before the verb, or between auxiliary and verb in a question. */
function findSubject(
  tokens: readonly Token[],
  from: number,
  group: VerbGroup,
): readonly [number, number] | undefined {
  for (let i = group.first + 1; i <= Math.min(group.head, group.first + 3); i++) {
    if (
      isSubjectPronoun(tokens[i]) &&
      tokens[group.first]?.pos === 'AUX' &&
      i < group.head + 1 &&
      tokens[i - 1]?.pos !== 'ADP'
    ) {
      const before = nounBefore(tokens, from, group.first);
      if (!before) return [i, i + 1];
    }
  }
  return (
    nounBefore(tokens, from, group.first) ?? invertedNoun(tokens, from, group.first, group.head + 1)
  );
}

/** The noun phrase after an auxiliary that opens a question: "Could your team decide?", "Has the panel met?" */
function invertedNoun(
  tokens: readonly Token[],
  from: number,
  first: number,
  end: number,
): readonly [number, number] | undefined {
  if (tokens[first]?.pos !== 'AUX' || first !== from) return undefined;
  const opener = tokens[first + 1];
  if (!opener || isSubjectPronoun(opener)) return undefined;
  let stop = first + 1;
  while (
    stop < tokens.length &&
    (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokens[stop]?.pos ?? '') ||
      possessivePronouns.has(tokens[stop]?.norm ?? ''))
  ) {
    stop++;
    // A verb after a person is often taken for a noun: "Could your team move faster?"
    if (people.has(tokens[stop - 1]?.lemma ?? '')) break;
  }
  const isQuestion = tokens[tokens.length - 1]?.text === '?' || isVerb(tokens[stop]);
  return stop > first + 1 && isQuestion && stop <= Math.max(end, first + 8)
    ? [first + 1, stop]
    : undefined;
}

const possessivePronouns = new Set(['my', 'your', 'our', 'his', 'her', 'its', 'their']);

function nounBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
): readonly [number, number] | undefined {
  let end = verb;
  while (end > from && ['ADV', 'PART', 'PUNCT', 'INTJ'].includes(tokens[end - 1]?.pos ?? '')) end--;
  let head = end - 1;
  let start = end;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token) break;
    if (isSubjectPronoun(token)) {
      if (start === end || token.name) start--;
      if (!token.name) break;
      continue;
    }
    if (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(token.pos) || token.norm === "'s")
      start--;
    else if (token.pos === 'ADP' && token.norm === 'of') {
      start--;
      head = start - 1;
    } else break;
  }
  if (start >= end || head < start) return undefined;
  return [start, head + 1];
}

function agentOf(tokens: readonly Token[], [start, end]: readonly [number, number]): Agent {
  const head = tokens[end - 1];
  const first = tokens[start];
  if (!head || !first) return 'thing';
  if (head.norm === 'i') return 'writer';
  if (head.norm === 'we') return 'we';
  if (head.norm === 'you') return 'reader';
  if (head.name)
    return head.name.kind === 'interviewer'
      ? 'interviewer'
      : head.name.kind === 'company'
        ? 'company'
        : 'writer';
  if (first.norm === 'your') return people.has(head.lemma) ? 'reader-side' : 'thing';
  if (/^(?:he|she|they|who|someone|somebody|everyone|nobody|anyone|others)$/.test(head.norm))
    return 'person';
  if (people.has(head.lemma) || head.pos === 'PROPN') return 'person';
  return 'thing';
}

/** Nouns for persons and for groups that decide, speak and write. */
const people = new Set(
  `team hr manager director colleague boss company side committee panel department office people recruiter person man woman
   interviewer lead chief officer head partner engineer analyst family wife husband partner mother father employer board
   friend lady gentleman guy staff crew department client customer candidate applicant leader owner founder ceo cto cfo
   coordinator assistant secretary receptionist organisation organization firm agency lawyer solicitor supervisor`.split(
    /\s+/,
  ),
);

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
