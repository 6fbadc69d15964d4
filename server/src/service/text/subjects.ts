import { isSubjectPronoun, people } from './clauseWords.ts';
import type { Token } from './tokens.ts';
import { invertedNoun, type VerbGroup } from './verbGroup.ts';

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

/** The noun phrase before the verb, or between auxiliary and verb in a question. */
export function findSubject(
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

/** Who or what a noun phrase names. */
export function agentOf(tokens: readonly Token[], [start, end]: readonly [number, number]): Agent {
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
