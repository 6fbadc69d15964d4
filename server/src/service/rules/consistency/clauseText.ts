import type { Span } from '../../model/span.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';

/** The clause in which a stretch of a sentence begins; `at` is relative to the sentence. */
export function clauseAt(sentence: Sentence, at: Span): Clause | undefined {
  const start = sentence.span.start + at.start;
  const token = sentence.tokens.findIndex((t) => t.start <= start && start < t.end);
  return sentence.clauses.find((c) => c.start <= token && token < c.end);
}

/** The clause's words with plain spaces; the whole sentence without a clause. */
export function clauseText(sentence: Sentence, clause: Clause | undefined): string {
  const first = clause && sentence.tokens[clause.start];
  const last = clause && sentence.tokens[clause.end - 1];
  const base = sentence.span.start;
  return (
    first && last ? sentence.text.slice(first.start - base, last.end - base) : sentence.text
  ).replace(/\s/g, ' ');
}

/** Somebody else is said to have said it; "please note that" is no report. */
export const isReported = (sentence: Sentence, clause: Clause | undefined): boolean =>
  clause?.reportedBy !== undefined &&
  clause.verb !== undefined &&
  clause.reportedBy !== 'writer' &&
  clause.reportedBy !== 'we' &&
  !(clause.reportedBy === 'person' && /\bi(?:['’]ve| have)? told\b/i.test(sentence.text)) &&
  !(clause.reportedBy === 'reader' && sentence.clauses.some((c) => c.mood === 'request'));

/** What stands in the condition itself is no plan; "if you choose me" before it is none of its figures. */
export const isImagined = (clause: Clause | undefined): boolean => clause?.conditional === true;
