import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import type { Edit, Fix, MessageRule } from '../rule.ts';
import { subjectsFor } from './subjects.ts';

export const missingSubject: MessageRule = {
  code: 'missing-subject',
  guideline: 'transparency',
  severity: 'warning',
  scope: 'message',
  finds: 'a message without a subject',
  why: 'The subject tells the reader what the message is for before they open it. A message without one is easily overlooked or taken for spam.',
  examples: [{ bad: example(''), good: example('Subject: Thank you for Monday\n') }],
  check: (message, { draft }) => {
    if ((message.subject && message.subject.value.trim() !== '') || !wantsSubject(message))
      return [];
    const header = message.headers.find((h) => h.key === 'Subject');
    return [
      {
        span: header?.span ?? message.anchor,
        message:
          'This message has no subject. A few words that say what it is for help the reader.',
        fixes: subjectsFor(message, draft.frontMatter).map((subject) =>
          subjectFix(draft, message, subject),
        ),
      },
    ];
  },
};

/** Messages of social networks have no subject; text for nobody is no message yet. */
const wantsSubject = (message: Message): boolean =>
  message.recipients.length > 0 &&
  !message.recipients.every(
    (r) => r.interviewer?.channel === 'linkedin' || r.interviewer?.channel === 'other',
  );

/** Sets the subject line, putting it in below the heading where there is none. */
export function subjectFix(draft: Draft, message: Message, subject: string): Fix {
  return {
    title: `Subject: ${subject}`,
    edits: [subjectEdit(draft.text, message, subject)],
    safe: false,
  };
}

function subjectEdit(text: string, message: Message, subject: string): Edit {
  const header = message.headers.find((h) => h.key === 'Subject');
  if (header) {
    const at: Span = header.valueSpan;
    return { span: at, newText: text[at.start - 1] === ':' ? ` ${subject}` : subject };
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (message.heading) {
    const { end } = message.heading;
    return { span: span(end, end), newText: `${newline}Subject: ${subject}` };
  }
  const first = message.headers[0]?.span.start;
  if (first !== undefined)
    return { span: span(first, first), newText: `Subject: ${subject}${newline}` };
  const own = text.slice(message.span.start, message.span.end);
  const start = message.span.start + own.length - own.trimStart().length;
  const lead = start === message.span.start && start > 0 ? newline : '';
  return { span: span(start, start), newText: `${lead}Subject: ${subject}${newline}${newline}` };
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
${subject}Send: 2026-09-16

Dear Wanjiru,

Thank you for talking with me about proofing sourdough overnight.

Kind regards,
Lucía Fernández
`;
}
