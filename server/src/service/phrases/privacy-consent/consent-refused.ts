import type { Phrase } from '../phrase.ts';

/** What somebody does who writes to a person. */
const write =
  'write|contact|message|mail|e-mail|email|text|call|ring|phone|telephone|approach|bother|disturb|thank|chase';
const written =
  'contacted|written|called|thanked|approached|messaged|disturbed|bothered|rung|mailed|emailed|chased|phoned';
const writing =
  'writing|calling|contacting|messaging|emailing|mailing|texting|approaching|bothering|phoning|chasing';
const post = `mail|e-mail|email|letter|message|contact|text|post|call|caller|correspondence|follow-up|visitor|${writing}`;

/** Words by which somebody is told to stay away. */
const keepAway = [
  `(not|never ~ (to|should|must|may|can)? ~ be? ~ ${write}|${written}|${writing} !back)`,
  `(no|any ~ more|further ~ ${post})`,
  `(no ~ ${post})`,
  `(stop ~ ${post})`,
  `(not ~ take|want|accept|welcome|read|answer|wish ~ for? ~ ${post})`,
  `(leave|left ~ (<pron>|panel|team|inbox) ~ alone|be|(in peace))`,
  '(be left ~ alone|(in peace))',
  '(refrain|desist|abstain from)',
  '(rather|prefer|prefers|preferred <pron>|(applicants|candidates) ~ not)',
  '(rather|prefer|prefers|preferred <pron>|(applicants|candidates) ~ go|went|speak|spoke|write|wrote|use|used|wait|waited ~ through|to|until|via)',
  '(rather|prefer not ~ hear|receive|be)',
  '(stay|keep away|(out of))',
  'no-contact|(no contact)|(asked|wished ~ for ~ silence|space|quiet)',
  '(applicants|candidates|you ~ not ~ use ~ this|the|that|his|her ~ address|number|inbox|line)',
  "(please don't)",
  '(be taken off)|unsubscribe|unsubscribed',
].join('|');

/** The writer does it all the same, or asks to be let off. */
const allTheSame =
  'but|yet|still|anyway|nevertheless|nonetheless|regardless|however|although|though|despite|notwithstanding|(even if)|(all the same)|(here i am)|(here it is)|exception|(this once)|forgive|pardon|apology|apologise|apologize|ignore|ignored|ignoring|overlook|(i am afraid)';

/** Whose word it was. */
const told =
  'you|your|hr|recruiter|assistant|secretary|team|office|form|portal|auto-reply|reply|invitation|notice|sign|website|agency|coordinator|personnel|out-of-office|they|<interviewer>';

/** The writer gives way, or speaks of something else than writing. */
const givesWay = [
  '(so i will|shall|have|am)',
  '(respect|honour|honor|accept ~ your|that|this|it)',
  '(i ~ wait|waited)',
  'instead',
  '(until|till|before then)',
  '(my ~ job|employer|boss|firm|office)',
  '(so|therefore ~ (i ~ write|go|leave|send) ~ to|through)',
];

/** What the writer was told, and did all the same. */
export const consentRefusedPhrases: readonly Phrase[] = [
  {
    match: `ask|asks|asked|tell|told|say|said|says|request|requested|want|wish|wished|prefer|preferred|prefers|would|stated|states|mention|mentioned|crossed|ticked|answer|note|line|rule|saw|read|wrote|write|does|do|notwithstanding ... ${keepAway}`,
    needs: [told, allTheSame],
    unless: givesWay,
    reported: 'ignore',
    quoted: 'ignore',
    denied: 'ignore',
    examples: [
      'You asked me not to write to the bakers, but I could not resist a line.',
      'Your assistant told me that you take no letters, yet here is one.',
      'HR asked candidates not to contact the judges, but I hope that you will forgive a short note.',
      'The form said "no further messages"; still, I wanted you to have this.',
      'You said that you would rather not hear from applicants, but I have one more thought.',
      'I know that you would rather I went through the agency, but this could not wait.',
    ],
    lookalikes: [
      'You asked me not to bring samples, but I have a photograph of the loaf.',
      'Your assistant asked me to write to you, but I did not want to hurry.',
      'You told me not to worry about the crust, but I have tried it again.',
      'HR asked me not to write to the judges, so I will wait.',
      'I know that you have no more places this year, but I would be glad to hear of others.',
    ],
  },
  {
    match: `(even though|if)|although|though|despite|notwithstanding|against ... ${keepAway}`,
    needs: [told],
    unless: [...givesWay, `not ${writing}|write`],
    reported: 'ignore',
    quoted: 'ignore',
    examples: [
      'I am writing even though you asked me not to contact you again.',
      'Despite your request not to be written to, I have one more loaf to mention.',
    ],
    lookalikes: [
      'Despite your request to wait for the second batch, I opened the oven.',
      'Even though you had no more bread, you found me a roll.',
      'Though it rained, you showed me round and asked for no thanks.',
    ],
  },
  {
    match: `(ignore|ignoring|disregard|disregarding|overstep|defy|bypass|disobey|flout|overlook|against ~ your|their|the ~ no-contact|wish|request|refusal|boundary ~ (for ~ silence|peace|quiet)|(not to)|(to ~ wait|stop|(be left)))|(your ~ wish not to be ${written})`,
    unless: givesWay,
    examples: [
      'Please forgive me for ignoring your request to wait.',
      'Against your wish for silence, here is one more thought.',
    ],
    lookalikes: [
      'I would not ignore your wish for silence.',
      'The old oven ignores your request for steam.',
    ],
  },
];
