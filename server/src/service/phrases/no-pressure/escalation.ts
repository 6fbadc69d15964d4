import type { Phrase } from '../phrase.ts';

/** Going to somebody else is offered, asked about or arranged, not threatened. */
const arranged = [
  'be ~ <any> the (right | better | best) ~ (place | address | person | contact)',
  '(as | where | if | because | since) you ~ (ask | suggest | propose | request | say | tell | invite | like | wish | prefer)',
  '(at | on) your (suggestion | request | advice | invitation)',
  'as (arranged | agreed | discussed | suggested | requested)',
  '(rather !not | happy to | glad to | like to) ~ (talk | speak | discuss | ask | write)',
  'pay | salary | visa | benefit | permit | travel | claim | refund | expense | parking | badge | invoice | reference',
  '(my | our) ~ (employer | manager | director | boss | supervisor | hr | dean | chief | head | company | firm | team | job | post)',
];
/** What makes it a threat, not a plan. */
const pressing = [
  'if | unless | otherwise | reply | answer | silence | respond | how you | about your | or | rather not | alternative | choice | forced | hate | have to | must | formal | court | legal | complaint | this',
];
const willGo =
  '(have to | must | need to | will | shall | going to | intend to | not hesitate to | forced to)';
const wouldGo =
  '(be | should | intend to | plan to | not hesitate to | have to | must | need to | will | shall | would | going to | may | might | could | can always | rather not | prefer not to | reluctant to | obliged to | forced to | no ~ (alternative | choice | option) but to)';

export const escalationPhrases: readonly Phrase[] = [
  {
    match: [
      `${wouldGo} ~ have? to? ~ (write | go | turn | speak | talk | complain | report | appeal | escalate | reach out) .. (to | with) ~ $authority`,
      `${wouldGo} ~ have? to? ~ (contact | involve | inform | ask | call | ring | phone | copy | cc | approach | notify | bring in | loop in | try | consult | bother | trouble) ~ $authority`,
      `${wouldGo} ~ have? to? ~ (take | raise | bring | escalate | mention | forward) ~ (this | it | that | things | question | matter | case | issue | silence) .. (to | with | before | up with) .. $authority`,
      `${wouldGo} ~ (file | lodge | make | submit | raise | direct) ~ (complaint | grievance)`,
      `${wouldGo} ~ (complain | escalate)`,
      '(direct | address) ~ formal ~ (complaint | grievance)',
      `${wouldGo} ~ have? to? ~ get ~ $authority involved`,
      '(see | meet) you in court | take ~ legal ~ (action | steps | advice)',
    ],
    needs: pressing,
    tag: 'threat',
    agent: ['writer', 'we'],
    unless: arranged,
    examples: [
      'If I hear nothing I will have to write to your manager.',
      'I would rather not involve HR.',
      'I see no alternative but to raise this with the board.',
      'I might have to file a complaint.',
    ],
    lookalikes: [
      'Is HR the right address for the travel claim?',
      'I reported the near miss to my director the same evening.',
      'I will write to your manager about the keys, as you suggested.',
      'I would never complain to your manager.',
      'We had to inform the press officer of each call.',
    ],
  },
  {
    match: [
      `${willGo} ~ have? to? ~ (write | go | turn | speak | talk | complain | report | appeal | escalate | reach out) .. (to | with) ~ $authority`,
      `${willGo} ~ have? to? ~ (contact | involve | inform | ask | call | ring | phone | copy | cc | approach | notify | bring in | loop in | try | consult | bother | trouble) ~ $authority`,
      `${willGo} ~ have? to? ~ (take | raise | bring | escalate | mention | forward) ~ (this | it | that | things | question | matter | case | issue | silence) .. (to | with | before | up with) .. $authority`,
      `${willGo} ~ (file | lodge | make | submit | raise | direct) ~ (complaint | grievance)`,
      `${willGo} ~ (complain | escalate)`,
      `${willGo} ~ have? to? ~ get ~ $authority involved`,
    ],
    agent: ['writer', 'we'],
    unless: arranged,
    examples: ['I am going to call your CEO.', 'Next time I will write to the board.'],
    lookalikes: ['I could speak to the owner of the mill.'],
  },
  {
    match: [
      '(go | reach | write) (over your head | above you | behind your back)',
      `${wouldGo} ~ (go ~ (higher | further) | take ~ (this | it | things | matter) ~ (further | higher | upstairs))`,
      'be (escalate | take ~ (this | it | matter) ~ (further | higher | upstairs))',
      "(copy | cc | loop | cc'd) ~ in? ~ your ~ $authority ~ in?",
      'my next ~ (mail | e-mail | email | message | letter | call | step) ~ (go | be | will | would) ... $authority',
      'through your ~ (superior | boss | manager | director)',
    ],
    tag: 'threat',
    agent: ['writer', 'we', 'thing'],
    unless: [...arranged, '(hook | lamp | shelf | price | bar | volume) ~ need'],
    examples: [
      'I shall take this further.',
      'I will go over your head.',
      'Perhaps I need to go higher.',
      'I have copied your director.',
      'My next e-mail goes to the chief executive.',
    ],
    lookalikes: ['In my lab I take such things upstairs.'],
  },
  {
    match: [
      'my ~ (lawyer | solicitor | attorney | union ~ (rep | representative)) ~ (will | would | be ~ of the opinion | find | advise | tell)',
      'my ~ (lawyer | solicitor | attorney | union ~ (rep | representative)) ~ know ~ (about | of) this and (will | be | would)',
      '(perhaps | maybe) .. your ~ (superior | director | manager | boss | ceo) ~ (would | will | be | can) ~ be? ~ (quicker | faster | better | forthcoming | able | more)',
      '(may | can | could | would like | need | want | give me | have) ~ i? ~ have? ~ (name | address | number | details) of your ~ (supervisor | superior | boss | manager | director)',
      'your ~ (chairman | director | owner | chair | board | ceo) ~ be ~ friend of',
      'no ~ choice but to ~ (complain | escalate | report)',
      '(consider | think of | plan | prepare) ~ (complaint | grievance | legal action)',
      'hear from my ~ (lawyer | solicitor | attorney | union)',
      '(will | shall | have to | going to | may) ~ (have | let | ask | instruct) my ~ (lawyer | solicitor | attorney)',
      '(will | shall | have to | going to | may | must) ~ report (you | your | this to)',
      'before i ~ (involve | call | contact | write to | go to | turn to | speak to) ~ $authority',
      '(newspaper | press | journalist | public) ~ would ~ (love | like | enjoy | be interested)',
      '(want me to | make me | let me) ~ (ask | call | write to | phone | contact | go to) your ~ $authority',
      '(have ~ tell | told) ~ (hr | your ~ $authority) ~ about ~ (you | your | this | silence)',
      '(prepared | ready | willing) to ~ go to court',
      'i ~ know your ~ (boss | chairman | director | owner | manager | ceo)',
      'your ~ (boss | ceo | chairman | director | owner | manager | board | head office) ~ (will | would | should | might) ~ (hear | learn | know | read | be interested)',
      '(maybe | perhaps) your ~ (superior | director | manager | boss | ceo) ~ (can | could | will)',
      '(should | shall | must | do) i ~ (have to | need to)? ~ (ask | talk to | speak to | call | write to) your ~ (superior | supervisor | director | manager | boss | ceo)',
    ],
    tag: 'threat',
    unless: [...arranged, 'covenant | contract | conflict | declare'],
    examples: [
      'My lawyer will be in touch.',
      'Perhaps your superiors would be more forthcoming.',
      'May I have the name of your supervisor?',
      'Your chairman is an old friend of my father.',
    ],
    lookalikes: [
      'My solicitor says the covenant in my contract has run out.',
      'Above you see the name of your director.',
    ],
  },
  {
    match: [
      `${wouldGo} ~ be? ~ (post | share | publish | tell .. how) ... (glassdoor | kununu | trustpilot | linkedin | facebook | twitter | social media | review site | online | publicly | in public | forum)`,
      `${wouldGo} ~ be? ~ (write | leave | post | publish) ~ (bad | public | honest | negative | online)? ~ review`,
      '(tell | let) (everyone | people | the world) ~ (know)? ~ how you ~ treat',
      '(public | world | everyone | press | newspaper | people | followers) ~ (should | will | would | ought to | might) ~ (know | hear | learn | read | find out | be interested)',
      '(will | shall | going to | may | might | have to) ~ make ~ (this | it) ~ public',
      '(will | shall | going to | may | might | have to) ~ take ~ (story | case | experience) to ~ (newspaper | press | public | media | court)',
      '(twitter | facebook | linkedin | social media) ~ (will | would) ~ be? ~ (interested | love | like | hear)',
      'go public | go to the press | name and shame',
    ],
    tag: 'threat',
    agent: ['writer', 'we', 'thing', 'person'],
    unless: [...arranged, 'guest | customer | museum | concert'],
    examples: [
      'I might share on Glassdoor how this went.',
      'The public should know about it.',
      'I will leave a public review.',
    ],
    lookalikes: [
      'Your LinkedIn post about apprentices was good.',
      'A guest threatened to leave a bad review, and I won her back.',
    ],
  },
  {
    match: [
      `(will | shall | going to | may | might | must | have to) ~ (keep | go on | carry on | continue) ~ (call | ring | phone | write | email | e-mail | ask | message | come)`,
      '(will | shall | going to | may | might | must | have to) ~ (call | ring | phone | email | stand | sit | wait) ... (until | till) (you | i | somebody | someone | anybody)',
      '(will | shall | going to | may | might | must | have to | prepared to) ~ (come | drop | stop | turn up | show up | appear) ... (in person | unannounced | until | wait)',
      '(will | shall | going to | may | might) ~ (turn up | show up | appear) ~ (at | in) ~ (reception | office | door | building | lobby)',
      '(will | shall | going to | may | might | must | have to) ~ (sit | wait | stand) in your ~ (lobby | reception | office)',
    ],
    agent: ['writer', 'we'],
    unless: [...arranged, '(at | on | by) <time> , as', 'certificate | sample | originals'],
    examples: [
      'I will keep calling until somebody answers.',
      'I might come by in person to ask.',
      'I shall sit in your lobby until I know.',
    ],
    lookalikes: [
      'On Thursday I will be in your lobby at ten, as arranged.',
      'We rang the bell until the ferry came.',
    ],
  },
];
