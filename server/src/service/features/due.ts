import { type CalendarDate, inWords, plusBusinessDays } from '../model/calendar.ts';
import type { Kind } from '../model/frontMatterKeys.ts';
import { foldName } from '../model/message.ts';
import type { Contacts, Person, PlannedContact } from '../rules/contact-frequency/contacts.ts';
import {
  afterPromise,
  firstFineDate,
  isNear,
  onBusinessDay,
} from '../rules/contact-frequency/timing.ts';
import type { Process } from '../rules/rule.ts';

/** What comes next with a person. */
export interface Due {
  /** In words, such as `check-in, fine from Tuesday, 24 November 2026`. */
  readonly text: string;
  /** Absent where nothing is to be done. */
  readonly next?: { readonly kind: Kind; readonly date: CalendarDate };
}

/** Check-ins without an answer after which it is their turn; the third is the one that `too-many-messages` finds. */
const mostUnanswered = 2;
/** Business days after an interview within which a thank-you is fresh, as `too-soon` counts them. */
const fresh = 2;

export function dueFor(
  process: Process,
  contacts: Contacts,
  key: string,
  today: CalendarDate,
  gap: number,
): Due {
  if (hasRefused(process, key)) return { text: 'asked not to be written to' };
  const planned = contacts.planned.find((p) => p.to.includes(key));
  if (planned) return plannedDue(planned, contacts, today, gap);
  const person = contacts.people.get(key);
  if (!person) return { text: 'not in the list of interviewers' };
  return unplannedDue(person, key, contacts, today, gap);
}

function plannedDue(
  planned: PlannedContact,
  contacts: Contacts,
  today: CalendarDate,
  gap: number,
): Due {
  const { kind } = planned.message;
  const fine = planned.isCheckIn ? firstFineDate(contacts, planned, gap) : planned.date;
  const next = { kind, date: fine };
  if (fine > planned.date) return { text: `${kind}, fine from ${inWords(fine)}`, next };
  const when = planned.date < today ? `was planned for ${inWords(planned.date)}` : inWords(fine);
  return { text: `${kind}, ${planned.date === today ? 'today' : when}`, next };
}

function unplannedDue(
  { met, replied, promised, contacts: past }: Person,
  key: string,
  contacts: Contacts,
  today: CalendarDate,
  gap: number,
): Due {
  const lastMet = latest(met.map((m) => m.value).filter((d) => d <= today));
  const lastSent = latest(past.map((c) => c.value));
  const lastReply = latest(replied.map((r) => r.value));
  if (lastMet && (!lastSent || lastSent < lastMet)) {
    const by = plusBusinessDays(lastMet, fresh);
    const date = by < today ? today : by;
    const text = by < today ? 'thank-you, late and still welcome' : `thank-you, by ${inWords(by)}`;
    return { text, next: { kind: 'thank-you', date } };
  }
  if (!lastSent) return { text: 'nothing yet' };
  if (lastReply && lastReply >= lastSent) return { text: `answered on ${inWords(lastReply)}` };
  const unanswered = past.filter((c) => c.kind === 'check-in' && c.value > (lastReply ?? ''));
  if (unanswered.length >= mostUnanswered)
    return { text: 'nothing: two check-ins wait for an answer' };
  const bounds = [
    today,
    ...[lastSent, lastMet].flatMap((d) => (d ? plusBusinessDays(d, gap) : [])),
    ...(promised ? [afterPromise(promised.value)] : []),
  ];
  let date = onBusinessDay(latest(bounds) ?? today);
  const others = contacts.planned.filter((p) => p.isCheckIn && !p.to.includes(key));
  for (let tries = 0; tries < 60 && others.some((o) => isNear(o.date, date)); tries++)
    date = plusBusinessDays(date, 1);
  return {
    text: date === today ? 'a check-in is fine' : `a check-in is fine from ${inWords(date)}`,
    next: { kind: 'check-in', date },
  };
}

const hasRefused = (process: Process, key: string): boolean =>
  process.drafts.some(({ frontMatter }) =>
    frontMatter.interviewers.some(
      (p) => foldName(p.name) === key && p.consent?.value === 'refused',
    ),
  );

const latest = (dates: readonly CalendarDate[]): CalendarDate | undefined =>
  [...dates].sort().at(-1);
