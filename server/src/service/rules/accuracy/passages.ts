import type { Message } from '../../model/message.ts';
import { overlaps, type Span, shift } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import type { MessageContext } from '../rule.ts';

/** A stretch of the writer's own words, markup and placeholders blanked, with where it starts in the file. */
export interface Passage {
  readonly text: string;
  readonly start: number;
}

/** Subject and body of a message, in order. */
export const passagesOf = (message: Message): Passage[] => [
  ...(message.subject ? [{ text: message.subject.value, start: message.subject.span.start }] : []),
  ...message.body.blocks.map((b) => ({ text: b.text, start: b.span.start })),
];

/** True when the words stand in quotation marks. */
export const isQuoted = (at: Span, { prose }: MessageContext): boolean =>
  prose.sentences.some(
    (s) => overlaps(s.span, at) && s.tokens.some((t) => t.quoted && overlaps(t, at)),
  );

/** A sentence of a text that stands at `by` in the file. */
export const shiftSentence = (sentence: Sentence, by: number): Sentence => ({
  ...sentence,
  span: shift(sentence.span, by),
  tokens: sentence.tokens.map((t) => ({ ...t, start: t.start + by, end: t.end + by })),
});
