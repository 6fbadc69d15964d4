import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import type { Span } from '../model/span.ts';
import type { NameHit, NameRef } from './names.ts';
import type { Pos, Token } from './token.ts';

/** Tokens with lemma and part of speech, and the indices at which the tagger begins a sentence. Names are one token each. */
export function tag(
  text: string,
  names: readonly NameHit[],
): { tokens: Token[]; sentenceStarts: number[] } {
  const tokens: Token[] = [];
  const sentenceStarts: number[] = [];
  let next = 0;
  for (const piece of pieces(text)) {
    while ((names[next]?.span.start ?? piece.start) < piece.start) next++;
    const first = next;
    while ((names[next]?.span.end ?? Number.POSITIVE_INFINITY) <= piece.end) next++;
    tagPiece(text, piece, names.slice(first, next), tokens, sentenceStarts);
  }
  return { tokens, sentenceStarts };
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

/** The tagger slows down and then fails on very long runs, so text is cut before it gets so far, and at gaps that are no mistake. */
const longest = { piece: 20_000, gap: 1000 };

function pieces(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    const last = spans[spans.length - 1];
    if (last && index - last.end <= longest.gap && end - last.start <= longest.piece)
      last.end = end;
    else
      for (let start = index; start < end; start += longest.piece)
        spans.push({ start, end: Math.min(end, start + longest.piece) });
  }
  return spans;
}

function tagPiece(
  text: string,
  piece: Span,
  names: readonly NameHit[],
  tokens: Token[],
  starts: number[],
): void {
  const { plain, origin } = substitute(text, piece, names);
  const doc = nlp.readDoc(plain);
  let count = tokens.length;
  doc.sentences().each((sentence: ItemSentence) => {
    starts.push(count);
    count += sentence.tokens().length();
  });
  let at = 0;
  let k = 0;
  doc.tokens().each((item: ItemToken) => {
    const value = item.out(its.value);
    const found = plain.indexOf(value, at);
    if (found === -1) return;
    at = found + value.length;
    const start = origin(found);
    const end = origin(at - 1) + 1;
    while ((names[k]?.span.end ?? Number.POSITIVE_INFINITY) <= start) k++;
    const name = names[k];
    tokens.push(
      name && name.span.start <= start && end <= name.span.end
        ? nameToken(text, name)
        : wordToken(text, start, end, item),
    );
  });
}

interface Swap {
  readonly span: Span;
  readonly plain: string;
}

/** Names give way to stand-ins; what the tagger would misread is spelt out for it. */
function substitute(text: string, piece: Span, names: readonly NameHit[]) {
  const own = text.slice(piece.start, piece.end);
  const isOutside = outsideOf(names);
  const swaps = [
    ...names.map(({ span, ref }) => ({
      span,
      plain: ref.kind === 'company' ? standIn.company : standIn.person,
    })),
    ...[...contractedAm(own), ...finalStops(own), ...closedPossessives(own), ...wideGaps(own)]
      .map(({ span, plain }) => ({
        span: { start: span.start + piece.start, end: span.end + piece.start },
        plain,
      }))
      .sort((a, b) => a.span.start - b.span.start)
      .filter(({ span }) => isOutside(span)),
  ].sort((a, b) => a.span.start - b.span.start);
  if (swaps.length === 0) return { plain: own, origin: (i: number) => piece.start + i };
  let plain = '';
  const map: number[] = [];
  let at = piece.start;
  const copy = (to: number): void => {
    plain += text.slice(at, to);
    for (; at < to; at++) map.push(at);
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

/** Asked for spans in order of place. */
function outsideOf(names: readonly NameHit[]): (at: Span) => boolean {
  let k = 0;
  return ({ start, end }) => {
    while ((names[k]?.span.end ?? Number.POSITIVE_INFINITY) <= start) k++;
    return (names[k]?.span.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}

/** "Am I in." and "a plain no." end there; the tagger reads inches and numbers. */
const finalStops = (text: string): Swap[] =>
  [...text.matchAll(/(?<=(?<![\p{L}\p{N}.])(?:in|no))\.(?=\s*$|\s+\p{Lu}|\s*\n)/giu)].map((m) => ({
    span: { start: m.index, end: m.index + 1 },
    plain: ' .',
  }));

/**
 * The tagger reads "Alex's," with its mark as one word, and from then on "Alex's" as well: what a text says must not depend on
 * what was read before it.
 */
const closedPossessives = (text: string): Swap[] =>
  [...text.matchAll(/(?<=[\p{L}\p{M}\p{N}]['’ʼ＇][sS])[^\s\p{L}\p{M}\p{N}]/gu)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    plain: ` ${m[0]}`,
  }));

/** The tagger takes "I'm" for a name. */
const contractedAm = (text: string): Swap[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])I['’ʼ＇]m(?!\p{L})/gu)].map((m) => ({
    span: { start: m.index + 1, end: m.index + 3 },
    plain: ' am',
  }));

/** Where a comment or an address was blanked out the sentence goes on. */
const wideGaps = (text: string): Swap[] =>
  [...text.matchAll(/\s{40,}/g)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    plain: ' ',
  }));

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

/** The library's types leave out that a lemma can be asked for. */
const lemmaOf = (item: ItemToken): string =>
  String(item.out(its.lemma as unknown as typeof its.value));
