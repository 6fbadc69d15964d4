import { type Body, parseBody } from './body.ts';
import { type CalendarDate, calendarDate } from './calendar.ts';
import { foldName } from './foldName.ts';
import type { FrontMatter, Interviewer } from './frontMatter.ts';
import { type HeaderKey, headerKeys, type Kind, kinds } from './frontMatterKeys.ts';
import { type Located, type Span, span, trimSpan } from './span.ts';

export { foldName } from './foldName.ts';

/** One message of a draft. All spans are offsets in the file. */
export interface Message {
  /** From the heading to the next one or the end of the file. */
  readonly span: Span;
  /** The heading's line without its line break; absent in a file that is one message. */
  readonly heading?: Span;
  /** Where a finding about the whole message is shown: the heading, or the front matter's fence. */
  readonly anchor: Span;
  readonly recipients: readonly Recipient[];
  readonly headers: readonly Header[];
  readonly subject?: Located<string>;
  readonly kind: Kind;
  /** False when the kind was derived from what has been sent. */
  readonly kindStated: boolean;
  readonly send?: Located<CalendarDate>;
  readonly body: Body;
  /** The message's own text, heading included. */
  readonly text: string;
  /** One object for as long as the text and the front matter stay the same, wherever the message moves: a key for caches. */
  readonly content: object;
}

export interface Recipient {
  /** As written. */
  readonly name: string;
  readonly span: Span;
  readonly interviewer?: Interviewer;
}

export interface Header {
  readonly key: HeaderKey;
  readonly keySpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
  /** The line without its line break. */
  readonly span: Span;
}

/** Splits what follows the front matter into messages. Text before the first heading is the author's notes. */
export function splitMessages(
  text: string,
  frontMatter: FrontMatter,
): { notes: Span; starts: number[] } {
  const from = frontMatter.span.end;
  const starts: number[] = [];
  const line = /^(?: {0,3}#{1,6}[ \t]+To:| {0,3}(`{3,}|~{3,}))/gim;
  let fence: string | undefined;
  for (const match of text.slice(from).matchAll(line)) {
    const mark = match[1];
    if (mark) {
      if (!fence) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    } else if (!fence) starts.push(from + match.index);
  }
  return { notes: span(from, starts[0] ?? from), starts };
}

/** Reads the message in `at`; `headed` tells whether its first line is a `To:` heading. */
export function parseMessage(
  text: string,
  at: Span,
  frontMatter: FrontMatter,
  headed: boolean,
): Message {
  const headingEnd = headed ? lineEnd(text, at.start, at.end) : at.start;
  const heading = headed ? trimSpan(text, span(at.start, headingEnd)) : undefined;
  const recipients = heading
    ? readRecipients(text, heading, frontMatter)
    : impliedRecipients(frontMatter);
  const { headers, end } = readHeaders(text, headed ? headingEnd : at.start, at.end, headed);
  const header = (key: HeaderKey): Header | undefined => headers.find((h) => h.key === key);
  const subject = header('Subject');
  const stated = kinds.find((k) => k === header('Kind')?.value.toLowerCase());
  const sendHeader = header('Send');
  const send = sendHeader && calendarDate(sendHeader.value);
  const written = recipients.some((r) => (r.interviewer?.sent.length ?? 0) > 0);
  return {
    span: at,
    ...(heading && { heading }),
    anchor: heading ?? frontMatter.fence,
    recipients,
    headers,
    ...(subject && { subject: { value: subject.value, span: subject.valueSpan } }),
    kind: stated ?? (written ? 'check-in' : 'thank-you'),
    kindStated: stated !== undefined,
    ...(send && { send: { value: send, span: sendHeader.valueSpan } }),
    body: parseBody(
      text,
      span(end, at.end),
      writerNames(frontMatter),
      recipients.flatMap(readerNames),
    ),
    text: text.slice(at.start, at.end),
    content: {},
  };
}

/** The interviewer a name, alias or first name means; a first name counts only when nobody shares it. */
export function findInterviewer(
  name: string,
  people: readonly Interviewer[],
): Interviewer | undefined {
  const wanted = foldName(name);
  if (!wanted) return undefined;
  const exact = people.find(
    (p) => foldName(p.name) === wanted || p.aliases.some((a) => foldName(a) === wanted),
  );
  if (exact) return exact;
  const short = people.filter((p) => foldName(p.name).split(' ')[0] === wanted);
  return short.length === 1 ? short[0] : undefined;
}

function readRecipients(text: string, heading: Span, frontMatter: FrontMatter): Recipient[] {
  const colon = text.indexOf(':', heading.start) + 1;
  const recipients: Recipient[] = [];
  let start = colon;
  for (const part of text
    .slice(colon, heading.end)
    .replace(/\s#+\s*$/, '')
    .split(/[,;]/)) {
    const at = trimSpan(text, span(start, start + part.length));
    if (at.end > at.start) {
      const name = text.slice(at.start, at.end);
      const interviewer = findInterviewer(name, frontMatter.interviewers);
      recipients.push({ name, span: at, ...(interviewer && { interviewer }) });
    }
    start += part.length + 1;
  }
  return recipients;
}

function impliedRecipients(frontMatter: FrontMatter): Recipient[] {
  const to = frontMatter.to;
  const only = frontMatter.interviewers.length === 1 ? frontMatter.interviewers[0] : undefined;
  if (to) {
    const interviewer = findInterviewer(to.value, frontMatter.interviewers);
    return [{ name: to.value, span: to.span, ...(interviewer && { interviewer }) }];
  }
  return only ? [{ name: only.name, span: only.nameSpan, interviewer: only }] : [];
}

function readHeaders(
  text: string,
  from: number,
  end: number,
  headed: boolean,
): { headers: Header[]; end: number } {
  const headers: Header[] = [];
  let at = from;
  if (headed) at = nextLine(text, from, end);
  else
    while (at < end && text.slice(at, lineEnd(text, at, end)).trim() === '')
      at = nextLine(text, lineEnd(text, at, end), end);
  while (at < end) {
    const stop = lineEnd(text, at, end);
    const line = text.slice(at, stop);
    const match = /^[ \t]*([A-Za-z][A-Za-z-]*)[ \t]*:(.*)$/.exec(line.trimEnd());
    const key = headerKeys.find((k) => k.toLowerCase() === match?.[1]?.toLowerCase());
    if (!match?.[1] || !key) break;
    const keyStart = at + line.indexOf(match[1]);
    const valueSpan = trimSpan(text, span(text.indexOf(':', keyStart) + 1, stop));
    headers.push({
      key,
      keySpan: span(keyStart, keyStart + match[1].length),
      value: text.slice(valueSpan.start, valueSpan.end),
      valueSpan,
      span: trimSpan(text, span(at, stop)),
    });
    at = nextLine(text, stop, end);
  }
  return { headers, end: at };
}

function lineEnd(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 || at > end ? end : at;
}

const nextLine = (text: string, from: number, end: number): number => {
  const stop = lineEnd(text, from, end);
  return Math.min(end, stop < end ? stop + 1 : end);
};

const writerNames = (frontMatter: FrontMatter): string[] => {
  const candidate = frontMatter.candidate;
  if (!candidate) return [];
  const [first] = candidate.name.value.split(/\s+/);
  return [candidate.name.value, ...candidate.aliases, ...(first ? [first] : [])];
};

/** What a greeting may call a recipient without a word before it. */
const readerNames = ({ name, interviewer }: Recipient): string[] => {
  const names = interviewer
    ? [interviewer.name, ...interviewer.aliases, interviewer.greeting ?? '']
    : [name];
  return [...names, ...names.map((n) => n.trim().split(/\s+/)[0] ?? '')].filter(Boolean);
};
