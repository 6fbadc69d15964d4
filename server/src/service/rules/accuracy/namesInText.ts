import { foldName, type Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import { slipKind } from '../../text/nameSlips.ts';
import type { Sentence } from '../../text/prose.ts';
import { isKnownWord, type Token } from '../../text/tokens.ts';
import { isHonorific } from '../personalization/greetings.ts';
import { foldWord, type KnownName, type KnownNames, type KnownWord } from './knownNames.ts';
import { isCapitalized, isOfOthers, isOfProcess, isOwnPast } from './nameContexts.ts';

/** A stretch of text and the names it may be a slip of, the likeliest first. */
export interface NameSlip {
  readonly at: Span;
  readonly known: readonly { readonly kind: KnownName['kind']; readonly written: string }[];
}

/** Words that are slips of known names and cannot well be anything else. */
export function slipsIn(sentence: Sentence, names: KnownNames): NameSlip[] {
  const { tokens } = sentence;
  const found: NameSlip[] = [];
  let taken = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < taken) continue;
    const whole = wholeName(sentence, i, names);
    if (whole) {
      taken = whole.end;
      found.push(whole.slip);
      continue;
    }
    const slip = singleWord(sentence, i, names);
    if (slip) found.push(slip);
  }
  return found;
}

/** The addressee of the greeting, where it is no right name of anybody. */
export function greetedSlip(message: Message, names: KnownNames): NameSlip[] {
  const addressee = message.body.greeting?.addressee;
  if (!addressee) return [];
  const owners = new Set(message.recipients.map((r) => r.interviewer?.name ?? r.name));
  return namedSlips(addressee, names, (n) => n.kind === 'person' && owners.has(n.owner));
}

/** The writer's own name below the message. */
export function signedSlip(message: Message, names: KnownNames): NameSlip[] {
  const name = message.body.signOff?.name;
  return name ? namedSlips(name, names, (n) => n.kind === 'writer') : [];
}

/** The slips among the words of a place where only certain names can be meant. */
function namedSlips(
  place: { readonly value: string; readonly span: Span },
  names: KnownNames,
  isMeant: (name: KnownName) => boolean,
): NameSlip[] {
  const meant = names.names.filter(isMeant);
  return [...place.value.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const folded = foldName(match[0]);
    if (isHonorific(match[0]) || names.isWritten(folded)) return [];
    const known = nearest(meant, folded);
    const start = place.span.start + match.index;
    return known.length > 0 ? [{ at: span(start, start + match[0].length), known }] : [];
  });
}

const nearest = (names: readonly KnownName[], folded: string): NameSlip['known'] =>
  unique(
    names.flatMap((name) =>
      name.words
        .filter((word) => slipKind(folded, word.folded) !== undefined)
        .map((word) => ({ kind: name.kind, written: word.written })),
    ),
  );

const unique = (known: NameSlip['known']): NameSlip['known'] =>
  known.filter((k, i) => known.findIndex((o) => o.written === k.written) === i);

/** A word of letters that no name of the process has. */
const isOpen = (token: Token | undefined, names: KnownNames): token is Token =>
  token !== undefined &&
  !token.name &&
  !token.quoted &&
  !token.opaque &&
  /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*$/u.test(token.text) &&
  !names.isWritten(foldWord(token.text));

/** One word near a person's, the writer's or the company's name. */
function singleWord(sentence: Sentence, i: number, names: KnownNames): NameSlip | undefined {
  const { tokens } = sentence;
  const token = tokens[i];
  if (!isOpen(token, names)) return undefined;
  const folded = foldWord(token.text);
  const near = names.names.flatMap((name) =>
    name.kind === 'role'
      ? []
      : name.words.flatMap((word) => {
          const kind = slipKind(folded, word.folded);
          return kind ? [{ name, word, kind }] : [];
        }),
  );
  const meant = near.filter((n) =>
    n.name.kind === 'company'
      ? isCompany(sentence, i, n)
      : n.name.kind === 'person' && isPerson(sentence, i, n, names),
  );
  if (meant.length === 0) return undefined;
  return {
    at: span(token.start, token.end),
    known: unique(meant.map((n) => ({ kind: n.name.kind, written: n.word.written }))),
  };
}

interface Near {
  readonly name: KnownName;
  readonly word: KnownWord;
  readonly kind: NonNullable<ReturnType<typeof slipKind>>;
}

function isPerson(sentence: Sentence, i: number, near: Near, names: KnownNames): boolean {
  const { tokens } = sentence;
  const { name, kind, word } = near;
  if (isBesideOwn(tokens, i, near, names)) return true;
  const isSurname = name.words.length > 1 && name.words.at(-1) === word;
  if (isHonorific(tokens[i - 1]?.text ?? '')) return isSurname;
  const token = tokens[i];
  const isWord = isKnownWord(token?.text.toLowerCase() ?? '');
  if (isRemote(near, token) || isOfOthers(sentence, i) || hasOtherName(tokens, i)) return false;
  if (!isCapitalized(token)) return kind === 'swap' && !isWord && isOfProcess(sentence, i);
  // "Weather" opens a sentence and is no Heather; "Marker" may be a tool.
  if (isWord && (i === 0 || token?.pos !== 'PROPN')) return false;
  return (kind === 'swap' && !isWord) || isOfProcess(sentence, i);
}

/** Two slips at once, or another first letter: of a name that stands alone more likely another name. */
const isRemote = ({ kind, word }: Near, token: Token | undefined): boolean =>
  kind === 'two' || (kind !== 'swap' && foldWord(token?.text ?? '')[0] !== word.folded[0]);

/** Next to another part of the same person's name, rightly written or another slip. */
function isBesideOwn(
  tokens: readonly Token[],
  i: number,
  { name, word }: Near,
  names: KnownNames,
): boolean {
  const at = name.words.indexOf(word);
  const isPart = (token: Token | undefined, part: KnownWord | undefined): boolean => {
    if (!token || !part) return false;
    if (token.name?.kind === 'interviewer')
      return token.name.name === name.owner && foldName(token.text).endsWith(part.folded);
    const folded = foldName(token.text);
    return (
      folded === part.folded ||
      (isOpen(token, names) && slipKind(folded, part.folded) !== undefined)
    );
  };
  return isPart(tokens[i + 1], name.words[at + 1]) || isPart(tokens[i - 1], name.words[at - 1]);
}

/** Another capitalised word beside it makes it a name of somebody else. */
const hasOtherName = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i + 1], i > 1 ? tokens[i - 1] : undefined].some(
    (t) =>
      t !== undefined &&
      t.name === undefined &&
      t.pos === 'PROPN' &&
      isCapitalized(t) &&
      !isHonorific(t.text) &&
      !isKnownWord(t.text.toLowerCase()),
  );

/** Not a firm of the writer's past, no longer name of another firm, and no word of the language. */
function isCompany(sentence: Sentence, i: number, near: Near): boolean {
  const { tokens } = sentence;
  const { word, kind, name } = near;
  const token = tokens[i];
  if (!isCapitalized(token) || isRemote(near, token) || word.folded.length < 5) return false;
  if (name.words[0] !== word || isKnownWord(token?.text.toLowerCase() ?? '')) return false;
  if (isOwnPast(sentence, i) || hasOtherName(tokens, i)) return false;
  return (
    kind === 'swap' ||
    /^(?:at|for|with|join|joining|of|about|by|from|to|into)$/.test(tokens[i - 1]?.norm ?? '') ||
    tokens[i + 1]?.norm === "'s" ||
    /^(?:your|the)$/.test(tokens[i - 1]?.norm ?? '')
  );
}

/**
 * Several words that are a name's but for one slip, or but for a space: "Harbor Street Bakery", "Blue Fin". `end` is the
 * token after it.
 */
function wholeName(
  sentence: Sentence,
  i: number,
  names: KnownNames,
): { readonly slip: NameSlip; readonly end: number } | undefined {
  for (const name of names.names) {
    if (name.kind !== 'company' && name.kind !== 'role') continue;
    const hit = spacedName(sentence, i, name) ?? nearName(sentence, i, name);
    if (hit) return hit;
  }
  return undefined;
}

type Hit = ReturnType<typeof wholeName>;

/** Two capitalised words that together are the company's first word. */
function spacedName({ tokens }: Sentence, i: number, name: KnownName): Hit {
  const [first, next] = [tokens[i], tokens[i + 1]?.text === '-' ? tokens[i + 2] : tokens[i + 1]];
  const word = name.words[0];
  if (
    name.kind !== 'company' ||
    !word ||
    !first ||
    !next ||
    first.name ||
    next.name ||
    first.quoted
  )
    return undefined;
  if (!isCapitalized(first) || !isCapitalized(next)) return undefined;
  if (foldName(first.text) + foldName(next.text) !== word.folded) return undefined;
  return {
    slip: {
      at: span(first.start, next.end),
      known: [{ kind: name.kind, written: word.written }],
    },
    end: tokens.indexOf(next) + 1,
  };
}

function nearName(sentence: Sentence, i: number, name: KnownName): Hit {
  const { tokens } = sentence;
  const { words } = name;
  if (words.length < 2) return undefined;
  const own = tokens.slice(i, i + words.length);
  let slip = -1;
  for (const [k, word] of words.entries()) {
    const token = own[k];
    if (!token || token.quoted) return undefined;
    const folded = foldName(token.text);
    if (folded === word.folded) continue;
    if (token.name) return undefined;
    if (slip >= 0) return undefined;
    const isPlural = k === words.length - 1 && folded === `${word.folded}s`;
    const kind = slipKind(folded, word.folded);
    if (isPlural || kind === undefined || (kind === 'two' && name.kind === 'role'))
      return undefined;
    slip = k;
  }
  const token = own[slip];
  const word = words[slip];
  if (!token || !word) return undefined;
  if (
    name.kind === 'role'
      ? !isThisRole(sentence, i, own)
      : !own.some(isCapitalized) || isOwnPast(sentence, i)
  )
    return undefined;
  return {
    slip: {
      at: span(token.start, token.end),
      known: [{ kind: name.kind, written: matchCase(token.text, word.written) }],
    },
    end: i + words.length,
  };
}

const matchCase = (like: string, word: string): string =>
  /^\p{Ll}/u.test(like) ? word.toLowerCase() : word;

/** The post applied for and not one the writer has or had: "the post of …", "the … role", "your …". */
function isThisRole({ tokens }: Sentence, i: number, own: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.norm);
  const after = tokens.slice(i + own.length, i + own.length + 2).map((t) => t.norm);
  if (
    /^(?:as|am|was|became|my|our)$/.test(before.at(-1) ?? '') ||
    before.slice(-3).some((w) => /^(?:as|am|was|been|my)$/.test(w))
  )
    return false;
  return (
    own.every(isCapitalized) ||
    [...before, ...after].some((w) =>
      /^(?:role|post|position|job|vacancy|opening|application)$/.test(w),
    )
  );
}
