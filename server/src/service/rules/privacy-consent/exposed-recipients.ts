import type { Draft } from '../../model/draft.ts';
import type { Interviewer } from '../../model/frontMatter.ts';
import type { Message } from '../../model/message.ts';
import { cover } from '../../model/span.ts';
import { exposedRecipientsPhrases } from '../../phrases/privacy-consent/exposed-recipients.ts';
import type { Prose } from '../../text/prose.ts';
import { dropSentenceFix } from '../fixes.ts';
import type { MessageRule, Problem } from '../rule.ts';
import { copied } from './copied.ts';
import { splitMessage } from './splitMessage.ts';

export const exposedRecipients: MessageRule = {
  code: 'exposed-recipients',
  guideline: 'privacy-consent',
  severity: 'warning',
  scope: 'message',
  finds: 'several interviewers in one message, so that each sees the others',
  why: 'In one message to several interviewers each sees who else is written to, and a reply can reach people it was not meant for.',
  phrases: exposedRecipientsPhrases,
  examples: [
    { bad: example('Wanjiru Kamau, Petra Novak'), good: example('Wanjiru Kamau') },
    {
      bad: 'I have put everyone I met on copy.',
      good: 'I am writing to each of you separately.',
    },
  ],
  *check(message, { draft, prose, matches }) {
    const problem = several(draft, message, prose);
    if (problem) yield problem;
    for (const match of matches) {
      yield {
        span: match.span,
        message:
          'This shows people to each other who may not want it. A message to each of them keeps their names apart.',
        fixes: [dropSentenceFix(draft.text, match.sentence, prose)],
      };
    }
  },
};

function several(draft: Draft, message: Message, prose: Prose): Problem | undefined {
  const named = message.recipients.flatMap((r) => r.interviewer ?? []);
  const copies = copied(draft, message).filter((c) => !named.includes(c.person));
  const people = [...new Set([...named, ...copies.map((c) => c.person)])];
  if (people.length < 2) return undefined;
  const metTogether = people.filter((p) => !isCoordinator(p));
  const isMild = metTogether.length < 2 || isPanel(draft, metTogether, prose);
  const fix = splitMessage(draft, message, people);
  return {
    span:
      named.length > 1 || copies.length === 0 ? message.anchor : cover(copies.map((c) => c.span)),
    ...(isMild && { severity: 'information' as const }),
    message: isMild
      ? 'Everyone here sees who else gets this. A message to each is more personal, if they have not asked for one to all.'
      : `${listed(people)} would see that you write to each of them. Send each a message of their own.`,
    fixes: fix ? [fix] : [],
  };
}

/** They arrange interviews and see everyone's names anyway. */
const isCoordinator = ({ title = '' }: Interviewer): boolean =>
  /\b(?:co-?ordinator|recruit\w*|talent|sourcer|scheduler|human resources|HR|people (?:team|partner|operations)|staffing|assistant|secretary|receptionist|office manager)\b/i.test(
    title,
  );

/** Met at the same hour, or on the same day with the message or their titles saying that it was one talk. */
function isPanel(draft: Draft, people: readonly Interviewer[], prose: Prose): boolean {
  const times = people.map((p) => p.met.map((m) => draft.text.slice(m.span.start, m.span.end)));
  const shares = (all: readonly (readonly string[])[]): boolean =>
    all[0]?.some((time) => all.every((own) => own.includes(time))) ?? false;
  if (shares(times.map((own) => own.filter((time) => time.includes(':'))))) return true;
  const days = people.map((p) => p.met.map((m) => m.value as string));
  if (days.some((own) => own.length > 0) && !shares(days)) return false;
  return (
    prose.sentences.some((s) => together.test(s.text)) ||
    people.every((p) => /\bpanel\b/i.test(p.title ?? ''))
  );
}

const together =
  /\b(?:panel|jury|both of you|you both|you two|(?:the|all) (?:two|three|four|five|six) of you|met you (?:all )?together|you (?:all )?together|joint (?:interview|talk|conversation))\b/i;

const listed = (people: readonly Interviewer[]): string => {
  const names = people.map((p) => p.name);
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
};

function example(to: string): string {
  return `---
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
  - name: Petra Novak
    met: 2026-09-15
    consent: explicit
---

## To: ${to}
Subject: Thank you for showing me the bakery

Dear Wanjiru,

Thank you for showing me how you leave the sourdough to proof overnight.

Kind regards,
Lucía Fernández
`;
}
