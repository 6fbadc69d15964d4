import { type Greeting, readGreeting } from './greeting.ts';
import { type Aside, type Block, readMarkdown } from './mask.ts';
import { findSignOff, type SignOff } from './signOff.ts';
import { contains, type Span, span } from './span.ts';

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

/**
 * Reads the text between `at.start` and `at.end`. `writer` and `readers` are names, to know a sign-off or a greeting that is
 * only a name.
 */
export function parseBody(
  text: string,
  at: Span,
  writer: readonly string[],
  readers: readonly string[] = [],
): Body {
  const signatureStart = findSignature(text, at);
  const quotedStart = findQuotedMail(text, span(at.start, signatureStart ?? at.end));
  const end = quotedStart ?? signatureStart ?? at.end;
  const { blocks: all, asides } = readMarkdown(text.slice(at.start, end), at.start);
  const greeting = all[0] && readGreeting(text, all[0], readers);
  const signOff = findSignOff(text, all, writer);
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
