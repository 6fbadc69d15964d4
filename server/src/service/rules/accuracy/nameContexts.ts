import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { isHonorific } from '../personalization/greetings.ts';

/** A word that is written like a name. */
export const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** The word at `i` is said to be somebody or something else: a relation, another surname, a place, a time before. */
export function isOfOthers(sentence: Sentence, i: number): boolean {
  const { tokens, text } = sentence;
  const before = tokens.slice(Math.max(0, i - 4), i);
  const owner = before.findLastIndex((t) => /^(?:my|our|his|her|their|whose)$/.test(t.norm));
  const relation =
    owner >= 0 && before.slice(owner + 1).every((t) => /^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(t.pos));
  return (
    relation ||
    /^(?:called|named|in|near)$/.test(before.at(-1)?.norm ?? '') ||
    (tokens[i + 1]?.text === ',' &&
      /^(?:a|an|my|who|whose)$/.test(tokens[i + 2]?.norm ?? '') &&
      !reads(tokens, i)) ||
    (/^(?:of|from|at)$/.test(tokens[i + 1]?.norm ?? '') &&
      isCapitalized(tokens[i + 2]) &&
      tokens[i + 2]?.name === undefined) ||
    ownPast.test(text)
  );
}

/** Told of the writer's life before: who is met there is nobody of this process. */
const ownPast =
  /\b(?:my (?:last|old|former|previous|first|present|current) (?:job|post|role|firm|company|employer|boss|manager|team|school|place)|used to|years ago|at (?:university|school|college)|as a (?:child|student|boy|girl)|when i was (?:at|in|with))\b/i;

/** "…, who showed me": of the talks after all. */
const reads = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 2]?.norm === 'who' && tokens.slice(i + 3, i + 6).some((t) => talk.has(t.lemma));

/** The word at `i` stands where somebody of the process is meant: thanked, met, addressed, or saying something in a talk. */
export function isOfProcess(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const before = tokens[i - 1]?.norm ?? '';
  const next = tokens[i + 1];
  if (isHonorific(before) || tokens[i + 1]?.norm === "'s") return true;
  if (
    /^(?:thank|thanks|dear|hi|hello|met|meet|meeting|see|saw|seeing|with|tell|told|ask|asked|by|and|to)$/.test(
      before,
    )
  )
    return true;
  if (
    people.has(tokens[i - 1]?.lemma ?? '') &&
    tokens.slice(Math.max(0, i - 3), i).some((t) => /^(?:your|the)$/.test(t.norm))
  )
    return true;
  if (next && talk.has(next.lemma)) return true;
  // "Thank you, Ingrid." and "Ingrid, thank you."
  const isSetOff = (before === ',' || i === 0) && (next === undefined || next.pos === 'PUNCT');
  return isSetOff && tokens.some((t) => /^(?:you|your)$/.test(t.norm));
}

const people = new Set(
  'colleague interviewer manager lead head director recruiter coordinator partner boss engineer team'.split(
    ' ',
  ),
);

const talk = new Set(
  `show ask mention explain say tell describe suggest walk introduce give point raise share take invite make offer speak talk
   answer put draw lead go and`.split(/\s+/),
);

/** The writer tells of work done at a place before: "at Initech I led", "when I worked for". */
export function isOwnPast(sentence: Sentence, i: number): boolean {
  const clause = sentence.clauses.find((c) => c.start <= i && i < c.end);
  const verb = clause?.verb === undefined ? '' : (sentence.tokens[clause.verb]?.lemma ?? '');
  const isWriters = clause?.agent === 'writer' || clause?.agent === 'we';
  return ownPast.test(sentence.text) || (isWriters && clause?.tense === 'past' && worked.has(verb));
}

const worked = new Set(
  'work lead run build manage leave join spend learn start train begin serve design write do use migrate move handle own'.split(
    ' ',
  ),
);
