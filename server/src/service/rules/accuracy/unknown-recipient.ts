import type { Interviewer } from '../../model/frontMatter.ts';
import { addInterviewer } from '../../model/frontMatterEdits.ts';
import { foldName, type Recipient } from '../../model/message.ts';
import { likeness } from '../../text/similarity.ts';
import { replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule } from '../rule.ts';
import { nameForms, nameParts, slipOf } from './nameForms.ts';
import { findSlots } from './placeholderForms.ts';

export const unknownRecipient: MessageRule = {
  code: 'unknown-recipient',
  guideline: 'accuracy',
  severity: 'error',
  scope: 'message',
  finds: 'a message to somebody who is not in the list of interviewers',
  why: 'Topics, consent and dates are known by name. A message to a name that is not in the list goes unchecked, and may go to the wrong person.',
  examples: [
    { bad: addressed('Wanjiro Kamau'), good: addressed('Wanjiru Kamau') },
    { bad: addressed('Holger Brandt'), good: addressed('Anders') },
  ],
  *check(message, context) {
    const { frontMatter } = context.draft;
    if (!frontMatter.present) return;
    const people = frontMatter.interviewers;
    for (const recipient of message.recipients) {
      if (recipient.interviewer || findSlots(recipient.name, 0).length > 0) continue;
      const near = nearPeople(recipient, people);
      const isShared = near.filter((p) => nameForms(p).has(foldName(recipient.name))).length > 1;
      yield {
        span: recipient.span,
        message: isShared
          ? `"${recipient.name}" fits more than one person in the list. Write the full name, so that it is clear who is meant.`
          : `${recipient.name} is not in the list of interviewers. Add this person to the list, or write the name as it stands there.`,
        ...(people.length === 0 && { severity: 'information' }),
        fixes: [...near.map((p) => renameFix(recipient, p)), ...addFix(recipient, context)],
      };
    }
  },
};

/** Up to three people whose name the written one may be: the same part, a slip of one, or much alike. */
function nearPeople(recipient: Recipient, people: readonly Interviewer[]): Interviewer[] {
  const written = foldName(recipient.name);
  const score = (person: Interviewer): number => {
    const forms = nameForms(person);
    const shares = nameParts(recipient.name).some((p) => forms.has(p));
    return shares || slipOf(recipient.name, forms) ? 1 : likeness(written, foldName(person.name));
  };
  return people
    .map((person) => ({ person, score: score(person) }))
    .filter((c) => c.score >= 0.88)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((c) => c.person);
}

const renameFix = (recipient: Recipient, person: Interviewer): Fix => ({
  title: replaceTitle(person.name),
  edits: [{ span: recipient.span, newText: person.name }],
  safe: false,
  reveals: true,
});

function addFix(recipient: Recipient, { draft }: MessageContext): Fix[] {
  const edits = /[<>@"]/.test(recipient.name) ? undefined : addInterviewer(draft, recipient.name);
  return edits
    ? [{ title: `Add ${recipient.name} to the interviewers`, edits, safe: false, reveals: true }]
    : [];
}

function addressed(name: string): string {
  return `---
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    consent: explicit
    topics: [proofing sourdough overnight]
  - name: Anders Holm
    consent: explicit
    topics: [proofing sourdough overnight]
---

## To: ${name}
Subject: Thank you for Monday

Hello,

Thank you for showing me how the sourdough proofs overnight.

Kind regards,
Lucía Fernández
`;
}
