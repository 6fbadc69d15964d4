import { endOfISOWeek, setISOWeek, startOfISOWeek } from 'date-fns';
import {
  type CalendarDate,
  calendarDate,
  plusDays,
  toCalendarDate,
  toDate,
} from '../../model/calendar.ts';

const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const months = monthNames.split('|');
const inMonth = `(?<month>${monthNames})\\b(?:,?\\s+(?<year>\\d{4}))?`;
const order: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
};
const parts: Readonly<Record<string, readonly [number, number]>> = {
  start: [1, 9],
  beginning: [1, 9],
  early: [1, 12],
  middle: [10, 21],
  mid: [10, 21],
  end: [21, 31],
  late: [18, 31],
};
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

const feasts: Readonly<Record<string, string>> = {
  hallow: '10-31',
  'all saints': '11-01',
  'all souls': '11-02',
  thanksgiving: '11-26',
  epiphany: '01-06',
  valentine: '02-14',
};

/** Days from the first to the last, both counted. */
export interface Stretch {
  readonly min: CalendarDate;
  readonly max: CalendarDate;
}

/** How each kind of wording is read; undefined where it says nothing that can be compared. */
export const readers: readonly {
  readonly pattern: RegExp;
  readonly isDay?: true;
  read(
    groups: Readonly<Record<string, string | undefined>>,
    reference: CalendarDate,
  ): Stretch | undefined;
}[] = [
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?<nth>first|second|third|fourth|last|final)\\s+(?:full\\s+)?week\\s+(?:of|in)\\s+${inMonth}`,
      'giu',
    ),
    read: ({ nth, month, year }, reference) => {
      const whole = monthOf(month, year, reference);
      const n = order[nth ?? ''] ?? 1;
      return n < 0
        ? { min: plusDays(whole.max, -8), max: whole.max }
        : { min: plusDays(whole.min, 7 * (n - 1) - 1), max: plusDays(whole.min, 7 * n + 1) };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?<nth>first|second|third|fourth|last)(?:\\s+day)?\\s+of\\s+${inMonth}`,
      'giu',
    ),
    isDay: true,
    read: ({ nth, month, year }, reference) => {
      const whole = monthOf(month, year, reference);
      const n = order[nth ?? ''] ?? 1;
      const day = n < 0 ? whole.max : plusDays(whole.min, n - 1);
      return { min: day, max: day };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:(?<part>start|beginning|middle|end)\\s+of|(?<side>early|mid|late)(?:-|\\s+in)?)\\s*${inMonth}`,
      'giu',
    ),
    read: ({ part, side, month, year }, reference) => {
      const whole = monthOf(month, year, reference);
      const [from, to] = parts[part ?? side ?? ''] ?? [1, 31];
      return {
        min: plusDays(whole.min, from - 1),
        max: earlier(plusDays(whole.min, to - 1), whole.max),
      };
    },
  },
  {
    pattern: /\b(?:calendar )?week (?<week>\d{1,2})\b(?: of (?:this year|(?<year>\d{4})))?/giu,
    read: ({ week, year }, reference) => {
      const day = setISOWeek(
        toDate(`${year ?? reference.slice(0, 4)}-06-15` as CalendarDate),
        Number(week),
      );
      return { min: toCalendarDate(startOfISOWeek(day)), max: toCalendarDate(endOfISOWeek(day)) };
    },
  },
  {
    pattern: /\b(?:christmas|boxing day)\b(?! (?:party|dinner|market|cards?))/giu,
    read: (_, reference) => stretch(reference.slice(0, 4), '12-24', '12-27'),
  },
  {
    pattern: /\b(?:the )?new year(?:['’]s(?: day)?)?\b/giu,
    read: (_, reference) => stretch(String(Number(reference.slice(0, 4)) + 1), '01-01', '01-31'),
  },
  {
    pattern: /\b(?<early>early )?next year\b/giu,
    read: ({ early }, reference) =>
      stretch(String(Number(reference.slice(0, 4)) + 1), '01-01', early ? '03-31' : '12-31'),
  },
  {
    pattern: /\b(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th) of (?<which>next|this) month\b/giu,
    isDay: true,
    read: ({ day, which }, reference) => {
      const first = wholeMonth(
        Number(reference.slice(0, 4)),
        Number(reference.slice(5, 7)) + (which === 'next' ? 1 : 0),
      ).min;
      const date = plusDays(first, Number(day) - 1);
      return { min: date, max: date };
    },
  },
  {
    pattern: /\b(?:the )?end of (?<which>this|the|next) month\b/giu,
    read: ({ which }, reference) => {
      const month = wholeMonth(
        Number(reference.slice(0, 4)),
        Number(reference.slice(5, 7)) + (which === 'next' ? 1 : 0),
      );
      return { min: plusDays(month.max, -7), max: month.max };
    },
  },
  {
    pattern: /\b(?:an?|one) (?<step>day|week|month) from (?:today|now)\b/giu,
    read: ({ step }, reference) => {
      const days = Math.round(stepDays[step ?? ''] ?? 1);
      return around(plusDays(reference, days), days);
    },
  },
  {
    pattern:
      /\b(?:in )?a fortnight(?:['’]s time| from (?:today|now))?\b(?<=\bin a fortnight|time|today|now)/giu,
    read: (_, reference) => around(plusDays(reference, 14), 14),
  },
  {
    pattern: /\bthe week after next\b/giu,
    read: (_, reference) => ({ min: plusDays(reference, 8), max: plusDays(reference, 20) }),
  },
  {
    pattern: /\ba (?<n>week|fortnight) on (?:mon|tues|wednes|thurs|fri)day\b/giu,
    read: ({ n }, reference) => {
      const days = n === 'week' ? 7 : 14;
      return { min: plusDays(reference, days), max: plusDays(reference, days + 7) };
    },
  },
  {
    pattern:
      /\b(?:the day after tomorrow|(?<=\b(?:start|begin|join you|as of|from) )(?:now|today))\b/giu,
    read: (_, reference) => ({ min: reference, max: plusDays(reference, 2) }),
  },
  {
    pattern: /\b(?:this month|before the month is out)\b/giu,
    read: (_, reference) =>
      wholeMonth(Number(reference.slice(0, 4)), Number(reference.slice(5, 7))),
  },
  {
    pattern:
      /\bQ(?<quarter>[1-4])(?: of)?(?: (?<year>\d{4}))?\b|\bthe (?<nth>first|second|third|fourth|last) quarter of (?:(?<that>\d{4})|(?<rel>next|this) year)\b/giu,
    read: ({ quarter, year, nth, that, rel }, reference) => {
      const n = quarter ? Number(quarter) : nth === 'last' ? 4 : (order[nth ?? ''] ?? 1);
      const own = Number(reference.slice(0, 4));
      const y =
        year ??
        that ??
        (rel === 'next' ? own + 1 : rel === 'this' ? own : yearNear(3 * n, reference));
      return { min: wholeMonth(Number(y), 3 * n - 2).min, max: wholeMonth(Number(y), 3 * n).max };
    },
  },
  {
    pattern: /\b(?:the turn of the year)\b/giu,
    read: (_, reference) => ({
      min: `${reference.slice(0, 4)}-12-20` as CalendarDate,
      max: `${Number(reference.slice(0, 4)) + 1}-01-15` as CalendarDate,
    }),
  },
  {
    pattern:
      /\b(?<feast>hallowe['’]?en|all saints(?:['’] day)?|all souls(?:['’] day)?|thanksgiving|epiphany|valentine['’]s day)\b/giu,
    read: ({ feast }, reference) => {
      const day = Object.entries(feasts).find(([name]) => feast?.startsWith(name))?.[1];
      const year = Number(reference.slice(0, 4));
      const next = day && `${year}-${day}` < reference ? year + 1 : year;
      return day ? stretch(String(next), day, day) : undefined;
    },
  },
  {
    pattern: /\bnext month\b/giu,
    read: (_, reference) =>
      wholeMonth(Number(reference.slice(0, 4)), Number(reference.slice(5, 7)) + 1),
  },
  {
    pattern: /\bnext week\b/giu,
    read: (_, reference) => ({ min: plusDays(reference, 1), max: plusDays(reference, 13) }),
  },
  {
    pattern:
      /(?<=\b(?:in|from|by|until|after|before|for|as of) )(?:the |next |this )?(?<season>spring|summer|autumn|fall)\b(?! (?:term|party|season|break|holidays?|recess|sale|job))/giu,
    read: ({ season }, reference) => {
      const [from, to] = seasons[season ?? ''] ?? [1, 12];
      const year = yearNear(to, reference);
      return { min: wholeMonth(year, from).min, max: wholeMonth(year, to).max };
    },
  },
  {
    pattern:
      /\b(?:straight ?away|right away|immediately|without delay|from now on)\b|\bat once(?! i\b)/giu,
    read: (_, reference) => ({ min: reference, max: plusDays(reference, 7) }),
  },
];

export const stepDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4 };

/** "In six weeks" is said to the week, not to the day. */
export function around(date: CalendarDate, away: number): Stretch {
  const slack = away <= 1 ? 0 : Math.max(away < 7 ? 1 : 4, Math.round(away * 0.08));
  return { min: plusDays(date, -slack), max: plusDays(date, slack) };
}

const stretch = (year: string, from: string, to: string): Stretch | undefined => {
  const [min, max] = [calendarDate(`${year}-${from}`), calendarDate(`${year}-${to}`)];
  return min && max && { min, max };
};

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

function monthOf(name: string | undefined, year: string | undefined, reference: CalendarDate) {
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1;
  return wholeMonth(year ? Number(year) : yearNear(month, reference), month);
}

export function wholeMonth(year: number, month: number): { min: CalendarDate; max: CalendarDate } {
  return {
    min: toCalendarDate(new Date(year, month - 1, 1)),
    max: toCalendarDate(new Date(year, month, 0)),
  };
}

/** The year that puts a month nearest to the day on which it is read; what people plan lies ahead more often than behind. */
export function yearNear(month: number, reference: CalendarDate): number {
  const year = Number(reference.slice(0, 4));
  const ahead = (month - Number(reference.slice(5, 7)) + 12) % 12;
  return ahead <= 8
    ? year + (month < Number(reference.slice(5, 7)) ? 1 : 0)
    : year - (month > Number(reference.slice(5, 7)) ? 1 : 0);
}
