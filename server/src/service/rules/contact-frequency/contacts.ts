import type { CalendarDate } from '../../model/calendar.ts';
import type { Interviewer } from '../../model/frontMatter.ts';
import type { Kind } from '../../model/frontMatterKeys.ts';
import { foldName, type Message } from '../../model/message.ts';
import type { Located } from '../../model/span.ts';
import type { PlacedMessage, Process } from '../rule.ts';

/** Everything that went, or is planned to go, to the people of one process, read from all its files. */
export interface Contacts {
  readonly people: ReadonlyMap<string, Person>;
  /** Messages that are still to go out, in order of date and then of place. */
  readonly planned: readonly PlannedContact[];
}

export interface Person {
  readonly name: string;
  readonly met: readonly Place<CalendarDate>[];
  readonly replied: readonly Place<CalendarDate>[];
  /** The latest of the dates they promised an answer by. */
  readonly promised?: Place<CalendarDate>;
  /** In order of time; a planned message that has been recorded as sent stands here once. */
  readonly contacts: readonly Contact[];
}

/** A value and the file and place it was read from. */
export interface Place<T> extends Located<T> {
  readonly uri: string;
}

export interface Contact extends Place<CalendarDate> {
  readonly kind: Kind;
  /** False where the kind was derived. */
  readonly kindStated: boolean;
  readonly channel: string;
  /** Folded name of the person. */
  readonly to: string;
  readonly message?: PlannedContact;
}

export interface PlannedContact extends PlacedMessage {
  readonly date: CalendarDate;
  /** Whether it asks where things stand; a reply, a correction and a withdrawal do not. */
  readonly isCheckIn: boolean;
  /** Folded names. */
  readonly to: readonly string[];
}

const cache = new WeakMap<Process, { today: CalendarDate; contacts: Contacts }>();

/** The contacts of a process; remembered for as long as the process and the day stay the same. */
export function contactsOf(process: Process, today: CalendarDate): Contacts {
  const known = cache.get(process);
  if (known?.today === today) return known.contacts;
  const contacts = readContacts(process, today);
  cache.set(process, { today, contacts });
  return contacts;
}

/** Those to a person that come before a planned message. */
export function contactsBefore(person: Person, planned: PlannedContact): Contact[] {
  const at = person.contacts.findIndex((c) => c.message === planned);
  return person.contacts.slice(0, Math.max(at, 0));
}

/** The day a message goes out: its `Send:` date, or today. */
export const sendDate = (message: Message, today: CalendarDate): CalendarDate =>
  message.send?.value ?? today;

interface PersonDraft {
  readonly name: string;
  readonly met: Place<CalendarDate>[];
  readonly replied: Place<CalendarDate>[];
  promised?: Place<CalendarDate>;
  contacts: Contact[];
}

function readContacts(process: Process, today: CalendarDate): Contacts {
  const people = new Map<string, PersonDraft>();
  for (const { uri, frontMatter } of process.drafts)
    for (const interviewer of frontMatter.interviewers) addPerson(people, interviewer, uri);
  for (const person of people.values()) person.contacts = deriveKinds(person);
  const planned: PlannedContact[] = [];
  for (const placed of process.messages) {
    const contact = plan(placed, today);
    if (contact.to.length === 0 || isRecorded(contact, people) || !isDated(contact, people))
      continue;
    planned.push(contact);
    for (const name of contact.to) people.get(name)?.contacts.push(toContact(contact, name));
  }
  for (const person of people.values()) person.contacts.sort(byDate);
  return {
    people,
    planned: planned
      .map((contact, i) => ({ contact, i }))
      .sort((a, b) => compare(a.contact.date, b.contact.date) || a.i - b.i)
      .map(({ contact }) => contact),
  };
}

/** The same person may stand in several files; what two files say alike counts once. */
function addPerson(
  people: Map<string, PersonDraft>,
  { name, met, replied, promised, sent, channel }: Interviewer,
  uri: string,
): void {
  const key = foldName(name);
  const person: PersonDraft = people.get(key) ?? { name, met: [], replied: [], contacts: [] };
  people.set(key, person);
  const place = (d: Located<CalendarDate>): Place<CalendarDate> => ({ ...d, uri });
  const addNew = (known: Place<CalendarDate>[], dates: readonly Located<CalendarDate>[]): void => {
    for (const date of dates)
      if (!known.some((k) => k.value === date.value)) known.push(place(date));
  };
  addNew(person.met, met);
  addNew(person.replied, replied);
  if (promised && promised.value > (person.promised?.value ?? ''))
    person.promised = place(promised);
  const known = [...person.contacts];
  for (const entry of sent) {
    const same = known.findIndex((c) => c.value === entry.date.value);
    if (same >= 0) known.splice(same, 1);
    else
      person.contacts.push({
        ...place(entry.date),
        kind: entry.kind ?? 'check-in',
        kindStated: entry.kind !== undefined,
        channel: entry.channel ?? channel ?? 'email',
        to: key,
      });
  }
}

/** Without a kind of its own the first message is a thank-you, one before the interview information, others check-ins. */
function deriveKinds(person: PersonDraft): Contact[] {
  const firstMet = [...person.met].map((m) => m.value).sort()[0];
  let thanked = false;
  return [...person.contacts].sort(byDate).map((contact) => {
    if (contact.kindStated) {
      thanked ||= contact.kind === 'thank-you';
      return contact;
    }
    if (firstMet && contact.value < firstMet) return { ...contact, kind: 'information' };
    if (thanked) return contact;
    thanked = true;
    return { ...contact, kind: 'thank-you' };
  });
}

const plan = ({ draft, message }: PlacedMessage, today: CalendarDate): PlannedContact => ({
  draft,
  message,
  date: sendDate(message, today),
  isCheckIn: message.kind === 'check-in',
  to: message.recipients.flatMap((r) => (r.interviewer ? [foldName(r.interviewer.name)] : [])),
});

/** A draft stays in the file after its date has been noted under `sent`; it is then no second message. */
function isRecorded(
  { message, date, to }: PlannedContact,
  people: ReadonlyMap<string, PersonDraft>,
): boolean {
  return to.some((name) =>
    people
      .get(name)
      ?.contacts.some(
        (c) => !c.message && c.value === date && (!message.kindStated || c.kind === message.kind),
      ),
  );
}

/** Without a `Send:` date, and with something recorded for a later day than today, nobody knows when it is to go out. */
const isDated = (
  { message, date, to }: PlannedContact,
  people: ReadonlyMap<string, PersonDraft>,
): boolean =>
  message.send !== undefined ||
  to.every((name) => {
    const person = people.get(name);
    return ![...(person?.contacts ?? []), ...(person?.met ?? [])].some(
      (c) => c.value > date && !('message' in c),
    );
  });

const toContact = (planned: PlannedContact, to: string): Contact => {
  const { draft, message, date } = planned;
  const channel = message.recipients.find((r) => foldName(r.interviewer?.name ?? '') === to);
  return {
    uri: draft.uri,
    value: date,
    span: message.anchor,
    kind: message.kind,
    kindStated: message.kindStated,
    channel: channel?.interviewer?.channel ?? 'email',
    to,
    message: planned,
  };
};

const byDate = (a: Contact, b: Contact): number => compare(a.value, b.value);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
