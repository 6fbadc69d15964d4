import { inWords } from '../../model/calendar.ts';
import { dropMessageFix } from '../fixes.ts';
import type { Context, Problem, Process, ProcessRule } from '../rule.ts';
import { type Contact, type Contacts, contactsOf, type PlannedContact } from './contacts.ts';

export const tooManyMessages: ProcessRule = {
  code: 'too-many-messages',
  guideline: 'contact-frequency',
  severity: 'warning',
  scope: 'process',
  finds: 'the third check-in to a person, or within a process, with no reply since',
  why: 'After two unanswered check-ins a third seldom brings news and often costs goodwill. Silence is then best met with patience.',
  options: {
    checkIns: {
      default: 3,
      minimum: 2,
      about: 'the check-in without a reply from which on a message is too many',
    },
  },
  examples: [
    {
      bad: example('sent: [2026-08-20, 2026-08-28, 2026-09-07]'),
      good: example('sent: [2026-08-20, 2026-09-07]'),
    },
  ],
  check: checkProcess,
};

function* checkProcess(
  process: Process,
  context: Context,
): Iterable<Problem & { readonly uri: string }> {
  const contacts = contactsOf(process, context.today);
  const limit = context.option('checkIns');
  for (const planned of contacts.planned) {
    if (!planned.isCheckIn) continue;
    const { earlier, toWhom } = unanswered(contacts, planned);
    const count = earlier.length + 1;
    if (count < limit) continue;
    yield {
      uri: planned.draft.uri,
      about: planned.message,
      span: planned.message.anchor,
      severity: count > limit ? 'error' : 'warning',
      message: `This would be check-in number ${count} ${toWhom} with no reply since. It is kinder to wait for their answer now.`,
      related: earlier.map((c) => ({
        uri: c.uri,
        span: c.span,
        message: `Check-in of ${inWords(c.value)}`,
      })),
      fixes: [dropMessageFix(planned.message)],
    };
  }
}

/** The check-ins before this one that nobody has answered: to one of its people, or to anyone of the process. */
function unanswered(
  contacts: Contacts,
  planned: PlannedContact,
): { earlier: readonly Contact[]; toWhom: string } {
  const all = [...contacts.people.values()];
  const lastReply = (replies: readonly { value: string }[]): string =>
    replies
      .map((r) => r.value)
      .filter((d) => d <= planned.date)
      .sort()
      .at(-1) ?? '';
  const earlierThan = (since: string, list: readonly Contact[]): Contact[] =>
    list.filter((c) => isCheckIn(c) && c.value > since && precedes(c, planned, contacts));
  const lists = planned.to.flatMap((name) => {
    const person = contacts.people.get(name);
    return person
      ? [
          {
            earlier: earlierThan(lastReply(person.replied), person.contacts),
            toWhom: `to ${person.name}`,
          },
        ]
      : [];
  });
  const toAnyone = {
    earlier: once(
      earlierThan(
        lastReply(all.flatMap((p) => p.replied)),
        all.flatMap((p) => p.contacts),
      ),
    ),
    toWhom: 'within this process',
  };
  return [...lists, toAnyone].reduce((a, b) => (b.earlier.length > a.earlier.length ? b : a));
}

const isCheckIn = (c: Contact): boolean =>
  c.message ? c.message.isCheckIn : c.kind === 'check-in';

function precedes(c: Contact, planned: PlannedContact, contacts: Contacts): boolean {
  if (c.message === planned) return false;
  if (!c.message) return c.value <= planned.date;
  return contacts.planned.indexOf(c.message) < contacts.planned.indexOf(planned);
}

/** A message to several people is one message. */
const once = (list: readonly Contact[]): Contact[] =>
  list.filter((c, i) => !c.message || list.findIndex((o) => o.message === c.message) === i);

function example(sent: string): string {
  return `---
candidate: Lucía Fernández
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    met: 2026-08-19
    consent: explicit
    topics: [proofing sourdough overnight]
    ${sent}
---

## To: Wanjiru Kamau
Subject: Checking in about the Production Planner role
Kind: check-in
Send: 2026-09-16

Dear Wanjiru,

I am writing to ask whether there is any news about the Production Planner role. Proofing sourdough overnight is still on my mind.

Kind regards,
Lucía Fernández
`;
}
