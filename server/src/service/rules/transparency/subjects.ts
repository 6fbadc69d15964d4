import { daysBetween, weekday } from '../../model/calendar.ts';
import type { FrontMatter } from '../../model/frontMatter.ts';
import type { Kind } from '../../model/frontMatterKeys.ts';
import type { Message } from '../../model/message.ts';
import { countWords } from '../../text/prose.ts';

/** Subject lines that say what a message of this kind is for; short enough for any mail program. */
export function subjectsFor(message: Message, frontMatter: FrontMatter): readonly string[] {
  const role = frontMatter.role?.value;
  const withRole = role ? templates[message.kind].map((t) => t.replace('{role}', role)) : [];
  const day = meetingDay(message);
  const all = [
    ...(message.kind === 'thank-you' && day ? [`Thank you for ${day}`] : []),
    ...withRole.filter((s) => countWords(s) <= 8 && s.length <= 60),
    ...plain[message.kind],
  ];
  return [...new Set(all)].slice(0, 2);
}

const templates: Readonly<Record<Kind, readonly string[]>> = {
  'thank-you': ['Thank you for the {role} interview'],
  'check-in': ['Checking in about the {role} role'],
  clarification: ['A correction to my {role} application'],
  information: ['An update on my {role} application'],
  reply: ['My answer about the {role} role'],
  withdrawal: ['Withdrawing my {role} application'],
};

const plain: Readonly<Record<Kind, readonly string[]>> = {
  'thank-you': ['Thank you for our conversation', 'Thank you for your time'],
  'check-in': ['Checking in about my application'],
  clarification: ['A correction to my application'],
  information: ['An update on my application'],
  reply: ['My answer to your question'],
  withdrawal: ['Withdrawing my application'],
};

/** The weekday of a conversation within the week before the message goes out. */
function meetingDay(message: Message): string | undefined {
  const send = message.send?.value;
  const met = message.recipients[0]?.interviewer?.met.map((m) => m.value).sort();
  const last = met?.filter((m) => send === undefined || m <= send).at(-1);
  if (!send || !last) return undefined;
  const days = daysBetween(last, send);
  return days >= 1 && days <= 6 ? weekday(last) : undefined;
}
