import {
  type CalendarDate,
  calendarDate,
  daysBetween,
  plusDays,
  toDate,
} from '../model/calendar.ts';

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** 0 is Sunday. */
export const weekdayNumber = (date: CalendarDate): number => toDate(date).getDay();

/** The first such weekday on or after `from`; 0 is Sunday. */
export const weekdayOnOrAfter = (weekday: number, from: CalendarDate): CalendarDate =>
  plusDays(from, (weekday - weekdayNumber(from) + 7) % 7);

/** The last such weekday on or before `from`; 0 is Sunday. */
export const weekdayOnOrBefore = (weekday: number, from: CalendarDate): CalendarDate =>
  plusDays(from, -((weekdayNumber(from) - weekday + 7) % 7));

/** A weekday, whole or cut short, as a part of a pattern. */
export const weekdayWord =
  '(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?(?![\\p{L}\\p{N}])\\.?';

/** A month, whole or cut short, as a part of a pattern. */
export const monthWord =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** 0 is Sunday. */
export const weekdayIndex = (word: string): number | undefined => {
  const at = weekdayNames.findIndex(
    (n) => n.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase(),
  );
  return at === -1 ? undefined : at;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 is January; 0 when the word is no month. */
export const monthIndex = (word: string): number =>
  months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** The date, or undefined when there is no such day. */
export const isoOf = (
  year: number | null,
  month: number | null,
  day: number | null,
): CalendarDate | undefined =>
  calendarDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );

/** That day of the months around the reference day: the last one up to it and the first one after it, the nearer one first. */
export function nearestDays(day: number, reference: CalendarDate): CalendarDate[] {
  const [year = 0, month = 0] = reference.split('-').map(Number);
  const dates = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const m = month + offset;
    return isoOf(m < 1 ? year - 1 : m > 12 ? year + 1 : year, ((m + 11) % 12) + 1, day) ?? [];
  });
  const past = dates.filter((d) => d <= reference).at(-1);
  const future = dates.find((d) => d > reference);
  return [past, future]
    .filter((d) => d !== undefined)
    .sort((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)));
}

/** The year that puts a day of a month nearest to the reference day. */
export const nearestYear = (month: number, day: number, reference: CalendarDate): number => {
  const year = Number(reference.slice(0, 4));
  const dates = [year - 1, year, year + 1].flatMap((y) => isoOf(y, month, day) ?? []);
  return Number((nearest(dates, reference) ?? reference).slice(0, 4));
};

const nearest = (dates: readonly CalendarDate[], to: CalendarDate): CalendarDate | undefined =>
  [...dates].sort((a, b) => Math.abs(daysBetween(to, a)) - Math.abs(daysBetween(to, b)))[0];
