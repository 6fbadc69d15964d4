import { type FrontMatter, parseFrontMatter } from './frontMatter.ts';
import { type Message, parseMessage, splitMessages } from './message.ts';
import { moveSpans } from './moveSpans.ts';
import { type Span, span } from './span.ts';
import { readSuppressions, type Suppression } from './suppression.ts';

/** A parsed `.followup.md` file. */
export interface Draft {
  readonly uri: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** The author's notes between front matter and first message; never checked. */
  readonly notes: Span;
  readonly messages: readonly Message[];
  readonly suppressions: readonly Suppression[];
}

/**
 * Parses a draft, taking over from `previous` what did not change: the front matter when its text is the same,
 * and then every message whose text is the same, moved to its new place. Never throws.
 */
export function parseDraft(uri: string, text: string, previous?: Draft): Draft {
  if (previous?.text === text) return previous;
  const frontMatter = reuseFrontMatter(text, previous) ?? parseFrontMatter(text);
  const { notes, starts } = splitMessages(text, frontMatter);
  const known = previous?.frontMatter === frontMatter ? byText(previous.messages) : undefined;
  const spans =
    starts.length > 0
      ? starts.map((start, i) => span(start, starts[i + 1] ?? text.length))
      : [span(frontMatter.span.end, text.length)];
  const messages = spans.map((at) => {
    const same = known?.get(text.slice(at.start, at.end))?.pop();
    return same && (same.heading !== undefined) === starts.length > 0
      ? move(same, at.start - same.span.start)
      : parseMessage(text, at, frontMatter, starts.length > 0);
  });
  const hasBody = starts.length > 0 || text.slice(frontMatter.span.end).trim() !== '';
  const messageEnd = (offset: number): number =>
    spans.find((s) => s.start <= offset && offset < s.end)?.end ?? text.length;
  return {
    uri,
    text,
    frontMatter,
    notes,
    messages: hasBody ? messages : [],
    suppressions: text.includes('followup-')
      ? readSuppressions(text, frontMatter.span.end, messageEnd)
      : [],
  };
}

/** The message in which an offset lies; where two meet, the later one. */
export function messageAt(draft: Draft, offset: number): Message | undefined {
  let low = 0;
  let high = draft.messages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.messages[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const message = draft.messages[low];
  return message && message.span.start <= offset && offset <= message.span.end
    ? message
    : undefined;
}

function reuseFrontMatter(text: string, previous: Draft | undefined): FrontMatter | undefined {
  const old = previous?.frontMatter;
  if (!old?.present || !old.closed) return undefined;
  const end = old.span.end;
  const next = text[end];
  const sameBlock = text.startsWith(previous?.text.slice(0, end) ?? '\0');
  return sameBlock && (next === undefined || next === '\n' || next === '\r') ? old : undefined;
}

function byText(messages: readonly Message[]): Map<string, Message[]> {
  const map = new Map<string, Message[]>();
  for (const message of messages) {
    const same = map.get(message.text);
    if (same) same.unshift(message);
    else map.set(message.text, [message]);
  }
  return map;
}

/** The same message `by` units further on; what it says of the front matter stays where it is. */
const move = (message: Message, by: number): Message =>
  moveSpans(message, message.span.start, by, new Set(['interviewer', 'content']));
