import { type CalendarDate, inWords, weekday } from '../../model/calendar.ts';
import type { Message } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import { type DateMention, findDates } from '../../text/dates.ts';
import { replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { fitsMeeting, rightDay, saysWhenMet } from './meetingDays.ts';
import { isQuoted } from './passages.ts';

export const meetingDateMismatch: MessageRule = {
  code: 'meeting-date-mismatch',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  finds: 'a day named for the conversation that is not the recorded one',
  why: 'A wrong day makes the reader wonder whom the message was written for.',
  examples: [
    {
      bad: 'Thank you for the time you gave me last Thursday.',
      good: 'Thank you for the time you gave me on Monday.',
    },
    {
      bad: 'Our talk yesterday has stayed with me.',
      good: 'Our talk two days ago has stayed with me.',
    },
  ],
  *check(message, context) {
    const person = message.recipients.length === 1 ? message.recipients[0]?.interviewer : undefined;
    const sent = message.send?.value ?? context.today;
    const days = (person?.met ?? []).map((m) => m.value).filter((d) => d <= sent);
    const last = days.at(-1);
    if (!person || !last || days.length < person.met.length) return;
    for (const passage of stretches(message, context)) {
      for (const mention of findDates(passage.text, sent)) {
        const before = passage.text.slice(0, mention.span.start);
        const after = passage.text.slice(mention.span.end);
        if (!saysWhenMet(before, after, mention) || fitsMeeting(mention, days, sent)) continue;
        const at = span(passage.start + mention.span.start, passage.start + mention.span.end);
        if (isQuoted(at, context)) continue;
        yield describe(mention, passage, { message, context, sent, last });
      }
    }
  },
};

interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The subject and every sentence in which nobody else is named. */
const stretches = (message: Message, { prose }: MessageContext): Stretch[] => [
  ...(message.subject ? [{ text: message.subject.value, start: message.subject.span.start }] : []),
  ...prose.sentences
    .filter(
      (s) =>
        !s.tokens.some(
          (t) =>
            t.name?.kind === 'interviewer' &&
            t.name.name !== message.recipients[0]?.interviewer?.name,
        ),
    )
    .map((s) => ({
      text: s.text.replace(/\s/g, ' '),
      start: s.span.start,
    })),
];

interface Facts {
  readonly message: Message;
  readonly context: MessageContext;
  readonly sent: CalendarDate;
  readonly last: CalendarDate;
}

function describe(mention: DateMention, passage: Stretch, facts: Facts): Problem {
  const { context, sent, last, message } = facts;
  const { draft } = context;
  const at = span(passage.start + mention.span.start, passage.start + mention.span.end);
  const person = message.recipients[0]?.interviewer;
  const before = passage.text.slice(0, mention.span.start);
  const newText = rightDay(mention, before, last, sent);
  const change: Fix = {
    title: replaceTitle(newText),
    edits: [{ span: at, newText }],
    safe: false,
  };
  return {
    span: at,
    message: `You met ${person?.name ?? 'this person'} on ${inWords(last).replace(/ \d{4}$/, '')}, and "${mention.text}" is another day. Name the day you met.`,
    related: (person?.met ?? []).map((m) => ({
      uri: draft.uri,
      span: m.span,
      message: `The conversation on ${weekday(m.value)}`,
    })),
    fixes: [change],
  };
}
