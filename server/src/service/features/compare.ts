import type { Finding } from '../lint.ts';
import { type Draft, messageAt } from '../model/draft.ts';
import type { Message } from '../model/message.ts';
import {
  nearDuplicateMessage,
  printOfMessage,
} from '../rules/personalization/near-duplicate-message.ts';
import type { PlacedMessage, Process } from '../rules/rule.ts';
import { sharedShare } from '../text/overlap.ts';
import { proseOf } from '../text/prose.ts';

/** Two messages to lay side by side. */
export interface Comparison {
  readonly own: ComparedMessage;
  readonly other: ComparedMessage;
}

/** A message by its draft and its number there, from 0. */
export interface ComparedMessage {
  readonly uri: string;
  readonly index: number;
  /** To whom it goes. */
  readonly name: string;
}

/** Below this share two messages have no more in common than any two letters of one writer. */
const leastAlike = 0.2;

/**
 * The message at a place and the one of the process that it reads most like: the one that a finding names, or else by what they
 * share. Undefined where there is no message, or none like it.
 */
export function compareAt(
  draft: Draft,
  offset: number,
  process: Process,
  findings: readonly Finding[],
): Comparison | undefined {
  const message = messageAt(draft, offset);
  const own = process.messages.find((m) => m.draft === draft && m.message === message);
  if (!message || !own) return undefined;
  const other = named(message, process, findings) ?? mostAlike(own, process);
  return other && { own: nameOf(own), other: nameOf(other) };
}

function named(
  message: Message,
  process: Process,
  findings: readonly Finding[],
): PlacedMessage | undefined {
  const finding = findings.find(
    ({ rule, span }) =>
      rule === nearDuplicateMessage.code &&
      message.span.start <= span.start &&
      span.start < message.span.end,
  );
  const [place] = finding?.related ?? [];
  const draft = process.drafts.find((d) => d.uri === place?.uri);
  const other = draft && place && messageAt(draft, place.span.start);
  return process.messages.find((m) => m.draft === draft && m.message === other);
}

function mostAlike(own: PlacedMessage, process: Process): PlacedMessage | undefined {
  const print = ({ message, draft }: PlacedMessage) =>
    printOfMessage(message, proseOf(message, draft.frontMatter));
  const mine = print(own);
  const shares = process.messages
    .filter((m) => m !== own)
    .map((placed) => {
      const { runs, stems } = sharedShare(mine, print(placed));
      return { placed, share: Math.max(runs, stems) };
    });
  const best = shares.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= leastAlike ? best.placed : undefined;
}

const nameOf = ({ draft, message }: PlacedMessage): ComparedMessage => ({
  uri: draft.uri,
  index: draft.messages.indexOf(message),
  name: message.recipients.map((r) => r.interviewer?.name ?? r.name).join(', ') || 'nobody yet',
});
