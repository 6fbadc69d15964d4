import { neutral } from './neutral.ts';

/** What a sentence of a rule may be read as, and what to do: the words of findings that rest on meaning alone. */
export interface ReadingWords {
  /** Completes "This may read as …". */
  readonly as: string;
  /** A sentence of its own. */
  readonly advice: string;
  /** Sentences for the same purpose that press nobody. */
  readonly instead?: readonly string[];
}

const news = 'I would be glad to hear from you whenever you have news.';
const thanks = 'Thank you again for the time you have given me.';
const interest = 'I would be glad to be part of this work.';

/** The rules that meaning alone may find; for all others, certainty lies in words or dates. */
export const readingWords: Readonly<Record<string, ReadingWords>> = {
  'deadline-demand': {
    as: 'a deadline for the reader',
    advice: 'Leave the timing to them.',
    instead: [news],
  },
  urgency: { as: 'hurrying the reader', advice: 'Leave the time to them.', instead: [news] },
  'decision-demand': {
    as: 'a demand for the decision',
    advice: 'Leave the moment to the reader.',
    instead: [news],
  },
  ultimatum: {
    as: 'an ultimatum',
    advice: 'Say what you plan, and leave the reader free.',
    instead: [news],
  },
  leverage: {
    as: 'a lever on the decision',
    advice: 'Tell the plain fact, and leave the reader free.',
    instead: [interest],
  },
  guilt: {
    as: 'making the reader answer for your situation',
    advice: 'Say what draws you to the work.',
    instead: [thanks, interest],
  },
  impatience: {
    as: 'a complaint about the wait',
    advice: 'Ask for news and leave the time to them.',
    instead: [news],
  },
  presumption: {
    as: 'taking the decision for granted',
    advice: 'Leave it open.',
    instead: [interest],
  },
  escalation: {
    as: 'a threat',
    advice: 'Ask whom you may turn to instead.',
    instead: [news],
  },
  lobbying: {
    as: 'asking the reader to take sides',
    advice: 'Offer to answer questions instead.',
    instead: ['I am glad to answer any questions that are still open.'],
  },
  slang: { as: 'slang', advice: 'Plain words reach every reader.' },
  'over-familiar': {
    as: 'closer than one meeting makes two people',
    advice: 'A little distance leaves the reader at ease.',
  },
  desperation: { as: 'despair', advice: 'Calm interest shows your strengths better.' },
  entitlement: { as: 'a claim to the post', advice: 'What you have done speaks for itself.' },
  accusation: { as: 'blame', advice: 'A neutral fact or a question is easier to answer.' },
  negativity: {
    as: 'speaking ill of somebody',
    advice: 'Say what you look for instead.',
    instead: neutral.negativity,
  },
  'self-deprecation': {
    as: 'a word against yourself',
    advice: 'Say what you can do, and leave the weighing to the reader.',
  },
  flattery: {
    as: 'more praise than one meeting carries',
    advice: 'Name one thing you learned instead.',
  },
  sarcasm: { as: 'sarcasm', advice: 'The plain fact is kinder.' },
  'quoted-interviewer': {
    as: 'passing on what somebody else said',
    advice: 'Refer to what this reader told you.',
  },
  'internal-information': {
    as: 'passing on what was meant for the room',
    advice: 'Leave it there, where the reader knows it to be safe.',
    instead: neutral['internal-information'],
  },
  'other-candidates': {
    as: 'bringing in other candidates',
    advice: 'Keep to your own part.',
    instead: neutral['other-candidates'],
  },
  'other-process': {
    as: 'telling what another company shared with you',
    advice: 'The plain fact of another process is enough.',
    instead: neutral['other-process'],
  },
  'interview-content': {
    as: 'passing on what the interview asked',
    advice: 'Leave its questions to those who ask them.',
    instead: neutral['interview-content'],
  },
  'employer-secret': {
    as: 'telling what your employer keeps to itself',
    advice: 'Say what you did without it.',
    instead: neutral['employer-secret'],
  },
  'found-contact': {
    as: 'having looked for a way to reach the reader',
    advice: 'Say who gave you the address, or leave it out.',
    instead: neutral['found-contact'],
  },
  'personal-life': {
    as: 'touching the reader’s private life',
    advice: 'Keep to what they told you about the work.',
    instead: neutral['personal-life'],
  },
  'covert-recording': {
    as: 'a recording that nobody agreed to',
    advice: 'Ask first, or rely on your notes.',
    instead: neutral['covert-recording'],
  },
  'stock-phrase': {
    as: 'a sentence that would fit anybody',
    advice: 'Name something that the two of you spoke about.',
  },
  'hidden-purpose': {
    as: 'hiding why you write',
    advice: 'Say it in one plain sentence.',
    instead: neutral['hidden-purpose'],
  },
  secrecy: {
    as: 'a request for secrecy',
    advice: 'Write what anyone involved may read.',
    instead: neutral.secrecy,
  },
  'repeat-contact-phrase': {
    as: 'pressing by writing again',
    advice: 'One message, and time to answer it, works better.',
    instead: [news],
  },
  'many-channels': {
    as: 'reaching out on several ways at once',
    advice: 'One channel is enough.',
  },
};
