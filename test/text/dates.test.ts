import assert from 'node:assert/strict';
import { type CalendarDate, calendarDate } from '../../server/src/service/model/calendar.ts';
import {
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../../server/src/service/text/calendarWords.ts';
import { findDates } from '../../server/src/service/text/dates.ts';
import { findWeekdaysWithDates } from '../../server/src/service/text/weekdayDates.ts';

const day = (text: string): CalendarDate => calendarDate(text) ?? assert.fail(text);
/** A Wednesday. */
const today = day('2026-09-16');

const read = (text: string): string =>
  findDates(text, today)
    .map((m) => `${m.kind} "${m.text}"${m.date ? ` ${m.date}` : ''}${m.end ? `..${m.end}` : ''}`)
    .join(', ');

describe('dates in running text', () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ['I can start on 24 November.', 'date "24 November" 2026-11-24'],
    ['We met on Tuesday, 15 September, at noon.', 'date "Tuesday, 15 September" 2026-09-15'],
    ['Could we talk on the 21st?', 'date "the 21st" 2026-09-21'],
    ['The office is on the 5th floor.', ''],
    ['You said Monday the 28th would do.', 'date "Monday the 28th" 2026-09-28'],
    ['I begin on 4 January.', 'date "4 January" 2027-01-04'],
    ['I am away from 12 to 14 October.', 'date "12 to 14 October" 2026-10-12..2026-10-14'],
    ['the first Monday of January 2027', 'relative "the first Monday of January 2027" 2027-01-04'],
    ['the last Friday in October', 'relative "the last Friday in October" 2026-10-30'],
    ['You hoped to know by Friday.', 'weekday "Friday"'],
    ['It was good to meet last Tuesday.', 'weekday "last Tuesday" 2026-09-15'],
    ['We spoke yesterday afternoon.', 'relative "yesterday afternoon" 2026-09-15'],
    ['I will write again in two weeks.', 'relative "in two weeks" 2026-09-30'],
    ['I will be travelling next week.', 'period "next week"'],
    ['I am free in October.', 'month "October"'],
    ['Sat down with a coffee, I read it again.', ''],
    ['We sat on the quay in the sun and watched the barges march on.', ''],
    ['May I ask about the night shift?', ''],
    ['The line runs 24/7 and I have led it for 3 years.', ''],
    ['I am writing right now, five minutes after the call.', ''],
    ['the second of November', 'date "second of November" 2026-11-02'],
    ['One second, two of 10 pallets and section 4.2 of 12 to 14.', ''],
    ['', ''],
  ];
  for (const [text, found] of cases) {
    it(text || 'an empty text', () => {
      assert.equal(read(text), found);
    });
  }

  it('gives exact offsets, moved by a base', () => {
    const text = '🙂 Thank you for Tuesday, 15 September (and the tea).';
    const [mention] = findDates(text, today, 100);
    assert.ok(mention);
    assert.equal(text.slice(mention.span.start - 100, mention.span.end - 100), mention.text);
    assert.equal(mention.text, 'Tuesday, 15 September');
  });

  it('tells digits that can be read two ways', () => {
    const [mention] = findDates('on 10/11/2026', today);
    assert.equal(mention?.date, '2026-10-11');
    assert.equal(mention?.otherReading, '2026-11-10');
  });

  it('finds the weekday before and after', () => {
    assert.equal(weekdayOnOrAfter(3, today), '2026-09-16');
    assert.equal(weekdayOnOrAfter(2, today), '2026-09-22');
    assert.equal(weekdayOnOrBefore(2, today), '2026-09-15');
  });
});

describe('weekdays with dates', () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ['on Tuesday, 24 November', 'Tuesday/24 November/2026-11-24'],
    ['on Friday (25 September)', 'Friday/25 September/2026-09-25'],
    ['on 25 September (a Friday)', 'Friday/25 September/2026-09-25'],
    ['2026-09-21 (Monday)', 'Monday/2026-09-21/2026-09-21'],
    ['on Thursday afternoon, 24 September', 'Thursday/24 September/2026-09-24'],
    ['Wed, Oct 7', 'Wed/Oct 7/2026-10-07'],
    ['Monday the 21st', 'Monday/21st/2026-09-21'],
    ['on Monday I read it; 24 September suits me', ''],
  ];
  for (const [text, found] of cases) {
    it(text, () => {
      const pairs = findWeekdaysWithDates(text, today);
      for (const { weekday, date } of pairs) {
        assert.equal(text.slice(weekday.span.start, weekday.span.end), weekday.text);
        assert.equal(text.slice(date.span.start, date.span.end), date.text);
      }
      const shown = pairs.map((p) => `${p.weekday.text}/${p.date.text}/${p.date.date}`);
      assert.equal(shown.join(), found);
    });
  }
});
