import { type CalendarDate, daysBetween, toDate, weekday } from '../../model/calendar.ts';
import { weekdayNumber } from '../../text/calendarWords.ts';
import type { DateMention } from '../../text/dates.ts';

const talk =
  'talk|conversation|interview|meeting|chat|discussion|visit|tour|session|sit-down|(?<!\\byour )call|hour|afternoon|morning|time|walk|lunch|coffee';

/** "meeting you", "spoke with you", "seeing me": the reader and the writer met. */
const met =
  /(?:\b(?:meeting|meet|met|spoke|spoken|speaking|talked|talking|sat down) (?:with )?you|\byou (?:met|saw|interviewed|spoke with|talked with) me|\b(?:seeing|interviewing|meeting|hosting|speaking with|talking with|having) me)\b(?! (?:that|to|the|a) )[^.;:,!?]{0,50}$/i;
const ourTalk = new RegExp(
  `\\b(?:our|your|my|the) (?:(?!missed|next|other|last)[\\p{L}-]+ ){0,2}?(?:${talk})(?: (?:with you|together|at \\p{L}+|in [^,.;]{1,20}|about [^,.;]{1,50}|over \\p{L}+|held|you gave me|we had))? (?:on |of |from )?(?:last )?$`,
  'iu',
);
/** Thanks that lead straight to the day, or to time, talk or welcome on it. */
const thanks = new RegExp(
  `\\b(?:thank you|thanks|grateful|appreciated?|enjoyed|pleasure)\\b(?:[^.;:!?,]{0,60}\\b(?:${talk}|welcome|everything|(?:making|taking|finding|giving) (?:me |the |up )?[^.;:!?,]{0,12}time)\\b(?: (?!(?:and|that|which|to|as|so|of your)\\b)[^.;:!?,]{0,40})? ?| (?:very much |so much |again |once more |kindly )?for )(?:on |of |from )?$`,
  'iu',
);
/** Thanks for something else than the conversation. */
const otherThanks =
  /\b(?:e-?mails?|mails?|messages?|repl(?:y|ied|ying)|notes?|letters?|answer(?:ing|ed)?|news|writing|wrote|sending|sent|letting|offer(?:ing|ed)?|invit\w+|remind\w*|confirm\w*|suggest\w*|propos\w*|agree\w*|arrang\w*|reschedul\w*|schedul\w*|mov(?:ing|ed)|book(?:ing|ed)|call(?:ing|ed) (?:me )?back|voicemail|introduc\w+|wish\w*|luck)\b/i;
const ahead =
  /\b(?:forward|will|shall|next|upcoming|coming|another|second|prepar\w+|ahead|before|until|by|reschedul\w+|postpon\w+|could we|can we|would|could|can|available|free|if|may|might|plan(?:ned|ning)?|hope|hoping|(?<!was )(?:glad|happy) to|like to|(?<!(?:good|nice|great|lovely|kind|pleasure|wonderful|glad|privilege|delight) (?:of you )?)to (?:meet|see|speak|talk|join)|am to|are to|is to)\b[^.;]*$/i;
const possessive = new RegExp(`^['’]s? (?:[\\p{L}-]+ ){0,3}?(?:${talk})\\b`, 'iu');
const looksBack =
  /\b(?:thank you|thanks|grateful|appreciated?|enjoyed|pleasure|following|after|since|further to|following up on|from|about|concerning|regarding|up on) (?:[^.;:!?,]{0,40} )?$/i;

/** Whether a date in a sentence is said of the conversation with the reader; `before` and `after` are the words around it. */
export function saysWhenMet(before: string, after: string, mention: DateMention): boolean {
  if (mention.direction === 'future' || mention.kind === 'month') return false;
  const isAhead =
    ahead.test(before) || /^[^.;!?]*\b(?:will|shall|is to|am to|are to)\b/i.test(after);
  if (isAhead || otherThanks.test(before)) return false;
  if (/^\s*(?:,\s*)?(?:suits|works|sounds|is|would|if)\b/i.test(after)) return false;
  if (possessive.test(after)) return before === '' || looksBack.test(before);
  return met.test(before) || ourTalk.test(before) || thanks.test(before);
}

/** Whether a mention can mean one of the days on which they met; `sent` is when it is read. */
export function fitsMeeting(
  mention: DateMention,
  days: readonly CalendarDate[],
  sent: CalendarDate,
): boolean {
  const { kind, date, end, weekday: named, text } = mention;
  if (kind === 'weekday') return days.some((d) => weekdayNumber(d) === named);
  if (kind === 'date') {
    const readings = [date, mention.otherReading].filter((d) => d !== undefined);
    return days.some((d) =>
      end && date
        ? date <= d && d <= end
        : readings.some(
            (r) => r === d || (r.slice(4) === d.slice(4) && mention.year === undefined),
          ),
    );
  }
  if (kind === 'relative' && date) {
    const slack = /\b(?:weeks?|fortnight)\b/i.test(text) ? 4 : /\bmonths?\b/i.test(text) ? 12 : 0;
    return days.some((d) => Math.abs(daysBetween(d, date)) <= slack);
  }
  if (/^last week$/i.test(text))
    return days.some((d) => !sameWeek(d, sent) && daysBetween(d, sent) < 15);
  if (/^this week$/i.test(text)) return days.some((d) => sameWeek(d, sent));
  return true;
}

const sameWeek = (a: CalendarDate, b: CalendarDate): boolean => monday(a) === monday(b);

/** The Monday of a day's week, as a day number. */
const monday = (date: CalendarDate): number => {
  const day = Math.round(toDate(date).getTime() / 86_400_000);
  return day - ((weekdayNumber(date) + 6) % 7);
};

/** The right day in the style of the mention: "Monday", "on Monday afternoon", "14 September 2026". */
export function rightDay(
  mention: DateMention,
  before: string,
  day: CalendarDate,
  sent: CalendarDate,
): string {
  const part = /\b(?:morning|afternoon|evening)$/i.exec(mention.text)?.[0];
  const isRecent = daysBetween(day, sent) >= 0 && daysBetween(day, sent) < 7;
  const [dayNumber, month, year] = [
    String(Number(day.slice(8))),
    toDate(day).toLocaleString('en-GB', { month: 'long' }),
    day.slice(0, 4),
  ];
  const isAmerican = /^\p{L}+\.? \d/u.test(mention.text.replace(/^\w+day,? /, ''));
  const dated = isAmerican ? `${month} ${dayNumber}` : `${dayNumber} ${month}`;
  const withYear = mention.year === undefined ? dated : `${dated}${isAmerican ? ',' : ''} ${year}`;
  const words =
    mention.kind === 'date'
      ? mention.weekday === undefined
        ? /^\d{4}-/.test(mention.text)
          ? day
          : withYear
        : `${weekday(day)}, ${withYear}`
      : isRecent
        ? `${weekday(day)}${part ? ` ${part}` : ''}`
        : dated;
  const isGoverned =
    /\b(?:on|for|of|since|from|the|about|during|after|this|past)\s+$/i.test(before) ||
    before === '';
  return isGoverned || mention.kind === 'date' ? words : `on ${words}`;
}
