import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../model/message.ts';
import { greetingName } from '../../model/people.ts';

/** `Dear Sam,` for the message's recipients as the front matter addresses them; undefined when there is none. */
export function salutationTo(message: Message): string | undefined {
  const names = message.recipients
    .map((r) => greetingName(r.interviewer ?? { name: r.name }))
    .filter((name) => name.trim() !== '');
  const last = names[names.length - 1];
  if (!last) return undefined;
  return names.length === 1
    ? `Dear ${last},`
    : `Dear ${names.slice(0, -1).join(', ')} and ${last},`;
}

export const lineBreak = (draft: Draft): string => (draft.text.includes('\r\n') ? '\r\n' : '\n');
