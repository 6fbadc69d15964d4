import { type Span, span } from './span.ts';

/** A comment that switches rules off: `<!-- followup-disable-next-line RULE -- reason -->` and its kin. */
export interface Suppression {
  readonly scope: 'next-line' | 'region' | 'file';
  /** Rule ids or guideline names, as written. */
  readonly names: readonly string[];
  readonly nameSpans: readonly Span[];
  readonly span: Span;
  /** Where findings are suppressed when they start there. */
  readonly reach: Span;
}

/** Reads all suppressions between `from` and `end`; `messageEnd` gives the end of the message an offset lies in. */
export function readSuppressions(
  text: string,
  from: number,
  messageEnd: (offset: number) => number,
): Suppression[] {
  const found: Suppression[] = [];
  const comment =
    /<!--\s*followup-(disable-next-line|disable-file|disable|enable)((?:\s+(?!--)[A-Za-z][\w-]*)*)\s*(?:--(?!>)[^\n]*?)?-->/g;
  const open: { names: readonly string[]; nameSpans: Span[]; span: Span; end: number }[] = [];
  for (const match of text.slice(from).matchAll(comment)) {
    const start = from + match.index;
    const at = span(start, start + match[0].length);
    const listStart = start + match[0].indexOf(match[1] ?? '') + (match[1]?.length ?? 0);
    const parts = [...(match[2] ?? '').matchAll(/\S+/g)];
    const names = parts.map((p) => p[0]);
    const nameSpans = parts.map((p) =>
      span(listStart + p.index, listStart + p.index + p[0].length),
    );
    if (names.length === 0) continue;
    if (match[1] === 'disable-file') {
      found.push({ scope: 'file', names, nameSpans, span: at, reach: span(0, text.length) });
    } else if (match[1] === 'disable-next-line') {
      found.push({
        scope: 'next-line',
        names,
        nameSpans,
        span: at,
        reach: nextProseLine(text, at.end),
      });
    } else if (match[1] === 'disable') {
      open.push({ names, nameSpans, span: at, end: messageEnd(start) });
    } else {
      for (const region of open) {
        if (region.end > start && region.names.some((n) => names.includes(n))) region.end = start;
      }
    }
  }
  for (const region of open) {
    found.push({
      scope: 'region',
      names: region.names,
      nameSpans: region.nameSpans,
      span: region.span,
      reach: span(region.span.end, region.end),
    });
  }
  return found;
}

/** The line after the comment's; further suppression comments in between are skipped, so that several can be stacked. */
function nextProseLine(text: string, from: number): Span {
  let start = from;
  do {
    const next = text.indexOf('\n', start);
    if (next === -1) return span(text.length, text.length);
    start = next + 1;
  } while (
    /^[ \t]*(?:<!--\s*followup-[^\n]*-->[ \t]*)\r?$/m.test(lineAt(text, start)) &&
    start < text.length
  );
  const end = text.indexOf('\n', start);
  return span(start, end === -1 ? text.length : end);
}

const lineAt = (text: string, start: number): string =>
  /^[^\n]*/.exec(text.slice(start))?.[0] ?? '';
