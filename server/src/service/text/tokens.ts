import type { NameHit } from './names.ts';
import { tag } from './tagger.ts';
import type { Token } from './token.ts';

export { isKnownWord } from './tagger.ts';
export type { Pos, Token } from './token.ts';

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
  const { tokens, sentenceStarts } = tag(text, names);
  return {
    tokens: markQuoted(tokens),
    sentenceStarts: cutLongSentences(
      tokens,
      addMissedStarts(tokens, mergeFalseStarts(tokens, sentenceStarts)),
    ),
  };
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

/**
 * What goes on for longer than this without an end is a list, a table or noise: nobody's longest sentence is half of it.
 * What is looked for in a sentence may take time that grows with the square of its length, so it goes on as another one.
 */
const longest = { tokens: 250, units: 5000 };

function cutLongSentences(tokens: readonly Token[], starts: readonly number[]): readonly number[] {
  const cut: number[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? tokens.length;
    let from = start;
    cut.push(from);
    for (let k = start; k < end; k++) {
      const units = (tokens[k]?.end ?? 0) - (tokens[from]?.start ?? 0);
      if (k === from || (k - from < longest.tokens && units <= longest.units)) continue;
      from = k;
      cut.push(from);
    }
  });
  return cut;
}

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
