import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';

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
