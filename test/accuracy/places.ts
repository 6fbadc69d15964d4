import type { FindingReport, Position } from '../../server/src/cli/report.ts';
import type { Span } from '../../server/src/service/model/span.ts';

/** The offset of a line and character, both from 0. */
export function offsetAt(text: string, { line, character }: Position): number {
  let at = 0;
  for (let i = 0; i < line; i++) at = text.indexOf('\n', at) + 1;
  return at + character;
}

/** Where words stand in a text, wherever its lines break. */
export function placeOf(text: string, words: string): Span | undefined {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether a finding has a character in common with a place, or, where it is empty, stands at it. */
export function touches(text: string, { range }: FindingReport, place: Span): boolean {
  const start = offsetAt(text, range.start);
  const end = offsetAt(text, range.end);
  return start <= place.end && end >= place.start;
}
