import { daysBetween, inWords, weekday } from '../../model/calendar.ts';
import { foldName, type Message } from '../../model/message.ts';
import { addressOf } from '../personalization/greetings.ts';
import type { MessageContext } from '../rule.ts';
import type { Slot } from './placeholderForms.ts';

/** What the front matter has for a slot; `certain` when its label leaves no choice. */
export interface SlotValue {
  readonly value: string;
  readonly certain: boolean;
}

/** The values that may stand in a slot, by its label and, where it has none, by the words before it. */
export function slotValues(
  slot: Slot,
  part: 'greeting' | 'sign-off' | 'text',
  message: Message,
  context: MessageContext,
): SlotValue[] {
  const { frontMatter, text } = context.draft;
  const recipient = message.recipients[0];
  const before = text.slice(Math.max(0, slot.span.start - 40), slot.span.start).toLowerCase();
  const label = slot.label || labelFromContext(before, part);
  const one = (value: string | undefined, certain = true): SlotValue[] =>
    value ? [{ value, certain }] : [];
  const says = (pattern: RegExp): boolean => pattern.test(label);
  const person = recipient?.interviewer;
  const full = person?.name ?? recipient?.name;
  const fact = frontMatter.facts.find((f) => foldName(f.label.value) === foldName(label));
  if (fact) return one(fact.value.value);
  if (
    part === 'sign-off' ||
    says(/\b(?:your|my|candidate|sender)(?:'s|’s)? (?:full |first |last )?name/)
  )
    return one(frontMatter.candidate?.name.value);
  if (says(/\b(?:your|my) (?:e-?mail|mail)/)) return one(frontMatter.candidate?.email);
  if (says(/\bphone|\bmobile|\btelephone/)) return one(frontMatter.candidate?.phone);
  if (says(/\bcompany|\bemployer|\borgani[sz]ation|\bfirm\b/))
    return one(frontMatter.company?.name.value);
  if (says(/\b(?:job|position|role) ?title|\brole\b|\bposition\b|\bvacancy\b|^job$|^post$/))
    return one(frontMatter.role?.value);
  if (says(/\b(?:last ?name|surname)\b/))
    return one(full?.split(/\s+/).at(-1), part === 'greeting');
  if (says(/\bfull name\b/)) return one(full, part === 'greeting');
  if (part === 'greeting' || says(/\bname\b|\bfname\b|\binterviewer|\brecipient|\bmanager/))
    return recipient ? one(addressOf(recipient), part === 'greeting') : [];
  if (says(/\bdate\b|\bday\b|\bweekday\b/)) return one(meetingDay(message, context), false);
  if (says(/\btopic|\bsubject\b|\bdiscuss|\bspoke about|\btalked about|\bsomething\b/))
    return (person?.topics ?? []).slice(0, 4).map((t) => ({ value: t.value, certain: false }));
  return [];
}

/** "Monday" for a conversation within the week before the message goes out, the date otherwise. */
function meetingDay(message: Message, { today }: MessageContext): string | undefined {
  const met = message.recipients[0]?.interviewer?.met.at(-1)?.value;
  if (!met) return undefined;
  const sent = message.send?.value ?? today;
  const days = daysBetween(met, sent);
  return days >= 0 && days < 7 ? weekday(met) : inWords(met).replace(/^\w+, | \d{4}$/g, '');
}

function labelFromContext(before: string, part: string): string {
  if (part !== 'text') return 'name';
  if (/\b(?:mr|mrs|ms|dr)\.? $/.test(before)) return 'last name';
  if (/\b(?:about|regarding|on|discussed|discussing|notes on)\s+$/.test(before)) return 'topic';
  if (/\b(?:at|join|joining)\s+$/.test(before)) return 'company';
  return '';
}
