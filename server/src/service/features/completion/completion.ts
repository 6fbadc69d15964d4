import type { CalendarDate } from '../../model/calendar.ts';
import { type Draft, messageAt } from '../../model/draft.ts';
import type { Process } from '../../rules/rule.ts';
import type { Completion, CompletionContext } from './context.ts';
import { completeFrontMatter } from './frontMatter.ts';
import { completeBody, completeHeader, completeHeading, completeScaffolds } from './message.ts';

/** What fits at an offset: front-matter keys and values, names, header lines, greeting, topics, facts, whole messages. */
export function complete(
  draft: Draft,
  process: Process | undefined,
  offset: number,
  today: CalendarDate,
): Completion[] {
  const { text, frontMatter } = draft;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const lineEnd = next === -1 ? text.length : next;
  const context: CompletionContext = {
    draft,
    process,
    offset,
    today,
    before: text.slice(lineStart, offset),
    lineStart,
    lineEnd,
  };
  if (
    frontMatter.present &&
    offset > frontMatter.fence.end &&
    (offset <= frontMatter.content.end || (!frontMatter.closed && offset <= frontMatter.span.end))
  ) {
    if (!/^\s*#/.test(context.before)) return completeFrontMatter(context);
  }
  if (offset < frontMatter.span.end) return [];
  if (/^\s{0,3}#{1,6}\s*(?:t|to|to:.*)?$/i.test(context.before))
    return [...completeHeading(context), ...completeScaffolds(context)];
  const message = messageAt(draft, offset);
  const bare = /^\s*[\p{L}-]*$/u.test(context.before);
  const blocks = bare ? completeScaffolds(context) : [];
  if (!message || message.recipients.length === 0) return blocks;
  const headerZone =
    message.heading !== undefined &&
    offset > message.heading.end &&
    lineStart < message.body.span.start + 1 &&
    text.slice(message.heading.end, lineStart).trim() ===
      message.headers
        .filter((h) => h.span.end < lineStart)
        .map((h) => text.slice(h.span.start, h.span.end))
        .join('\n')
        .trim();
  const typedHeader = /^[ \t]*(?:Subject|Kind|Send|Cc|Bcc|Attachments):/i.test(context.before);
  if (typedHeader && offset <= message.body.span.start) return completeHeader(context, message);
  return [
    ...(headerZone &&
    bare &&
    !/\n[ \t]*\r?\n/.test(text.slice(message.heading?.end ?? 0, lineStart))
      ? completeHeader(context, message)
      : []),
    ...completeBody(context, message),
    ...blocks,
  ];
}
