import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import nspell from 'nspell';
import { type Spelling, spellings } from '../src/service/proofreading/dialect.ts';
import type { DictionaryFile } from '../src/service/proofreading/dictionary.ts';
import { pack } from '../src/service/proofreading/packedWords.ts';
import { createSpeller } from '../src/service/proofreading/speller.ts';
import { listsToSpare } from './lists.ts';

const root = resolve(__dirname, '../..');

export const dictionaryPath = join(root, 'server/src/service/proofreading/english.generated.json');

/** The command that writes it. */
export const buildCommand = 'npm run dictionaries';

const packages: Readonly<Record<Spelling, string>> = {
  american: 'dictionary-en',
  british: 'dictionary-en-gb',
  australian: 'dictionary-en-au',
  canadian: 'dictionary-en-ca',
};

/** The word lists of all spellings in one: what they share once, and what they do not. */
export function buildDictionary(): DictionaryFile {
  const file = buildBase();
  return { ...file, spared: packed(spared(file)) };
}

export function buildBase(): DictionaryFile {
  const lists = spellings.map((spelling) => formsIn(packages[spelling]));
  const all = new Set(lists.flatMap((list) => [...list]));
  const isShared = (word: string): boolean => lists.every((list) => list.has(word)) || isName(word);
  const only = spellings.map((spelling, i): [Spelling, string] => [
    spelling,
    packed([...(lists[i] ?? [])].filter((word) => !isShared(word))),
  ]);
  return {
    shared: packed([...all].filter(isShared)),
    only: Object.fromEntries(only) as Record<Spelling, string>,
    spared: '',
  };
}

/** Names of places are spelt the same everywhere; which of them a list has is chance. */
const isName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !/i[sz](?:e|ation|ing)/.test(word);

/** Of all listed words those that the speller would take for a slip. */
function spared(file: DictionaryFile): string[] {
  const speller = createSpeller(file);
  return listsToSpare().filter((word) => speller.check(word, { first: true }).kind === 'slip');
}

/** All forms of a dictionary's words but possessives. */
function formsIn(name: string): Set<string> {
  const read = (file: string): string =>
    readFileSync(join(root, `node_modules/${name}/index.${file}`), 'utf8');
  const { data } = nspell(read('aff'), read('dic')) as unknown as { data: object };
  return new Set(
    Object.keys(data).filter((word) => /^\p{L}[\p{L}\p{M}'-]*$/u.test(word) && !/'s$/.test(word)),
  );
}

const packed = (words: readonly string[]): string => pack([...new Set(words)].sort(byUnits));

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

if (process.argv[1] && resolve(process.argv[1]) === __filename)
  writeFileSync(dictionaryPath, `${JSON.stringify(buildDictionary())}\n`);
