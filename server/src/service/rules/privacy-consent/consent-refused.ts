import type { Draft } from '../../model/draft.ts';
import type { Interviewer } from '../../model/frontMatter.ts';
import type { Message, Recipient } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import { createPhraseEngine } from '../../phrases/engine.ts';
import { consentRefusedPhrases } from '../../phrases/privacy-consent/consent-refused.ts';
import { dropMessageFix, dropSentenceFix } from '../fixes.ts';
import type { Context, Fix, PlacedMessage, Problem, Process, ProcessRule } from '../rule.ts';
import { type ConsentRecord, consentOf } from './consents.ts';
import { copied } from './copied.ts';

type Found = Problem & { readonly uri: string };

const code = 'consent-refused';
const engine = createPhraseEngine([{ code, phrases: consentRefusedPhrases }]);

export const consentRefused: ProcessRule = {
  code,
  guideline: 'privacy-consent',
  severity: 'error',
  scope: 'process',
  finds: 'a message to somebody who asked not to be written to',
  why: 'A person who said no to messages is owed that no. The recruiter or coordinator can pass on what matters.',
  phrases: consentRefusedPhrases,
  examples: [{ bad: example('refused'), good: example('explicit') }],
  *check(process, context) {
    for (const placed of process.messages) {
      yield* refusedRecipients(process, placed);
      yield* admissions(placed, context);
    }
  },
};

function* refusedRecipients(process: Process, { draft, message }: PlacedMessage): Iterable<Found> {
  for (const recipient of message.recipients) {
    const { interviewer: person } = recipient;
    const record = person && refusal(process, draft, person);
    if (!record) continue;
    yield {
      ...problem(draft, message, person, record),
      span: message.anchor,
      fixes: [withoutRecipient(draft.text, message, recipient) ?? dropMessageFix(message)],
    };
  }
  for (const { person, span: at, edit } of copied(draft, message)) {
    const record = refusal(process, draft, person);
    if (!record) continue;
    const fix = { title: `Take ${person.name} out of the copies`, edits: [edit], safe: false };
    yield { ...problem(draft, message, person, record), span: at, fixes: [fix] };
  }
}

function refusal(process: Process, draft: Draft, person: Interviewer): ConsentRecord | undefined {
  const record = consentOf(process, draft, person);
  return record?.status === 'refused' ? record : undefined;
}

const problem = (draft: Draft, message: Message, person: Interviewer, record: ConsentRecord) => ({
  uri: draft.uri,
  about: message,
  message: `${person.name} asked not to be written to. Leave this unsent; the recruiter can pass on what matters.`,
  related: [{ uri: record.uri, span: record.span, message: 'Their consent, as recorded' }],
});

/** In a message to several people only the name has to go. */
function withoutRecipient(text: string, message: Message, recipient: Recipient): Fix | undefined {
  const index = message.recipients.indexOf(recipient);
  const next = message.recipients[index + 1];
  const before = message.recipients[index - 1];
  if (!message.heading || (!next && !before)) return undefined;
  const at: Span = next
    ? span(recipient.span.start, next.span.start)
    : span(before?.span.end ?? recipient.span.start, recipient.span.end);
  return {
    title: `Take ${text.slice(recipient.span.start, recipient.span.end)} out of the recipients`,
    edits: [{ span: at, newText: '' }],
    safe: false,
  };
}

/** Sentences that say a refusal was passed over; the writer may have read it otherwise, so this only warns. */
function* admissions({ draft, message }: PlacedMessage, context: Context): Iterable<Found> {
  const prose = context.proseOf({ draft, message });
  for (const sentence of prose.sentences) {
    for (const match of engine.find(sentence).get(code) ?? []) {
      yield {
        uri: draft.uri,
        about: message,
        severity: 'warning',
        span: match.span,
        message:
          'This says that they asked for no message. Keep to their wish; the recruiter can pass on what matters.',
        fixes: [dropMessageFix(message), dropSentenceFix(draft.text, sentence, prose)],
      };
    }
  }
}

function example(consent: string): string {
  return `---
interviewers:
  - name: Wanjiru Kamau
    consent: ${consent}
    topics:
      - proofing sourdough overnight
---

## To: Wanjiru Kamau
Subject: Thank you for Monday

Dear Wanjiru,

Thank you for showing me how you leave the sourdough to proof overnight.

Kind regards,
Lucía Fernández
`;
}
