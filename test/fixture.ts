import type { Finding } from '../server/src/service/lint.ts';
import { type CalendarDate, calendarDate } from '../server/src/service/model/calendar.ts';
import { createOwnPhrase } from '../server/src/service/rules/plainPhrase.ts';
import { createService, type Service } from '../server/src/service/service.ts';
import { createSettings, type RuleSetting } from '../server/src/service/settings.ts';
import { english } from './english.ts';

/**
 * Reads a fixture: one draft, or several in one string, each opened by a line `=== name.followup.md`. Under a line a marker
 * such as `    ^^^^ rule-code` says that exactly these characters have a finding of that rule; a marker line is no part of
 * the draft. `^ rule-code *` says that the finding starts there and ends anywhere, for spans over several lines.
 */
export interface Fixture {
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly Mark[];
}

/** A finding in the words of a fixture: file, line and character from 0, UTF-16 units. */
export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  /** Undefined: anywhere after. */
  readonly to?: number;
  readonly rule: string;
}

export function readFixture(text: string): Fixture {
  const files = new Map<string, string>();
  const expected: Mark[] = [];
  const parts = text.split(/^=== (.+)$/m);
  const sections = parts.length === 1 ? [['draft.followup.md', text]] : pairs(parts.slice(1));
  for (const [file = '', body = ''] of sections) {
    const kept: string[] = [];
    for (const line of body.replace(/^\n/, '').split('\n')) {
      const mark = /^(\s*)(\^+)\s+([a-z-]+)(\s+\*)?\s*$/.exec(line);
      if (!mark) {
        kept.push(line);
        continue;
      }
      const from = mark[1]?.length ?? 0;
      expected.push({
        file: file.trim(),
        line: kept.length - 1,
        from,
        ...(!mark[4] && { to: from + (mark[2]?.length ?? 0) }),
        rule: mark[3] ?? '',
      });
    }
    files.set(file.trim(), kept.join('\n'));
  }
  return { files, expected };
}

export const defaultToday = '2026-09-16';

/** A service over files in memory; what stands before the last `/` of a name is its folder. `today` is the carrier's day unless given. */
export function serviceOver(
  files: ReadonlyMap<string, string> | Record<string, string>,
  today: string = defaultToday,
  settings: Record<string, RuleSetting> = {},
): Service {
  const map = files instanceof Map ? files : new Map(Object.entries(files));
  const fixed = createSettings(settings, { phrases: carrierPhrases });
  const service = createService(
    {
      text: (uri) => map.get(uri),
      folder: (uri) => uri.slice(0, Math.max(0, uri.lastIndexOf('/'))),
      settings: () => fixed,
      today: () => dateOf(today),
    },
    { speller: english() },
  );
  for (const uri of map.keys()) service.update(uri);
  return service;
}

/** All findings of one draft; `beside` is a draft in another folder of the workspace. */
export function lintText(
  text: string,
  today: string = defaultToday,
  beside?: string,
): readonly Finding[] {
  const files = {
    'draft.followup.md': text,
    ...(beside && { 'elsewhere/draft.followup.md': beside }),
  };
  return serviceOver(files, today).lint('draft.followup.md');
}

/** A clean draft around a sentence or a body, so that one finding is the sentence's own. */
export function inCarrier(example: string): string {
  if (example.startsWith('---')) return example;
  return `${carrierHead}\n${example}\n\n${carrierTail}`;
}

/** An own phrase for the example of the rule that looks for them; no other example holds it. */
const carrierPhrases = [
  createOwnPhrase({
    find: 'move the needle',
    instead: ['make a difference', 'help'],
    guideline: 'professional-tone',
    severity: 'information',
    allow: ['move the needle of the gauge'],
  }),
];

const carrierHead = `---
candidate:
  name: Lucía Fernández
  email: lucia.fernandez@mail.example
  phone: +34 600 123 456
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    title: Head Baker
    email: wanjiru@harbourstreet.example
    met: 2026-09-14
    consent: explicit
    topics:
      - proofing sourdough overnight
      - the delivery round before dawn
    promised: 2026-09-28
  - name: Anders Holm
    title: Shop Manager
  - name: Petra Novak
    title: Finance Lead
facts:
  start date: 2026-11-02
  notice period: six weeks
  salary expectation: €41,000
confidential:
  - Project Rye
---

## To: Wanjiru Kamau
Subject: Thank you for Monday
Kind: thank-you
Send: 2026-09-16

Dear Wanjiru,

Thank you for showing me how you leave the sourdough to proof overnight. I am writing to each person I met separately, since every talk was different.
`;

const carrierTail = `The delivery round before dawn was new to me, and I have thought about its second stop since.

Kind regards,
Lucía Fernández
`;

function dateOf(text: string): CalendarDate {
  const date = calendarDate(text);
  if (!date) throw new Error(`fixture: ${text} is no date`);
  return date;
}

const pairs = (items: readonly string[]): string[][] =>
  Array.from({ length: items.length / 2 }, (_, i) => items.slice(2 * i, 2 * i + 2));
