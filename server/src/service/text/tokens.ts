import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import type { Span } from '../model/span.ts';
import type { NameHit, NameRef } from './names.ts';

/** Universal part-of-speech tag of a token. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark. Offsets are UTF-16 units, relative to the text that was tokenized or, in a `Prose`, to the file. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophes, contractions spelt out: `'ll` is `will`, `n't` is `not`. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly name?: NameRef;
  /** Inside quotation marks: somebody else's words, or the writer's with tongs. */
  readonly quoted?: true;
  /** Code, an address or a placeholder. */
  readonly opaque?: true;
}

/** Tokens and the indices at which sentences begin. */
export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly sentenceStarts: readonly number[];
}

/**
 * Cuts masked prose into tokens with lemma and part of speech. Known names are replaced by one and the same
 * placeholder name while tagging, so that no tag depends on whose name it is.
 */
export function tokenize(text: string, names: readonly NameHit[] = []): Tokenized {
  const tokens: Token[] = [];
  const sentenceStarts: number[] = [];
  for (const piece of pieces(text)) {
    const inside = names.filter((n) => n.span.start >= piece.start && n.span.end <= piece.end);
    tokenizePiece(text, piece, inside, tokens, sentenceStarts);
  }
  return {
    tokens: markQuoted(tokens),
    sentenceStarts: addMissedStarts(tokens, mergeFalseStarts(tokens, sentenceStarts)),
  };
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** Every form the model has not met gets a number from here on; read before any text is. */
const firstUnknown = numberOf('\u{F8FF}qzx');

/** True for a form that the language model has met, as written; abbreviations in small letters mostly are not. */
export const isKnownWord = (word: string): boolean => numberOf(word) < firstUnknown;

function numberOf(word: string): number {
  const number: unknown = nlp
    .readDoc(word)
    .tokens()
    .itemAt(0)
    ?.out(its.uniqueId as unknown as typeof its.value);
  return Number(number ?? Number.POSITIVE_INFINITY);
}

/** The tagger slows down and then fails on very long runs, so text is cut at wide gaps and every 20,000 units. */
function pieces(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(
    /\S(?:.{0,19999}?)(?=\s{40,}|$)|\S.{0,19998}\S?(?=\s|$)|\S{1,20000}/gs,
  )) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function tokenizePiece(
  text: string,
  piece: Span,
  names: readonly NameHit[],
  tokens: Token[],
  starts: number[],
): void {
  const { plain, origin } = substitute(text, piece, names);
  const doc = nlp.readDoc(plain);
  let at = 0;
  const bounds: number[] = [];
  doc.sentences().each((sentence: ItemSentence) => {
    bounds.push(sentence.tokens().length());
  });
  const first = tokens.length;
  doc.tokens().each((item: ItemToken) => {
    const value = item.out(its.value);
    const found = plain.indexOf(value, at);
    if (found === -1) return;
    at = found + value.length;
    const start = origin(found);
    const end = origin(at - 1) + 1;
    const name = names.find((n) => n.span.start <= start && end <= n.span.end);
    tokens.push(name ? nameToken(text, name) : wordToken(text, start, end, item));
  });
  let count = first;
  for (const length of bounds) {
    starts.push(count);
    count += length;
  }
}

/** Names give way to stand-ins; what the tagger would misread is spelt out for it. */
function substitute(text: string, piece: Span, names: readonly NameHit[]) {
  const swaps = [
    ...names.map(({ span, ref }) => ({
      span,
      plain: ref.kind === 'company' ? standIn.company : standIn.person,
    })),
    ...contractedAm(text, piece, names),
    ...finalStops(text, piece),
    ...closedPossessives(text, piece),
  ].sort((a, b) => a.span.start - b.span.start);
  if (swaps.length === 0)
    return { plain: text.slice(piece.start, piece.end), origin: (i: number) => piece.start + i };
  let plain = '';
  const map: number[] = [];
  let at = piece.start;
  const copy = (to: number): void => {
    for (; at < to; at++) {
      map.push(at);
      plain += text[at];
    }
  };
  for (const swap of swaps) {
    copy(swap.span.start);
    const last = swap.plain.length - 1;
    for (let i = 0; i <= last; i++) map.push(i === last ? swap.span.end - 1 : swap.span.start);
    plain += swap.plain;
    at = swap.span.end;
  }
  copy(piece.end);
  return { plain, origin: (i: number) => map[i] ?? piece.end };
}

/** "Am I in." and "a plain no." end there; the tagger reads inches and numbers. */
const finalStops = (text: string, piece: Span) =>
  [
    ...text
      .slice(piece.start, piece.end)
      .matchAll(/(?<=(?<![\p{L}\p{N}.])(?:in|no))\.(?=\s*$|\s+\p{Lu}|\s*\n)/giu),
  ].map((m) => ({
    span: { start: piece.start + m.index, end: piece.start + m.index + 1 },
    plain: ' .',
  }));

/**
 * The tagger reads "Alex's," with its mark as one word, and from then on "Alex's" as well: what a text says must not depend on
 * what was read before it.
 */
const closedPossessives = (text: string, piece: Span) =>
  [
    ...text
      .slice(piece.start, piece.end)
      .matchAll(/(?<=[\p{L}\p{M}\p{N}]['’ʼ＇][sS])[^\s\p{L}\p{M}\p{N}]/gu),
  ].map((m) => ({
    span: { start: piece.start + m.index, end: piece.start + m.index + m[0].length },
    plain: ` ${m[0]}`,
  }));

/** The tagger takes "I'm" for a name. */
function contractedAm(text: string, piece: Span, names: readonly NameHit[]) {
  return [...text.slice(piece.start, piece.end).matchAll(/(?<![\p{L}\p{N}])I['’ʼ＇]m(?!\p{L})/gu)]
    .map((m) => piece.start + m.index + 1)
    .filter((start) => !names.some((n) => n.span.start < start + 2 && start < n.span.end))
    .map((start) => ({ span: { start, end: start + 2 }, plain: ' am' }));
}

const standIn = { person: 'Alex', company: 'Acme' };

function nameToken(text: string, name: NameHit): Token {
  const { start, end } = name.span;
  return {
    start,
    end,
    text: text.slice(start, end),
    norm: nameNorm(name.ref),
    lemma: nameNorm(name.ref),
    pos: 'PROPN',
    name: name.ref,
  };
}

/** What patterns see of a name; no word of the language is written so. */
const nameNorm = (ref: NameRef): string => `<${ref.kind}>`;

function wordToken(text: string, start: number, end: number, item: ItemToken): Token {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase().replace(/[’ʼ＇]/g, "'");
  const pos = item.out(its.pos) as Pos;
  const norm = contractions.get(lower) ?? lower;
  const lemma = contractions.has(lower)
    ? contractionLemma(norm)
    : fixLemma(norm, pos, lemmaOf(item).toLowerCase());
  const isOpaque = /^x{2,}$/.test(raw);
  return {
    start,
    end,
    text: raw,
    norm: lower === "'s" && pos !== 'PART' ? 'is' : norm,
    lemma: lower === "'s" ? (pos === 'PART' ? "'s" : 'be') : lemma,
    pos,
    ...(isOpaque && { opaque: true }),
  };
}

const contractions: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["n't", 'not'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

const contractionLemma = (norm: string): string => (norm === 'are' || norm === 'am' ? 'be' : norm);

/** Lemmas the tagger gets wrong for this kind of text. */
function fixLemma(norm: string, pos: Pos, lemma: string): string {
  if (norm === 'ai') return 'be';
  if (norm === 'me' || norm === 'us' || norm === 'them' || norm === 'him') return norm;
  if (norm === 'could' || norm === 'would' || norm === 'should' || norm === 'might') return norm;
  if (pos === 'ADJ' || pos === 'ADV') return lemma;
  return lemma;
}

/** Marks what stands between double quotation marks, or between single ones that open before a word and close after one. */
function markQuoted(tokens: Token[]): Token[] {
  let open: string | undefined;
  let from = 0;
  const quoted = new Set<number>();
  tokens.forEach((token, i) => {
    const closer = open && closers.get(open);
    if (!open && hasCloser(tokens, i, closers.get(token.text))) {
      open = token.text;
      from = i;
    } else if (closer?.includes(token.text)) {
      for (let k = from; k <= i; k++) quoted.add(k);
      open = undefined;
    }
  });
  return quoted.size === 0
    ? tokens
    : tokens.map((t, i) => (quoted.has(i) ? { ...t, quoted: true as const } : t));
}

const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
]);

/** An opening mark without its partner within 60 tokens quotes nothing. */
const hasCloser = (tokens: readonly Token[], at: number, closer: string | undefined): boolean =>
  closer !== undefined && tokens.slice(at + 1, at + 61).some((t) => closer.includes(t.text));

/** Sentence ends after an abbreviation, before a small letter or inside brackets are none. */
function mergeFalseStarts(tokens: readonly Token[], starts: readonly number[]): number[] {
  return starts.filter((start) => {
    const before = tokens[start - 1];
    const next = tokens[start];
    if (!before || !next) return true;
    const last = before.text === '.' ? `${tokens[start - 2]?.text ?? ''}.` : before.text;
    if (abbreviations.test(last) && !(/^no\.$/i.test(last) && !/^\d/.test(next.text))) return false;
    return (
      !(/^\p{Ll}/u.test(next.text) && !/[?!]/.test(before.text)) && !/^[)\]”’]$/.test(next.text)
    );
  });
}

/** A short word with a stop may also end its sentence ("at 3 p.m. We …", "68K. I have …"): it does before a word that opens one. */
function addMissedStarts(tokens: readonly Token[], starts: readonly number[]): number[] {
  const known = new Set(starts);
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (!before || known.has(i) || !/^(?:\p{L}|[ap]\.m)\.$/iu.test(before.text)) return;
    const next = tokens[i + 1];
    const opens =
      /^(?:We|You|He|She|It|They|The|This|That|These|There|My|Your|Our|If|When|Since|Because|As|In|On|At|For|After|Before|But|And|So|Please|Could|Would|Can)$/.test(
        token.text,
      ) ||
      (token.text === 'I' && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV'));
    if (opens) known.add(i);
  });
  return [...known].sort((a, b) => a - b);
}

const abbreviations =
  /^(?:mon|tues?|wed|thurs?|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|mx|dr|prof|st|sgt|capt|lt|col|rev|hon|ph\.?d|incl|approx|no|vs|e\.g|i\.e|a\.m|p\.m|dept|est|ext|fig|inc|ltd|co|corp)\.$/i;

/** The library's types leave out that a lemma can be asked for. */
const lemmaOf = (item: ItemToken): string =>
  String(item.out(its.lemma as unknown as typeof its.value));
