import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
} from 'yaml';
import { isEmptyScalar } from './frontMatterReader.ts';
import { type Span, span } from './span.ts';

/** A replacement in the draft's text; offsets are UTF-16 units of the file. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** YAML being edited, and how the file writes lists and line ends. Offsets of nodes are the source's own. */
export interface Place {
  readonly source: string;
  /** Where the source begins in the file. */
  readonly base: number;
  readonly eol: string;
  /** What stands between a key's column and the dashes of its list. */
  readonly listIndent: string;
}

export const insertAt = (place: Place, at: number, newText: string): TextEdit =>
  replaceAt(place, at, at, newText);

export const replaceAt = (place: Place, start: number, end: number, newText: string): TextEdit => ({
  span: span(place.base + start, place.base + end),
  newText,
});

/** A value as YAML in one line, quoted where it must be. */
export function scalar(value: string, inFlow = false): string {
  return inFlow
    ? stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
        .trim()
        .slice(1, -1)
    : stringify(value, { lineWidth: 0 }).trim();
}

export const pairAt = (map: YAMLMap, key: string): Pair | undefined =>
  (map.items as Pair[]).find((p) => isPair(p) && isScalar(p.key) && p.key.value === key);

export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** The end of what is written, without trailing blank lines and comments. */
export function endOf(node: Node): number {
  if (isMap(node) && !node.flow) {
    const last = node.items[node.items.length - 1] as Pair | undefined;
    if (last) return endOfPair(last);
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items[node.items.length - 1] as Node | null | undefined;
    if (last) return endOf(last);
  }
  return node.range?.[1] ?? 0;
}

export function endOfPair(pair: Pair): number {
  const key = endOf(pair.key as Node);
  const value = pair.value as Node | null;
  return value && !isEmptyScalar(value) ? Math.max(key, endOf(value)) : key;
}

/** The end of the line in which `at` lies, before its line break; the line before, where `at` follows a line break. */
export function lineEnd(place: Pick<Place, 'source'>, at: number): number {
  let from = at;
  while (from > 0 && /[\r\n]/.test(place.source[from - 1] ?? '')) from--;
  return from + (/\r?\n|$/.exec(place.source.slice(from))?.index ?? 0);
}

/** How many units stand before `at` in its line. */
export const columnOf = (source: string, at: number): number =>
  at - (source.lastIndexOf('\n', at - 1) + 1);

/** The white space that the keys of a map stand after; the first may stand behind a dash. */
export function indentOf(place: Place, map: YAMLMap): string {
  const pair = (map.items[1] ?? map.items[0]) as Pair | undefined;
  return ' '.repeat(columnOf(place.source, pair ? startOf(pair.key as Node) : startOf(map)));
}

/** How far the file's lists stand in from their key: as the first one does, else two spaces. */
export function listIndentOf(source: string, root: Node | null): string {
  for (const pair of isMap(root) ? (root.items as Pair[]) : []) {
    if (!isSeq(pair.value) || pair.value.flow || pair.value.items.length === 0) continue;
    const inset =
      columnOf(source, startOf(pair.value)) - columnOf(source, startOf(pair.key as Node));
    return ' '.repeat(Math.max(0, inset));
  }
  return '  ';
}
