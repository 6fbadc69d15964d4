import { type Span, shift } from './model/span.ts';
import type { Problem } from './rules/rule.ts';

/** What lies at or after `from` moves by `by`; the front matter, which lies before, stays. */
export function moveProblem(problem: Problem, from: number, by: number): Problem {
  const place = (at: Span): Span => (at.start >= from ? shift(at, by) : at);
  return {
    ...problem,
    span: place(problem.span),
    ...(problem.related && {
      related: problem.related.map((r) => ({ ...r, span: place(r.span) })),
    }),
    ...(problem.fixes && {
      fixes: problem.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span) })),
      })),
    }),
  };
}
