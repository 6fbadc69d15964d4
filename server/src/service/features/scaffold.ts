import { type CalendarDate, weekday } from '../model/calendar.ts';
import type { Draft } from '../model/draft.ts';
import type { FrontMatter, Interviewer } from '../model/frontMatter.ts';
import type { Kind } from '../model/frontMatterKeys.ts';
import type { Process } from '../rules/rule.ts';
import { choice, literal, stop } from './snippetText.ts';

/** A whole message for one interviewer, ready to be inserted. */
export interface Scaffold {
  readonly name: string;
  readonly kind: Kind;
  /** In snippet syntax, with tab stops and choices. */
  readonly snippet: string;
  /** Where it belongs: after the last message. */
  readonly offset: number;
}

/** A scaffold for each interviewer of the draft to whom no draft of the process holds a message and who did not refuse. */
export function scaffolds(
  draft: Draft,
  process: Process | undefined,
  today: CalendarDate,
): Scaffold[] {
  const messages = process ? process.messages.map((p) => p.message) : draft.messages;
  const written = new Set(messages.flatMap((m) => m.recipients.map((r) => r.interviewer?.name)));
  const open = draft.frontMatter.interviewers.filter(
    (p) => !written.has(p.name) && p.consent?.value !== 'refused',
  );
  const offset = draft.text.length;
  const gap = gapBefore(draft);
  const several = draft.frontMatter.interviewers.length > 1;
  return open.map((person) => ({
    name: person.name,
    kind: kindFor(person),
    snippet: gap + messageSnippet(draft.frontMatter, person, { today, several, heading: true }),
    offset,
  }));
}

/** The text of a scaffold from heading to sign-off, without a blank line before it. */
export function messageSnippet(
  frontMatter: FrontMatter,
  person: Interviewer,
  options: { today: CalendarDate; several: boolean; heading: boolean },
): string {
  const kind = kindFor(person);
  const topics = person.topics.map((t) => t.value);
  const stops = counter();
  const lines = [
    ...(options.heading ? [`## To: ${literal(person.name)}`] : []),
    `Subject: ${choice(stops(), subjects(kind, person, frontMatter, options.today))}`,
    `Kind: ${kind}`,
    `Send: ${stop(stops(), options.today)}`,
    '',
    `Dear ${literal(greetingName(person))},`,
    '',
    [
      openingSentence(kind, person, topics, stops, options.today),
      ...(options.several ? [choice(stops(), disclosures)] : []),
    ].join(' '),
    '',
    `${choice(stops(), closings)},`,
    literal(frontMatter.candidate?.name.value ?? '') || stop(stops(), 'Your name'),
    '$0',
  ];
  return lines.join('\n');
}

/** How to address somebody after "Dear": as they like it, else by the first name. */
export const greetingName = (person: Interviewer): string =>
  person.greeting ?? person.name.split(/\s+/)[0] ?? person.name;

export const kindFor = (person: Interviewer): Kind =>
  person.sent.length > 0 ? 'check-in' : 'thank-you';

/** Says that each interviewer gets a message of their own. */
export const disclosures: readonly string[] = [
  'I am writing to each interviewer separately, since every conversation was different.',
  'Each person I spoke with is getting a message of their own from me.',
  'I am sending the others I met their own notes of thanks.',
];

export const closings: readonly string[] = [
  'Kind regards',
  'Best regards',
  'With many thanks',
  'Yours sincerely',
];

function subjects(
  kind: Kind,
  person: Interviewer,
  frontMatter: FrontMatter,
  today: CalendarDate,
): string[] {
  const day = metDay(person, today);
  const role = frontMatter.role?.value;
  if (kind === 'check-in')
    return role
      ? [`Checking in about the ${role} role`, 'Checking in after our conversation']
      : ['Checking in after our conversation'];
  const first = day ? `Thank you for ${day}` : 'Thank you for our conversation';
  return role ? [first, `Thank you for the ${role} interview`] : [first];
}

function openingSentence(
  kind: Kind,
  person: Interviewer,
  topics: readonly string[],
  stops: () => number,
  today: CalendarDate,
): string {
  const topic = topics.length > 0 ? choice(stops(), topics) : stop(stops(), 'what you spoke about');
  if (kind === 'check-in') {
    return `I still think often of our conversation about ${topic}. I am writing to ask whether there is any news about the role; please take the time you need.`;
  }
  const day = metDay(person, today);
  return `Thank you for talking with me about ${topic}${day ? ` on ${day}` : ''}.`;
}

/** The weekday of the last meeting, when it is recent enough to be named so. */
function metDay(person: Interviewer, today: CalendarDate): string | undefined {
  const met = person.met[person.met.length - 1]?.value;
  if (!met) return undefined;
  const age = (Date.parse(today) - Date.parse(met)) / 86_400_000;
  return age >= 1 && age < 7 ? weekday(met) : undefined;
}

const gapBefore = (draft: Draft): string =>
  draft.text === '' || /\n[ \t]*\r?\n$/.test(draft.text)
    ? ''
    : draft.text.endsWith('\n')
      ? '\n'
      : '\n\n';

const counter = (): (() => number) => {
  let n = 0;
  return () => ++n;
};
