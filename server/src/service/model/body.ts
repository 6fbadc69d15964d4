import { type Aside, type Block, readMarkdown } from './mask.ts';
import { contains, type Located, type Span, span, trimSpan } from './span.ts';

/** A message's text below its header lines, told apart into what the writer says and what they do not. */
export interface Body {
  readonly span: Span;
  readonly greeting?: Greeting;
  readonly signOff?: SignOff;
  /** Below the `-- ` line, with that line. */
  readonly signature?: Span;
  /** The writer's own words without greeting, sign-off and signature. */
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
}

export interface Greeting {
  /** The whole phrase with its closing comma: `Dear Sam,`. */
  readonly span: Span;
  /** `Dear`, `Hi`, or empty when only a name stands there. */
  readonly salutation: Located<string>;
  /** Who is addressed: `Sam`; empty for `Hello,`. */
  readonly addressee: Located<string>;
  /** True when the message goes on in the same line. */
  readonly inline: boolean;
}

export interface SignOff {
  readonly span: Span;
  /** `Kind regards`; absent when only the name stands there. */
  readonly closing?: Located<string>;
  readonly name?: Located<string>;
}

/** Reads the text between `at.start` and `at.end`; `names` are the writer's, to know a sign-off that is only a name. */
export function parseBody(text: string, at: Span, names: readonly string[]): Body {
  const signatureStart = findSignature(text, at);
  const quotedStart = findQuotedMail(text, span(at.start, signatureStart ?? at.end));
  const end = quotedStart ?? signatureStart ?? at.end;
  const { blocks: all, asides } = readMarkdown(text.slice(at.start, end), at.start);
  const greeting = all[0] && readGreeting(text, all[0]);
  const signOff = findSignOff(text, all, names);
  const outside = [greeting?.span, signOff?.span].filter((s) => s !== undefined);
  return {
    span: at,
    ...(greeting && { greeting }),
    ...(signOff && { signOff }),
    ...(signatureStart !== undefined && {
      signature: span(
        signatureStart,
        quotedStart && quotedStart > signatureStart ? quotedStart : at.end,
      ),
    }),
    blocks: all.flatMap((block) => cut(block, outside)),
    asides:
      quotedStart === undefined
        ? asides
        : [...asides, { kind: 'quote', span: span(quotedStart, signatureStart ?? at.end) }],
  };
}

function findSignature(text: string, at: Span): number | undefined {
  const line = /^--[ \t]?\r?$/gm;
  line.lastIndex = at.start;
  const match = line.exec(text);
  return match && match.index < at.end ? match.index : undefined;
}

/** "On Tuesday … wrote:" before a block quote is left to the quote itself; a pasted mail's head ends the writer's words. */
function findQuotedMail(text: string, at: Span): number | undefined {
  const head =
    /^(?:-{2,} ?Original Message ?-{2,}|-{2,} ?Forwarded message ?-{2,}|From: .+\r?\n(?:Sent|Date|To|Subject): |On [^\n]{6,120} wrote:[ \t]*\r?$)/gim;
  head.lastIndex = at.start;
  const match = head.exec(text);
  return match && match.index < at.end ? match.index : undefined;
}

const salutations =
  /^(?:dear|dearest|hi there|hi|hello there|hello|hey there|hey|hiya|howdy|yo|sup|greetings|salutations|good (?:morning|afternoon|evening|day)|to|respected|esteemed|attention|attn|thank you|thanks|many thanks)\b/i;

function readGreeting(text: string, block: Block): Greeting | undefined {
  const firstLine =
    /^[^\n]*/.exec(text.slice(block.span.start, block.span.end))?.[0].trimEnd() ?? '';
  const masked = block.text.slice(0, firstLine.length);
  const salutation = salutations.exec(firstLine)?.[0];
  const isWhom = /^to\b/i.test(firstLine);
  const isThanks = /^(?:many )?thank/i.test(firstLine);
  if (isWhom && !/^to (?:whom|whoever|all|the|everyone|everybody|my)\b/i.test(firstLine))
    return undefined;
  // The phrase ends at the first comma, colon, dash or stop, or with the line; a comma inside a list of names goes on.
  const rest =
    /^(?:[^,:;!.?–—]|\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Jr|Hon|Rev|Sgt|Capt|Lt|Col|[A-Z])\.)*/u.exec(
      masked,
    )?.[0] ?? '';
  let length = rest.length;
  if (salutation) length = extendOverList(masked, length);
  const phrase = firstLine.slice(0, length);
  const words = phrase.split(/\s+/).filter(Boolean).length;
  const closer = /^\s?[,:;!.–—]/.exec(firstLine.slice(length))?.[0] ?? '';
  const inline = firstLine.slice(length + closer.length).trim() !== '';
  if (isThanks && (words > 4 || inline || !/^[,:!–—]/.test(closer.trim()))) return undefined;
  if (salutation ? words > 12 || (inline && !closer) : !isNameLine(phrase, closer, inline))
    return undefined;
  const start = block.span.start;
  const from = start + (salutation && !isWhom ? salutation.length : 0);
  return {
    span: span(start, start + length + closer.length),
    salutation: { value: salutation ?? '', span: span(start, start + (salutation?.length ?? 0)) },
    addressee: located(
      text,
      trimSpan(
        text,
        span(from < start + length && text[from] === ',' ? from + 1 : from, start + length),
      ),
    ),
    inline,
  };
}

/** "Dear Dana, Sam and Priya," addresses three people; "Dear Dana, thank you" goes on with the message. */
function extendOverList(line: string, length: number): number {
  const more =
    /^(?:,? (?:and|&) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*|, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*(?=,| and | &))+/u.exec(
      line.slice(length),
    );
  return length + (more && /[,:!]/.test(line[length + more[0].length] ?? ',') ? more[0].length : 0);
}

/** A greeting that is only a name: one to four capitalised words and a comma, alone in their line. */
const isNameLine = (phrase: string, closer: string, inline: boolean): boolean =>
  !inline &&
  closer === ',' &&
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{L}[\p{L}\p{M}'’.-]*)){0,3}$/u.test(phrase);

const closings =
  /^(?:with )?(?:(?:my|our|all|very|many|kind|kindest|best|warm|warmest|good|every|sincere|sincerest|heartfelt|renewed|much|and|&|again|thanks?|appreciation|gratitude|regards?|wishes|wish|greetings|respect|respects|compliments|thank you|for your time|in advance|to you),?\s*)+$|^(?:yours|ever yours|faithfully|sincerely|truly|cordially|respectfully|gratefully|cheers|best|warmly|ttyl|later|ciao|take care|until then|until next time|speak soon|talk soon|see you soon|bye|xoxo|peace)(?: (?:sincerely|faithfully|truly|respectfully|cordially|yours|ever|aye|submitted|and thanks))*$/i;

/** Looks for a closing or the writer's name among the last six lines of the last blocks. */
function findSignOff(
  text: string,
  blocks: readonly Block[],
  names: readonly string[],
): SignOff | undefined {
  const lines = blocks.slice(-4).flatMap((block) => linesOf(text, block));
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 8); i--) {
    const line = lines[i];
    if (!line) continue;
    const bare = line.value.replace(/^[-–—~*_\s]+|[\s,.!–—*_-]+$/g, '');
    const words = bare.split(/\s+/).length;
    if (words <= 8 && closings.test(bare)) {
      const next = lines[i + 1];
      const named =
        next && next.value.split(/\s+/).length <= 5 && !/[.?:]$/.test(next.value)
          ? next
          : undefined;
      const last = named ?? line;
      return {
        span: span(line.span.start, last.span.end),
        closing: { value: bare, span: line.span },
        ...(named && { name: named }),
      };
    }
    if (names.some((name) => sameName(bare, name))) {
      const before = lines[i - 1];
      const bareBefore = before?.value.replace(/[\s,.!–—-]+$/g, '') ?? '';
      if (before && closings.test(bareBefore)) continue;
      return { span: line.span, name: located(text, line.span) };
    }
    // "Kind regards, Priya" in one line.
    const pair = /^(.+?),\s+(.+)$/.exec(bare);
    if (
      pair?.[1] &&
      pair[2] &&
      closings.test(pair[1]) &&
      names.some((name) => sameName(pair[2] ?? '', name))
    ) {
      const nameStart = line.span.start + line.value.indexOf(pair[2], pair[1].length);
      return {
        span: line.span,
        closing: { value: pair[1], span: span(line.span.start, line.span.start + pair[1].length) },
        name: { value: pair[2], span: span(nameStart, nameStart + pair[2].length) },
      };
    }
  }
  return undefined;
}

function linesOf(text: string, block: Block): Located<string>[] {
  const lines: Located<string>[] = [];
  let start = block.span.start;
  for (const raw of text.slice(block.span.start, block.span.end).split('\n')) {
    const at = trimSpan(text, span(start, start + raw.length));
    const masked = block.text.slice(at.start - block.span.start, at.end - block.span.start);
    if (masked.trim()) lines.push({ value: text.slice(at.start, at.end), span: at });
    start += raw.length + 1;
  }
  return lines;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const located = (text: string, at: Span): Located<string> => ({
  value: text.slice(at.start, at.end),
  span: at,
});

/** The parts of a block that lie outside the given spans. */
function cut(block: Block, outside: readonly Span[]): Block[] {
  let parts: Span[] = [block.span];
  for (const hole of outside) {
    parts = parts.flatMap((p) =>
      contains(hole, p)
        ? []
        : hole.end <= p.start || hole.start >= p.end
          ? [p]
          : [span(p.start, hole.start), span(hole.end, p.end)],
    );
  }
  return parts
    .map((p) => ({
      ...block,
      span: p,
      text: block.text.slice(p.start - block.span.start, p.end - block.span.start),
    }))
    .filter((part) => part.text.trim() !== '');
}
