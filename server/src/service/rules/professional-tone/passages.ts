import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../model/message.ts';
import { type Span, shift } from '../../model/span.ts';
import { nameTable } from '../../text/names.ts';
import { type Prose, type Sentence, sentencesOf } from '../../text/prose.ts';

/** A stretch of what the reader will see; `text` starts at `start` in the file, with code and addresses blanked out. */
export interface Passage {
  readonly kind: 'subject' | 'greeting' | 'prose' | 'sign-off';
  readonly start: number;
  readonly text: string;
}

/** Subject, greeting, own words and sign-off of a message, in order of place. */
export function passagesOf(message: Message, draft: Draft): Passage[] {
  const at = (kind: Passage['kind'], where: Span | undefined): Passage[] =>
    where ? [{ kind, start: where.start, text: draft.text.slice(where.start, where.end) }] : [];
  return [
    ...at('subject', message.subject?.span),
    ...at('greeting', message.body.greeting?.span),
    ...message.body.blocks.map(
      (block): Passage => ({ kind: 'prose', start: block.span.start, text: block.text }),
    ),
    ...at('sign-off', message.body.signOff?.span),
  ].sort((a, b) => a.start - b.start);
}

/** A sentence of any part of a message; offsets are those of the file. */
export interface Seen {
  readonly sentence: Sentence;
  readonly kind: Passage['kind'];
}

/** The sentences the reader will see that match `test`; subject, greeting and sign-off are read only where they do. */
export function sentencesSeen(message: Message, draft: Draft, prose: Prose, test: RegExp): Seen[] {
  const own = prose.sentences
    .filter((sentence) => test.test(sentence.text))
    .map((sentence): Seen => ({ sentence, kind: 'prose' }));
  const others = passagesOf(message, draft)
    .filter((p) => p.kind !== 'prose' && test.test(p.text))
    .flatMap((p) =>
      sentencesOf(p.text, nameTable(draft.frontMatter)).map(
        (s): Seen => ({ sentence: moved(s, p.start), kind: p.kind }),
      ),
    );
  return [...own, ...others];
}

const moved = (sentence: Sentence, by: number): Sentence => ({
  ...sentence,
  span: shift(sentence.span, by),
  tokens: sentence.tokens.map((t) => ({ ...t, start: t.start + by, end: t.end + by })),
});
