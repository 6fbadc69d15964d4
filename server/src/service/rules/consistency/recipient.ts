import type { Message } from '../../model/message.ts';

/** The name of the first person a message goes to, as the front matter has it. */
export const recipientName = (message: Message): string | undefined => {
  const first = message.recipients[0];
  return first?.interviewer?.name ?? first?.name;
};
