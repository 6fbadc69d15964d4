import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { nodeAt } from './frontMatterReader.ts';

/** What an edit of the front matter is meant to do; `person` is an index in the list of interviewers, the whole file when undefined. */
export interface Change {
  readonly verb: 'set' | 'add';
  readonly person?: number;
  readonly key: string;
  readonly value: string;
}

/** The YAML with ranges; never throws. */
export const readYaml = (source: string): Document =>
  parseDocument(source, { prettyErrors: false, strict: false, keepSourceTokens: true });

/** What `source` says, as text that is the same for the same data in any order of keys. */
export const dataOf = (source: string): string | undefined => {
  const data = plain(readYaml(source));
  return data === undefined ? undefined : canonical(data);
};

/** What the front matter says once the change is made; undefined when that is what it says already, or when it can't be read. */
export function dataAfter(doc: Document, { verb, person, key, value }: Change): string | undefined {
  const data = doc.contents === null ? {} : plain(doc);
  if (!isRecord(data)) return undefined;
  const owner = person === undefined ? data : personIn(data, person);
  if (!owner) return undefined;
  const old = owner[key];
  if (verb === 'set') {
    if (isRecord(old) ? old.status === value : String(old) === value) return undefined;
    owner[key] = isRecord(old) ? { ...old, status: value } : value;
  } else {
    const list = Array.isArray(old) ? old : old === undefined || old === null ? [] : [old];
    if (list.some((item) => (isRecord(item) ? item.name : item) === value)) return undefined;
    owner[key] = [...list, person === undefined && asMap(doc, key) ? { name: value } : value];
  }
  return canonical(data);
}

/** What the front matter says once an entry is out of a list, or the list is gone with its last one. */
export function dataWithout(doc: Document, key: string, index: number): string | undefined {
  const data = plain(doc);
  if (!isRecord(data)) return undefined;
  const { [key]: old, ...rest } = data;
  const left = Array.isArray(old) ? old.filter((_, i) => i !== index) : [];
  const after = left.length > 0 ? { ...rest, [key]: left } : rest;
  return canonical(Object.keys(after).length > 0 ? after : null);
}

/** True when a new entry of the list is written as a map with a name: where the others are, or where it is the first. */
export function asMap(doc: Document, key: string): boolean {
  if (key !== 'interviewers') return false;
  const list = isMap(doc.contents) ? nodeAt(doc.contents, key) : undefined;
  return isSeq(list) ? !list.flow && (list.items.length === 0 || list.items.some(isMap)) : true;
}

type Data = Record<string, unknown>;

const isRecord = (item: unknown): item is Data =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

function personIn(data: Data, index: number): Data | undefined {
  const list = data.interviewers;
  if (!Array.isArray(list)) return undefined;
  const person: unknown = list[index];
  if (isRecord(person)) return person;
  const named = { name: person };
  list[index] = named;
  return named;
}

function plain(doc: Document): unknown {
  try {
    return doc.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : value,
  );
