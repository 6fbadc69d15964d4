import type { Message } from '../model/message.ts';
import { type Span, span } from '../model/span.ts';
import type { Prose, Sentence } from '../text/prose.ts';
import type { Edit, Fix } from './rule.ts';

/** Replaces `at`, keeping the capital letter at a sentence's start and the right article before it. */
export function replaceEdit(text: string, at: Span, newText: string): Edit {
  if (newText === '') return deleteEdit(text, at);
  const cased = startsSentence(text, at.start) ? capitalize(newText) : newText;
  const article = articleBefore(text, at.start, cased);
  return article
    ? {
        span: span(article.span.start, at.end),
        newText: `${article.text}${text.slice(article.span.end, at.start)}${cased}`,
      }
    : { span: at, newText: cased };
}

/** Deletes words with one of the spaces around them and a comma left dangling; capitalises what then starts the sentence. */
export function deleteEdit(text: string, at: Span): Edit {
  let { start, end } = at;
  const opens = startsSentence(text, start);
  while (end < text.length && /[ \t]/.test(text[end] ?? '')) end++;
  if (opens || /[ \t(]$/.test(text.slice(0, start))) {
    if (text[end] === ',') {
      end++;
      while (/[ \t]/.test(text[end] ?? '')) end++;
    }
  }
  const closes = /^[.!?;:)]/.test(text.slice(end, end + 1));
  if (closes) while (start > 0 && /[ \t,]/.test(text[start - 1] ?? '')) start--;
  else if (end === at.end && /[ \t]/.test(text[start - 1] ?? '')) start--;
  const next = /^\S+/.exec(text.slice(end))?.[0] ?? '';
  if (opens && /^\p{Ll}/u.test(next)) {
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
  /(?:^|\n[^\S\n]*\n[^\S\n]*(?:[-*+][ \t]+)?|[.!?]["”’)]?\s+|[,:][^\S\n]*\r?\n(?:[^\S\n]*\r?\n)+)$/.test(
    text.slice(Math.max(0, at - 12), at),
  );

/** The indefinite article before `at` when it no longer fits the word that follows. */
function articleBefore(
  text: string,
  at: number,
  next: string,
): { span: Span; text: string } | undefined {
  const match = /(?:^|[\s(])(an?)[ \t]+$/i.exec(text.slice(Math.max(0, at - 6), at));
  const word = match?.[1];
  if (!word || !/^\p{L}/u.test(next)) return undefined;
  const wanted = takesAn(next) ? 'an' : 'a';
  if (word.toLowerCase() === wanted) return undefined;
  const start = at - (match[0].length - match[0].indexOf(word));
  return {
    span: span(start, start + word.length),
    text: word.startsWith('A') ? capitalize(wanted) : wanted,
  };
}

const takesAn = (word: string): boolean =>
  /^(?:[aeio]|u(?!ni|s[aeiu]|t[ei]|k)|hon|hour|heir|[FHLMNRSX](?:[A-Z]|\b))/.test(
    /^[A-Z]{2,}/.test(word) ? word : word.toLowerCase(),
  ) && !/^(?:one|once|eu)/i.test(word);
