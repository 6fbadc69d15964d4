import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createChecker } from './checker.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { markdownTable, percent, report, sum } from './report.ts';
import { type Score, score, type Tally } from './score.ts';

const root = resolve(__dirname, '../..');

/** The project's own labelled folder, and one that others wrote. */
export const ownCorpus = join(root, 'test/corpus');
export const advisersCorpus = join(ownCorpus, 'advisers');
export const pagePath = join(root, 'docs/accuracy.md');
const floorPath = join(ownCorpus, 'expected.json');

/** The scores with all layers, and without the trained one. */
export interface Layers {
  readonly all: Score;
  readonly rulesOnly: Score;
}

/** What the page tells: the own corpus, and both sides of the advisers'. */
export interface Scores {
  readonly own: Layers;
  readonly seen: Layers;
  readonly unseen: Layers;
}

export const scoreAll = (): Scores => ({
  own: scoreLayers(readCorpus(ownCorpus, 'all')),
  seen: scoreLayers(readCorpus(advisersCorpus, 'even')),
  unseen: scoreLayers(readCorpus(advisersCorpus, 'odd')),
});

const scoreLayers = (corpus: Corpus): Layers => ({
  all: score(corpus),
  rulesOnly: score(corpus, createChecker(false)),
});

/** docs/accuracy.md for the scores on all corpora. */
export const accuracyPage = ({ own, seen, unseen }: Scores): string => `# Accuracy

Made by \`npm run accuracy\` from labelled text: sentences put into one clean message, some that break a guideline and some that
only look like it; whole drafts with labelled faults; drafts with nothing wrong.

Recall is the share of breaches that have a finding of their guideline; precision is the share of such findings that are on a
breach, among the guideline's own sentences. "Alarms elsewhere" counts findings of a guideline on clean sentences of the others.

## Cases of other writers

test/corpus/advisers was written by people who did not write the rules. Those who do look only at its even ids; the odd ids are a
score. Drafts of both sides have been looked at for false alarms.

### Odd ids, not looked at

${report(unseen.all)}
### Even ids, looked at

${report(seen.all)}
## The project's own cases

test/corpus was written by those who write the rules, who saw it while they worked: a guard against regressions, not a measure.

${report(own.all)}
## What each layer adds

Rules find what they have words or structure for. Where they find nothing of a guideline in a sentence, the trained layer may add
a finding (\`server/src/service/meaning\`). It is trained on test/corpus/training; no sentence scored here is among those lines.
Its thresholds come from cross-validation on them: precision 0.98 for a warning and 0.90 for information, with ordinary lines
counted five times and lines that break another guideline left out of the count, and never below a floor that was set by hand
on whole drafts (0.85 and 0.6). A guideline that never reaches the precision stays silent at that level.

${layerTable([
  ['odd ids, rules: patterns and structure', unseen.rulesOnly],
  ['odd ids, with the trained layer', unseen.all],
  ['even ids, rules', seen.rulesOnly],
  ['even ids, with the trained layer', seen.all],
  ['own cases, rules', own.rulesOnly],
  ['own cases, with the trained layer', own.all],
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

export function recordFloor(scores: Scores): void {
  writeFileSync(floorPath, `${JSON.stringify(figures(scores), null, 2)}\n`);
}

export const figures = ({ own, seen, unseen }: Scores): Floor => ({
  ...figuresOf('own', own.all),
  ...figuresOf('even', seen.all),
  ...figuresOf('odd', unseen.all),
});

function figuresOf(side: string, { sentences, drafts, clean }: Score): Floor {
  const entries = (name: string, t: Tally): [string, number][] =>
    t.breaches === 0
      ? []
      : [
          [`${side} ${name} recall`, share(t.found, t.breaches)],
          [`${side} ${name} precision`, share(t.found, t.found + t.alarms)],
          [
            `${side} ${name} precision at warning`,
            share(t.foundAtWarning, t.foundAtWarning + t.alarmsAtWarning),
          ],
        ];
  return Object.fromEntries([
    ...[...sentences].flatMap(([guideline, tally]) => entries(`sentences ${guideline}`, tally)),
    ...entries('drafts', sum([...drafts.values()])),
    [`${side} clean files`, share(clean.quietFiles, clean.files)],
  ]);
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.floor((100 * part) / whole) / 100;
