import { type CalendarDate, daysBetween, plusDays, toDate } from '../../model/calendar.ts';
import { type Span, span } from '../../model/span.ts';
import { type DateMention, findDates } from '../../text/dates.ts';
import { findNumbers } from '../../text/numbers.ts';
import { around, readers, stepDays, wholeMonth, yearNear } from './dateWordings.ts';

/** A day or a stretch of days that somebody states; `min` and `max` are inclusive. */
export interface DateRange {
  readonly span: Span;
  readonly text: string;
  readonly min: CalendarDate;
  readonly max: CalendarDate;
  /** The words name the year, the weekday. */
  readonly yearWritten: boolean;
  /** "The 2nd" leaves the month open. */
  readonly anyMonth?: true;
  /** The day meant when 10/11 is read the other way round. */
  readonly other?: CalendarDate;
  readonly weekdayWritten: boolean;
  /** A single day written as one, which another day can replace word for word. */
  readonly isDay: boolean;
  /** Only a weekday, which one can also name for a call. */
  readonly isVague?: true;
}

/** Open ends. */
export const anyEarlier = '0000-01-01' as CalendarDate;
export const anyLater = '9999-12-31' as CalendarDate;

export const rangesAgree = (a: Compared, b: Compared): boolean =>
  (a.min <= b.max && b.min <= a.max) ||
  (a.other !== undefined && a.other >= b.min && a.other <= b.max) ||
  (b.other !== undefined && b.other >= a.min && b.other <= a.max) ||
  ((a.anyMonth === true || b.anyMonth === true) && a.min.slice(8) === b.min.slice(8));

type Compared = Pick<DateRange, 'min' | 'max' | 'anyMonth' | 'other'>;

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
    ...(mention.kind === 'date' && mention.month === undefined && { anyMonth: true as const }),
    weekdayWritten: mention.weekday !== undefined,
  };
  if (mention.kind === 'month' && mention.month) {
    const year = mention.year ?? yearNear(mention.month, reference);
    return { ...common, ...wholeMonth(year, mention.month), isDay: false };
  }
  if (mention.kind === 'weekday' && mention.weekday !== undefined && mention.direction !== 'past') {
    const tomorrow = plusDays(reference, 1);
    const day = plusDays(tomorrow, (mention.weekday - toDate(tomorrow).getDay() + 7) % 7);
    return { ...common, min: day, max: plusDays(day, 7), isDay: false, isVague: true };
  }
  if (!mention.date) return undefined;
  if (mention.kind === 'date')
    return {
      ...common,
      min: mention.date,
      max: mention.end ?? mention.date,
      isDay: mention.end === undefined && !mention.otherReading,
      ...(mention.otherReading && { other: mention.otherReading }),
    };
  if (mention.kind !== 'relative' || mention.direction === 'past') return undefined;
  if (mention.weekday !== undefined)
    return { ...common, min: mention.date, max: mention.date, isDay: true };
  return { ...common, ...around(mention.date, daysBetween(reference, mention.date)), isDay: false };
}

function ownRanges(text: string, reference: CalendarDate): DateRange[] {
  const found: DateRange[] = [];
  for (const { pattern, isDay, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const groups = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([k, v]) => [k, v?.toLowerCase()]),
      );
      const at = span(match.index, match.index + match[0].length);
      const days = read(groups, reference);
      if (!days || found.some((f) => f.span.start < at.end && at.start < f.span.end)) continue;
      found.push({
        span: at,
        text: match[0],
        ...days,
        yearWritten: groups.year !== undefined,
        weekdayWritten: false,
        isDay: isDay ?? false,
      });
    }
  }
  for (const number of findNumbers(text)) {
    const match = /^ (day|week|month)s? from (?:today|now)\b/i.exec(text.slice(number.span.end));
    if (!match) continue;
    const days = Math.round(number.value * (stepDays[match[1]?.toLowerCase() ?? ''] ?? 1));
    const at = span(number.span.start, number.span.end + match[0].length);
    found.push({
      span: at,
      text: text.slice(at.start, at.end),
      ...around(plusDays(reference, days), days),
      yearWritten: false,
      weekdayWritten: false,
      isDay: false,
    });
  }
  return found;
}
