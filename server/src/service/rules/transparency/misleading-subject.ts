import type { Message } from '../../model/message.ts';
import { dropSentenceFix } from '../fixes.ts';
import type { MessageContext, MessageRule, Problem } from '../rule.ts';
import { subjectFix } from './missing-subject.ts';
import { subjectsFor } from './subjects.ts';
import { subjectTrick } from './subjectTricks.ts';

export const misleadingSubject: MessageRule = {
  code: 'misleading-subject',
  guideline: 'transparency',
  severity: 'warning',
  scope: 'message',
  finds:
    'a subject that promises something else: a reply to nothing, urgency, a question that is not there',
  why: 'A subject that only serves to be opened is found out with the first line, and the rest is read with that in mind.',
  examples: [
    { bad: example('Re: Thank you'), good: example('Thank you for Monday') },
    {
      bad: 'I put "Urgent" on top so that you would open this.',
      good: 'The subject of overnight proofing would fill a book.',
    },
  ],
  check: (message, context) => [
    ...subjectProblem(message, context),
    ...context.prose.sentences.flatMap((sentence): Problem[] => {
      const at = subjectTrick(sentence);
      return at
        ? [
            {
              span: at,
              message:
                'This says that the subject was chosen to be opened. A subject that tells what the message is for needs no excuse.',
              fixes: [dropSentenceFix(context.draft.text, sentence, context.prose)],
            },
          ]
        : [];
    }),
  ],
};

function subjectProblem(message: Message, context: MessageContext): Problem[] {
  const { subject } = message;
  const why = subject && faultOf(subject.value, message, context);
  if (!why) return [];
  return [
    {
      span: subject.span,
      message: `${why} Say what the message is for.`,
      fixes: subjectsFor(message, context.draft.frontMatter)
        .filter((s) => s !== subject.value)
        .map((s) => subjectFix(context.draft, message, s)),
    },
  ];
}

function faultOf(
  subject: string,
  message: Message,
  { prose, draft }: MessageContext,
): string | undefined {
  const people = message.recipients.flatMap((r) => r.interviewer ?? []);
  const body = prose.sentences.map((s) => s.text).join(' ');
  if (/^(?:re|aw|sv|antw)\s*:/i.test(subject)) {
    const hasReply = message.kind === 'reply' || people.some((p) => p.replied.length > 0);
    const hasThread = hasReply || people.some((p) => p.sent.length > 0);
    if (!hasThread) return '"Re:" makes this look like a reply, and there is nothing before it.';
    if (!hasReply && claims(subject, body))
      return 'This subject reads as a reply to something that was not sent.';
  }
  if (/^(?:fwd?|wg)\s*:/i.test(subject) && !/\bforward(?:ed|ing)?\b/i.test(body))
    return '"Fwd:" makes this look passed on, and nothing is.';
  const topics = people.flatMap((p) => p.topics.map((t) => t.value.toLowerCase())).join(' ');
  const loud = urgency.exec(subject)?.[0];
  if (
    loud &&
    !topics.includes(loud.toLowerCase().replace(/\W/g, '')) &&
    !/\burgent care\b/i.test(`${subject} ${draft.frontMatter.role?.value ?? ''}`)
  )
    return `"${loud.replace(/\W+$/, '')}" makes this look more pressing than it is.`;
  if (
    /^(?:a |one |just a )?(?:quick|short|small|brief) question\b/i.test(subject) &&
    !asks(body, prose.sentences)
  )
    return 'The subject names a question, and the message has none.';
  return claims(subject, body) && people.length > 0 && baits.test(subject)
    ? 'This subject promises something that the message is not about.'
    : undefined;
}

const asks = (body: string, sentences: MessageContext['prose']['sentences']): boolean =>
  body.includes('?') ||
  sentences.some((s) => s.clauses.some((c) => c.mood === 'question')) ||
  /\b(?:i (?:wonder|would like to (?:ask|know)|wanted to ask)|my question|may i ask|let me know|one question)\b/i.test(
    body,
  );

const urgency =
  /^(?:urgent|important|very important|high priority|immediate|emergency|action required|action needed|time[- ]sensitive)\b\s*(?:[:!,–—-]|$)|\b(?:action (?:required|needed)|(?:response|reply|answer|decision) (?:needed|required)|final (?:notice|reminder|warning)|last (?:warning|reminder|chance)|asap|read at once|open immediately|urgent(?=\s*[!:]|$))\b/i;

const baits =
  /\b(?:invoice|overdue|outstanding balance|your (?:account|parcel|salary|offer|contract|test results?|mother|appointment|tax)|our (?:agreement|contract|deal)|fraud|security alert|complaint|police|court date|legal matter|accident|water damage|congratulations|you (?:won|forgot)|selected for inspection|signed contract)\b/i;

/** The subject names something that the message never comes to. */
function claims(subject: string, body: string): boolean {
  const bait = baits.exec(subject)?.[0];
  if (!bait) return false;
  const noun = bait.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return !new RegExp(`\\b${noun.slice(0, 6)}`, 'i').test(body);
}

function example(subject: string): string {
  return `---
candidate: Lucía Fernández
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
---

## To: Wanjiru Kamau
Subject: ${subject}
Send: 2026-09-16

Dear Wanjiru,

Thank you for talking with me about proofing sourdough overnight.

Kind regards,
Lucía Fernández
`;
}
