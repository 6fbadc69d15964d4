import type { Draft } from '../../model/draft.ts';
import type { Interviewer } from '../../model/frontMatter.ts';
import { findInterviewer, type Message } from '../../model/message.ts';
import { type Span, span, trimSpan } from '../../model/span.ts';
import type { Edit } from '../rule.ts';

/** An interviewer in a message's `Cc:`, where they are written, and the edit that takes them out. */
export interface Copied {
  readonly person: Interviewer;
  readonly span: Span;
  readonly edit: Edit;
}

/** The interviewers in `Cc:`, by name, alias or address. */
export function copied(draft: Draft, message: Message): Copied[] {
  const people = draft.frontMatter.interviewers;
  return message.headers
    .filter((h) => h.key === 'Cc')
    .flatMap((header) => {
      const parts = partsOf(draft.text, header.valueSpan);
      return parts.flatMap((at, i): Copied[] => {
        const person = findPerson(draft.text.slice(at.start, at.end), people);
        if (!person) return [];
        const next = parts[i + 1];
        const before = parts[i - 1];
        const gone = next
          ? span(at.start, next.start)
          : before
            ? span(before.end, at.end)
            : lineOf(draft.text, header.span);
        return [{ person, span: at, edit: { span: gone, newText: '' } }];
      });
    });
}

function partsOf(text: string, value: Span): Span[] {
  const parts: Span[] = [];
  let start = value.start;
  for (const part of text.slice(value.start, value.end).split(/[,;]/)) {
    const at = trimSpan(text, span(start, start + part.length));
    if (at.end > at.start) parts.push(at);
    start += part.length + 1;
  }
  return parts;
}

/** `Dana`, `dana@x.example` or `Dana Whitfield <dana@x.example>`. */
function findPerson(written: string, people: readonly Interviewer[]): Interviewer | undefined {
  const address = /[^\s<>"]+@[^\s<>"]+/.exec(written)?.[0].toLowerCase();
  const byAddress = address && people.find((p) => p.email?.toLowerCase() === address);
  const name = written
    .replace(/<[^>]*>/, '')
    .replace(/"/g, '')
    .trim();
  return byAddress || findInterviewer(name, people);
}

const lineOf = (text: string, at: Span): Span => {
  const end = /\r?\n|$/.exec(text.slice(at.end));
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  return span(start, at.end + (end?.index ?? 0) + (end?.[0].length ?? 0));
};
