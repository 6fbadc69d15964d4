import type { Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import { capitalize, replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { addresseesOf, greetByName } from './greetings.ts';
import { genericAddressee, goesToNamedPeople } from './greetingWords.ts';

export const genericGreeting: MessageRule = {
  code: 'generic-greeting',
  guideline: 'personalization',
  severity: 'warning',
  scope: 'message',
  finds: 'a greeting that would fit anybody, to a person whose name is known',
  why: 'A greeting by name says that the message was written for this reader. One that fits anybody says the opposite.',
  examples: [
    { bad: greeted('Dear Hiring Manager,'), good: greeted('Dear Wanjiru,') },
    { bad: greeted('To whom it may concern:'), good: greeted('Good morning Wanjiru,') },
    { bad: greeted('Hi there,'), good: greeted('Hello Wanjiru,') },
    {
      bad: 'Dear Sir or Madam, thank you for the bread.',
      good: 'Our letters used to open with Dear Sir or Madam, and few were answered.',
    },
  ],
  *check(message, context) {
    if (!goesToNamedPeople(message)) return;
    const own = ofGreeting(message, context.draft.text);
    if (own) yield own;
    for (const paragraph of context.prose.paragraphs.slice(0, 2)) {
      const first = paragraph.sentences[0];
      const inLine = first && ofSentence(first, message, context);
      if (inLine) yield inLine;
    }
  },
};

const advice = (words: string, message: Message): string =>
  `"${words}" could open a letter to anybody. Greet ${message.recipients.length > 1 ? 'them' : (message.recipients[0]?.interviewer?.name ?? 'this person')} by name.`;

function ofGreeting(message: Message, text: string): Problem | undefined {
  const { greeting } = message.body;
  if (!greeting) return undefined;
  const { addressee, salutation } = greeting;
  const title = message.recipients[0]?.interviewer?.title;
  const isTitle = title !== undefined && title.toLowerCase() === addressee.value.toLowerCase();
  const opening = salutation.value.toLowerCase();
  // "Hi there" is read as a salutation of its own.
  const value = /\bthere$/.test(opening) && addressee.value === '' ? 'there' : addressee.value;
  const kind = isTitle ? 'function' : genericAddressee(value);
  if (!kind || (kind === 'group' && message.recipients.length > 1)) return undefined;
  if (opening === 'dear' && value === '') return undefined;
  const words = text.slice(greeting.span.start, greeting.span.end).replace(/[,:!;.–—\s]+$/, '');
  const names = addresseesOf(message);
  const edit = greetByName(
    message,
    text,
    /^(?:hi|hello|hey|good)/.test(opening) ? capitalize(opening.replace(/ there$/, '')) : 'Dear',
  );
  return {
    span: { start: greeting.span.start, end: greeting.span.start + words.length },
    message: advice(words, message),
    ...(value === '' && { severity: 'information' }),
    fixes: edit && names ? [{ title: replaceTitle(edit.newText), edits: [edit], safe: true }] : [],
  };
}

const opening =
  /^(?:(?:(?:my |a |an |the )?(?:very |most |warm(?:est)? |kind(?:est)? |best |many |good )*(?:dear|hello|hi|hey|greetings|respected|esteemed|salutations|good (?:morning|afternoon|evening|day)|attention|attn)(?: to| and \w+(?: to)?)?[:,]? )|(?=to whom)|(?=ladies)|(?=gentlemen)|(?=sirs?\b)|(?=madam))([^,:;.!?–—]{2,70}?)\s?(?=[,:;.!–—])/i;

/** A greeting that the message goes on from: "Dear Hiring Team, thank you for …". */
function ofSentence(
  sentence: Sentence,
  message: Message,
  { draft }: MessageContext,
): Problem | undefined {
  const match = opening.exec(sentence.text);
  const addressee = match?.[1]?.trim().replace(/\s+/g, ' ');
  if (!match || !addressee) return undefined;
  const isPolite = /^(?:respected|esteemed)\b/i.test(match[0]);
  const kind = genericAddressee(isPolite ? `respected ${addressee}` : addressee);
  if (!kind || kind === 'nobody' || (kind === 'group' && message.recipients.length > 1))
    return undefined;
  const { start } = sentence.span;
  const at = span(start, start + match[0].trimEnd().length);
  const words = draft.text.slice(at.start, at.end).replace(/\s+/g, ' ');
  return { span: at, message: advice(words, message), fixes: inLineFixes(at, message, draft.text) };
}

function inLineFixes(at: Span, message: Message, text: string): Fix[] {
  const names = addresseesOf(message);
  const mark = /^\s?[,:;.!–—]/.exec(text.slice(at.end))?.[0] ?? '';
  const gap = /^\s*/.exec(text.slice(at.end + mark.length))?.[0] ?? '';
  const next = at.end + mark.length + gap.length;
  const newText = `${message.body.greeting ? names : `Dear ${names}`},`;
  const byName: Fix = {
    title: replaceTitle(newText),
    edits: [{ span: span(at.start, at.end + mark.length), newText }],
    safe: false,
  };
  if (!message.body.greeting || !text[next]) return [byName];
  const cut: Fix = {
    title: `Delete "${text.slice(at.start, at.end).replace(/\s+/g, ' ')}"`,
    edits: [{ span: span(at.start, next + 1), newText: capitalize(text[next] ?? '') }],
    safe: false,
  };
  return [byName, cut];
}

function greeted(greeting: string): string {
  return `---
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics:
      - proofing sourdough overnight
---

## To: Wanjiru Kamau
Subject: Thank you for Monday

${greeting}

Thank you for showing me how the sourdough proofs overnight.

Kind regards,
Lucía Fernández
`;
}
