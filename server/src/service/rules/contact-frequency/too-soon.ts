import {
  businessDaysBetween,
  type CalendarDate,
  daysBetween,
  inWords,
  plusBusinessDays,
} from '../../model/calendar.ts';
import type { Context, Fix, Problem, Process, ProcessRule } from '../rule.ts';
import {
  type Contacts,
  contactsBefore,
  contactsOf,
  type Person,
  type PlannedContact,
} from './contacts.ts';
import {
  afterPromise,
  businessDays,
  checkInGap,
  firstFineDate,
  lastTouch,
  sendOnFix,
} from './timing.ts';

type Found = Problem & { readonly uri: string };

export const tooSoon: ProcessRule = {
  code: 'too-soon',
  guideline: 'contact-frequency',
  severity: 'warning',
  scope: 'process',
  finds: 'a check-in soon after the last message or the interview, and a late thank-you',
  why: 'A check-in within a working week reads as hurry, however kindly it is put. A thank-you is freshest within two business days.',
  options: {
    businessDays: {
      default: checkInGap,
      minimum: 0,
      about: 'business days between the last message or interview and a check-in; a working week',
    },
    thankYouDays: {
      default: 2,
      minimum: 0,
      about: 'business days after the interview within which a thank-you is fresh',
    },
  },
  examples: [{ bad: example('2026-09-16'), good: example('2026-09-21') }],
  check: checkProcess,
};

function* checkProcess(process: Process, context: Context): Iterable<Found> {
  const contacts = contactsOf(process, context.today);
  for (const planned of contacts.planned) {
    const people = planned.to.flatMap((name) => contacts.people.get(name) ?? []);
    const problems = people.flatMap(
      (person) =>
        (planned.isCheckIn
          ? earlyCheckIn(person, planned, contacts, context)
          : planned.message.kind === 'thank-you'
            ? lateThanks(person, planned, context)
            : undefined) ?? [],
    );
    const gravest = problems.find((p) => p.severity === 'error') ?? problems[0];
    if (gravest) yield gravest;
  }
}

function earlyCheckIn(
  person: Person,
  planned: PlannedContact,
  contacts: Contacts,
  context: Context,
): Found | undefined {
  const gap = context.option('businessDays');
  const last = lastTouch(person, planned);
  if (!last || planned.date >= plusBusinessDays(last.value, gap)) return undefined;
  // Their own date has passed since: to ask now is what they invited.
  const promised = person.promised?.value;
  if (promised && last.value < promised && planned.date >= afterPromise(promised)) return undefined;
  const what = last.isMeeting ? 'interview' : 'message';
  const fine = firstFineDate(contacts, planned, gap);
  return {
    uri: planned.draft.uri,
    about: planned.message,
    span: planned.message.anchor,
    severity: daysBetween(last.value, planned.date) <= 1 ? 'error' : 'warning',
    message: `${since(last.value, planned.date)} your last ${what} with ${person.name}. A check-in is kinder after a working week: from ${inWords(fine)}.`,
    related: [
      { uri: last.uri, span: last.span, message: `The last ${what}: ${inWords(last.value)}` },
    ],
    fixes: [sendOnFix(planned, fine)],
  };
}

function since(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to);
  if (days <= 0) return 'This goes out on the same day as';
  if (days === 1) return 'This goes out the day after';
  return `This goes out ${businessDays(Math.max(1, businessDaysBetween(from, to)))} after`;
}

function lateThanks(person: Person, planned: PlannedContact, context: Context): Found | undefined {
  const days = context.option('thankYouDays');
  const met = person.met
    .filter((m) => m.value <= planned.date)
    .sort((a, b) => (a.value < b.value ? 1 : -1))[0];
  if (!met || contactsBefore(person, planned).some((c) => c.value >= met.value)) return undefined;
  const fresh = plusBusinessDays(met.value, days);
  if (planned.date <= fresh) return undefined;
  const { today } = context;
  const fixes: Fix[] = today >= met.value && today <= fresh ? [sendOnFix(planned, today)] : [];
  return {
    uri: planned.draft.uri,
    about: planned.message,
    span: planned.message.anchor,
    severity: 'information',
    message: `This thank-you goes out ${businessDays(businessDaysBetween(met.value, planned.date))} after the interview. It is late but still welcome.`,
    related: [{ uri: met.uri, span: met.span, message: `The interview: ${inWords(met.value)}` }],
    fixes,
  };
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
