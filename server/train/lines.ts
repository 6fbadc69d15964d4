import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled line of test/corpus/training. */
export interface Line {
  readonly s: string;
  /** `guideline/rule`; none for a line that breaks nothing. */
  readonly labels: readonly string[];
  /** What a fault-free line does well. */
  readonly good?: string;
  /** What an ordinary line of a message does. */
  readonly kind?: string;
}

/** The files of a folder with their text, by name. */
export const readFolder = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dir)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );

export const parseLines = (files: ReadonlyMap<string, string>): Line[] =>
  [...files.values()].flatMap((text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
  );

/**
 * A fold for each line. Neighbours are often variants of each other, so that twenty in a row stay together; lines elsewhere
 * that share half their words with one of them join it.
 */
export function foldsOf(lines: readonly Line[], count: number): number[] {
  const folds = lines.map((_, i) => (Math.floor(i / 20) * 7) % count);
  const seen = new Map<string, number>();
  lines.forEach((line, i) => {
    const words = line.s.toLowerCase().match(/[\p{L}']+/gu) ?? [];
    for (let k = 0; k + 6 <= words.length; k++) {
      const run = words.slice(k, k + 6).join(' ');
      const first = seen.get(run);
      if (first === undefined) seen.set(run, i);
      else folds[i] = folds[first] as number;
    }
  });
  return folds;
}
