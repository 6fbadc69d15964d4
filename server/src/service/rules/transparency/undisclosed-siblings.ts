import { foldName, type Message } from '../../model/message.ts';
import { insertSentence } from '../fixes.ts';
import type { Context, Fix, Problem, Process, ProcessRule, Related } from '../rule.ts';
import { disclosureIn } from './disclosure.ts';

export const undisclosedSiblings: ProcessRule = {
  code: 'undisclosed-siblings',
  guideline: 'transparency',
  severity: 'information',
  scope: 'process',
  finds:
    'a thank-you or check-in that does not say that others are written to as well, each on their own',
  why: 'Interviewers compare notes. Who knows that each of them has an own message is not surprised by the others.',
  examples: [
    {
      bad: example(''),
      good: example(' I am writing to each person I met separately.'),
    },
  ],
  check: checkProcess,
};

function* checkProcess(
  process: Process,
  context: Context,
): Iterable<Problem & { readonly uri: string }> {
  const written = writtenTo(process);
  if (written.size < 2) return;
  for (const placed of process.messages) {
    const { draft, message } = placed;
    if (message.kind !== 'thank-you' && message.kind !== 'check-in') continue;
    const own = recipients(message);
    const other = [...written].find(([name]) => !own.includes(name))?.[1];
    if (own.length !== 1 || !other) continue;
    const prose = context.proseOf(placed);
    if (prose.words === 0 || disclosureIn(message, prose)) continue;
    yield {
      uri: draft.uri,
      about: message,
      span: message.anchor,
      message:
        'You write to other interviewers too, and this message does not say so. One sentence that each has a message of their own keeps it open.',
      related: [other],
      fixes: sentencesFor(message).map(
        (sentence): Fix => ({
          title: `Insert "${sentence}"`,
          edits: [insertSentence(message, prose, sentence)],
          safe: false,
        }),
      ),
    };
  }
}

/** Everybody of a process to whom a message has gone or is drafted, with the place that shows it. */
export function writtenTo(process: Process): ReadonlyMap<string, Related> {
  const people = new Map<string, Related>();
  for (const { draft, message } of process.messages) {
    for (const recipient of message.recipients) {
      const name = foldName(recipient.interviewer?.name ?? recipient.name);
      if (name && !people.has(name))
        people.set(name, {
          uri: draft.uri,
          span: message.anchor,
          message: `The message to ${recipient.interviewer?.name ?? recipient.name}`,
        });
    }
  }
  for (const { uri, frontMatter } of process.drafts) {
    for (const person of frontMatter.interviewers) {
      const first = person.sent[0];
      if (first && !people.has(foldName(person.name)))
        people.set(foldName(person.name), {
          uri,
          span: first.date.span,
          message: `Sent to ${person.name}`,
        });
    }
  }
  return people;
}

/** Folded names of a message's recipients. */
export const recipients = (message: Message): string[] => [
  ...new Set(message.recipients.map((r) => foldName(r.interviewer?.name ?? r.name))),
];

const sentencesFor = (message: Message): readonly string[] =>
  message.kind === 'thank-you'
    ? [
        'I am writing to each of you separately, because each conversation was different.',
        'I am thanking everyone I met individually.',
        'The others will each have a note of their own from me.',
      ]
    : [
        'I am writing to each of you separately.',
        'Each person I met has a message of their own from me.',
        'The others will each hear from me in a message of their own.',
      ];

function example(disclosure: string): string {
  return `---
candidate: Lucía Fernández
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
  - name: Anders Holm
    met: 2026-09-14
    consent: explicit
    topics: [the queue on Saturdays]
---

## To: Wanjiru Kamau
Subject: Thank you for Monday
Send: 2026-09-16

Dear Wanjiru,

Thank you for talking with me about proofing sourdough overnight.${disclosure}

Kind regards,
Lucía Fernández

## To: Anders Holm
Subject: Thank you for Monday's conversation
Send: 2026-09-16

Dear Anders,

Your account of the queue on Saturdays was a help, and I thank you for it. Each of you has a separate note from me.

Kind regards,
Lucía Fernández
`;
}
