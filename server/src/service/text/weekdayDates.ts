import type { CalendarDate } from '../model/calendar.ts';
import { type Span, span } from '../model/span.ts';
import { weekdayIndex, weekdayWord } from './calendarWords.ts';
import { type DateMention, findDates } from './dates.ts';

/** A weekday and the date it is said to fall on, with where each is written. */
export interface WeekdayAndDate {
  readonly weekday: { readonly span: Span; readonly number: number; readonly text: string };
  readonly date: {
    readonly span: Span;
    readonly date: CalendarDate;
    readonly text: string;
    readonly yearWritten: boolean;
    /** Days meant if digits are read the other way round, or an ordinal without its month looks ahead, not back. */
    readonly otherReadings: readonly CalendarDate[];
  };
}

/** Weekdays that stand with a date: "Tuesday, 24 November", "24 November (a Tuesday)", "Monday the 21st". */
export function findWeekdaysWithDates(
  text: string,
  reference: CalendarDate,
  base = 0,
): WeekdayAndDate[] {
  if (!namesWeekday.test(text) || !namesDay.test(text)) return [];
  const pairs = findDates(text, reference).flatMap((mention): WeekdayAndDate[] => {
    if (mention.kind !== 'date' || !mention.date) return [];
    return mention.weekday === undefined ? pairAround(mention, text) : pairWithin(mention);
  });
  return pairs.map((p) => ({
    weekday: { ...p.weekday, span: span(p.weekday.span.start + base, p.weekday.span.end + base) },
    date: { ...p.date, span: span(p.date.span.start + base, p.date.span.end + base) },
  }));
}

/** Without a weekday and a day of the month there is no pair, and most paragraphs are done with here. */
const namesWeekday = new RegExp(`\\b${weekdayWord}`, 'iu');
const namesDay = /\d|\b(?:first|second|third|\p{L}+th|last)\b/iu;

/** The two parts of a mention that holds both. */
function pairWithin(mention: DateMention): WeekdayAndDate[] {
  const found = new RegExp(`\\b${weekdayWord}`, 'iu').exec(mention.text);
  if (!found || !mention.date || mention.weekday === undefined) return [];
  const wordStart = found.index;
  const word = found[0].replace(/\.$/, '');
  const rest = mention.text.slice(wordStart + found[0].length);
  const lead = /^(?:[\s,(–—-]|the\s)+/i.exec(rest)?.[0].length ?? 0;
  const isFirst = rest.trim() !== '';
  const dateStart = isFirst ? wordStart + found[0].length + lead : 0;
  const dateText = isFirst
    ? rest.slice(lead)
    : mention.text.slice(0, wordStart).replace(/[\s,(–—-]+$/, '');
  const at = mention.span.start;
  return [
    {
      weekday: {
        span: span(at + wordStart, at + wordStart + word.length),
        number: mention.weekday,
        text: word,
      },
      date: {
        span: span(at + dateStart, at + dateStart + dateText.length),
        date: mention.date,
        text: dateText,
        yearWritten: mention.year !== undefined,
        otherReadings: mention.otherReading ? [mention.otherReading] : [],
      },
    },
  ];
}

const weekdayBefore = new RegExp(
  `\\b(${weekdayWord})(?:\\s(?:morning|afternoon|evening))?(?:,|\\s?\\(|\\s?[-–—])?\\s?(?:the\\s)?$`,
  'iu',
);

const weekdayAfter = new RegExp(
  `^(?:,|\\s?\\(|\\s?[-–—])?\\s?(?:(?:which )?(?:is|falls on|was) )?(?:a\\s)?(${weekdayWord})`,
  'iu',
);

/** A weekday that stands right before or after a date, with a comma, a bracket or "is a" between them at most. */
function pairAround(mention: DateMention, text: string): WeekdayAndDate[] {
  const { date, otherReading: other } = mention;
  const before = weekdayBefore.exec(text.slice(0, mention.span.start));
  const after = before ? null : weekdayAfter.exec(text.slice(mention.span.end));
  const word = (before ?? after)?.[1]?.replace(/\.$/, '');
  const number = word ? weekdayIndex(word) : undefined;
  if (!date || !word || number === undefined) return [];
  const lead = /^(?:the|by)\s+(?:the\s+)?/i.exec(mention.text)?.[0].length ?? 0;
  const start = before
    ? before.index
    : mention.span.end + (after?.[0].toLowerCase().lastIndexOf(word.toLowerCase()) ?? 0);
  return [
    {
      weekday: { span: span(start, start + word.length), number, text: word },
      date: {
        span: span(mention.span.start + lead, mention.span.end),
        date,
        text: mention.text.slice(lead),
        yearWritten: mention.year !== undefined,
        otherReadings: other ? [other] : [],
      },
    },
  ];
}
