import { foldName } from './foldName.ts';
import type { Block } from './mask.ts';
import { type Located, type Span, span, trimSpan } from './span.ts';

export interface SignOff {
  readonly span: Span;
  /** `Kind regards`; absent when only the name stands there. */
  readonly closing?: Located<string>;
  readonly name?: Located<string>;
}

/**
 * Looks from the end for a closing, the writer's name, or both in one line; a postscript and contact lines may follow.
 * `writer` are the writer's names; what else could be a name counts only as the last line, set apart.
 */
export function findSignOff(
  text: string,
  blocks: readonly Block[],
  writer: readonly string[],
): SignOff | undefined {
  const post = blocks.findIndex((b) => /^p\.? ?s\b/i.test(b.text.trim()));
  const tails = post > 0 ? [blocks, blocks.slice(0, post)] : [blocks];
  for (const tail of tails) {
    const lines = tail.slice(-4).flatMap((block) => linesOf(text, block));
    for (let i = lines.length - 1; i >= Math.max(0, lines.length - 8); i--) {
      const found = readLine(text, lines, i, writer);
      if (found) return found;
    }
  }
  return undefined;
}

interface Line extends Located<string> {
  /** Opens its paragraph. */
  readonly first: boolean;
  /** Ends its paragraph. */
  readonly last: boolean;
}

/** A line that stands on its own as a closing: `Kind regards`, `With best wishes from Leeds`, `Yours sincerely`, `Cheers`. */
const closings =
  /^(?:with |in )?(?:(?:my|our|all|very|many|kind|kindest|best|warm|warmest|good|every|sincere|sincerest|heartfelt|renewed|much|deep|deepest|and|&|again|once more|thanks?|thanking you|thx|appreciation|gratitude|regards?|rgds|wishes|wish|greetings|respect|respects|respectfully|sincerely|compliments|thank you|for your (?:time|help|patience|kindness)|in (?:advance|anticipation)|to you(?: all)?|so|the),?\s*)+(?:from (?:a |an |the )?[\p{L}\p{M}' -]{2,30})?$|^(?:yours|ever yours|your|faithfully|sincerely|truly|very truly|cordially|respectfully|gratefully|cheers|cheerio|best|warmly|kindly|ttyl|later|ciao|take care|until (?:then|next time|soon|\p{Lu}\p{Ll}+day)|till then|speak soon|talk soon|(?:i )?look(?:ing)? forward|see you(?: soon| then| on \p{Lu}\p{Ll}+day)?|bye|goodbye|xoxo|peace|god bless|stay (?:well|safe)|(?:keep|be) well|all good wishes|onwards?|br|kr|mit freundlichen gr[uü]ßen|(?:viele|beste|liebe) gr[uü]ße|cordialement|saludos(?: cordiales)?|atentamente|cordiali saluti|cumprimentos|ng[aā] mihi(?: nui)?|sl[aá]n|hugs|love|kisses)(?:,? (?:sincerely|faithfully|truly|respectfully|cordially|yours|ever|aye|submitted|and (?:thanks|thank you|kind regards)|again|for now|in service))*$/iu;

const isClosing = (words: string): boolean =>
  words.split(/\s+/).length <= 8 && closings.test(words);

function readLine(
  text: string,
  lines: readonly Line[],
  i: number,
  writer: readonly string[],
): SignOff | undefined {
  const line = lines[i];
  if (!line) return undefined;
  const bare = strip(line.value);
  const next = lines[i + 1];
  if (isClosing(bare)) {
    const named = next && looksLikeName(next.value, writer) ? next : undefined;
    return {
      span: span(line.span.start, (named ?? line).span.end),
      closing: { value: bare, span: line.span },
      ...(named && { name: { value: named.value, span: named.span } }),
    };
  }
  if (isWriter(bare, writer)) {
    const before = lines[i - 1];
    return before && isClosing(strip(before.value))
      ? undefined
      : { span: line.span, name: { value: line.value, span: line.span } };
  }
  return (
    readPair(text, line, writer) ??
    (i > 0 && i === lines.length - 1 && line.first && isUnknownName(line.value)
      ? { span: line.span, name: { value: line.value, span: line.span } }
      : undefined)
  );
}

/** "Kind regards, Priya" in one line, or as the end of the last one. */
function readPair(text: string, line: Line, writer: readonly string[]): SignOff | undefined {
  if (!line.last) return undefined;
  for (const mark of line.value.matchAll(/[,.!?–—]\s+(?:[-–—]\s*)?|\s-\s/g)) {
    const nameStart = line.span.start + mark.index + mark[0].length;
    const at = trimSpan(text, span(nameStart, line.span.end));
    const name = { value: text.slice(at.start, at.end), span: at };
    if (!isWriter(strip(name.value), writer)) continue;
    const lead = line.value.slice(0, mark.index);
    const closing = /[^.!?]*$/.exec(lead)?.[0].trim() ?? '';
    const from =
      line.span.start + lead.length - (/[^.!?]*$/.exec(lead)?.[0].trimStart().length ?? 0);
    return isClosing(strip(closing))
      ? {
          span: span(from, line.span.end),
          closing: { value: strip(closing), span: span(from, from + closing.length) },
          name,
        }
      : { span: at, name };
  }
  return undefined;
}

/** The writer's name in full or in part, with initials, a title, credentials or pronouns. */
function isWriter(words: string, writer: readonly string[]): boolean {
  const known = new Set(writer.flatMap((name) => foldName(name).split(/[\s-]+/)));
  const given = foldName(words.replace(/\([^)]*\)/g, '').replace(/,.*$/, ''))
    .split(/[\s-]+/)
    .filter(Boolean);
  const isInitial = (word: string): boolean =>
    word.length === 1 && [...known].some((k) => k.startsWith(word));
  return (
    given.some((word) => known.has(word) && word.length > 1) &&
    given.length <= 6 &&
    given.every((word) => known.has(word) || isInitial(word) || honorifics.has(word))
  );
}

const honorifics = new Set(['mr', 'mrs', 'ms', 'mx', 'miss', 'dr', 'prof']);

/** What follows a closing: a short line that is no sentence. */
const looksLikeName = (value: string, writer: readonly string[]): boolean =>
  isWriter(strip(value), writer) || (value.split(/\s+/).length <= 5 && !/[.?:]$/.test(value));

/** One to three words, capitalised where their script has capitals: a nickname the front matter does not know. */
const isUnknownName = (value: string): boolean =>
  /^[-–—~\s]*[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]+(?: [\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*){0,2}$/u.test(value);

const strip = (value: string): string =>
  value.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{M}\p{N})]+$/gu, '');

function linesOf(text: string, block: Block): Line[] {
  const lines: Located<string>[] = [];
  let start = block.span.start;
  for (const raw of text.slice(block.span.start, block.span.end).split('\n')) {
    const at = trimSpan(text, span(start, start + raw.length));
    const masked = block.text.slice(at.start - block.span.start, at.end - block.span.start);
    if (masked.trim()) lines.push({ value: text.slice(at.start, at.end), span: at });
    start += raw.length + 1;
  }
  return lines.map((line, i) => ({ ...line, first: i === 0, last: i === lines.length - 1 }));
}
