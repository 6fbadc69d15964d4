import { endOfISOWeek, setISOWeek, startOfISOWeek } from 'date-fns';
import {
  type CalendarDate,
  calendarDate,
  daysBetween,
  plusDays,
  toCalendarDate,
  toDate,
} from '../../model/calendar.ts';
import { type Span, span } from '../../model/span.ts';
import { type DateMention, findDates } from '../../text/dates.ts';

/** A day or a stretch of days that somebody states; `min` and `max` are inclusive. */
export interface DateRange {
  readonly span: Span;
  readonly text: string;
  readonly min: CalendarDate;
  readonly max: CalendarDate;
  /** The words name the year, the weekday. */
  readonly yearWritten: boolean;
  readonly weekdayWritten: boolean;
  /** A single day written as one, which another day can replace word for word. */
  readonly isDay: boolean;
}

/** Open ends. */
export const anyEarlier = '0000-01-01' as CalendarDate;
export const anyLater = '9999-12-31' as CalendarDate;

export const rangesAgree = (
  a: Pick<DateRange, 'min' | 'max'>,
  b: Pick<DateRange, 'min' | 'max'>,
): boolean => a.min <= b.max && b.min <= a.max;

/** All days and stretches of days in a text, `reference` being the day on which it is read. */
export function findDateRanges(text: string, reference: CalendarDate): DateRange[] {
  const own = ownRanges(text, reference);
  const others = findDates(text, reference)
    .filter((m) => !own.some((o) => o.span.start < m.span.end && m.span.start < o.span.end))
    .flatMap((m) => rangeOf(m, reference) ?? []);
  return [...own, ...others].sort((a, b) => a.span.start - b.span.start);
}

function rangeOf(mention: DateMention, reference: CalendarDate): DateRange | undefined {
  const common = {
    span: mention.span,
    text: mention.text,
    yearWritten: mention.year !== undefined,
    weekdayWritten: mention.weekday !== undefined,
  };
  if (mention.kind === 'month' && mention.month) {
    const year = mention.year ?? yearNear(mention.month, reference);
    return { ...common, ...wholeMonth(year, mention.month), isDay: false };
  }
  if (!mention.date) return undefined;
  if (mention.kind === 'date')
    return {
      ...common,
      min: mention.date,
      max: mention.end ?? mention.date,
      isDay: mention.end === undefined && !mention.otherReading,
    };
  if (mention.kind !== 'relative' || mention.direction === 'past') return undefined;
  if (mention.weekday !== undefined)
    return { ...common, min: mention.date, max: mention.date, isDay: true };
  // "In six weeks" is said to the week, not to the day.
  const away = daysBetween(reference, mention.date);
  const slack = away <= 1 ? 0 : Math.max(away < 7 ? 1 : 4, Math.round(away * 0.08));
  return {
    ...common,
    min: plusDays(mention.date, -slack),
    max: plusDays(mention.date, slack),
    isDay: false,
  };
}

const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const months = monthNames.split('|');
const order: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
};
const inMonth = `\\s+(?:of\\s+|in\\s+)?(?:the\\s+)?(${monthNames})(?:,?\\s+(\\d{4}))?\\b`;
const weekOfMonth = new RegExp(
  `\\b(?:the\\s+)?(first|second|third|fourth|last|final)\\s+(?:full\\s+)?week${inMonth}`,
  'giu',
);
const dayOfMonth = new RegExp(
  `\\b(?:the\\s+)?(first|second|third|fourth|last)(?:\\s+day)?\\s+of\\s+(${monthNames})(?:,?\\s+(\\d{4}))?\\b`,
  'giu',
);
const partOfMonth = new RegExp(
  `\\b(?:the\\s+)?(start|beginning|early|middle|mid|end|late)(?:\\s+of|-)?${inMonth}`,
  'giu',
);
const isoWeek = /\b(?:calendar )?week (\d{1,2})(?: of (?:this year|(\d{4})))?\b/giu;
const feast = /\b(christmas|new year(?:['’]s(?: day)?)?)\b/giu;
const atOnce = /\b(?:straight ?away|right away|immediately|at once|without delay)\b/giu;

const parts: Readonly<Record<string, readonly [number, number]>> = {
  start: [1, 9],
  beginning: [1, 9],
  early: [1, 12],
  middle: [10, 21],
  mid: [10, 21],
  end: [21, 31],
  late: [18, 31],
};

function ownRanges(text: string, reference: CalendarDate): DateRange[] {
  const found: DateRange[] = [];
  const add = (
    match: RegExpMatchArray,
    min: CalendarDate | undefined,
    max: CalendarDate | undefined,
    year: boolean,
    isDay = false,
  ): void => {
    const at = span(match.index ?? 0, (match.index ?? 0) + match[0].length);
    if (min && max && !found.some((f) => f.span.start < at.end && at.start < f.span.end))
      found.push({
        span: at,
        text: match[0],
        min,
        max,
        yearWritten: year,
        weekdayWritten: false,
        isDay,
      });
  };
  for (const match of text.matchAll(weekOfMonth)) {
    const month = monthOf(match[2], match[3], reference);
    const n = order[match[1]?.toLowerCase() ?? ''] ?? 1;
    const last = month.max;
    add(
      match,
      n < 0 ? plusDays(last, -8) : plusDays(month.min, 7 * (n - 1) - 1),
      n < 0 ? last : plusDays(month.min, 7 * n + 1),
      match[3] !== undefined,
    );
  }
  for (const match of text.matchAll(dayOfMonth)) {
    const month = monthOf(match[2], match[3], reference);
    const n = order[match[1]?.toLowerCase() ?? ''] ?? 1;
    const day = n < 0 ? month.max : plusDays(month.min, n - 1);
    add(match, day, day, match[3] !== undefined, true);
  }
  for (const match of text.matchAll(partOfMonth)) {
    const month = monthOf(match[2], match[3], reference);
    const [from, to] = parts[match[1]?.toLowerCase() ?? ''] ?? [1, 31];
    const max = plusDays(month.min, to - 1);
    add(match, plusDays(month.min, from - 1), endOfStretch(max, month.max), match[3] !== undefined);
  }
  for (const match of text.matchAll(isoWeek)) {
    const year = match[2] ?? reference.slice(0, 4);
    const day = setISOWeek(toDate(`${year}-06-15` as CalendarDate), Number(match[1]));
    add(
      match,
      toCalendarDate(startOfISOWeek(day)),
      toCalendarDate(endOfISOWeek(day)),
      match[2] !== undefined,
    );
  }
  for (const match of text.matchAll(feast)) {
    const isChristmas = /^c/i.test(match[1] ?? '');
    const year = Number(reference.slice(0, 4)) + (isChristmas ? 0 : 1);
    const day = calendarDate(isChristmas ? `${year}-12-25` : `${year}-01-01`);
    add(match, day, day && plusDays(day, 3), false);
  }
  for (const match of text.matchAll(atOnce)) add(match, reference, plusDays(reference, 7), false);
  return found;
}

const endOfStretch = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

function monthOf(name: string | undefined, year: string | undefined, reference: CalendarDate) {
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1;
  return wholeMonth(year ? Number(year) : yearNear(month, reference), month);
}

function wholeMonth(year: number, month: number): { min: CalendarDate; max: CalendarDate } {
  return {
    min: toCalendarDate(new Date(year, month - 1, 1)),
    max: toCalendarDate(new Date(year, month, 0)),
  };
}

/** The year that puts a month nearest to the day on which it is read; what people plan lies ahead more often than behind. */
function yearNear(month: number, reference: CalendarDate): number {
  const year = Number(reference.slice(0, 4));
  const ahead = (month - Number(reference.slice(5, 7)) + 12) % 12;
  return ahead <= 8
    ? year + (month < Number(reference.slice(5, 7)) ? 1 : 0)
    : year - (month > Number(reference.slice(5, 7)) ? 1 : 0);
}
