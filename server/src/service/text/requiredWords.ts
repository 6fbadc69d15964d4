type WordSet = readonly string[];
type Lexicon = Readonly<Record<string, string>>;

/** The alternatives a pattern consists of at its top level; each is a pattern of its own. */
export const topAlternatives = (source: string): readonly string[] =>
  splitOutside(source, /^(?: \| ?|\| )/);

/**
 * Sets of words of which every match of a pattern holds at least one each, read from its source without compiling it: the
 * plain words outside optional parts. Empty when it can match without any. Sets may be missing, never wrong.
 */
export function requiredWords(source: string, lexicon: Lexicon): readonly WordSet[] {
  const alternatives = topAlternatives(source);
  if (alternatives.length > 1) return union(alternatives.map((a) => requiredWords(a, lexicon)));
  return splitOutside(source, /^ /).flatMap((element) => ofElement(element, lexicon));
}

/** An element is a word, a bracketed group or a capture, or several of them joined by bars without spaces. */
function ofElement(element: string, lexicon: Lexicon): readonly WordSet[] {
  if (element.endsWith('+')) return ofElement(element.slice(0, -1), lexicon);
  const parts = splitOutside(element, /^\|/);
  if (parts.length > 1) return union(parts.map((part) => ofElement(part, lexicon)));
  const word = element.toLowerCase().replace(/^=/, '');
  if (/^[\p{L}\p{N}]+$/u.test(word)) return isWord(word) ? [[word]] : [];
  // Whether a hyphen is a token of its own is the tokenizer's affair: either the whole or its first part is there.
  if (/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u.test(word)) return [[word, word.split('-')[0] ?? word]];
  if (/^\$[a-zA-Z]+$/.test(element)) return ofName(element.slice(1), lexicon);
  const capture = /^\{[a-z]+:(.*)\}$/.exec(element)?.[1];
  const group = /^\((.*)\)$/.exec(element)?.[1];
  return requiredWords(capture ?? group ?? '', lexicon);
}

const named = new Map<string, readonly WordSet[]>();

function ofName(name: string, lexicon: Lexicon): readonly WordSet[] {
  const source = lexicon[name] ?? '';
  const known = named.get(source);
  if (known) return known;
  const sets = requiredWords(source, lexicon);
  named.set(source, sets);
  return sets;
}

/** One set stands for several ways to match: of each the set with the longest words, which are the rarest as a rule. */
function union(ways: readonly (readonly WordSet[])[]): readonly WordSet[] {
  const best = ways.map((sets) => [...sets].sort((a, b) => shortest(b) - shortest(a))[0]);
  return best.every((set) => set !== undefined) ? [best.flat()] : [];
}

const shortest = (set: WordSet): number => Math.min(...set.map((w) => w.length));

/** Splits where `separator` matches outside brackets; empty parts are left out. */
function splitOutside(source: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '(' || char === '{') depth++;
    else if (char === ')' || char === '}') depth--;
    else if (depth === 0 && (char === ' ' || char === '|')) {
      const found = separator.exec(source.slice(i, i + 3))?.[0];
      if (!found) continue;
      parts.push(source.slice(from, i));
      i += found.length - 1;
      from = i + 1;
    }
  }
  parts.push(source.slice(from));
  return parts.filter((part) => part !== '');
}

/** These are two tokens each. */
const isWord = (word: string): boolean => !/^(?:cannot|gonna|wanna|gotta)$/i.test(word);
