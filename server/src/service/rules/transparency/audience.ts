import { foldName } from '../../model/message.ts';
import type { Token } from '../../text/tokens.ts';

/** `others`: people besides the reader; `all`: the reader and others together. */
export function audienceOf(
  tokens: readonly Token[],
  own: ReadonlySet<string>,
): 'others' | 'all' | undefined {
  let found: 'all' | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.quoted) continue;
    if (isOthers(tokens, i, own)) return 'others';
    if (isEveryone(tokens, i)) found = 'all';
  }
  return found;
}

function isOthers(tokens: readonly Token[], i: number, own: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.name?.kind === 'interviewer') return !own.has(foldName(token.name.name ?? ''));
  const before = word(tokens, i - 1);
  switch (token.norm) {
    case 'others':
      return before !== 'no' && !/^(?:two|three)$/.test(word(tokens, i + 1));
    case 'rest':
      return (
        before === 'the' &&
        (word(tokens, i + 1) === 'of'
          ? isGroup(tokens, nounAfter(tokens, i + 2))
          : endsPhrase(tokens, i + 1))
      );
    case 'other':
      return before !== 'no' && isGroup(tokens, nounAfter(tokens, i + 1));
    case 'another':
      return isGroup(tokens, nounAfter(tokens, i + 1));
    case 'fellow':
      return isGroup(tokens, i + 1);
    case 'else':
      return /^any(?:one|body)$/.test(before);
    case 'interviewer':
      return tokens.slice(Math.max(0, i - 4), i).some((t) => t.norm === 'my');
  }
  return (
    /^(?:colleagues?|co-[a-z]+s?)$/.test(token.norm) &&
    (/^(?:your|two|three|other|the)$/.test(before) || word(tokens, i + 1) === 'of') &&
    !/^(?:one|all)$/.test(word(tokens, i - 3))
  );
}

function isEveryone(tokens: readonly Token[], i: number): boolean {
  const next = word(tokens, i + 1);
  const before = word(tokens, i - 1);
  switch (word(tokens, i)) {
    case 'each':
    case 'every':
      return (
        next === 'of' ||
        next === 'one' ||
        /^(?:you|us)$/.test(before) ||
        receives.has(tokens[i + 1]?.lemma ?? '') ||
        isGroup(tokens, nounAfter(tokens, i + 1)) ||
        (word(tokens, i) === 'each' &&
          /^(?:to|for|thank|answer)$/.test(before) &&
          endsPhrase(tokens, i + 1))
      );
    case 'everyone':
    case 'everybody':
      return true;
    case 'all':
    case 'both':
      return (
        before === 'you' ||
        (before === 'are' && word(tokens, i - 2) === 'you') ||
        next === 'of' ||
        (countWords.has(next) && word(tokens, i + 2) === 'of') ||
        isGroup(tokens, nounAfter(tokens, i + 1))
      );
    case 'whole':
    case 'entire':
      return isGroup(tokens, nounAfter(tokens, i + 1));
    case 'those':
    case 'people':
      return (
        /^(?:who|i|from|that)$/.test(next) ||
        tokens.some((t) => /^(?:individually|separately)$/.test(t.norm))
      );
    case 'more':
      return next === 'than' && word(tokens, i + 2) === 'one';
  }
  if (
    /^(?:interviewers|jurors|examiners|panellists|panelists|panel|committee|jury)$/.test(
      word(tokens, i),
    )
  )
    return /^(?:the|my|all|your|other)$/.test(before);
  return (
    isCount(tokens[i]) &&
    ((next === 'of' && /^(?:you|us|them)$/.test(word(tokens, i + 2))) ||
      before === 'you' ||
      isGroup(tokens, i + 1))
  );
}

const receives = new Set('get receive have find hear deserve be will should'.split(' '));

const groups = new Set(
  `panel committee board jury council commission team group colleague interviewer member examiner juror panellist panelist
   people person gentleman lady round crew partner man woman doctor trustee curator elder host reader engineer manager
   co-interviewer co-owner`.split(/\s+/),
);

export const isGroup = (tokens: readonly Token[], i: number): boolean =>
  groups.has(tokens[i]?.lemma ?? '') || groups.has(word(tokens, i).replace(/s$/, ''));

/** Past determiners, adjectives and numbers to the noun they lead to. */
export function nounAfter(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + 4 && tokens[i] && ['DET', 'ADJ', 'NUM', 'PRON'].includes(tokens[i]?.pos ?? ''))
    i++;
  const next = word(tokens, i + 1);
  return !isGroup(tokens, i) &&
    tokens[i]?.pos === 'NOUN' &&
    tokens[i + 1]?.pos === 'NOUN' &&
    next !== ''
    ? i + 1
    : i;
}

export const endsPhrase = (tokens: readonly Token[], i: number): boolean =>
  !tokens[i] ||
  ['PUNCT', 'AUX', 'VERB', 'ADP', 'CCONJ', 'ADV', 'SCONJ'].includes(tokens[i]?.pos ?? '');

const countWords = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));

export const isCount = (token: Token | undefined): boolean =>
  countWords.has(token?.norm ?? '') || /^\d{1,2}$/.test(token?.text ?? '');

export const word = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
