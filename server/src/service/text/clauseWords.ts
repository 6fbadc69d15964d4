import type { Token } from './tokens.ts';

export const isRelative = (norm: string): boolean =>
  norm === 'that' || norm === 'which' || norm === 'who' || norm === 'what';

export const isPlease = (token: Token | undefined): boolean =>
  token?.norm === 'please' || token?.norm === 'kindly';

export const subjectPronouns = new Set([
  'i',
  'you',
  'we',
  'they',
  'he',
  'she',
  'it',
  'there',
  'this',
  'that',
  'nobody',
  'everyone',
  'someone',
  'anyone',
  'nothing',
  'everything',
  'these',
  'those',
  'one',
  'both',
  'others',
]);

export const isSubjectPronoun = (token: Token | undefined): boolean =>
  token !== undefined && (subjectPronouns.has(token.norm) || token.name !== undefined);

export const isVerb = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' || token?.pos === 'AUX';

export const subordinators = new Set([
  'if',
  'unless',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'when',
  'whenever',
  'once',
  'until',
  'till',
  'whether',
  'that',
  'which',
  'who',
  'whose',
  'where',
  'since',
  'as',
  'before',
  'after',
  'so',
  'lest',
  'provided',
  'what',
  'why',
  'how',
]);

/** Adverbs and interjections before a subject or a request. */
export const isSkippable = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADV' || token.pos === 'INTJ') && !isPlease(token);

/** Words that open a sentence whose "I" is left out. */
export const elidedOpeners = new Set([
  'happy',
  'glad',
  'sorry',
  'excited',
  'delighted',
  'grateful',
  'pleased',
  'thrilled',
  'sure',
  'thank',
  'thanks',
  'hope',
  'wish',
  'see',
]);

export const possessivePronouns = new Set(['my', 'your', 'our', 'his', 'her', 'its', 'their']);

/** Nouns for persons and for groups that decide, speak and write. */
export const people = new Set(
  `team hr manager director colleague boss company side committee panel department office people recruiter person man woman
   interviewer lead chief officer head partner engineer analyst family wife husband partner mother father employer board
   friend lady gentleman guy staff crew department client customer candidate applicant leader owner founder ceo cto cfo
   coordinator assistant secretary receptionist organisation organization firm agency lawyer solicitor supervisor`.split(
    /\s+/,
  ),
);
