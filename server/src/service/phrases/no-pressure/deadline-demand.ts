import type { Phrase } from '../phrase.ts';

const readers = ['reader', 'reader-side', 'company', 'interviewer', 'person'] as const;

/** Answers about a visit, a room or a paper may have a date; the decision may not. */
const logistics = [
  '(whether | which | what | if) ... (prefer | bring | format | language | room | slot | address | entrance | platform | parking | copy | document | certificate | online | in person | badge | visit | call | interview)',
  'if (you | there) (need | want | require | prefer | think | have | find | be anything)',
  '(whether | if | which) you ~ (would)? ~ (like | prefer | need | require | want me to)',
  'only if',
  '(which | where | what time) ~ (door | room | entrance | gate | train | platform | time | day | address | <noun>) .. (use | to | be | i)',
];
/** Their own word about when they will know. */
const promised = [
  '(as | like) ~ (you | we | <interviewer> | your ~ <noun>) ~ (say | mention | promise | agree | plan | suggest | tell | explain | indicate | expect)',
  'as ~ (agreed | promised | planned | discussed | mentioned)',
  '(the | your) ~ (date | day | time) (that | which)? you (give | name | mention | propose | set)',
];

export const deadlineDemandPhrases: readonly Phrase[] = [
  {
    match: '$answer|$decide|share|inform ... $limit',
    tag: 'asked',
    agent: readers,
    unless: [...logistics, ...promised],
    examples: [
      'Please let me know by Thursday.',
      'Could you get back to me before the end of the week?',
      'I need you, please decide by noon tomorrow.',
      'It would help me if your team decided by 3 October.',
      'Kindly revert with your feedback by EOD.',
      'I would appreciate it if you could confirm within two days.',
    ],
    lookalikes: [
      'I will get back to you by Thursday.',
      'There is no need to reply by Monday.',
      'You said that you would decide by 28 September.',
      'Please let me know by Thursday if you need a copy of the certificate.',
      'The supplier had to answer within a day.',
    ],
  },
  {
    match: [
      '($want | hope | ask | urge | press | beg) ~ for? $reader (to)? ... $answer|$decide|approve|act ... $limit',
      '(need | must | want | have to | would like | hope | expect | ought | like | wish | love) to? ~ (know | hear | learn | be told | have heard | receive word) ... $limit',
      '(count | rely | look) (on | for) ~ (hear | $outcome) ... $deadline',
      '(await | wait for) ~ $outcome .. $deadline',
    ],
    agent: ['writer', 'we'],
    unless: [
      ...promised,
      ...logistics,
      '(about | of) ~ (visit | trip | parcel | repair | result of)',
      'bank | landlord | registrar | university | registry | embassy | school',
    ],
    examples: [
      'I need you to decide by Friday.',
      'I need to know by the end of the week.',
      'We would like to hear from you before 1 October.',
      'I am counting on your answer by noon.',
    ],
    lookalikes: [
      'I want to finish the course by Friday.',
      'I need to know the address before Friday if you prefer a parcel.',
      'I hope to hear from the university by Friday.',
    ],
  },
  {
    match: [
      '(need | want | require | expect | demand | request | appreciate | would like | would value | would welcome | be grateful for | hope for | seek | insist on | look for) ~ (to (have | get | receive | see))? ~ $outcome (from ~ <any>)? .. $limit',
      '(must | have to | need to | would like to | shall | expect to | hope to) (have | get | see | receive) ~ $outcome .. $limit',
      '(have | get | receive | see) ~ $outcome (from ~ <any>)? in (hand | writing)? $deadline',
      '(need | want | have | like | get) ~ (this | it | things | everything) ~ (settle | sort | resolve | decide | do | finish | wrap up | close | clear up) ... $deadline',
      '(may | might | could | can | if) i ~ (could | can)? ~ (have | expect | get | hear) ~ ($outcome | from you | back) .. $deadline',
    ],
    agent: ['writer', 'we'],
    unless: [
      ...promised,
      '(from | of) the ~ (city | bank | council | university | court | client)',
      'my ~ $outcome',
    ],
    examples: [
      'I expect your decision by Wednesday.',
      'I must have your answer before 22 September.',
      'I would appreciate a reply within two working days.',
      'I request your response within seven days.',
    ],
    lookalikes: [
      'I had an answer from the bank by Wednesday.',
      'I do not expect your decision by Wednesday.',
      'We need no approval from the city before March.',
    ],
  },
  {
    match: [
      '(your | the | an | a | his | her | their) ~ $outcome|message|call ~ (must | should | need to | have to | ought to | would) ~ (reach | arrive | come | land | be | get to | go) ... $limit',
      '(if | hope | that) your ~ $outcome ~ (can | could | might | would | will)? (reach | arrive | come | land | get to) ... $limit',
      'your ~ $outcome|mail|message .. be ~ (expected | needed | required | due | requested | awaited) ... $limit',
    ],
    unless: [...promised, '(you | we) (say | mention | promise | agree | plan)'],
    examples: [
      'Your answer has to reach me by Monday.',
      'I would be obliged if your reply reached me before 5 October.',
      'Your decision is needed by Tuesday.',
    ],
    lookalikes: ['Your reply came before Monday, which was quick.'],
  },
  {
    match: [
      'you have got? ~ (until | till) ~ <time>|<num>',
      'you have got? ~ <num> ~ (day | hour | week) (to | left | for) (decide | answer | reply | make | let | tell | get | say)',
      '(give | allow | grant) (you | the ~ (team | panel | board | committee) | your ~ team | them | <company>) ~ (until ~ | till ~ <time>|<num> | (day | hour | week))',
      '(can | will | could) ~ (give | allow) ~ you? ~ (until | till | through | no longer than) ~ <time>|<num>',
      '(can | will | could) ~ only ~ (wait | hold on | hold off) ~ (until | till | through | no longer than) ~ <time>|<num>',
      '(<num> ~ (day | hour | week) | fortnight) (should | ought to | must | would | will | be) ~ be? ~ (plenty | enough | ample | sufficient | adequate)',
      '($outcome | anything | mail | message) ... (after | later than | past | beyond) ~ <time> .. (no use | too late | useless | no good | no answer)',
      '<time> be ~ (final | last | latest | absolute | hard) ~ (deadline | moment | day | date | chance | limit | cut-off | useful day)',
      '(my | your | the ~ final) deadline (for your ~ <noun>)? be ~ <time>|<num>',
      '(set | give | put) you ~ deadline',
      'should we ~ say .. <time> ... as ~ (cut-off | deadline | limit)',
      '(would | will | could) ~ <time> ~ be ~ (possible | realistic | feasible | doable) for ~ (your | you | the ~ $outcome)',
      '<time> be ~ latest',
      'have ~ (decision | answer | offer | contract) ~ (ready | prepared | made) .. $deadline',
      'not let .. (go | slip | drag | run | drift) ~ (past | beyond | after) ~ <time>',
      '(count on | rely on | bank on) ~ (hearing | getting | having | receiving) ... $deadline',
      '(set | fix | name) ~ <time> as ~ deadline',
      '(latest | longest) (that)? i can ~ (wait | hold | go | give)',
      'wait ~ (until | till) ~ <time> for ~ (your | you | the ~ $outcome)',
      '(shall | could | can | let | may | might) (we | us | i) ~ (say | agree | settle on | fix | call it | propose) .. <time> ... (for | as | on) .. (your | you)',
      'not a ~ (day | hour | minute) (later | longer | beyond)',
      'can not wait (beyond | past | any longer than | longer than | until after) ~ <time>|<num>',
      '(this | <time>) be as (late | long | far) as i can',
    ],
    tag: 'ahead',
    denied: 'ignore',
    unless: [
      ...promised,
      '(employer | client | insurer | court | manager | bank | landlord | council | customer) (give | allow | grant) (us | me)',
    ],
    examples: [
      'You have until noon on 22 September.',
      'I am giving you two days to make up your mind.',
      'I can wait until Monday, and not a day longer.',
      'Two days should be plenty for that.',
      'A reply any later than Friday is no use to me.',
      'Friday is my final deadline.',
      'Shall we say Thursday for your answer?',
    ],
    lookalikes: [
      'Our insurer gave us two days to respond.',
      'I have until noon to hand in the tables.',
      'You have two days of snow behind you.',
    ],
  },
  {
    match: [
      '(wrap ~ up | wrap <noun> up | wrap | close | finish | settle | conclude | sort | finalise | finalize | resolve | complete | turn ~ around | turn <pron>|this around | bring ~ forward | close the loop | tie up) ... $deadline',
      '(reach | come to) ~ (conclusion | agreement | decision) ... $deadline',
    ],
    tag: 'asked',
    agent: [...readers, 'we', 'thing'],
    unless: promised,
    examples: [
      'It would suit me if you wrapped up the selection by next Wednesday.',
      'Would the team be able to turn this around by Friday?',
    ],
    lookalikes: [
      'I finished the course by Friday.',
      'I can wrap up the report by Monday, if that helps.',
    ],
  },
  {
    match: '(before | by) ~ <time> (rather | and | but) (than | not) (on | after | later)',
    examples: ['Could you call me before the 28th rather than on it?'],
    lookalikes: ['Our trains left by five and came back at six.'],
    agent: ['reader', 'reader-side'],
  },
  {
    match: 'look forward to ~ (hear | hearing | $outcome) ... $deadline',
    tag: 'hoped',
    agent: ['writer', 'we', 'none'],
    unless: [...promised, ...logistics],
    examples: ['I look forward to hearing from you by Monday.'],
    lookalikes: ['I look forward to hearing from you by the 28th, as you kindly said.'],
  },
];
