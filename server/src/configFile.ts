import {
  findNodeAtLocation,
  getNodeValue,
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
