import { type CalendarDate, inWords, plusDays, weekday } from '../../model/calendar.ts';
import { span } from '../../model/span.ts';
import { weekdayNames, weekdayNumber } from '../../text/calendarWords.ts';
import { findWeekdaysWithDates, type WeekdayAndDate } from '../../text/weekdayDates.ts';
import { replaceTitle } from '../fixes.ts';
import type { Fix, MessageRule } from '../rule.ts';
import { isQuoted, passagesOf } from './passages.ts';

export const weekdayMismatch: MessageRule = {
  code: 'weekday-mismatch',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  finds: 'a weekday that is not the one of the date it stands by',
  why: 'Readers plan by the weekday or by the date. When the two disagree, somebody waits on the wrong day.',
  examples: [
    {
      bad: 'I could come in on Monday, 6 October 2026.',
      good: 'I could come in on Tuesday, 6 October 2026.',
    },
    {
      bad: 'The market is on Sat 4 October 2026.',
      good: 'The market is on Sat 3 October 2026.',
    },
  ],
  *check(message, context) {
    const reference = message.send?.value ?? context.today;
    for (const { text, start } of passagesOf(message)) {
      for (const pair of findWeekdaysWithDates(text, reference, start)) {
        const { date } = pair;
        const days = [date.date, ...date.otherReadings];
        if (days.some((d) => weekdayNumber(d) === pair.weekday.number)) continue;
        const at = span(
          Math.min(pair.weekday.span.start, date.span.start),
          Math.max(pair.weekday.span.end, date.span.end),
        );
        if (isQuoted(at, context)) continue;
        const [, shown] = inWords(date.date).split(', ');
        const named = weekdayNames[pair.weekday.number];
        yield {
          span: at,
          message: `${shown} is a ${weekday(date.date)}, not a ${named}. Change one of the two, so that nobody waits on the wrong day.`,
          fixes: [...weekdayFix(pair), ...dateFix(pair)],
        };
      }
    }
  },
};

function weekdayFix({ weekday: written, date }: WeekdayAndDate): Fix[] {
  if (date.otherReadings.length > 0) return [];
  const right = weekday(date.date);
  const isFull = /day$/i.test(written.text);
  const short = isFull ? right : right.slice(0, Math.min(3, written.text.length));
  const isUpper = written.text.length > 1 && written.text === written.text.toUpperCase();
  const newText = isUpper ? short.toUpperCase() : short;
  return [{ title: replaceTitle(newText), edits: [{ span: written.span, newText }], safe: false }];
}

/** The nearest day of that weekday in the same month, written as the date is. */
function dateFix({ weekday: written, date }: WeekdayAndDate): Fix[] {
  const right = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
    .map((n) => plusDays(date.date, n))
    .find((d) => weekdayNumber(d) === written.number && d.slice(0, 7) === date.date.slice(0, 7));
  const newText = right && withDay(date.text, date.date, right);
  return newText
    ? [{ title: replaceTitle(newText), edits: [{ span: date.span, newText }], safe: false }]
    : [];
}

/** The same words with another day of the month: `18th of September` becomes `17th of September`. */
function withDay(text: string, old: CalendarDate, right: CalendarDate): string | undefined {
  const day = Number(old.slice(8));
  const wanted = Number(right.slice(8));
  const iso = text.replace(old, right);
  if (iso !== text) return iso;
  const pattern = new RegExp(`(?<!\\d)0?${day}(st|nd|rd|th)?(?!\\d)`, 'i');
  if (!pattern.test(text)) return undefined;
  return text.replace(pattern, (whole, suffix: string | undefined) => {
    const digits = whole.startsWith('0') ? String(wanted).padStart(2, '0') : String(wanted);
    return suffix ? `${digits}${ordinalSuffix(wanted)}` : digits;
  });
}

const ordinalSuffix = (n: number): string =>
  n >= 11 && n <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
