import { foldName, type Message, type Recipient } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import type { Edit } from '../rule.ts';

/** How a recipient is addressed: their `greeting`, or the first name, or title and last name where the name carries a title. */
export function addressOf(recipient: Recipient): string {
  const { interviewer } = recipient;
  if (interviewer?.greeting) return interviewer.greeting;
  const parts = (interviewer?.name ?? recipient.name).split(/\s+/).filter(Boolean);
  const [first = recipient.name] = parts;
  if (!isHonorific(first) || parts.length === 1) return first;
  return `${first} ${parts[parts.length - 1]}`;
}

/** Everyone a message goes to, as one addresses them: "Dana", "Dana and Sam", "Dana, Sam and Priya". */
export function addresseesOf(message: Message): string {
  const names = message.recipients.map(addressOf);
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : (last ?? '');
}

/** Greets the recipients by name in place of the greeting there is, keeping its mark and, unless told otherwise, its salutation. */
export function greetByName(message: Message, text: string, salutation?: string): Edit | undefined {
  const { greeting } = message.body;
  const names = addresseesOf(message);
  if (!greeting || !names) return undefined;
  const mark = /[,:!;.–—]$/.exec(text.slice(greeting.span.start, greeting.span.end))?.[0] ?? ',';
  const opening = salutation ?? (greeting.salutation.value || 'Dear');
  return { span: greeting.span, newText: `${opening} ${names}${mark}` };
}

/** The insertion of a greeting into a body that has none. */
export const insertGreeting = (message: Message): Edit => ({
  span: span(message.body.span.start, message.body.span.start),
  newText: `Dear ${addresseesOf(message)},\n\n`,
});

export const isHonorific = (word: string): boolean => honorifics.has(foldName(word));

const honorifics = new Set(
  `mr mrs ms mx miss dr prof professor doctor sir madam dame lord lady judge justice captain capt sergeant sgt major colonel col
   sister brother father reverend rev rabbi imam fr herr frau señor señora senor senora monsieur madame mme`.split(
    /\s+/,
  ),
);
