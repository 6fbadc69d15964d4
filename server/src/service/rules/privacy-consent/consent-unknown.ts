import { recordConsent } from '../../model/frontMatterEdits.ts';
import { foldName } from '../../model/message.ts';
import type { Fix, PlacedMessage, Problem, Process, ProcessRule } from '../rule.ts';
import { consentOf, isInTouch } from './consents.ts';

type Found = Problem & { readonly uri: string };

export const consentUnknown: ProcessRule = {
  code: 'consent-unknown',
  guideline: 'privacy-consent',
  severity: 'information',
  scope: 'process',
  finds: 'a first message to somebody whose consent is not recorded',
  why: 'A message is welcome where the person asked for it, gave their address for it, or the recruiter said so. Writing that down keeps you sure of it.',
  examples: [{ bad: example(''), good: example('\n    consent: understood') }],
  *check(process) {
    const seen = new Set<string>();
    for (const placed of process.messages) yield* checkMessage(process, placed, seen);
  },
};

/** Each person is asked about once, at the first message to them. */
function* checkMessage(
  process: Process,
  { draft, message }: PlacedMessage,
  seen: Set<string>,
): Iterable<Found> {
  // A reply answers them, and through a recruiter nobody is written to directly.
  if (message.kindStated && message.kind === 'reply') return;
  for (const { interviewer: person } of message.recipients) {
    if (!person || seen.has(foldName(person.name)) || person.channel === 'recruiter') continue;
    seen.add(foldName(person.name));
    if (consentOf(process, draft, person) || isInTouch(process, person)) continue;
    const fixes = (['explicit', 'understood'] as const).flatMap((status): Fix[] => {
      const edits = recordConsent(draft, person, status);
      const title = `Record consent: ${status} (${meanings[status]})`;
      return edits ? [{ title, edits, safe: false }] : [];
    });
    yield {
      uri: draft.uri,
      about: message,
      span: message.anchor,
      message: `Nothing says yet that ${person.name} is fine with a message. Record their consent, or ask the recruiter first.`,
      related: [{ uri: draft.uri, span: person.nameSpan, message: 'Their entry in the list' }],
      fixes,
    };
  }
}

const meanings = {
  explicit: 'they asked for or agreed to a message',
  understood: 'they gave the address for this, or the recruiter said so',
};

function example(consent: string): string {
  return `---
interviewers:
  - name: Wanjiru Kamau${consent}
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
