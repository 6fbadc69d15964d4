import { inWords } from '../../model/calendar.ts';
import type { Context, Problem, Process, ProcessRule } from '../rule.ts';
import { type Contact, type Contacts, contactsOf, type PlannedContact } from './contacts.ts';
import { checkInGap, firstFineDate, isNear, sendOnFix } from './timing.ts';

export const sameDayCheckIns: ProcessRule = {
  code: 'same-day-check-ins',
  guideline: 'contact-frequency',
  severity: 'warning',
  scope: 'process',
  finds: 'check-ins to two or more interviewers on the same or the next day',
  why: 'Interviewers talk to each other. Several check-ins at once read as a campaign, and one of them can answer for all.',
  examples: [{ bad: example('2026-09-22'), good: example('2026-09-24') }],
  check: checkProcess,
};

function* checkProcess(
  process: Process,
  context: Context,
): Iterable<Problem & { readonly uri: string }> {
  const contacts = contactsOf(process, context.today);
  for (const planned of contacts.planned) {
    if (!planned.isCheckIn) continue;
    const near = nearCheckIns(contacts, planned);
    const other = near[0];
    if (!other) continue;
    const names = [...new Set(near.map((c) => contacts.people.get(c.to)?.name ?? c.to))];
    const fine = firstFineDate(contacts, planned, checkInGap);
    yield {
      uri: planned.draft.uri,
      about: planned.message,
      span: planned.message.anchor,
      message: `A check-in to ${list(names)} goes out on the same or the next day. One at a time is enough; ${inWords(fine)} would be fine for this one.`,
      related: near.map((c) => ({
        uri: c.uri,
        span: c.span,
        message: `Check-in to ${contacts.people.get(c.to)?.name ?? c.to}: ${inWords(c.value)}`,
      })),
      fixes: [sendOnFix(planned, fine)],
    };
  }
}

function nearCheckIns(contacts: Contacts, planned: PlannedContact): Contact[] {
  return [...contacts.people.entries()].flatMap(([name, person]) =>
    planned.to.includes(name)
      ? []
      : person.contacts.filter(
          (c) =>
            c.message !== planned &&
            (c.message ? c.message.isCheckIn : c.kindStated && c.kind === 'check-in') &&
            isNear(c.value, planned.date),
        ),
  );
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function example(send: string): string {
  return `---
candidate: Lucía Fernández
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-10
    consent: explicit
    topics: [proofing sourdough overnight]
    sent: [2026-09-11]
  - name: Anders Holm
    met: 2026-09-10
    consent: explicit
    topics: [the queue on Saturdays]
    sent: [2026-09-11]
---

## To: Wanjiru Kamau
Subject: Checking in about the Production Planner role
Kind: check-in
Send: ${send}

Dear Wanjiru,

I am writing to ask whether there is any news about the Production Planner role. Proofing sourdough overnight is still on my mind. Anders has a separate note from me.

Kind regards,
Lucía Fernández

## To: Anders Holm
Subject: Checking in about the Production Planner role
Kind: check-in
Send: 2026-09-22

Dear Anders,

May I ask how the search for a planner is going? The queue on Saturdays has given me an idea for the rota. I write to each of you separately.

Kind regards,
Lucía Fernández
`;
}
