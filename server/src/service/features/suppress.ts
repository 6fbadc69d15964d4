import type { Finding } from '../lint.ts';
import { type Draft, messageAt } from '../model/draft.ts';
import type { Edit } from '../rules/rule.ts';

/** A comment that hides a finding, at one of three reaches. */
export interface Suppressing {
  readonly title: string;
  readonly edit: Edit;
}

/** What can be offered for a finding: its line, its message, the file; only places where a comment breaks nothing. */
export function suppressions(draft: Draft, finding: Finding): Suppressing[] {
  const { text, frontMatter } = draft;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const message =
    finding.span.start >= frontMatter.span.end ? messageAt(draft, finding.span.start) : undefined;
  const offers: Suppressing[] = [];
  if (message && finding.span.start >= message.body.span.start) {
    const lineStart = text.lastIndexOf('\n', finding.span.start - 1) + 1;
    offers.push({
      title: `Hide ${finding.rule} in this line`,
      edit: insertion(lineStart, `<!-- followup-disable-next-line ${finding.rule} -->${eol}`),
    });
  }
  if (message) {
    // After the header lines, since a comment among them would end them.
    const at = message.body.span.start;
    offers.push({
      title: `Hide ${finding.rule} in this message`,
      edit: insertion(
        at,
        `${blankBefore(text, at, eol)}<!-- followup-disable ${finding.rule} -->${eol}`,
      ),
    });
  }
  const end = frontMatter.span.end;
  offers.push({
    title: `Hide ${finding.rule} in this file`,
    edit: insertion(
      end,
      `${end > 0 ? eol : ''}<!-- followup-disable-file ${finding.rule} -->${end > 0 ? '' : eol}`,
    ),
  });
  return offers;
}

const insertion = (at: number, newText: string): Edit => ({
  span: { start: at, end: at },
  newText,
});

/** A body that does not begin with a blank line would make the comment a header line. */
const blankBefore = (text: string, at: number, eol: string): string =>
  at === 0 || text[at - 1] !== '\n' || /^\r?\n/.test(text.slice(at)) ? eol : '';
