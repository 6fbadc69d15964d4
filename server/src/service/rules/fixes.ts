import type { Message } from '../model/message.ts';
import { type Span, span } from '../model/span.ts';
import { articleFor } from '../text/articles.ts';
import type { Prose, Sentence } from '../text/prose.ts';
import type { Edit, Fix } from './rule.ts';

/** Replaces `at`, keeping the capital letter at a sentence's start, the right article before it and a space after a word. */
export function replaceEdit(text: string, at: Span, newText: string): Edit {
  if (newText === '') return deleteEdit(text, at);
  const cased =
    startsSentence(text, at.start) && !isLower(text[at.start]) ? capitalize(newText) : newText;
  // "I'm able to" is matched from its apostrophe on.
  const isContraction = /\p{L}/u.test(text[at.start - 1] ?? '') && /^[\p{L}\d]/u.test(cased);
  const spaced = isContraction ? ` ${cased}` : cased;
  const article = articleBefore(text, at.start, cased);
  return article
    ? {
        span: span(article.span.start, at.end),
        newText: `${article.text}${text.slice(article.span.end, at.start)}${cased}`,
      }
    : { span: at, newText: spaced };
}

/**
 * Deletes words with one of the spaces around them and the commas that set them off; capitalises what then starts the
 * sentence. After an opening clause ("If it rains, frankly, we stay") one comma stays.
 */
export function deleteEdit(text: string, at: Span): Edit {
  let start = at.start;
  const last = text[at.end - 1] === ',' ? at.end - 1 : at.end;
  let end = last;
  const opens = startsSentence(text, start);
  const comma = /,\s$/.test(text.slice(0, start)) && text[end] === ',';
  if (comma && !opens) {
    start = text.slice(0, start).trimEnd().length - 1;
    if (opensWithClause(text, start)) start++;
    end++;
    return { span: span(start, end), newText: '' };
  }
  while (end < text.length && /[ \t]/.test(text[end] ?? '')) end++;
  if (opens) end = overLineBreak(text, end);
  if (opens || /[ \t(]$/.test(text.slice(0, start))) {
    if (text[end] === ',') {
      end++;
      while (/[ \t]/.test(text[end] ?? '')) end++;
      if (opens) end = overLineBreak(text, end);
    }
  }
  const closes = /^(?:[.!?;:)]|$)/.test(text.slice(end, end + 1));
  if (closes) while (start > 0 && /[ \t,]/.test(text[start - 1] ?? '')) start--;
  else if (end === last && /[ \t]/.test(text[start - 1] ?? '')) start--;
  const next = /^\S+/.exec(text.slice(end))?.[0] ?? '';
  if (opens && /^\p{Ll}/u.test(next) && !isLower(text[at.start])) {
    return { span: span(start, end + 1), newText: (text[end] ?? '').toUpperCase() };
  }
  const article = articleBefore(text, start, next);
  if (article)
    return {
      span: span(article.span.start, end),
      newText: `${article.text}${text.slice(article.span.end, start)}`,
    };
  return { span: span(start, end), newText: '' };
}

const isLower = (char: string | undefined): boolean => /^\p{Ll}/u.test(char ?? '');

/** Past a soft line break and the indentation after it; not past a blank line. */
function overLineBreak(text: string, at: number): number {
  const gap = /^[ \t]*\r?\n[ \t]*(?=\S)/.exec(text.slice(at, at + 80))?.[0];
  return at + (gap?.length ?? 0);
}

/** What stands before the comma at `at` is a clause that opens its sentence and needs a comma after it. */
function opensWithClause(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const sentence = before.slice(/.*(?:[.!?;]\s+|\n\s*\n)/s.exec(before)?.[0].length ?? 0);
  return /^(?:if|when|because|since|as|although|though|while|after|before|once|unless|until)\b/i.test(
    sentence.trimStart(),
  );
}

/** Removes a sentence with the space that follows it; the last of a paragraph takes the paragraph's blank line with it. */
export function dropSentence(text: string, sentence: Sentence, prose: Prose): Edit {
  const paragraph = prose.paragraphs.find((p) => p.sentences.includes(sentence));
  const alone = paragraph !== undefined && paragraph.sentences.length === 1;
  let { start, end } = sentence.span;
  if (alone) {
    start = text.lastIndexOf('\n', start - 1) + 1;
    const rest = /^[^\S\n]*(?:\r?\n[^\S\n]*)*/.exec(text.slice(end))?.[0] ?? '';
    return { span: span(start, end + rest.length), newText: '' };
  }
  const last = paragraph?.sentences[paragraph.sentences.length - 1] === sentence;
  if (last) while (/\s/.test(text[start - 1] ?? '')) start--;
  else while (/\s/.test(text[end] ?? '')) end++;
  return { span: span(start, end), newText: '' };
}

/** "Drop this sentence"; never safe, since only the writer knows what it carries. */
export const dropSentenceFix = (text: string, sentence: Sentence, prose: Prose): Fix => ({
  title: 'Drop this sentence',
  edits: [dropSentence(text, sentence, prose)],
  safe: false,
});

/** Removes a whole message with its heading. */
export const dropMessageFix = (message: Message): Fix => ({
  title: 'Remove this message',
  edits: [{ span: message.span, newText: '' }],
  safe: false,
});

/** Puts a sentence of its own at the end of a message's first paragraph, or into an empty body. */
export function insertSentence(
  message: Message,
  prose: Prose,
  sentence: string,
  where: 'first' | 'last' = 'first',
): Edit {
  const paragraph =
    where === 'first' ? prose.paragraphs[0] : prose.paragraphs[prose.paragraphs.length - 1];
  const end = paragraph?.sentences[paragraph.sentences.length - 1]?.span.end;
  if (end !== undefined) return { span: span(end, end), newText: ` ${sentence}` };
  const after = message.body.greeting?.span.end ?? message.body.span.start;
  const gap = message.body.greeting ? '\n\n' : '';
  return { span: span(after, after), newText: `${gap}${sentence}\n` };
}

/** A title that shows the new words, cut where a lightbulb's line would end. */
export const replaceTitle = (newText: string): string => {
  const shown = newText.replace(/\s+/g, ' ');
  return `Replace with "${shown.length > 70 ? `${shown.slice(0, 68).trimEnd()}…` : shown}"`;
};

export const capitalize = (text: string): string =>
  text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

export const startsSentence = (text: string, at: number): boolean =>
  /(?:^|\n[^\S\n]*\n[^\S\n]*|(?:^|\n)[^\S\n]*(?:[-*+]|\d{1,3}[.)])[ \t]+|[.!?]["”’)]?\s+|[,:][^\S\n]*\r?\n(?:[^\S\n]*\r?\n)+)$/.test(
    text.slice(Math.max(0, at - 12), at),
  );

/** The indefinite article before `at` when it no longer fits the word that follows. */
function articleBefore(
  text: string,
  at: number,
  next: string,
): { span: Span; text: string } | undefined {
  const match = /(?:^|[\s(])(an?)\s+$/i.exec(text.slice(Math.max(0, at - 8), at));
  const word = match?.[1];
  if (!word || !/^[\p{L}\d]/u.test(next)) return undefined;
  const wanted = articleFor(next);
  if (wanted === undefined || word.toLowerCase() === wanted) return undefined;
  const start = at - (match[0].length - match[0].indexOf(word));
  return {
    span: span(start, start + word.length),
    text: word.startsWith('A') ? capitalize(wanted) : wanted,
  };
}
