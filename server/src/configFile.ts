import {
  type Edit,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { describeSettingsProblem, type SettingsProblem } from './settings.ts';

/** Looked for in a draft's folder and in every folder above it; the nearest one holds. */
export const configFileName = '.followuprc.json';

/** A `.followuprc.json` as far as it can be read. */
export interface ConfigFile {
  readonly values: unknown;
  /** What is not JSON; comments and trailing commas are fine. */
  readonly errors: readonly ConfigError[];
  /** Where the entry that the keys lead to is written, or the nearest one around it. */
  locate(keys: readonly (string | number)[]): ConfigPlace;
}

/** Line and character from 0, UTF-16 units. */
export interface ConfigPlace {
  readonly line: number;
  readonly character: number;
}

export interface ConfigError extends ConfigPlace {
  readonly message: string;
}

/** Reads a configuration file's text. Never throws: what can be read of a broken file still applies. */
export function parseConfigFile(source: string): ConfigFile {
  const text = source.replace(/^\uFEFF/, '');
  const syntax: ParseError[] = [];
  const tree =
    text.trim() === '' ? undefined : parseTree(text, syntax, { allowTrailingComma: true });
  return {
    values: tree && getNodeValue(tree),
    errors: syntax.slice(0, 1).map((error) => ({
      message: `expected JSON, found ${inWords(printParseErrorCode(error.error))}`,
      ...placeOf(text, error.offset),
    })),
    locate: (keys) => placeOf(text, tree ? offsetOf(tree, keys) : 0),
  };
}

/** The settings' problems of one file with their places, syntax errors first. */
export function configErrors(
  file: ConfigFile,
  problems: readonly SettingsProblem[],
): ConfigError[] {
  return [
    ...file.errors,
    ...problems.map((problem) => ({
      message: describeSettingsProblem(problem),
      ...file.locate(problem.keys),
    })),
  ];
}

/**
 * Edits of a configuration file's text, offsets in UTF-16 units, after which its dictionary has a word; none where it has it
 * already, undefined where the file can't be read well enough to be changed.
 */
export function addToDictionary(text: string, word: string): readonly Edit[] | undefined {
  const words = wordsIn(text);
  if (!words) return undefined;
  if (words.list.includes(word)) return [];
  const { array } = words;
  if (!array) return modify(text, ['dictionary'], [...words.list, word], style(text));
  const content = JSON.stringify(word);
  const last = array.children?.at(-1);
  if (last) return [{ offset: endOf(last), length: 0, content: separator(text, array) + content }];
  return [{ offset: array.offset + 1, length: 0, content }];
}

/** The same, after which it has not the first word that `matches`; none where it has none. */
export function removeFromDictionary(
  text: string,
  matches: (word: string) => boolean,
): readonly Edit[] | undefined {
  const words = wordsIn(text);
  if (!words) return undefined;
  const index = words.list.findIndex((word) => typeof word === 'string' && matches(word));
  if (index === -1) return [];
  const items = words.array?.children ?? [];
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (item && before) return [deletion(endOf(before), endOf(item))];
  if (item && next) return [deletion(item.offset, next.offset)];
  return modify(text, ['dictionary'], undefined, style(text));
}

/** What stands between two entries of a list, as it is written now. */
function separator(text: string, { offset, children = [] }: Node): string {
  const [first, second] = children;
  if (!first) return '';
  const lead = text.slice(offset + 1, first.offset);
  const between = second
    ? text.slice(endOf(first), second.offset)
    : `,${lead.trim() === '' ? lead : ''}`;
  return /^,\s+$/.test(between) ? between : ', ';
}

const endOf = (node: Node): number => node.offset + node.length;

const deletion = (start: number, end: number): Edit => ({
  offset: start,
  length: end - start,
  content: '',
});

/** The file's own words, and the list they stand in; undefined unless it is an object that is written as it should be. */
function wordsIn(text: string): { list: readonly unknown[]; array?: Node } | undefined {
  const { values, errors } = parseConfigFile(text);
  if (errors.length > 0 || typeof values !== 'object' || values === null || Array.isArray(values))
    return undefined;
  const words: unknown = Reflect.get(values, 'dictionary');
  if (words === undefined) return { list: [] };
  if (typeof words === 'string') return { list: [words] };
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const array = tree && findNodeAtLocation(tree, ['dictionary']);
  return Array.isArray(words) && array ? { list: words, array } : undefined;
}

const style = (text: string) => ({
  formattingOptions: {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
  },
});

function offsetOf(tree: Node, keys: readonly (string | number)[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, keys.slice(0, length));
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return tree.offset;
}

function placeOf(text: string, offset: number): ConfigPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length - 1, character: offset - lineStart };
}

/** `CommaExpected`: "a missing comma". */
function inWords(code: string): string {
  const missing = /^(.+)Expected$/.exec(code)?.[1];
  const words = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return missing
    ? `a missing ${words(missing)}`
    : `an ${words(code)}`.replace(/^an (?=[^aeiou])/, 'a ');
}
