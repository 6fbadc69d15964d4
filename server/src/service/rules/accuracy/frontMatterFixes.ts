import { type CalendarDate, calendarDate } from '../../model/calendar.ts';
import { type Span, span } from '../../model/span.ts';
import { findDates } from '../../text/dates.ts';
import { nearest } from '../../text/similarity.ts';
import { replaceTitle } from '../fixes.ts';
import type { Fix } from '../rule.ts';

/** Replaces a key or value by the known one nearest to it, if one is near. */
export function nearestFix(at: Span, written: string, known: readonly string[]): Fix[] {
  const found = otherWords[written.toLowerCase()] ?? nearest(written, known, 0.8);
  return found !== undefined && known.includes(found) && found !== written
    ? [
        {
          title: replaceTitle(found),
          edits: [{ span: at, newText: found }],
          safe: false,
          reveals: true,
        },
      ]
    : [];
}

/** What people write for a key or value of the format. */
const otherWords: Readonly<Record<string, string>> = {
  position: 'role',
  job: 'role',
  employer: 'company',
  organisation: 'company',
  organization: 'company',
  panel: 'interviewers',
  people: 'interviewers',
  nickname: 'aliases',
  aka: 'aliases',
  mail: 'email',
  date: 'met',
  subjects: 'topics',
  secrets: 'confidential',
  files: 'attachments',
  no: 'refused',
  declined: 'refused',
  implied: 'understood',
  thanks: 'thank-you',
  'follow-up': 'check-in',
  mail_channel: 'email',
};

/** The ISO forms of a date written another way: one where the words leave no choice, more where they do. */
export function isoFixes(at: Span, written: string, today: CalendarDate): Fix[] {
  const { dates, certain } = isoForms(written, today);
  return dates.map((date) => ({
    title: replaceTitle(date),
    edits: [{ span: at, newText: date }],
    safe: certain,
    reveals: true,
  }));
}

function isoForms(
  written: string,
  today: CalendarDate,
): { dates: CalendarDate[]; certain: boolean } {
  const bare = written.replace(/^["']|["']$/g, '').trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (yearFirst) {
    const date = calendarDate(
      [yearFirst[1], yearFirst[2]?.padStart(2, '0'), yearFirst[3]?.padStart(2, '0')].join('-'),
    );
    return { dates: date ? [date] : [], certain: true };
  }
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(bare);
  if (dayFirst) {
    const [, a = '', b = '', year] = dayFirst;
    const dates = [
      `${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`,
      `${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`,
    ];
    const real = [...new Set(dates)].flatMap((d) => calendarDate(d) ?? []);
    return { dates: real, certain: real.length === 1 };
  }
  const [mention] = findDates(bare, today);
  if (!mention?.date || mention.span.end - mention.span.start < bare.length - 6)
    return { dates: [], certain: false };
  const dates = [mention.date, ...(mention.otherReading ? [mention.otherReading] : [])];
  return {
    dates,
    certain: mention.kind === 'date' && mention.year !== undefined && dates.length === 1,
  };
}

/** Puts a value of one line into quotation marks. */
export function quoteFix(text: string, at: Span): Fix[] {
  const end = lineEnd(text, at.start);
  const value = text.slice(at.start, Math.min(end, Math.max(at.end, end))).trimEnd();
  if (!value || /["\n]/.test(value) || /[{}[\]#]/.test(value)) return [];
  const quoted = `"${value.replaceAll('\\', '\\\\')}"`;
  return [
    {
      title: `Put "${value}" in quotation marks`,
      edits: [{ span: span(at.start, at.start + value.length), newText: quoted }],
      safe: false,
      reveals: true,
    },
  ];
}

/** Closes a quotation mark or bracket at the end of the first line of the YAML that opens one and leaves it open. */
export function closeMarkFix(text: string, content: Span): Fix[] {
  let start = content.start;
  for (const line of text.slice(content.start, content.end).split('\n')) {
    const value = /^[\s-]*(?:[\w -]+:)?\s*(["'[{].*)$/.exec(line.trimEnd())?.[1] ?? '';
    const closer = { '"': '"', "'": "'", '[': ']', '{': '}' }[value[0] ?? ''];
    if (closer && !value.slice(1).includes(closer)) {
      const at = start + line.trimEnd().length;
      return [
        {
          title: `Close it with ${closer}`,
          edits: [{ span: span(at, at), newText: closer }],
          safe: false,
          reveals: true,
        },
      ];
    }
    start += line.length + 1;
  }
  return [];
}

/** Turns the tabs before a line's text into two spaces each. */
export function untabFix(text: string, content: Span): Fix[] {
  const edits = [...text.slice(content.start, content.end).matchAll(/^[ ]*\t+[ \t]*/gm)].map(
    (m) => ({
      span: span(content.start + m.index, content.start + m.index + m[0].length),
      newText: m[0].replaceAll('\t', '  '),
    }),
  );
  return edits.length > 0
    ? [{ title: 'Indent with spaces', edits, safe: true, reveals: true }]
    : [];
}

/** Ends an unclosed front matter where its last line ends. */
export function closeFenceFix(text: string, insertAt: number): Fix {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, insertAt);
  const rest = text.slice(insertAt);
  const blank = /\s*$/.exec(before)?.[0] ?? '';
  const at = insertAt - blank.length;
  const gap = rest.trim() === '' ? eol : `${eol}${eol}`;
  return {
    title: 'Close the front matter with ---',
    edits: [{ span: span(at, insertAt), newText: `${eol}---${gap}` }],
    safe: true,
    reveals: true,
  };
}

/** The line an offset lies in, without the space around it; the last one with text when that line is empty. */
export function lineAround(text: string, content: Span, at: number): Span {
  let end = Math.min(lineEnd(text, at), Math.max(content.start, content.end));
  let start = text.lastIndexOf('\n', Math.min(at, end) - 1) + 1;
  while (text.slice(start, end).trim() === '' && start > content.start) {
    end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
  }
  const line = text.slice(start, end);
  return span(start + (line.length - line.trimStart().length), start + line.trimEnd().length);
}

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
};
