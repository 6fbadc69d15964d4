import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A labelled folder: `carrier.followup.md` with `{{SENTENCE}}` in it, `sentences/*.jsonl` to put there, `drafts/` with
 * `labels.jsonl`, and `quiet/` with drafts in which nothing is wrong. Each part may be missing.
 */
export interface Corpus {
  readonly carrier: string;
  readonly sentences: readonly LabelledSentence[];
  readonly drafts: readonly LabelledDraft[];
}

export interface LabelledSentence {
  /** Ends in a number; its last digit says on which side it is counted. */
  readonly id: string;
  readonly guideline: string;
  readonly rule: string;
  /** True for a breach, false for a lookalike. */
  readonly flag: boolean;
  readonly sentence: string;
}

export interface LabelledDraft {
  /** Relative to the corpus. */
  readonly file: string;
  readonly text: string;
  /** Drafts in one folder below `drafts/` see each other; those directly in it stand alone. */
  readonly folder: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly guideline: string;
  readonly rule: string;
  /** The recipient of the message it is in. */
  readonly message?: string | null;
  /** The words at fault; none for a fault of the whole message or file. */
  readonly quote?: string | null;
  /** The other place of a contradiction. */
  readonly elsewhere?: string | null;
  /** Guidelines under which it may as well be found. */
  readonly also?: readonly string[];
}

/** Which ids and file numbers are looked at. */
export const sides = ['all', 'even', 'odd'] as const;
export type Side = (typeof sides)[number];

/** Throws an error that names the file when a line is no JSON. */
export function readCorpus(dir: string, side: Side): Corpus {
  const carrierFile = join(dir, 'carrier.followup.md');
  return {
    carrier: existsSync(carrierFile) ? readText(carrierFile) : '',
    sentences: files(join(dir, 'sentences'), '.jsonl')
      .flatMap((file) => readLines<LabelledSentence>(file))
      .filter(({ id }) => isOn(side, id)),
    drafts: [...readDrafts(dir), ...readQuiet(dir)].filter(({ file }) => isOn(side, file)),
  };
}

function readDrafts(dir: string): LabelledDraft[] {
  const labels = ['labels.jsonl', 'drafts/labels.jsonl']
    .map((name) => join(dir, name))
    .find(existsSync);
  if (!labels) return [];
  return readLines<{ file: string; faults: readonly Fault[] }>(labels).map(({ file, faults }) => {
    const home = dirname(file);
    const mates =
      home === 'drafts'
        ? [file]
        : files(join(dir, home), '.followup.md').map((path) => path.slice(dir.length + 1));
    const folder = new Map(mates.map((mate) => [mate, readText(join(dir, mate))]));
    return { file, faults, folder, text: folder.get(file) ?? '' };
  });
}

const readQuiet = (dir: string): LabelledDraft[] =>
  files(join(dir, 'quiet'), '.followup.md').map((path) => {
    const file = path.slice(dir.length + 1);
    const text = readText(path);
    return { file, text, folder: new Map([[file, text]]), faults: [] };
  });

const readText = (file: string): string => readFileSync(file, 'utf8');

const files = (dir: string, ending: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(dir, name))
    : [];

function readLines<T>(file: string): T[] {
  return readText(file)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch {
        throw new Error(`${file}:${i + 1}: expected a JSON object on a line of its own`);
      }
    });
}

/** The first number in a name decides. */
function isOn(side: Side, name: string): boolean {
  const number = Number(/\d+/.exec(name)?.[0] ?? 0);
  return side === 'all' || (number % 2 === 0) === (side === 'even');
}
