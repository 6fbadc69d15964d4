import type { Draft } from '../model/draft.ts';
import type { Span } from '../model/span.ts';

/** A message as an outline shows it. */
export interface MessageSymbol {
  readonly name: string;
  /** Kind and, where given, the date it goes out. */
  readonly detail: string;
  readonly span: Span;
  /** The heading, or the first character of a message without one. */
  readonly selection: Span;
}

/** One symbol for each message, in order of place. */
export function messageSymbols(draft: Draft): MessageSymbol[] {
  return draft.messages.map((message) => {
    const names = message.recipients.map((r) => r.interviewer?.name ?? r.name).join(', ');
    return {
      name: names || 'No recipient yet',
      detail: [message.kind, message.send?.value].filter(Boolean).join(' · '),
      span: message.span,
      selection: message.heading ?? { start: message.span.start, end: message.span.start },
    };
  });
}
