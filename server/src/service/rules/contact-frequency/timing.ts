import {
  businessDaysBetween,
  type CalendarDate,
  inWords,
  plusBusinessDays,
  plusDays,
  weekday,
} from '../../model/calendar.ts';
import type { Message } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import type { Fix, PlacedMessage } from '../rule.ts';
import { type Contacts, contactsBefore, type Person, type PlannedContact } from './contacts.ts';

/** Business days a check-in waits after the last message or the interview: a working week, as most career offices advise. */
export const checkInGap = 5;

/** The first day on which this check-in is early for nobody it goes to and apart from other check-ins. */
export function firstFineDate(
  contacts: Contacts,
  planned: PlannedContact,
  gap: number,
): CalendarDate {
  let date = planned.date;
  for (const name of planned.to) {
    const person = contacts.people.get(name);
    for (const bound of person ? boundsOf(person, planned, gap) : [])
      if (bound > date) date = bound;
  }
  date = onBusinessDay(date);
  const others = contacts.planned.filter(
    (other) =>
      other !== planned && other.isCheckIn && other.to.some((t) => !planned.to.includes(t)),
  );
  for (let tries = 0; tries < 60 && others.some((o) => isNear(o.date, date)); tries++)
    date = plusBusinessDays(date, 1);
  return date;
}

function boundsOf(person: Person, planned: PlannedContact, gap: number): CalendarDate[] {
  const last = lastTouch(person, planned);
  return [
    ...(last ? [plusBusinessDays(last.value, gap)] : []),
    ...(person.promised ? [afterPromise(person.promised.value)] : []),
  ];
}

/** The day after the promised one, in business days: until then an answer is not late. */
export const afterPromise = (promised: CalendarDate): CalendarDate => plusBusinessDays(promised, 1);

/** The latest message to a person, or conversation with them, before a planned message. */
export function lastTouch(person: Person, planned: PlannedContact) {
  const contacts = contactsBefore(person, planned);
  const met = person.met.filter((m) => m.value <= planned.date);
  const all = [
    ...met.map((m) => ({ ...m, isMeeting: true })),
    ...contacts.map((c) => ({ value: c.value, span: c.span, uri: c.uri, isMeeting: false })),
  ];
  return all.reduce<(typeof all)[number] | undefined>(
    (best, one) => (best && best.value > one.value ? best : one),
    undefined,
  );
}

/** The same day or the next; a weekend counts as the Monday after it. */
export const isNear = (a: CalendarDate, b: CalendarDate): boolean =>
  Math.abs(businessDaysBetween(onBusinessDay(a), onBusinessDay(b))) <= 1;

export const onBusinessDay = (date: CalendarDate): CalendarDate => {
  const day = weekday(date);
  return day === 'Saturday' ? plusDays(date, 2) : day === 'Sunday' ? plusDays(date, 1) : date;
};

export const businessDays = (n: number): string => `${n} business day${n === 1 ? '' : 's'}`;

/** Sets the message's `Send:` date, putting the header line in where there is none. */
export function sendOnFix({ draft, message }: PlacedMessage, date: CalendarDate): Fix {
  return {
    title: `Send it on ${inWords(date)}`,
    edits: [sendEdit(draft.text, message, date)],
    safe: false,
  };
}

function sendEdit(text: string, message: Message, date: CalendarDate) {
  const header = message.headers.find((h) => h.key === 'Send');
  if (header) {
    const { start, end } = header.valueSpan;
    const gap = text[start - 1] === ':' ? ' ' : '';
    return { span: span(start, end), newText: `${gap}${date}` };
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `Send: ${date}`;
  const above = message.headers[message.headers.length - 1]?.span.end ?? message.heading?.end;
  if (above !== undefined) return { span: span(above, above), newText: `${newline}${line}` };
  const rest = text.slice(message.span.start, message.span.end);
  const start = message.span.start + (rest.length - rest.trimStart().length);
  const lead =
    text[message.span.start] === undefined || start === message.span.start ? newline : '';
  return { span: span(start, start), newText: `${lead}${line}${newline}${newline}` };
}
