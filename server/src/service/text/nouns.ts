import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import { isPluralNoun } from './tokenClasses.ts';
import type { Token } from './tokens.ts';

const inflector = new NounInflector();

export const pluralOf = (noun: string): string => inflector.pluralize(noun);

export const singularOf = (noun: string): string => inflector.singularize(noun);

/** How many a noun names, as far as the verb goes; undefined where both are said or nobody can tell. */
export function numberOf(noun: Token): 'singular' | 'plural' | undefined {
  if (noun.pos !== 'NOUN' || noun.name || noun.opaque || !/^\p{L}{2,}$/u.test(noun.text))
    return undefined;
  if (/^\p{Lu}/u.test(noun.text)) return undefined;
  const { norm } = noun;
  if (eitherNumber.has(norm) || quantities.has(norm)) return undefined;
  if (massNouns.has(norm)) return 'singular';
  if (/^(?:people|children|men|women|criteria|police)$/.test(norm)) return 'plural';
  if (isPluralNoun(noun)) return /s$/.test(norm) && !/ics$|ss$/.test(norm) ? 'plural' : undefined;
  return /s$/.test(norm) ? undefined : 'singular';
}

/** Nouns for people who act together, British ones with a plural verb; and such as look the same in both numbers. */
const eitherNumber = new Set(
  `team staff crew family committee board panel department company group firm council hospital school university bank museum theatre
   agency ministry club band orchestra choir class jury faculty union army navy community public press opposition management
   leadership administration trust charity foundation unit lab laboratory studio ward kitchen workforce household audience government
   side pair couple data media series species means headquarters premises works crossroads aircraft fish sheep deer percent cent
   offspring personnel generation cast squad fleet herd flock party majority minority clergy gang network cohort cooperative
   co-operative practice surgery clinic office factory college institute association federation church parish village town city
   country nation society trade industry faculty academy half half-dozen dozen hundred thousand million k
   operations communications logistics sales accounts systems facilities savings earnings goods thanks odds remains barracks sports
   games politics economics statistics mathematics physics ethics acoustics athletics news terms conditions minutes details
   weeks days hours months years minutes seconds miles metres kilometres euros pounds dollars rupees kilos tonnes litres degrees
   rest lot bit`.split(/\s+/),
);

/** "A number of people are", "the number of people is". */
const quantities = new Set(
  `number range variety majority handful lot lots plenty set series kind kinds sort sorts type types mix bunch host total array
   selection string list collection share part portion proportion percentage quarter third half fraction amount load heap pile
   wealth couple pair dozen`.split(/\s+/),
);

const massNouns = new Set(
  `information advice feedback equipment furniture software hardware research knowledge progress homework luggage evidence traffic
   weather money training guidance expertise`.split(/\s+/),
);

/** Nouns that are counted and common here; bare after "many" or "these" they lack their ending. */
export const countNouns =
  'question|day|interview|year|problem|person|thing|reason|skill|idea|topic|company|candidate|project|month|meeting|conversation|opportunity|position|role|week|hour|minute|colleague|interviewer|manager|customer|client|student|patient|pupil|engineer|developer|designer|employee|applicant|product|system|machine|tool|document|certificate|language|country|city|building|message|email|letter|book|article|report|example|detail|challenge|task|team|member|user|vehicle|point|option|lesson|step|method|suggestion|requirement|improvement|sketch|sample|picture|photo|boat|ship|shop|site|department|supplier|course|module|exam|trip|train|mistake|error|word|sentence|story|subject|category|priority|responsibility|strategy|activity|technology|industry|university|school';
