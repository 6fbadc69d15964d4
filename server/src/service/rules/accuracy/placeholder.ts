import type { Message } from '../../model/message.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import { replaceTitle } from '../fixes.ts';
import { greetByName } from '../personalization/greetings.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { findSlots, isSlotName, type Slot } from './placeholderForms.ts';
import { slotValues } from './slotValues.ts';

export const placeholder: MessageRule = {
  code: 'placeholder',
  guideline: 'accuracy',
  severity: 'error',
  scope: 'message',
  finds: 'a slot of a template that is still to be filled in',
  why: 'A slot that was never filled tells the reader that the letter was written for anyone. It is the first thing they will see.',
  examples: [
    {
      bad: 'The mill you described at [Company] was new to me.',
      good: 'The mill you described at Harbour Street Bakery was new to me.',
    },
    {
      bad: 'I have thought about {{topic}} since.',
      good: 'I have thought about [the round](https://bakery.example/round) since [1].',
    },
    {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's stop, as a draft has it
      bad: 'I could show you the tins on ${1:Thursday}.',
      good: 'A tray costs $1 to bake and $3 to carry.',
    },
    {
      bad: 'Our talk about ____ has stayed with me.',
      good: 'Our strongest flour is the one marked XXX.',
    },
  ],
  *check(message, context) {
    for (const { slot, part } of slotsOf(message, context))
      yield describe(slot, part, message, context);
    const nameless = namelessGreeting(message, context.draft.text);
    if (nameless) yield nameless;
  },
};

type Part = 'greeting' | 'sign-off' | 'text';

function slotsOf(message: Message, context: MessageContext): { slot: Slot; part: Part }[] {
  const { text } = context.draft;
  const { body, subject } = message;
  const read = (at: Span | undefined, part: Part): { slot: Slot; part: Part }[] =>
    at ? findSlots(text.slice(at.start, at.end), at.start).map((slot) => ({ slot, part })) : [];
  const asides = body.asides.map((a) => a.span);
  const quoted = context.prose.sentences.flatMap((s) => s.tokens.filter((t) => t.quoted));
  return [
    ...read(subject?.span, 'text'),
    ...read(body.greeting?.span, 'greeting'),
    ...body.blocks.flatMap((block) => read(block.span, 'text')),
    ...read(body.signOff?.span, 'sign-off'),
    ...read(body.signature, 'sign-off'),
  ].filter(
    ({ slot }) =>
      !asides.some((at) => overlaps(at, slot.span)) &&
      (/[«‹]/.test(text[slot.span.start] ?? '') || !quoted.some((t) => overlaps(t, slot.span))) &&
      !isCode(text, slot.span),
  );
}

/** Inside a pair of back quotes in its line, or in a link's address. */
function isCode(text: string, at: Span): boolean {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const before = text.slice(start, at.start);
  return (before.match(/`/g)?.length ?? 0) % 2 === 1 || /(?:https?:\/\/|\]\()\S*$/.test(before);
}

function describe(slot: Slot, part: Part, message: Message, context: MessageContext): Problem {
  const written = context.draft.text.slice(slot.span.start, slot.span.end);
  const values = slotValues(slot, part, message, context);
  const texts = new Map<string, boolean>(values.map((v) => [v.value, v.certain]));
  for (const choice of slot.choices) if (!texts.has(choice)) texts.set(choice, false);
  return {
    span: slot.span,
    message: `"${written}" is still to be filled in. Put in what belongs to this reader, or take it out.`,
    fixes: [...texts].map(
      ([value, safe]): Fix => ({
        title: replaceTitle(value),
        edits: [{ span: slot.span, newText: value }],
        safe,
      }),
    ),
  };
}

/** "Dear First Name," and "Dear ," have no marks around the slot. */
function namelessGreeting(message: Message, text: string): Problem | undefined {
  const { greeting } = message.body;
  if (!greeting) return undefined;
  const { value, span: at } = greeting.addressee;
  const isEmpty = value === '' && /^(?:dear|dearest)$/i.test(greeting.salutation.value);
  if (!isEmpty && !(isSlotName(value) && findSlots(value, 0).length === 0)) return undefined;
  const edit = greetByName(message, text);
  return {
    span: isEmpty ? greeting.span : span(at.start, at.end),
    message: 'The greeting still lacks the name. Put in how this person likes to be addressed.',
    fixes: edit ? [{ title: replaceTitle(edit.newText), edits: [edit], safe: true }] : [],
  };
}
