import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createChecker } from './checker.ts';
import type { Corpus } from './corpus.ts';
import { markdownTable, percent, report, sum } from './report.ts';
import { type Score, score, type Tally } from './score.ts';

const root = resolve(__dirname, '../..');

/** The project's own labelled folder. */
export const ownCorpus = join(root, 'test/corpus');
export const pagePath = join(root, 'docs/accuracy.md');
const floorPath = join(ownCorpus, 'expected.json');

/** The scores with all layers, and without the trained one. */
export interface Layers {
  readonly all: Score;
  readonly rulesOnly: Score;
}

export const scoreLayers = (corpus: Corpus): Layers => ({
  all: score(corpus),
  rulesOnly: score(corpus, createChecker(false)),
});

/** docs/accuracy.md for the scores on the own corpus. */
export const accuracyPage = ({ all, rulesOnly }: Layers): string => `# Accuracy

Made by \`npm run accuracy\` from test/corpus: sentences put into one clean message, some that break a guideline and some that
only look like it; whole drafts with labelled faults; drafts with nothing wrong. These were written by those who write the
rules, who saw them while they worked: read the figures as a guard against regressions, not as a measure of other people's drafts.

Recall is the share of breaches that have a finding of their guideline; precision is the share of such findings that are on a
breach, among the guideline's own sentences. "Alarms elsewhere" counts findings of a guideline on clean sentences of the others.

${report(all)}
## What each layer adds

Rules find what they have words or structure for. Where they find nothing of a guideline in a sentence, the trained layer may add
a finding (\`server/src/service/meaning\`). It is trained on test/corpus/training; no sentence scored here is among those lines.
Its thresholds come from cross-validation on them: precision 0.98 for a warning and 0.90 for information, with ordinary lines
counted five times and lines that break another guideline left out of the count, and never below a floor that was set by hand
on whole drafts (0.85 and 0.6). A guideline that never reaches the precision stays silent at that level.

${layerTable([
  ['rules: patterns and structure', rulesOnly],
  ['with the trained layer', all],
])}
`;

function layerTable(rows: readonly (readonly [string, Score])[]): string {
  const header = [
    '',
    'recall',
    'at warning',
    'precision',
    'at warning',
    'recall in drafts',
    'quiet',
  ];
  const lines = rows.map(([name, { sentences, drafts, clean }]) => {
    const s = sum([...sentences.values()]);
    const d = sum([...drafts.values()]);
    return [
      name,
      percent(s.found, s.breaches),
      percent(s.foundAtWarning, s.breaches),
      percent(s.found, s.found + s.alarms + s.elsewhere),
      percent(s.foundAtWarning, s.foundAtWarning + s.alarmsAtWarning + s.elsewhereAtWarning),
      percent(d.found, d.breaches),
      `${clean.quietFiles} of ${clean.files}`,
    ];
  });
  return markdownTable([header, ...lines]);
}

/** What must not be fallen below: shares between 0 and 1, rounded down to hundredths. */
export type Floor = Readonly<Record<string, number>>;

export const readFloor = (): Floor =>
  existsSync(floorPath) ? JSON.parse(readFileSync(floorPath, 'utf8')) : {};

export function recordFloor(result: Score): void {
  writeFileSync(floorPath, `${JSON.stringify(figures(result), null, 2)}\n`);
}

export function figures({ sentences, drafts, clean }: Score): Floor {
  const entries = (name: string, t: Tally): [string, number][] =>
    t.breaches === 0
      ? []
      : [
          [`${name} recall`, share(t.found, t.breaches)],
          [`${name} precision`, share(t.found, t.found + t.alarms)],
          [
            `${name} precision at warning`,
            share(t.foundAtWarning, t.foundAtWarning + t.alarmsAtWarning),
          ],
        ];
  return Object.fromEntries([
    ...[...sentences].flatMap(([guideline, tally]) => entries(`sentences ${guideline}`, tally)),
    ...entries('drafts', sum([...drafts.values()])),
    ['clean files', share(clean.quietFiles, clean.files)],
  ]);
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.floor((100 * part) / whole) / 100;
