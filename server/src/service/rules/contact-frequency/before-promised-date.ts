import { inWords } from '../../model/calendar.ts';
import type { Context, Problem, Process, ProcessRule } from '../rule.ts';
import { contactsOf } from './contacts.ts';
import { afterPromise, checkInGap, firstFineDate, sendOnFix } from './timing.ts';

export const beforePromisedDate: ProcessRule = {
  code: 'before-promised-date',
  guideline: 'contact-frequency',
  severity: 'warning',
  scope: 'process',
  finds: 'a check-in before the day after the date an answer was promised by',
  why: 'They named a date. Asking before it has passed tells them that you did not take them at their word.',
  examples: [{ bad: example('2026-09-22'), good: example('2026-09-23') }],
  check: checkProcess,
};

function* checkProcess(
  process: Process,
  context: Context,
): Iterable<Problem & { readonly uri: string }> {
  const contacts = contactsOf(process, context.today);
  for (const planned of contacts.planned) {
    if (!planned.isCheckIn) continue;
    const waiting = planned.to
      .flatMap((name) => contacts.people.get(name) ?? [])
      .filter((p) => p.promised && planned.date < afterPromise(p.promised.value));
    const person = waiting.sort((a, b) =>
      (a.promised?.value ?? '') < (b.promised?.value ?? '') ? 1 : -1,
    )[0];
    if (!person?.promised) continue;
    const fine = firstFineDate(contacts, planned, checkInGap);
    yield {
      uri: planned.draft.uri,
      about: planned.message,
      span: planned.message.anchor,
      message: `${person.name} promised an answer by ${inWords(person.promised.value)}. A check-in is fine from ${inWords(fine)}.`,
      related: [
        {
          uri: person.promised.uri,
          span: person.promised.span,
          message: `Promised by ${inWords(person.promised.value)}`,
        },
      ],
      fixes: [sendOnFix(planned, fine)],
    };
  }
}

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
    promised: 2026-09-22
    sent: [2026-09-11]
---

## To: Wanjiru Kamau
Subject: Checking in about the Production Planner role
Kind: check-in
Send: ${send}

Dear Wanjiru,

I am writing to ask whether there is any news about the Production Planner role. Proofing sourdough overnight is still on my mind.

Kind regards,
Lucía Fernández
`;
}
