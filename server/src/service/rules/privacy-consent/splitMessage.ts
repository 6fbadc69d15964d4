import { applyEdits } from '../../edits.ts';
import type { Draft } from '../../model/draft.ts';
import type { Interviewer } from '../../model/frontMatter.ts';
import type { Message } from '../../model/message.ts';
import { greetingName } from '../../model/people.ts';
import { type Span, shift } from '../../model/span.ts';
import type { Edit, Fix } from '../rule.ts';
import { copied } from './copied.ts';

/** One message for each person, with a heading and a greeting of their own; the text is kept in each. */
export function splitMessage(
  draft: Draft,
  message: Message,
  people: readonly Interviewer[],
): Fix | undefined {
  const { heading } = message;
  if (!heading) return undefined;
  const eol = message.text.includes('\r\n') ? '\r\n' : '\n';
  const texts = people.map((person) => addressTo(draft, message, heading, person));
  const last = texts.length - 1;
  const newText = texts
    .map((text, i) => (i === last ? text : `${text.trimEnd()}${eol}${eol}`))
    .join('');
  return {
    title: `Split into ${people.length} messages, one for each`,
    edits: [{ span: message.span, newText }],
    safe: false,
    copies: true,
  };
}

function addressTo(draft: Draft, message: Message, heading: Span, person: Interviewer): string {
  const { text } = draft;
  const colon = text.indexOf(':', heading.start) + 1;
  const edits: Edit[] = [
    { span: { start: colon, end: heading.end }, newText: ` ${person.name}` },
    ...withoutCopies(draft, message),
  ];
  const { greeting } = message.body;
  if (greeting) {
    const { addressee, salutation } = greeting;
    const at =
      addressee.value !== ''
        ? addressee.span
        : { start: salutation.span.end, end: salutation.span.end };
    const newText = `${addressee.value === '' ? ' ' : ''}${greetingName(person)}`;
    edits.push({ span: at, newText });
  }
  const base = message.span.start;
  return applyEdits(
    message.text,
    edits.map((e) => ({ ...e, span: shift(e.span, -base) })),
  );
}

/** All interviewers leave `Cc:`; a line left empty goes with them, whoever else was copied stays. */
function withoutCopies(draft: Draft, message: Message): Edit[] {
  const copies = copied(draft, message);
  return message.headers
    .filter((h) => h.key === 'Cc')
    .flatMap((header): Edit[] => {
      const inside = copies.filter(
        (c) => c.span.start >= header.valueSpan.start && c.span.end <= header.valueSpan.end,
      );
      if (inside.length === 0) return [];
      const parts = header.value.split(/[,;]/).map((part) => part.trim());
      const gone = inside.map((c) => draft.text.slice(c.span.start, c.span.end));
      const kept = parts.filter((part) => part !== '' && !gone.includes(part));
      if (kept.length > 0) return [{ span: header.valueSpan, newText: kept.join(', ') }];
      const end = /\r?\n|$/.exec(draft.text.slice(header.span.end));
      const stop = header.span.end + (end?.index ?? 0) + (end?.[0].length ?? 0);
      return [{ span: { start: header.span.start, end: stop }, newText: '' }];
    });
}
