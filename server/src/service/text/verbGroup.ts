import { isPlease, isSubjectPronoun, isVerb, people, possessivePronouns } from './clauseWords.ts';
import type { Token } from './tokens.ts';

export type Tense = 'past' | 'present' | 'future';

/** A finite verb with its auxiliaries; indices of tokens. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly modal?: string;
  readonly tense: Tense;
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

/** The first verb group between two tokens. */
export function verbGroup(
  tokens: readonly Token[],
  from: number,
  end: number,
): VerbGroup | undefined {
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

function tenseOf(tokens: readonly Token[], first: number, modal: string | undefined): Tense {
  if (modal === 'will' || modal === 'shall') return 'future';
  const verb = tokens[first];
  if (!verb) return 'present';
  if (modal) return 'present';
  return /^(?:was|were|did|had)$/.test(verb.norm) ||
    (verb.pos === 'VERB' && verb.norm !== verb.lemma && !/(?:s|ing)$/.test(verb.norm))
    ? 'past'
    : 'present';
}

/** The noun phrase after an auxiliary that opens a question: "Could your team decide?", "Has the panel met?" */
export function invertedNoun(
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
