import { isMap, isSeq, type Node } from 'yaml';
import type { Draft } from './draft.ts';
import { dataOf, dataWithout, readYaml } from './frontMatterChange.ts';
import { nodeAt } from './frontMatterReader.ts';
import type { Span } from './span.ts';
import {
  columnOf,
  endOf,
  endOfPair,
  lineEnd,
  type Place,
  pairAt,
  replaceAt,
  startOf,
  type TextEdit,
} from './yamlPlaces.ts';

/**
 * Takes the entry written at `item` out of a list of the whole file, and the list with its last entry. Undefined where that can't
 * be done with certainty.
 */
export function removeFromList(
  { text, frontMatter }: Pick<Draft, 'text' | 'frontMatter'>,
  key: string,
  item: Span,
): readonly TextEdit[] | undefined {
  const { content } = frontMatter;
  const source = text.slice(content.start, content.end);
  const doc = readYaml(source);
  const map = isMap(doc.contents) ? doc.contents : undefined;
  const list = map && nodeAt(map, key);
  const pair = map && pairAt(map, key);
  if (!map || !pair || !list) return undefined;
  const items = isSeq(list) ? (list.items as (Node | null)[]) : [list];
  const index = items.findIndex((node) => node && startOf(node) === item.start - content.start);
  const node = items[index];
  if (!node) return undefined;
  const place = { source, base: content.start, eol: '\n', listIndent: '' };
  const edit =
    items.length === 1
      ? wholeLines(place, startOf(pair.key as Node), endOfPair(pair))
      : isSeq(list) && list.flow
        ? betweenCommas(place, items, index)
        : wholeLines(place, startOf(node), endOf(node));
  const after =
    edit &&
    source.slice(0, edit.span.start - content.start) + source.slice(edit.span.end - content.start);
  return edit && after !== undefined && dataOf(after) === dataWithout(doc, key, index)
    ? [edit]
    : undefined;
}

/** From the start of the line in which something begins to the start of the line after its end. */
function wholeLines(place: Place, start: number, end: number): TextEdit {
  const from = start - columnOf(place.source, start);
  const to = lineEnd(place, end);
  const lineBreak = /^\r?\n/.exec(place.source.slice(to))?.[0].length ?? 0;
  return replaceAt(place, from, to + lineBreak, '');
}

/** An entry of `[a, b]` with the comma after it, or before it where it is the last. */
function betweenCommas(
  place: Place,
  items: readonly (Node | null)[],
  index: number,
): TextEdit | undefined {
  const [before, node, next] = [items[index - 1], items[index], items[index + 1]];
  if (node && next) return replaceAt(place, startOf(node), startOf(next), '');
  return node && before ? replaceAt(place, endOf(before), endOf(node), '') : undefined;
}
