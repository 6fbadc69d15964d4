import { casual, type ParsedResult } from 'chrono-node/en';
import { type CalendarDate, plusDays, toCalendarDate, toDate } from '../model/calendar.ts';
import { type Span, span } from '../model/span.ts';
import {
  isoOf,
  monthIndex,
  monthWord,
  nearestDays,
  nearestYear,
  weekdayIndex,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  weekdayWord,
} from './calendarWords.ts';

/**
 * Words of a text that name a day or a stretch of days. What is written is told apart from what follows from the reference
 * day: `day`, `month`, `year` and `weekday` are only there when the words say them.
 */
export interface DateMention {
  /** UTF-16 units from the start of the text, plus the base that was asked for. */
  readonly span: Span;
  readonly text: string;
  /**
   * `date`: a day of a month ("24 November", "the 14th"); `weekday`: only a weekday ("by Friday", "last Tuesday");
   * `relative`: a day counted from the reference day ("tomorrow", "in two weeks"); `month`: "October", "January 2027";
   * `period`: a stretch of days ("next week", "over the next month").
   */
  readonly kind: 'date' | 'weekday' | 'relative' | 'month' | 'period';
  /** 0 is Sunday. */
  readonly weekday?: number;
  readonly day?: number;
  /** 1 is January. */
  readonly month?: number;
  readonly year?: number;
  /**
   * The day meant; a missing year or month is the one nearest to the reference day. Absent for a bare weekday, which may look
   * back or ahead (see `weekdayOnOrAfter`, `weekdayOnOrBefore`), for months and for periods.
   */
  readonly date?: CalendarDate;
  /** The last day of a range: "12 to 14 October". */
  readonly end?: CalendarDate;
  /** The day meant when digits are read the other way round (10/11/2026), or "the 14th" looks the other way in time. */
  readonly otherReading?: CalendarDate;
  /** Where the words say so: "last", "ago", "yesterday"; "next", "in", "coming". */
  readonly direction?: 'past' | 'future';
}

/** All mentions in order of place, none overlapping. `reference` is the day on which the words are read. */
export function findDates(text: string, reference: CalendarDate, base = 0): DateMention[] {
  if (!mayHoldDate.test(text)) return [];
  const key = `${reference} ${text}`;
  const found = remembered.get(key) ?? readDates(text, reference);
  remembered.delete(key);
  remembered.set(key, found);
  if (remembered.size > 2000) remembered.delete(remembered.keys().next().value ?? '');
  return base === 0
    ? [...found]
    : found.map((m) => ({ ...m, span: span(m.span.start + base, m.span.end + base) }));
}

/** Several rules ask about the same sentences, and most of them stay the same from one keystroke to the next. */
const remembered = new Map<string, readonly DateMention[]>();

function readDates(text: string, reference: CalendarDate): readonly DateMention[] {
  const own = [...ordinalWeekdays(text, reference), ...ordinals(text, reference)];
  const known = casual
    .parse(text, { instant: noon(reference) })
    .flatMap((result) => readResult(result, text, reference))
    .filter((m) => !own.some((o) => o.span.start < m.span.end && m.span.start < o.span.end));
  return [...own, ...known].sort((a, b) => a.span.start - b.span.start);
}

/** Texts without any of these hold no date; most sentences are done with here. */
const mayHoldDate = new RegExp(
  `\\d|\\b(?:${weekdayWord}|${monthWord}|to(?:day|night|morrow)|yesterday|weeks?|months?|years?|days?|weekend|fortnight|morning|afternoon|evening|first|second)`,
  'iu',
);

const noon = (date: CalendarDate): Date => {
  const day = toDate(date);
  day.setHours(12);
  return day;
};

const fullWeekday = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i;

function readResult(result: ParsedResult, text: string, reference: CalendarDate): DateMention[] {
  const { start } = result;
  const opening = /^(?:on\b|[\s,(])*/i.exec(result.text)?.[0].length ?? 0;
  const index = result.index + opening;
  const timed = start.isCertain('hour')
    ? /\)?,?\s+(?:at|around|from)\s.*$|[\s,()]+$/i
    : /[\s,()]+$/;
  const words = result.text.slice(opening).replace(timed, '');
  const at = span(index, index + words.length);
  const before = text.slice(Math.max(0, index - 14), index);
  const after = text.slice(at.end, at.end + 12);
  if (!isDateLike(words, before, after)) return [];
  const has = (part: 'day' | 'month' | 'year' | 'weekday'): boolean => start.isCertain(part);
  const value = (part: 'day' | 'month' | 'year'): number => start.get(part) ?? 0;
  const date = isoOf(value('year'), value('month'), value('day'));
  if (!date) return [];
  const weekday =
    fullWeekday.test(words) || new RegExp(`\\b${weekdayWord}`, 'iu').test(words)
      ? start.get('weekday')
      : null;
  const written = typeof weekday === 'number' ? { weekday } : {};
  const direction = directionOf(words, before);
  const common = { span: at, text: words, ...written, ...(direction && { direction }) };
  const counted = countedDays.test(words);
  if (counted || casualDay.test(words)) {
    const isPeriod = /\b(?:weeks?|months?|years?|quarter|weekend)\b/i.test(words) && !counted;
    return [
      isPeriod || periodOf.test(words)
        ? { ...common, kind: 'period' }
        : { ...common, kind: 'relative', date },
    ];
  }
  const year = /\d{4}/.test(words) ? { year: value('year') } : {};
  if (has('day') && has('month') && (/\d/.test(words) || spelledDay.test(words))) {
    const end =
      result.end && isoOf(result.end.get('year'), result.end.get('month'), result.end.get('day'));
    const other = otherReading(words, value('year'));
    return [
      {
        ...common,
        kind: 'date',
        day: value('day'),
        month: value('month'),
        ...year,
        date,
        ...(end && end !== date && { end }),
        ...(other && other !== date && { otherReading: other }),
      },
    ];
  }
  if (typeof weekday === 'number') {
    const told = direction === 'past' ? pastWeekday(weekday, reference) : date;
    return [{ ...common, kind: 'weekday', ...(direction && { date: told }) }];
  }
  if (has('month')) return [{ ...common, kind: 'month', month: value('month'), ...year }];
  return partOfToday.test(words) ? [{ ...common, kind: 'relative', date: reference }] : [];
}

const pastWeekday = (weekday: number, reference: CalendarDate): CalendarDate =>
  weekdayOnOrBefore(weekday, plusDays(reference, -1));

const countedDays =
  /\b(?:ago|from now|later|earlier)\b|^(?:with)?in\s+(?:an?|the next|\d+|\p{L}+)\s+(?:days?|weeks?|months?|years?|fortnight)/iu;

const casualDay =
  /\b(?:today|tonight|tomorrow|yesterday|(?:last|next|past|this|coming|previous)\s+(?:\p{L}+\s+|\d+\s+)?(?:night|days?|weeks?|weekend|months?|years?|quarter)|weekend|end of)\b/iu;

const periodOf =
  /\b(?:last|next|past|coming|previous)\s+(?:few|couple of|\d+|two|three|four|five|six|seven|eight|nine|ten|several)\b/i;

const spelledDay =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|twentieth|twenty-\p{L}+|thirtieth|thirty-first)\b/iu;

const partOfToday = /^this (?:morning|afternoon|evening)$/i;

const directionOf = (words: string, before: string): DateMention['direction'] | undefined => {
  if (/\b(?:ago|yesterday|last|past|previous|earlier)\b/i.test(words)) return 'past';
  if (/\b(?:tomorrow|next|coming|from now|within|later)\b|^in\b/i.test(words)) return 'future';
  return /\b(?:coming|upcoming)\s+$/i.test(before)
    ? 'future'
    : /\b(?:past|previous)\s+$/i.test(before)
      ? 'past'
      : undefined;
};

const leads =
  /(?:\b(?:on|by|until|till|before|after|since|from|to|and|or|next|last|this|in|of|during|for|mid|early|late|coming|every|through|around|about)\s+(?:the\s+)?|[,(–-]\s*|mid-)$/i;

const clockUnits = /\b(?:hours?|minutes?|hrs?|mins?|secs?|seconds|second(?! of))\b/i;

/** Sets aside what chrono takes for dates and is none: "Sat down", "march on", "24/7", "for 3 years", "right now". */
function isDateLike(words: string, before: string, after: string): boolean {
  if (/^(?:right |just )?now$/i.test(words) || clockUnits.test(words)) return false;
  if (/^(?:for|over|during|per)\b/i.test(words)) return false;
  if (/[\p{L}\d]-?$/u.test(before) && /^[\p{L}\d]/u.test(words) && !/mid-$/i.test(before))
    return false;
  if (/^-?[\p{L}\d]/u.test(after) && !/^-(?:week|month|year)/.test(after)) return false;
  if (/^\d{1,2}[/.]\d{1,2}$/.test(words)) {
    const isShare = /^(?:24\/7|9\/11|50\/50)$/.test(words) || /^\s?(?:of|%|\p{L}+s\b)/u.test(after);
    return !isShare && /(?:\b(?:on|by|until|before|from|since|of)|day,?|\()\s*$/i.test(before);
  }
  const alone = words.replace(/^(?:on|in|by|the)\s+/i, '');
  const lead = alone === words ? before : `${before}${words.slice(0, words.length - alone.length)}`;
  if (/^(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)\.?$/i.test(alone))
    return (
      /^\p{Lu}/u.test(alone) &&
      leads.test(lead) &&
      !/^\s?(?:down|in|on|through|out|up)\b/.test(after)
    );
  if (new RegExp(`^(?:${monthWord})\\.?$`, 'i').test(alone)) {
    if (!/^(?:may|march|mar|august|jan|dec|jun|april)\.?$/i.test(alone))
      return /^\p{Lu}/u.test(alone) || alone.length > 4;
    return /^\p{Lu}/u.test(alone) && leads.test(lead);
  }
  // "may 4 of us", "march 20 people": the verb, not the month.
  if (/^(?:may|march|mar)\s+\d{1,2}$/.test(words)) return false;
  return true;
}

/** 10/11/2026 is the tenth of November to most of the world and the eleventh of October to some. */
function otherReading(words: string, year: number): CalendarDate | undefined {
  const match = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?$/.exec(words);
  if (!match) return undefined;
  const [a = 0, b = 0] = [Number(match[1]), Number(match[2])];
  return a <= 12 && b <= 12 ? isoOf(year, b, a) : undefined;
}

const followers =
  /^(?:$|\s*[.,;:!?)–—-]|\s+(?:at|by|to|for|and|or|as|in|with|when|is|was|will|would|works?|suits?|if|because|so|but|i|we|you|they|that|which|from|of (?:this|next|the) month|before|after|until|through|may|might|can|could)\b)/i;

/** "the 14th", "Monday the 21st": the month is the one that puts it nearest to the reference day. */
function ordinals(text: string, reference: CalendarDate): DateMention[] {
  const pattern = new RegExp(
    `(?:\\b(${weekdayWord}),?\\s+)?\\b(the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?:of\\s+)?(?:${monthWord})\\b)`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap((match): DateMention[] => {
    const day = Number(match[3]);
    const weekdayText = match[1];
    if (!weekdayText && !match[2]) return [];
    const rest = text.slice(match.index + match[0].length);
    const monthBefore = new RegExp(`\\b(?:${monthWord})\\.?\\s+$`, 'i');
    if (!followers.test(rest) || monthBefore.test(text.slice(0, match.index))) return [];
    const [date, other] = nearestDays(day, reference);
    if (!date) return [];
    const weekday = weekdayText === undefined ? undefined : weekdayIndex(weekdayText);
    return [
      {
        span: span(match.index, match.index + match[0].length),
        text: match[0],
        kind: 'date',
        ...(weekday !== undefined && { weekday }),
        day,
        date,
        ...(other && { otherReading: other }),
      },
    ];
  });
}

const ordinalWords = ['first', 'second', 'third', 'fourth'];

/** "the first Monday of January 2027", "the last Friday in October". */
function ordinalWeekdays(text: string, reference: CalendarDate): DateMention[] {
  const pattern = new RegExp(
    `\\b(?:the\\s+)?(first|second|third|fourth|1st|2nd|3rd|4th|last)\\s+(${weekdayWord})\\s+(?:of|in)\\s+(${monthWord})\\b\\.?(?:,?\\s+(\\d{4}))?`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap((match): DateMention[] => {
    const [whole, which = '', dayWord = '', monthName = '', yearText] = match;
    const weekday = weekdayIndex(dayWord);
    const month = monthIndex(monthName);
    if (weekday === undefined || month === 0) return [];
    const year = yearText ? Number(yearText) : nearestYear(month, 15, reference);
    const first = isoOf(year, month, 1);
    if (!first) return [];
    const n = ordinalWords.findIndex(
      (w) => w === which.toLowerCase() || which.startsWith(`${ordinalWords.indexOf(w) + 1}`),
    );
    const date =
      n === -1
        ? weekdayOnOrBefore(weekday, toCalendarDate(new Date(year, month, 0)))
        : plusDays(weekdayOnOrAfter(weekday, first), 7 * n);
    return [
      {
        span: span(match.index, match.index + whole.length),
        text: whole,
        kind: 'relative',
        weekday,
        month,
        ...(yearText && { year }),
        date,
      },
    ];
  });
}
