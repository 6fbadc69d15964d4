import type { Score, Tally } from './score.ts';

/** The figures as a table in Markdown. */
export function report({ sentences, drafts, clean }: Score): string {
  return [
    'Sentences:',
    '',
    table(sentences, true),
    '',
    'Drafts:',
    '',
    table(drafts, false),
    '',
    `Clean files with nothing at warning level: ${clean.quietFiles} of ${clean.files}. ` +
      `Findings at information level in a clean message: ${per(clean.information, clean.messages)}.`,
    '',
  ].join('\n');
}

function table(tallies: ReadonlyMap<string, Tally>, hasElsewhere: boolean): string {
  const rows = [...tallies].filter(([, t]) => t.breaches + t.alarms + t.elsewhere > 0);
  const all = sum(rows.map(([, tally]) => tally));
  const header = [
    'guideline',
    'breaches',
    'recall',
    'at warning',
    'precision',
    'at warning',
    ...(hasElsewhere ? ['alarms elsewhere', 'at warning'] : []),
  ];
  const lines = [...rows, ['all', all] as const].map(([guideline, t]) => [
    guideline,
    String(t.breaches),
    percent(t.found, t.breaches),
    percent(t.foundAtWarning, t.breaches),
    percent(t.found, t.found + t.alarms),
    percent(t.foundAtWarning, t.foundAtWarning + t.alarmsAtWarning),
    ...(hasElsewhere ? [String(t.elsewhere), String(t.elsewhereAtWarning)] : []),
  ]);
  return markdownTable([header, ...lines]);
}

/** The first row is the header. */
export function markdownTable([header = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = header.map(() => '---');
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function sum(tallies: readonly Tally[]): Tally {
  const add = (key: keyof Tally): number => tallies.reduce((n, tally) => n + tally[key], 0);
  return {
    breaches: add('breaches'),
    found: add('found'),
    foundAtWarning: add('foundAtWarning'),
    alarms: add('alarms'),
    alarmsAtWarning: add('alarmsAtWarning'),
    elsewhere: add('elsewhere'),
    elsewhereAtWarning: add('elsewhereAtWarning'),
  };
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;

const per = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(2);
