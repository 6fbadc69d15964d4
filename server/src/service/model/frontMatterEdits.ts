import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Draft } from './draft.ts';
import type { FrontMatter, Interviewer } from './frontMatter.ts';
import { asMap, type Change, dataAfter, dataOf, readYaml } from './frontMatterChange.ts';
import { type ConsentStatus, interviewerKeys, topKeys } from './frontMatterKeys.ts';
import { isEmptyScalar, nodeAt } from './frontMatterReader.ts';
import { span } from './span.ts';
import {
  columnOf,
  endOf,
  endOfPair,
  indentOf,
  insertAt,
  lineEnd,
  listIndentOf,
  type Place,
  pairAt,
  replaceAt,
  scalar,
  startOf,
  type TextEdit,
} from './yamlPlaces.ts';

/** Undefined where the front matter says it already, or can't be changed with certainty. */
export type FrontMatterEdits = readonly TextEdit[] | undefined;

type Source = Pick<Draft, 'text' | 'frontMatter'>;

/** Writes down whether a person agreed to be written to; inside `{status, how, date}` where it is written so. */
export const recordConsent = (
  draft: Source,
  person: Interviewer,
  status: ConsentStatus,
): FrontMatterEdits => setKey(draft, person, 'consent', status);

export const addTopic = (draft: Source, person: Interviewer, topic: string): FrontMatterEdits =>
  addToList(draft, person, 'topics', topic);

export const addAlias = (draft: Source, person: Interviewer, alias: string): FrontMatterEdits =>
  addToList(draft, person, 'aliases', alias);

export const addAttachment = (draft: Source, file: string): FrontMatterEdits =>
  addToList(draft, undefined, 'attachments', file);

export const addInterviewer = (draft: Source, name: string): FrontMatterEdits =>
  addToList(draft, undefined, 'interviewers', name);

/** Sets a key to a text: of a person, or of the whole file when `owner` is undefined. */
export const setKey = (
  draft: Source,
  owner: Interviewer | undefined,
  key: string,
  value: string,
): FrontMatterEdits => change(draft, owner, 'set', key, value);

/** Appends to a list, which is made when there is none: of a person, or of the whole file when `owner` is undefined. */
export const addToList = (
  draft: Source,
  owner: Interviewer | undefined,
  key: string,
  item: string,
): FrontMatterEdits => change(draft, owner, 'add', key, item);

interface Memory {
  readonly doc: Document;
  readonly edits: Map<string, FrontMatterEdits>;
}

const memories = new WeakMap<FrontMatter, Memory>();

function change(
  draft: Source,
  owner: Interviewer | undefined,
  verb: Change['verb'],
  key: string,
  written: string,
): FrontMatterEdits {
  const { text, frontMatter } = draft;
  const value = written.replace(/\s+/g, ' ').trim();
  if (!value) return undefined;
  if (!frontMatter.present) return owner ? undefined : [newFrontMatter(text, { verb, key, value })];
  const { content } = frontMatter;
  const source = text.slice(content.start, content.end);
  let memory = memories.get(frontMatter);
  if (!memory) {
    memory = { doc: readYaml(source), edits: new Map() };
    memories.set(frontMatter, memory);
  }
  const id = JSON.stringify([owner?.span.start, verb, key, value]);
  if (memory.edits.has(id)) return memory.edits.get(id);
  const person = owner && personIndex(memory.doc, owner.span.start - content.start);
  const edits =
    person === -1
      ? undefined
      : checked(memory.doc, source, content.start, lineBreak(text), {
          verb,
          key,
          value,
          ...(person !== undefined && { person }),
        });
  memory.edits.set(id, edits);
  return edits;
}

/** Keeps the edits only when reading the result gives what was there before with the change, and nothing else. */
function checked(
  doc: Document,
  source: string,
  base: number,
  eol: string,
  wanted: Change,
): FrontMatterEdits {
  const after = dataAfter(doc, wanted);
  if (after === undefined) return undefined;
  const root = doc.contents as Node | null;
  const place = { source, base, eol, listIndent: listIndentOf(source, root) };
  const edits = makeEdits(place, doc, wanted);
  return edits && dataOf(apply(source, base, edits)) === after ? edits : undefined;
}

function makeEdits(place: Place, doc: Document, wanted: Change): FrontMatterEdits {
  const root = doc.contents as Node | null;
  if (!isMap(root)) return [intoEmpty(place, wanted)];
  if (wanted.person === undefined) return editMap(place, root, wanted, asMap(doc, wanted.key));
  const list = nodeAt(root, 'interviewers');
  const person = isSeq(list) ? (list.items[wanted.person] as Node) : undefined;
  if (isMap(person)) return editMap(place, person, wanted, false);
  return person && fromBareName(place, person, isSeq(list) && list.flow === true, wanted);
}

const editMap = (place: Place, map: YAMLMap, wanted: Change, named: boolean): FrontMatterEdits =>
  wanted.verb === 'set'
    ? setIn(place, map, wanted.key, wanted.value)
    : addIn(place, map, wanted.key, wanted.value, named);

function setIn(place: Place, map: YAMLMap, key: string, value: string): FrontMatterEdits {
  const written = scalar(value, map.flow);
  const pair = pairAt(map, key);
  if (!pair) return [insertPair(place, map, key, ` ${written}`)];
  const old = pair.value as Node | null;
  if (isMap(old)) return key === 'consent' ? setIn(place, old, 'status', value) : undefined;
  if (old && !isEmptyScalar(old))
    return isScalar(old) ? [replaceAt(place, startOf(old), endOf(old), written)] : undefined;
  const colon = place.source.indexOf(':', endOfPair(pair));
  return colon === -1 ? undefined : [insertAt(place, colon + 1, ` ${written}`)];
}

function addIn(
  place: Place,
  map: YAMLMap,
  key: string,
  item: string,
  named: boolean,
): FrontMatterEdits {
  const pair = pairAt(map, key);
  const old = pair?.value as Node | null | undefined;
  const written = `${named ? 'name: ' : ''}${scalar(item)}`;
  if (isSeq(old)) return append(place, old, item, written);
  const single = old && !isEmptyScalar(old) ? old : undefined;
  if (map.flow) {
    const flow = scalar(item, true);
    if (!pair) return [insertPair(place, map, key, ` [${flow}]`)];
    if (!single)
      return [insertAt(place, place.source.indexOf(':', endOfPair(pair)) + 1, ` [${flow}]`)];
    return [insertAt(place, startOf(single), '['), insertAt(place, endOf(single), `, ${flow}]`)];
  }
  const dash = `${place.eol}${indentOf(place, map)}${place.listIndent}- `;
  if (!pair) return [insertPair(place, map, key, `${dash}${written}`)];
  if (!single) return [insertAt(place, lineEnd(place, endOfPair(pair)), `${dash}${written}`)];
  const colon = place.source.indexOf(':', endOf(pair.key as Node));
  const kept = place.source.slice(startOf(single), endOf(single));
  return [replaceAt(place, colon + 1, endOf(single), `${dash}${kept}${dash}${scalar(item)}`)];
}

function append(
  place: Place,
  list: Extract<Node, { items: unknown[] }>,
  item: string,
  written: string,
): FrontMatterEdits {
  const items = (list.items as (Node | null)[]).filter((n) => n !== null);
  const last = items[items.length - 1];
  if (list.flow) {
    return last
      ? [insertAt(place, endOf(last), `, ${scalar(item, true)}`)]
      : [insertAt(place, startOf(list) + 1, scalar(item, true))];
  }
  const indent = ' '.repeat(columnOf(place.source, startOf(list)));
  const end = lineEnd(place, last ? endOf(last) : startOf(list));
  return [insertAt(place, end, `${place.eol}${indent}- ${written}`)];
}

/** A new key stands after the last of the keys that the format lists before it. */
function insertPair(place: Place, map: YAMLMap, key: string, value: string): TextEdit {
  const rank = (name: string): number => keyOrder.lastIndexOf(name);
  const pairs = map.items as Pair[];
  const earlier = pairs.filter((p) => isScalar(p.key) && rank(String(p.key.value)) <= rank(key));
  const after = earlier[earlier.length - 1] ?? pairs[pairs.length - 1];
  const end = after ? endOfPair(after) : startOf(map) + 1;
  return map.flow
    ? insertAt(place, end, `${after ? ', ' : ''}${key}:${value}`)
    : insertAt(place, lineEnd(place, end), `${place.eol}${indentOf(place, map)}${key}:${value}`);
}

const keyOrder = [...topKeys, ...interviewerKeys].map((k) => k.key);

/** An entry that is only a name becomes a map of that name and the new key. */
function fromBareName(place: Place, name: Node, inFlow: boolean, wanted: Change): FrontMatterEdits {
  const { verb, key, value } = wanted;
  if (inFlow) {
    const written = scalar(value, true);
    return [
      insertAt(place, startOf(name), '{name: '),
      insertAt(place, endOf(name), `, ${key}: ${verb === 'add' ? `[${written}]` : written}}`),
    ];
  }
  const line = `${place.eol}${' '.repeat(columnOf(place.source, startOf(name)))}`;
  const written =
    verb === 'add' ? `${line}${place.listIndent}- ${scalar(value)}` : ` ${scalar(value)}`;
  return [
    insertAt(place, startOf(name), 'name: '),
    insertAt(place, lineEnd(place, endOf(name)), `${line}${key}:${written}`),
  ];
}

function newFrontMatter(text: string, wanted: Change): TextEdit {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = lineBreak(text);
  const gap = /^\s*(?:\n|$)/.test(text.slice(at)) ? '' : eol;
  const block = ['---', ...topLines(wanted), '---', ''].join(eol);
  return { span: span(at, at), newText: block + gap };
}

function intoEmpty(place: Place, wanted: Change): TextEdit {
  const opens = place.source === '' || place.source.endsWith('\n');
  const lines = topLines(wanted).join(place.eol);
  return insertAt(place, place.source.length, `${opens ? '' : place.eol}${lines}${place.eol}`);
}

const topLines = ({ verb, key, value }: Change): string[] =>
  verb === 'set'
    ? [`${key}: ${scalar(value)}`]
    : [`${key}:`, `  - ${key === 'interviewers' ? 'name: ' : ''}${scalar(value)}`];

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The index of the interviewer that begins at an offset of the YAML, or -1. */
function personIndex(doc: Document, at: number): number {
  const list = isMap(doc.contents) ? nodeAt(doc.contents, 'interviewers') : undefined;
  return isSeq(list)
    ? (list.items as (Node | null)[]).findIndex((item) => item?.range?.[0] === at)
    : -1;
}

const apply = (source: string, base: number, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (text, e) => text.slice(0, e.span.start - base) + e.newText + text.slice(e.span.end - base),
      source,
    );
