import {
  addBusinessDays,
  addDays,
  differenceInBusinessDays,
  differenceInCalendarDays,
  format,
  isValid,
  parse,
} from 'date-fns';

/** A local calendar date written `YYYY-MM-DD`; strings of this form compare in order of time. */
export type CalendarDate = string & { readonly __calendarDate: true };

/** The date, or undefined when the text is not an existing ISO calendar date. A time after it is allowed. */
export function calendarDate(text: string): CalendarDate | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}.*)?\s*$/.exec(text)?.[1];
  return iso && isValid(parse(iso, 'yyyy-MM-dd', reference)) ? (iso as CalendarDate) : undefined;
}

/** The date `n` business days (Monday to Friday) later; from a weekend the count starts on Monday. */
export const plusBusinessDays = (date: CalendarDate, n: number): CalendarDate =>
  toCalendarDate(addBusinessDays(toDate(date), n));

export const plusDays = (date: CalendarDate, n: number): CalendarDate =>
  toCalendarDate(addDays(toDate(date), n));

/** Business days from `from` to `to`; Monday to Tuesday is 1, Friday to Monday is 1. Negative when `to` is earlier. */
export const businessDaysBetween = (from: CalendarDate, to: CalendarDate): number =>
  differenceInBusinessDays(toDate(to), toDate(from));

export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  differenceInCalendarDays(toDate(to), toDate(from));

/** The date in words as a letter has it: `Tuesday, 24 November 2026`. */
export const inWords = (date: CalendarDate): string => format(toDate(date), 'EEEE, d MMMM yyyy');

/** The weekday's English name. */
export const weekday = (date: CalendarDate): string => format(toDate(date), 'EEEE');

/** The start of that local day. */
export const toDate = (date: CalendarDate): Date => parse(date, 'yyyy-MM-dd', reference);

export const toCalendarDate = (date: Date): CalendarDate =>
  format(date, 'yyyy-MM-dd') as CalendarDate;

/** Fills what the format leaves open; every part of a date is given, so any day would do. */
const reference = new Date(2000, 0, 1);
