import type { Sentence } from './prose.ts';
import { tokenClasses } from './tokenClasses.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * A pattern over the tokens of a sentence, compiled from a line of text. Elements are separated by spaces:
 *
 * - `decide` a word by lemma or form: any inflection of a base form, only itself for an inflected one;
 * - `"c++"` the same for a word that holds a sign of this syntax; `=decide` that form and no other;
 * - `a|b`, `(a b|c)` alternatives; `?` after an element makes it optional, `+` lets it repeat;
 * - `~` up to three modifiers (adjectives, adverbs, determiners, possessives, numbers);
 * - `..` up to four, `...` up to nine tokens of any kind within the same stretch between strong marks;
 * - `<time>`, `<verb>`, … a class of tokens; `$decision` an alternation by name from the lexicon;
 * - `!x` what must not stand next; `{name: x}` what a fix may use again.
 */
export interface Pattern {
  readonly source: string;
  readonly node: Node;
  /** Words of which every match holds at least one; empty when there is no such set. */
  readonly anchors: readonly string[];
}

/** Where a pattern matched, in token indices of the sentence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly captures: Readonly<Record<string, readonly [start: number, end: number]>>;
}

/** Compiles a pattern; throws a `SyntaxError` that names the place, since patterns are the project's own data or checked before. */
export function compilePattern(source: string, lexicon: Readonly<Record<string, string>>): Pattern {
  const parser = createParser(source, lexicon, new Set());
  const node = parser.alternatives();
  parser.expectEnd();
  return { source, node, anchors: anchorsOf(node) ?? [] };
}

/** All matches, leftmost first, none overlapping another. */
export function matchAll(pattern: Pattern, sentence: Pick<Sentence, 'tokens'>): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const match = matchAt(pattern, sentence.tokens, i);
    if (!match || match.end === match.start) continue;
    found.push(match);
    i = match.end - 1;
  }
  return found;
}

export type Node =
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly exact?: true }
  | {
      readonly type: 'class';
      readonly test: (tokens: readonly Token[], i: number) => boolean;
      readonly width: 0 | 1;
    }
  | { readonly type: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly type: 'alternatives'; readonly nodes: readonly Node[] }
  | {
      readonly type: 'repeat';
      readonly node: Node;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly type: 'not'; readonly node: Node }
  | { readonly type: 'capture'; readonly name: string; readonly node: Node };

type Captures = Record<string, readonly [number, number]>;
type Next = (i: number, captures: Captures) => Match | undefined;

function matchAt(pattern: Pattern, tokens: readonly Token[], start: number): Match | undefined {
  return step(pattern.node, tokens, start, {}, (end, captures) => ({ start, end, captures }));
}

/** Continuation-passing backtracking; gaps are short, so its cost stays small. */
function step(
  node: Node,
  tokens: readonly Token[],
  i: number,
  captures: Captures,
  next: Next,
): Match | undefined {
  switch (node.type) {
    case 'words': {
      const token = tokens[i];
      return token && (node.words.has(token.norm) || (!node.exact && node.words.has(token.lemma)))
        ? next(i + 1, captures)
        : undefined;
    }
    case 'class':
      return (node.width === 0 || i < tokens.length) && node.test(tokens, i)
        ? next(i + node.width, captures)
        : undefined;
    case 'sequence':
      return sequence(node.nodes, 0, tokens, i, captures, next);
    case 'alternatives':
      for (const option of node.nodes) {
        const match = step(option, tokens, i, captures, next);
        if (match) return match;
      }
      return undefined;
    case 'repeat':
      return repeat(node, tokens, i, captures, next, 0);
    case 'not':
      return step(node.node, tokens, i, captures, (end) => ({ start: i, end, captures }))
        ? undefined
        : next(i, captures);
    case 'capture':
      return step(node.node, tokens, i, captures, (end, inner) =>
        next(end, { ...inner, [node.name]: [i, end] }),
      );
  }
}

function sequence(
  nodes: readonly Node[],
  at: number,
  tokens: readonly Token[],
  i: number,
  captures: Captures,
  next: Next,
): Match | undefined {
  const node = nodes[at];
  if (!node) return next(i, captures);
  return step(node, tokens, i, captures, (end, inner) =>
    sequence(nodes, at + 1, tokens, end, inner, next),
  );
}

function repeat(
  node: Extract<Node, { type: 'repeat' }>,
  tokens: readonly Token[],
  i: number,
  captures: Captures,
  next: Next,
  done: number,
): Match | undefined {
  const more = (): Match | undefined =>
    done < node.max
      ? step(node.node, tokens, i, captures, (end, inner) =>
          end > i ? repeat(node, tokens, end, inner, next, done + 1) : undefined,
        )
      : undefined;
  const stop = (): Match | undefined => (done >= node.min ? next(i, captures) : undefined);
  return node.lazy ? (stop() ?? more()) : (more() ?? stop());
}

function createParser(
  source: string,
  lexicon: Readonly<Record<string, string>>,
  inside: ReadonlySet<string>,
) {
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`pattern "${source}", column ${at + 1}: ${what}`);
  };
  const skip = (): void => {
    while (source[at] === ' ') at++;
  };
  const read = (expected: RegExp, what: string): string => {
    expected.lastIndex = at;
    const match = expected.exec(source)?.[0];
    if (!match) return fail(`expected ${what}`);
    at += match.length;
    return match;
  };
  const expect = (char: string): void => {
    skip();
    if (source[at] !== char) fail(`expected "${char}"`);
    at++;
  };
  const alternatives = (): Node => {
    const options = [series()];
    skip();
    while (source[at] === '|') {
      at++;
      options.push(series());
      skip();
    }
    return options.length === 1 && options[0] ? options[0] : mergeWords(options);
  };
  const series = (): Node => {
    const nodes: Node[] = [];
    for (skip(); at < source.length && !'|)}'.includes(source[at] ?? ''); skip())
      nodes.push(element());
    return nodes.length === 1 && nodes[0] ? nodes[0] : { type: 'sequence', nodes };
  };
  /** `a|b c` reads as (a|b) c: a bar without spaces around it joins single elements. */
  const element = (): Node => {
    const options = [suffixed()];
    while (source[at] === '|' && source[at - 1] !== ' ' && source[at + 1] !== ' ') {
      at++;
      options.push(suffixed());
    }
    return options.length === 1 && options[0] ? options[0] : mergeWords(options);
  };
  const suffixed = (): Node => {
    const node = atom();
    if (source[at] === '?') {
      at++;
      return { type: 'repeat', node, min: 0, max: 1, lazy: false };
    }
    if (source[at] === '+') {
      at++;
      return { type: 'repeat', node, min: 1, max: 8, lazy: false };
    }
    return node;
  };
  const atom = (): Node => {
    const char = source[at];
    if (char === '(') {
      at++;
      const node = alternatives();
      expect(')');
      return node;
    }
    if (char === '{') {
      at++;
      const name = read(/[a-z]+:/y, 'a capture name and a colon').slice(0, -1);
      const node = alternatives();
      expect('}');
      return { type: 'capture', name, node };
    }
    if (char === '!') {
      at++;
      return { type: 'not', node: atom() };
    }
    if (char === '~') {
      at++;
      return { type: 'repeat', node: classNode('mod'), min: 0, max: 3, lazy: false };
    }
    if (char === '.') {
      const dots = read(/\.{2,3}(?=[ )}|]|$)/y, 'two or three dots').length;
      return {
        type: 'repeat',
        node: classNode('inner'),
        min: 0,
        max: dots === 2 ? 4 : 9,
        lazy: true,
      };
    }
    if (char === '<') return classNode(read(/<[a-z-]+>/y, 'a class such as <verb>').slice(1, -1));
    if (char === '$') return named(read(/\$[a-zA-Z]+/y, 'a lexicon name').slice(1));
    if (char === '"')
      return words(read(/"[^"]+"/y, 'a word and a closing quotation mark').slice(1, -1));
    if (char === '=') {
      at++;
      return { type: 'words', words: new Set([read(/[\p{L}\p{N}-]+/uy, 'a word')]), exact: true };
    }
    return words(read(/[^\s|(){}?+~<>$!"]+/y, 'a word'));
  };
  const classNode = (name: string): Node => {
    const test = tokenClasses[name];
    if (!test) return fail(`unknown class <${name}>`);
    return { type: 'class', test, width: name === 'start' || name === 'end' ? 0 : 1 };
  };
  const named = (name: string): Node => {
    const entry = lexicon[name];
    if (entry === undefined || inside.has(name)) return fail(`unknown lexicon name $${name}`);
    let families = compiledFamilies.get(lexicon);
    if (!families) {
      families = new Map();
      compiledFamilies.set(lexicon, families);
    }
    const known = families.get(name);
    if (known) return known;
    const parser = createParser(entry, lexicon, new Set([...inside, name]));
    const node = parser.alternatives();
    parser.expectEnd();
    families.set(name, node);
    return node;
  };
  return {
    alternatives,
    expectEnd: (): void => {
      skip();
      if (at < source.length) fail(`unexpected "${source[at]}"`);
    },
  };
}

/** A word family stands in many patterns; it is compiled once. */
const compiledFamilies = new WeakMap<Readonly<Record<string, string>>, Map<string, Node>>();

/** A literal may be several tokens: `can't`, `follow-up`. */
function words(literal: string): Node {
  const plain =
    /^[\p{L}\p{N}]+$/u.test(literal) &&
    literal !== 'cannot' &&
    !/^(?:gonna|wanna|gotta)$/.test(literal);
  if (plain) return { type: 'words', words: new Set([literal.toLowerCase()]) };
  const nodes = tokensOf(literal).map((t): Node => ({ type: 'words', words: new Set([t.norm]) }));
  return nodes.length === 1 && nodes[0] ? nodes[0] : { type: 'sequence', nodes };
}

const literals = new Map<string, readonly Token[]>();

function tokensOf(literal: string): readonly Token[] {
  const known = literals.get(literal) ?? tokenize(literal).tokens;
  literals.set(literal, known);
  return known;
}

/** Joins alternatives that are single words into one set. */
function mergeWords(options: readonly Node[]): Node {
  const flat = options.flatMap((o) => (o.type === 'alternatives' ? o.nodes : [o]));
  const merged = new Set<string>();
  const rest: Node[] = [];
  for (const option of flat) {
    if (option.type === 'words' && !option.exact) for (const word of option.words) merged.add(word);
    else rest.push(option);
  }
  if (merged.size === 0) return { type: 'alternatives', nodes: rest };
  const set: Node = { type: 'words', words: merged };
  // Longer alternatives first, so that "get back to" wins over "get".
  return rest.length === 0 ? set : { type: 'alternatives', nodes: [...rest, set] };
}

/** The rarest set of words without which the node cannot match; undefined when it can match without any word. */
function anchorsOf(node: Node): string[] | undefined {
  switch (node.type) {
    case 'words':
      return [...node.words];
    case 'capture':
      return anchorsOf(node.node);
    case 'repeat':
      return node.min > 0 ? anchorsOf(node.node) : undefined;
    case 'sequence': {
      const sets = node.nodes.map(anchorsOf).filter((s) => s !== undefined);
      return sets.sort((a, b) => weight(a) - weight(b))[0];
    }
    case 'alternatives': {
      const sets = node.nodes.map(anchorsOf);
      return sets.every((s) => s !== undefined) ? sets.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** Function words stand in nearly every sentence, so they make poor anchors. */
const weight = (words: readonly string[]): number =>
  words.reduce((sum, w) => sum + (functionWords.has(w) ? 50 : 1), 0);

const functionWords = new Set(
  `the a an to of in on at by for with from as and or but if that this it i you me my your we us our he she they them is be
   am are was were have has had do does did will would can could should may might not no so there what who when how all any`.split(
    /\s+/,
  ),
);
