import { addAlias } from '../../model/frontMatterEdits.ts';
import type { Message } from '../../model/message.ts';
import { replaceTitle } from '../fixes.ts';
import { greetByName } from '../personalization/greetings.ts';
import { genericAddressee } from '../personalization/greetingWords.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { canMean, nameForms, slipOf } from './nameForms.ts';
import { findSlots, isSlotName } from './placeholderForms.ts';

export const wrongGreetingName: MessageRule = {
  code: 'wrong-greeting-name',
  guideline: 'accuracy',
  severity: 'error',
  scope: 'message',
  finds: 'a greeting that names somebody else than the message goes to',
  why: "Somebody else's name in the greeting is what a reader remembers of a letter, however good the rest is.",
  examples: [
    { bad: greeted('Anders'), good: greeted('Wanjiru') },
    { bad: greeted('Ms Novak'), good: greeted('Mr Kamau') },
    { bad: greeted('Wanjiru and Petra'), good: greeted('Wanjiru Kamau') },
  ],
  *check(message, context) {
    const problem = wrongName(message, context);
    if (problem) yield problem;
  },
};

function wrongName(message: Message, context: MessageContext): Problem | undefined {
  const { greeting } = message.body;
  const { recipients } = message;
  if (!greeting?.addressee.value || recipients.length === 0) return undefined;
  const written = greeting.addressee.value;
  const names = written.split(/\s*(?:,|;|&|\/|\band\b)\s*/).filter((n) => /\p{L}/u.test(n));
  const forms = recipients.map(nameForms);
  const others = context.draft.frontMatter.interviewers.filter(
    (p) => !recipients.some((r) => r.interviewer === p || r.interviewer?.name === p.name),
  );
  const wrong = names.find((name) => {
    if (genericAddressee(name) || findSlots(name, 0).length > 0 || isSlotName(name)) return false;
    if (forms.some((f) => canMean(name, f))) return false;
    if (others.some((p) => canMean(name, nameForms(p)))) return true;
    return looksLikeName(name) && !forms.some((f) => slipOf(name, f));
  });
  if (!wrong) return undefined;
  const person = recipients.map((r) => r.interviewer?.name ?? r.name).join(', ');
  const edit = greetByName(message, context.draft.text);
  return {
    span: greeting.addressee.span,
    message: `The greeting says "${wrong}", but this message goes to ${person}. Greet the person it goes to.`,
    fixes: [
      ...(edit ? [{ title: replaceTitle(edit.newText), edits: [edit], safe: false }] : []),
      ...aliasFix(wrong, names, message, context),
    ],
  };
}

/** Where nobody else goes by that name, it may be one that the front matter does not know yet. */
function aliasFix(
  name: string,
  names: readonly string[],
  message: Message,
  { draft }: MessageContext,
): Fix[] {
  const person = message.recipients[0]?.interviewer;
  const isOthers = draft.frontMatter.interviewers.some((p) => canMean(name, nameForms(p)));
  if (!person || isOthers || names.length > 1 || message.recipients.length > 1) return [];
  const edits = addAlias(draft, person, name);
  return edits
    ? [{ title: `Record "${name}" as another name of ${person.name}`, edits, safe: false }]
    : [];
}

/** One to four capitalised words; "Hello from the train" names nobody. */
const looksLikeName = (words: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s+(?:(?:de|da|do|dos|von|van|der|den|la|le|el|al|bin|binti|ni|ap|af|av|y)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u.test(
    words,
  ) || /[\p{Lo}]/u.test(words);

function greeted(name: string): string {
  return `---
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics:
      - proofing sourdough overnight
  - name: Anders Holm
  - name: Petra Novak
---

## To: Wanjiru Kamau
Subject: Thank you for Monday

Dear ${name},

Thank you for showing me how the sourdough proofs overnight. I am writing to each person I met separately.

Kind regards,
Lucía Fernández
`;
}
