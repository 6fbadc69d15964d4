import type { CalendarDate } from '../../model/calendar.ts';
import { calendarDate } from '../../model/calendar.ts';
import type { Draft } from '../../model/draft.ts';
import { headerKeys, kinds } from '../../model/frontMatterKeys.ts';
import type { Message } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import { likeness } from '../../text/similarity.ts';
import { replaceTitle } from '../fixes.ts';
import type { Problem } from '../rule.ts';
import { isoFixes, nearestFix } from './frontMatterFixes.ts';

/** Header lines whose value cannot be read, and first lines of a body that were meant as one. */
export function* headerProblems(draft: Draft, today: CalendarDate): Iterable<Problem> {
  for (const message of draft.messages) {
    for (const { key, value, valueSpan } of message.headers) {
      if (value === '') continue;
      if (key === 'Send' && !calendarDate(value))
        yield {
          span: valueSpan,
          message: `"${value}" is not read as a date. Write it as year, month and day, such as 2026-11-18.`,
          fixes: isoFixes(valueSpan, value, today),
        };
      if (key === 'Kind' && !kinds.some((k) => k === value.toLowerCase()))
        yield {
          span: valueSpan,
          severity: 'warning',
          message: `"${value}" is no kind of message. It can be ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}.`,
          fixes: nearestFix(valueSpan, value, kinds),
        };
    }
    const meant = misspeltHeader(message, draft.text);
    if (meant) yield meant;
  }
}

/** "Subjct: Thank you" ends the header lines and would be sent as text. */
function misspeltHeader(message: Message, text: string): Problem | undefined {
  if (!message.heading) return undefined;
  const { start, end } = message.body.span;
  const line = /^[ \t]*([A-Za-z-]{3,12})[ \t]*:[ \t]*\S/.exec(
    text.slice(start, Math.min(end, start + 200)),
  );
  const word = line?.[1];
  if (!line || !word) return undefined;
  const key = headerKeys.find((k) => likeness(word.toLowerCase(), k.toLowerCase()) >= 0.88);
  if (!key || key.toLowerCase() === word.toLowerCase()) return undefined;
  const from = start + line[0].indexOf(word);
  const at = span(from, from + word.length);
  return {
    span: at,
    severity: 'warning',
    message: `"${word}:" is no header line, so it would be sent as text. It may be meant as "${key}:".`,
    fixes: [
      { title: replaceTitle(key), edits: [{ span: at, newText: key }], safe: false, reveals: true },
    ],
  };
}
