import type { Edit } from './rules/rule.ts';

/** Applies edits that do not overlap; of two that do, the first in the list stays. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of [...withoutOverlaps(edits)].sort(
    (a, b) => b.span.start - a.span.start || b.span.end - a.span.end,
  )) {
    result = result.slice(0, edit.span.start) + edit.newText + result.slice(edit.span.end);
  }
  return result;
}

/** Edits of one file, in order of place, each clear of the ones before it in the list. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) if (!kept.some((k) => collide(k, edit))) kept.push(edit);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Two insertions at one place, or ranges that share a unit or touch an insertion, cannot both be applied. */
export const collide = (a: Edit, b: Edit): boolean =>
  a.span.start === a.span.end || b.span.start === b.span.end
    ? a.span.start <= b.span.end && b.span.start <= a.span.end
    : a.span.start < b.span.end && b.span.start < a.span.end;

/** New lines end as those of the file's first line do. */
export function withLineEnds(text: string, edit: Edit): Edit {
  if (!edit.newText.includes('\n') || !/^[^\n]*\r\n/.test(text)) return edit;
  return { ...edit, newText: edit.newText.replace(/\r?\n/g, '\r\n') };
}
