import type { FrontMatter } from '../../model/frontMatter.ts';
import { foldName } from '../../model/message.ts';
import type { Located, Span } from '../../model/span.ts';
import { stem } from '../../text/stems.ts';

/** A listed term, read once: what must stand in a text to give it away. */
export interface Term {
  readonly listed: Located<string>;
  /** Its words that carry meaning, in order. */
  readonly words: readonly TermWord[];
  /** The name alone of a code name such as *Project Kite*; empty for a plain description. */
  readonly names: readonly TermWord[];
  /** What a neutral wording calls it: `project`, `plan`, `matter`. */
  readonly noun: string;
}

interface TermWord {
  readonly folded: string;
  readonly stem: string;
  readonly isCapital: boolean;
}

const cache = new WeakMap<FrontMatter, readonly Term[]>();

export function termsOf(frontMatter: FrontMatter): readonly Term[] {
  const known = cache.get(frontMatter);
  if (known) return known;
  const terms = frontMatter.confidential.map(readTerm).filter((term) => term.words.length > 0);
  cache.set(frontMatter, terms);
  return terms;
}

/** Where a term stands in a sentence or subject; offsets are the text's own. */
export function findTerm(term: Term, text: string): Span[] {
  const words = wordsOf(text);
  if (term.names.length > 0) return findCodeName(term, words, text);
  const [only] = term.words;
  return term.words.length === 1 && only
    ? words.filter((w) => isWord(w, only)).map(({ start, end }) => ({ start, end }))
    : findDescription(term, words, text);
}

/** Nouns that announce a code name, and what to call the thing without it. */
const heads: Readonly<Record<string, string>> = {
  project: 'project',
  operation: 'project',
  codename: 'project',
  code: 'project',
  programme: 'programme',
  program: 'program',
  initiative: 'initiative',
  mission: 'project',
  plan: 'plan',
  campaign: 'campaign',
  taskforce: 'project',
  study: 'study',
  trial: 'trial',
};

const functionWords = new Set(
  `a an the of to in on at by for with from and or as being is are was were be been will would about into its it 's our your
   their this that there under over up down`.split(/\s+/),
);

function readTerm(listed: Located<string>): Term {
  const all = wordsOf(listed.value).map((w) => ({
    folded: w.folded,
    stem: stem(w.folded),
    isCapital: w.isCapital,
  }));
  const content = all.filter((w) => !functionWords.has(w.folded));
  const words = content.length > 0 ? content : all;
  const head = words.find((w) => Object.hasOwn(heads, w.folded));
  const rest = words.filter((w) => w !== head && w.folded !== 'name');
  const isName = head !== undefined && rest.length > 0 && rest.every((w) => w.isCapital);
  const single = words.length === 1 && words[0]?.isCapital;
  return {
    listed,
    words,
    names: isName ? rest : single ? words : [],
    noun: (head && heads[head.folded]) ?? (single ? 'project' : 'matter'),
  };
}

interface Word extends Span {
  readonly folded: string;
  readonly raw: string;
  readonly isCapital: boolean;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    raw: m[0],
    folded: foldName(m[0]),
    isCapital: /^[\p{Lu}\p{N}]/u.test(m[0]),
  }));

const isWord = (word: Word | undefined, wanted: TermWord): boolean =>
  word !== undefined && (word.folded === wanted.folded || stem(word.folded) === wanted.stem);

/** The full name in any case, the name before its noun, or the name alone with a capital letter. */
function findCodeName(term: Term, words: readonly Word[], text: string): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = i + term.names.length - 1;
    const isName = term.names.every((name, k) => isWord(words[i + k], name));
    const first = words[i];
    const end = words[last];
    if (!isName || !first || !end || !isJoined(words, i, last, text)) continue;
    const before = words[i - 1];
    const after = words[last + 1];
    const isHead = (word: Word | undefined): boolean =>
      word !== undefined && Object.hasOwn(heads, word.folded.replace(/s$/, ''));
    const led = before && isHead(before) && isJoined(words, i - 1, i, text);
    const followed =
      first.isCapital && after && isHead(after) && isJoined(words, last, last + 1, text);
    const start = led ? before.start : first.start;
    const stop = followed && !led ? after.end : end.end;
    if (led || followed || isBareName(words, i, last, term, text)) {
      found.push({ start, end: closeQuote(text, start, stop) });
      i = last;
    }
  }
  return found;
}

/** A capital makes a name of a word, but not at a sentence's start or within another name. */
function isBareName(
  words: readonly Word[],
  first: number,
  last: number,
  term: Term,
  text: string,
): boolean {
  const word = words[first];
  const end = words[last];
  if (!word?.isCapital || !end || term.names.some((n, k) => words[first + k]?.folded !== n.folded))
    return false;
  const before = words[first - 1];
  const after = words[last + 1];
  const next = text.slice(end.end, end.end + 1);
  const isSpaced = after !== undefined && /^\s+$/.test(text.slice(end.end, after.start));
  if (isSpaced && after.isCapital && /\p{Ll}/u.test(after.raw)) return false;
  // At a sentence's start every word has a capital; only a term that is this very word is meant then.
  if (!before) return term.words.length === 1 && next !== '-';
  if (next === '-' && /^-\p{Ll}/u.test(text.slice(end.end))) return false;
  const gap = text.slice(before.end, word.start);
  if (gap.includes('&') || /^\s*&/.test(text.slice(end.end))) return false;
  const isJoinedBefore = /^[\s-]+$/.test(gap);
  return !(isJoinedBefore && before.isCapital && first > 1 && !/^I$/.test(before.raw));
}

/** Spaces, hyphens and quotation marks hold a name together. */
const isJoined = (words: readonly Word[], from: number, to: number, text: string): boolean => {
  for (let i = from; i < to; i++) {
    const gap = text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0);
    if (!/^[\s\-–—"“”'‘’«»]{0,4}$/.test(gap)) return false;
  }
  return true;
};

/** All words of a description close together, in any order and form. */
function findDescription(term: Term, words: readonly Word[], text: string): Span[] {
  const size = term.words.length;
  const slack = size === 2 ? 4 : 3 + size;
  const found: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!term.words.some((w) => isRelated(words[i], w))) continue;
    const open = new Set(term.words);
    let last = i;
    for (let k = i; k < words.length && k < i + size + slack && open.size > 0; k++) {
      const hit = [...open].find((w) => isRelated(words[k], w));
      if (!hit) continue;
      open.delete(hit);
      last = k;
    }
    const start = words[i]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    const between = words
      .slice(i, last + 1)
      .filter((w) => !term.words.some((t) => isRelated(w, t)));
    // Two everyday words are the term only when nothing of weight stands between them.
    const isClose = size > 2 || between.every((w) => functionWords.has(w.folded));
    if (open.size > 0 || !isClose || /[.;:!?—–]\s/.test(text.slice(start, end))) continue;
    found.push({ start, end });
    i = last;
  }
  return found;
}

/** The same stem, or a derived form of it: *close* and *closure*. */
function isRelated(word: Word | undefined, wanted: TermWord): boolean {
  if (!word) return false;
  if (isWord(word, wanted)) return true;
  const [a = '', b = ''] = [stem(word.folded), wanted.stem].map((s) => s.replace(/e$/, ''));
  const length = Math.min(a.length, b.length);
  if (length < 4 || Math.abs(a.length - b.length) > 3) return false;
  let same = 0;
  while (same < length && a[same] === b[same]) same++;
  return (
    same >= length &&
    /^(?:|ur|al|ion|er|or|ment|anc|it|iv|ure)$/.test(a.slice(same) + b.slice(same))
  );
}

const closeQuote = (text: string, start: number, end: number): number =>
  /["“‘«]/.test(text.slice(start, end)) && /^["”’»]/.test(text.slice(end)) ? end + 1 : end;
