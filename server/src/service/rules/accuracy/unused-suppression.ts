import type { Draft } from '../../model/draft.ts';
import type { Suppression } from '../../model/suppression.ts';
import type { DraftRule, Problem } from '../rule.ts';

/** Its findings are made while suppressions are applied, since only then it is known which of them were needed. */
export const unusedSuppression: DraftRule = {
  code: 'unused-suppression',
  guideline: 'accuracy',
  severity: 'hint',
  scope: 'draft',
  finds: 'a suppression comment that suppresses nothing',
  why: 'A comment that no longer hides anything can hide a later finding by accident.',
  examples: [
    {
      bad: '<!-- followup-disable-next-line shouting -->\nThank you for the calm tour of the yard.',
      good: 'Thank you for the calm tour of the yard.',
    },
  ],
  check: () => [],
};

/** The problem of a suppression that nothing needed, with the fix that removes it. */
export function describeUnused(draft: Draft, suppression: Suppression): Problem {
  const { text } = draft;
  const { start, end } = suppression.span;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine === -1 ? text.length : nextLine + 1;
  const isAlone = text.slice(lineStart, lineEnd).trim() === text.slice(start, end);
  return {
    span: suppression.span,
    message: `Nothing here needs this comment: ${suppression.names.join(', ')} finds nothing in its reach. It can go.`,
    unnecessary: true,
    fixes: [
      {
        title: 'Remove this comment',
        edits: [
          { span: isAlone ? { start: lineStart, end: lineEnd } : suppression.span, newText: '' },
        ],
        safe: true,
      },
    ],
  };
}
