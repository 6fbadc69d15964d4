import type { Draft } from '../model/draft.ts';
import type { Message } from '../model/message.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import type { Prose, Sentence } from '../text/prose.ts';
import { rememberBySentence } from '../text/remember.ts';
import { type Word, wordsOf } from './words.ts';

/** The writer's own words of a message that can be misspelt, with subject, greeting and closing; spans are offsets in the file. */
export function wordsInMessage(message: Message, prose: Prose, draft: Draft): Word[] {
  const { subject, body } = message;
  const lines = [subject?.span, body.greeting?.span, body.signOff?.closing?.span];
  return [
    ...lines.flatMap((at) => (at ? wordsAt(draft.text, at) : [])),
    ...prose.sentences.flatMap(wordsInSentence),
  ];
}

const wordsAt = (text: string, at: Span): Word[] =>
  wordsOf(text.slice(at.start, at.end)).map((word) => place(word, at.start));

/** Names that are known, code and what is quoted are left out. */
const wordsInSentence = rememberBySentence(({ text, span, tokens }: Sentence): Word[] => {
  const others = tokens.filter((t) => t.name || t.opaque || t.quoted);
  return wordsOf(text)
    .map((word) => place(word, span.start))
    .filter((word) => !others.some((t) => overlaps(t, word.span)) && !/^x{2,}$/.test(word.text));
});

const place = (word: Word, by: number): Word => ({ ...word, span: shift(word.span, by) });
