import {
  elidedOpeners,
  isPlease,
  isRelative,
  isSkippable,
  isSubjectPronoun,
  isVerb,
  subordinators,
} from './clauseWords.ts';
import type { Token } from './tokens.ts';

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

/** The indices at which the clauses of a sentence begin; the first is 0. */
export function clauseStarts(tokens: readonly Token[]): number[] {
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
      ? startsFinite(tokens, i + 1) ||
          (hasVerb && isRelative(norm) && isVerb(tokens[i + 1])) ||
          (hasVerb && norm === 'so' && startsRequest(tokens, i + 1))
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

/** A request: an imperative, with or without "please". */
export function startsRequest(tokens: readonly Token[], from: number): boolean {
  let i = from;
  let asked = false;
  while (isSkippable(tokens[i]) || isPlease(tokens[i]) || (i > from && tokens[i]?.text === ',')) {
    asked ||= isPlease(tokens[i]);
    i++;
  }
  const token = tokens[i];
  // "Do let me know", "Please do the same", "Don't keep me waiting", "Please be quick".
  if (token?.norm === 'be' && /^(?:so|a)$/.test(tokens[i + 1]?.norm ?? '')) return true;
  if (token?.norm === 'do' || (asked && /^(?:be|have)$/.test(token?.norm ?? ''))) {
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

const isFiniteVerb = (token: Token, before: Token | undefined): boolean =>
  isVerb(token) && before?.norm !== 'to' && !/ing$/.test(token.norm);
