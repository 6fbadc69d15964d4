import type { Finding } from '../lint.ts';
import type { CalendarDate } from '../model/calendar.ts';
import type { Draft } from '../model/draft.ts';
import { messageAt } from '../model/draft.ts';
import type { Kind } from '../model/frontMatterKeys.ts';
import { foldName, type Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import {
  type Contact,
  type Contacts,
  contactsOf,
  sendDate,
} from '../rules/contact-frequency/contacts.ts';
import {
  type Guideline,
  guidelines,
  type Process,
  type Severity,
  severities,
} from '../rules/rule.ts';
import { proseOf } from '../text/prose.ts';
import { type Due, dueFor } from './due.ts';

/** A process as a whole: everybody in it, every message to them, and what is due. */
export interface ProcessOverview {
  readonly company?: string;
  readonly role?: string;
  readonly uris: readonly string[];
  readonly people: readonly PersonOverview[];
}

export interface PersonOverview {
  readonly name: string;
  readonly title?: string;
  /** Their entry in a list of interviewers; absent for a name that is in none. */
  readonly place?: Place;
  readonly due: Due;
  /** In order of date. */
  readonly messages: readonly MessageOverview[];
}

export interface MessageOverview {
  readonly kind: Kind;
  readonly date: CalendarDate;
  /** `noted`: recorded as sent, and its text is in no draft. */
  readonly state: 'planned' | 'sent' | 'noted';
  /** The message's heading, or the date in the list of what was sent. */
  readonly place: Place;
  /** Absent where there is no text. */
  readonly words?: number;
  /** All ten, or none where there is no text. */
  readonly guidelines: readonly GuidelineState[];
}

export interface GuidelineState {
  readonly guideline: Guideline;
  readonly findings: number;
  /** The gravest, and where it is; absent without findings. */
  readonly severity?: Severity;
  readonly place?: Place;
}

export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** `gap`: business days that a check-in waits after the last message. */
export function processOverview(
  process: Process,
  today: CalendarDate,
  gap: number,
  lint: (uri: string) => readonly Finding[],
): ProcessOverview {
  const contacts = contactsOf(process, today);
  const company = process.drafts.map((d) => d.frontMatter.company?.name.value).find(Boolean);
  const role = process.drafts.map((d) => d.frontMatter.role?.value).find(Boolean);
  const names = new Map<string, string>();
  for (const { frontMatter } of process.drafts)
    for (const { name } of frontMatter.interviewers) setOnce(names, foldName(name), name);
  for (const { message } of process.messages)
    for (const { name, interviewer } of message.recipients)
      if (!interviewer) setOnce(names, foldName(name), name);
  return {
    ...(company && { company }),
    ...(role && { role }),
    uris: process.drafts.map((d) => d.uri),
    people: [...names].map(([key, name]) => {
      const entry = entryOf(process, key);
      return {
        name,
        ...(entry?.person.title && { title: entry.person.title }),
        ...(entry && { place: { uri: entry.draft.uri, span: entry.person.nameSpan } }),
        due: dueFor(process, contacts, key, today, gap),
        messages: messagesTo(key, process, contacts, today, lint),
      };
    }),
  };
}

function messagesTo(
  key: string,
  process: Process,
  contacts: Contacts,
  today: CalendarDate,
  lint: (uri: string) => readonly Finding[],
): MessageOverview[] {
  const noted = (contacts.people.get(key)?.contacts ?? []).filter((c) => !c.message);
  const drafted = process.messages
    .filter(({ message }) =>
      message.recipients.some((r) => foldName(r.interviewer?.name ?? r.name) === key),
    )
    .map(({ draft, message }): MessageOverview => {
      const date = sendDate(message, today);
      const isPlanned = contacts.planned.some((p) => p.draft === draft && p.message === message);
      const record = isPlanned ? -1 : noted.findIndex((c) => isRecordOf(c, message, date));
      if (record >= 0) noted.splice(record, 1);
      return {
        kind: message.kind,
        date,
        state: record >= 0 ? 'sent' : 'planned',
        place: { uri: draft.uri, span: message.anchor },
        words: proseOf(message, draft.frontMatter).words,
        guidelines: guidelineStates(draft, message, lint(draft.uri)),
      };
    });
  const recorded = noted.map(
    ({ kind, value, uri, span }): MessageOverview => ({
      kind,
      date: value,
      state: 'noted',
      place: { uri, span },
      guidelines: [],
    }),
  );
  return [...recorded, ...drafted].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A draft stays in the file after its date has been noted. */
const isRecordOf = (contact: Contact, message: Message, date: CalendarDate): boolean =>
  contact.value === date && (!message.kindStated || contact.kind === message.kind);

function guidelineStates(
  draft: Draft,
  message: Message,
  findings: readonly Finding[],
): GuidelineState[] {
  const own = findings.filter((f) => isAbout(f, message, draft));
  return guidelines.map((guideline) => {
    const all = own.filter((f) => f.guideline === guideline);
    const gravest = severities.flatMap((s) => all.find((f) => f.severity === s) ?? [])[0];
    return {
      guideline,
      findings: all.length,
      ...(gravest && {
        severity: gravest.severity,
        place: { uri: draft.uri, span: gravest.span },
      }),
    };
  });
}

/** A finding lies in the message; one about a message without a heading is shown at the top of the file. */
const isAbout = ({ span }: Finding, message: Message, draft: Draft): boolean =>
  messageAt(draft, span.start) === message ||
  (message.heading === undefined && span.start === message.anchor.start);

const entryOf = (process: Process, key: string) =>
  process.drafts
    .flatMap((draft) => draft.frontMatter.interviewers.map((person) => ({ draft, person })))
    .find(({ person }) => foldName(person.name) === key);

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (key && !map.has(key)) map.set(key, value);
}
