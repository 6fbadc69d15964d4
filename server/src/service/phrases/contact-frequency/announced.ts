import type { Phrase } from '../phrase.ts';

/** The reader asked for it, or it puts something right: no chasing. */
export const invited: readonly string[] = [
  'as (requested|asked|agreed|promised|arranged|announced)',
  'as (you|we) ~ (ask|request|wish|suggest|invite|say|propose|agree|arrange|want)',
  'you ~ (ask|wish|want|invite|request|offer|allow) .. (me|to|for|that)',
  '(ask|asked) (me|everyone|us) to',
  '(wrong|mistake|correct|correction|misspoke|forgot|forgotten|withdraw)',
];

const often =
  '((every|each) ~ (other|second|third|few|single|<num>)? (<day>|week|month|fortnight|day|morning|evening|hour|time|days|hours|weeks))|(daily|weekly|fortnightly|monthly|hourly)|(at the (start|end) of (each|every) week)|(from time to time)|(now and then)|(at ~ intervals)';

/** More messages announced than one: at every turn of the week, until an answer comes, or without an end. */
export const announcedPhrases: readonly Phrase[] = [
  {
    match: [
      `(will|shall|would|(going to)|(plan to)|(mean to)|(intend to)|(tell me to)|(promise to)|(happy to)) ~ $contact .. .. (${often})`,
      `(${often}) .. I (will|shall|am|plan|mean|intend|be) ~ (to)? ~ $contact`,
      `(hear|hearing) from me .. (again)? .. (${often}|again)`,
      `(${often}) .. you ~ (will|shall|get|hear|have|receive) .. (from me | (my ~ $mail) | hear)`,
      `(expect|await) ~ (a|my)? ~ $mail from me .. (${often})`,
      `I $contact (you)? ~ (${often}) ~ (until | to ask | and | , | <punct>)`,
      `my ~ (daily|weekly|fortnightly|monthly|customary|regular|usual) ~ ($mail|prod|visit|word|line)`,
      `(daily|weekly|fortnightly|monthly) ~ (reminder|enquiry|inquiry|visitor|nudge|ping|follow-up|mail|e-mail|email|note|word|line|prod) ~ (from|to|about|of)`,
      `(reminder|alarm|entry) in my (calendar|diary|phone) ~ to ~ $contact`,
    ],
    agent: ['writer', 'we', 'thing', 'reader', 'none'],
    conditional: 'ignore',
    unless: [
      ...invited,
      '(customers|patients|parents|clients|guests|tenants|donors|suppliers|readers|fathers|children|pupils|students)',
      '(shall|will) not ~ (chase|write|ask|call|trouble|bother)',
      '(take it|assume|understand|(leave it)|(wait until)|((shall|will) wait)|(be patient))',
    ],
    except: ['(not|never) ... (every|each)', 'would be ~ (glad|happy) to ~ (hear|come)'],
    examples: [
      'I will write to you every Monday until then.',
      'You will hear from me each week.',
      'Each Friday I shall ask where things stand.',
      'There is an entry in my diary to call you every Tuesday.',
    ],
    lookalikes: [
      'I called the mill every Monday for the flour.',
      'Each Friday we cleaned the oven.',
      'You hear from customers every day.',
    ],
    tag: 'announced',
  },
  {
    match: [
      '(will|shall|(going to)|(mean to)|(intend to)|(plan to)|(have to)|must|(not going to stop)) ~ (keep|continue|(go on)|(carry on)) ~ (on)? ~ (to)? ~ ($contact|trying|sending|asking|writing|checking|calling|ringing|following|chasing|knocking|reminding)',
      'will not ~ (stop | rest | give up | let go | tire) .. (write|ask|until|call|<ing>|before)',
      '(shall|will) ~ ($contact | send ~ (it|this|you) | be back | repeat ~ (it|myself|this|question)) ~ (you|it|this)? ~ again ~ (<time>|next|in|on|then|after|before|if|until|tomorrow)',
      '(shall|will) (simply|just) ~ (send|write|ask|try) ~ (it|this|you)? again',
      '$contact ~ (you)? .. until I (hear|get|have|receive|know) .. ',
      '((this will not be) | (not be)) the last .. ((of (it|me|them)) | $mail | (you (hear|read|see)))',
      '(hear|hearing) from me again (<time>|on|next|tomorrow|soon|if|until|before|in|and)',
      '(if|should|unless) ... (silent|quiet|quietly|(no (answer|reply|word|news))|(not hear)|(hear nothing)|nothing) ... I (will|shall|would) ~ (try|write|ask|call|ring|phone|send|come|knock|appear|turn|get|be|drop|show) ',
      'line up .. (reminders|mails|messages|e-mails|emails|letters|notes)',
    ],
    agent: ['writer', 'we', 'thing', 'reader', 'none', 'person'],
    unless: [
      ...invited,
      '(customers|patients|parents|clients|guests|tenants|donors|suppliers|readers|fathers|children|pupils|students)',
      '(shall|will) not ~ (chase|write|ask|call|trouble|bother)',
      '(take it|assume|understand|(leave it)|(wait until)|((shall|will) wait)|(be patient))',
    ],
    except: ['(please|kindly) ...', 'you (will|shall) ~ (keep|continue)'],
    examples: [
      "I'll keep checking in.",
      'I will go on asking, kindly.',
      'I shall call you again on Friday.',
      'If I hear nothing, I will try your office.',
      'I will write each week until I hear something.',
    ],
    lookalikes: [
      'I will keep working on my rye starter.',
      'I shall wait until you write.',
      'If I hear nothing, I will take it that the post has gone.',
      'I kept asking the miller about the stone.',
    ],
    tag: 'announced',
  },
];
