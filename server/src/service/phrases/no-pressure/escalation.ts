import type { Phrase } from '../phrase.ts';

/** Going to somebody else is offered or asked about, not threatened. */
const asked = [
  'be ~ (hr | human resources | <any>) the (right | better | best)',
  '(as | where) you ~ (ask | suggest | propose | request | say | tell)',
  '(at | on) your (suggestion | request | advice)',
  '(thank | thanks | reference | recommend | travel | claim | refund | expenses | parking | badge | invoice)',
  '(my | our) ~ (last | former | previous | present | current | own) ~ (employer | manager | director | boss | company | firm | team | job | post)',
];

export const escalationPhrases: readonly Phrase[] = [
  {
    match: [
      '(have to | must | need to | will | shall | would | be forced to | going to | may | might | can always | could | rather not | prefer not to | hate to | be obliged to | see no alternative but to | no choice but to | plan to | intend to | decide to | let me) ~ (have to)? ~ (write | go | turn | speak | talk | complain | contact | report | escalate | take | raise | bring | involve | copy | mention | ask | call | ring | phone | inform | approach | file | reach out | appeal | cc | loop | try | forward | direct) ... (to | with | in | about)? ~ $authority',
      '(complain | complaint | grievance) ~ (to | with | about | against | in my | at)',
      '(will | shall | must | have to | going to | may | might | would | could | can | be | whether to) .. (file | lodge | make | submit | raise | direct) ~ (complaint | grievance)',
      '(involve | instruct | consult | speak to | bring in) ~ (my)? ~ (lawyer | solicitor | attorney | union | hr | press | embassy)',
      '(see | meet) you in court | legal action | take legal | legal steps | sue',
      '(copy | cc | loop in | include) ~ (your | the) ~ $authority',
      'my next ~ (mail | e-mail | email | message | letter | call | step) .. (go | be | will | would) .. $authority',
      'my ~ (lawyer | solicitor | attorney | union rep | union representative | union) ~ (know | will | have | be | find | advise | say)',
      '(name | address | contact | number | details) of your ~ (supervisor | superior | boss | manager | director)',
      'through your ~ (superior | boss | manager | director)',
      '(perhaps | maybe) .. your ~ (superior | superiors | director | manager | boss | ceo) .. (would | will | be | can) ~ (more | quicker | faster | better | forthcoming | able)',
    ],
    tag: 'threat',
    agent: ['writer', 'we', 'thing', 'person', 'reader'],
    unless: asked,
    examples: [
      'If I hear nothing I will have to write to your manager.',
      'I would rather not involve HR.',
      'My lawyer will be in touch.',
      'My next e-mail goes to the chief executive.',
    ],
    lookalikes: [
      'Is HR the right address for the travel claim?',
      'I reported the near miss to my director the same evening.',
      'I will write to your manager about the badge, as you suggested.',
    ],
  },
  {
    match: [
      'over your head',
      '(will | shall | must | have to | need to | going to | may | might | would | could | can | be) .. (go (higher | further | any higher) | take (this | it | the ~ matter | things) ~ (further | higher | upstairs | to ~ $authority))',
      '(will | shall | must | have to | need to | may | might | would | be) .. escalate',
    ],
    tag: 'threat',
    agent: ['writer', 'we'],
    unless: asked,
    examples: ['I shall take this further.', 'Perhaps I need to go higher.'],
    lookalikes: ['The hook needs to go higher.', 'In my lab I take such things upstairs.'],
  },
  {
    match: [
      '(will | shall | must | have to | may | might | would | could | can | should | rather not | be | prefer) .. (post | share | publish | write | leave | tell | put) ... (glassdoor | kununu | trustpilot | linkedin | facebook | twitter | social media | review site | review of | public review | bad review | online | publicly | in public | forum)',
      '(public | world | everyone | press | newspaper | people | followers) ~ (should | will | would | ought to | might) ~ (know | hear | learn | read | find out | be interested)',
      'go public | go to the press | name and shame | bad review | star rating',
      '(review | reviews | rating) .. (read | how you treat | of how)',
    ],
    tag: 'threat',
    agent: ['writer', 'we', 'thing', 'person'],
    unless: [
      ...asked,
      '(your | four | good | great | nice) ~ (review | reviews | post | linkedin post)',
      'guest | hotel guest | customer',
    ],
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
      '(keep | go on | carry on | continue) ~ (call | ring | phone | write | email | e-mail | ask | message) ... (until | till)',
      '(call | ring | phone | email) ... (until | till) (you | i | somebody | someone | anybody)',
      '(come | drop | turn up | appear | show up | stop) ~ (by | in | at | to)? ~ (your | the)? ~ (office | reception | lobby | building | door | desk) ... (until | ask | myself | in person | face to face | sit)',
      '(come by | come over | turn up | show up) .. (in person | unannounced | to (ask | hear | get))',
      '(sit | wait | stand) in your ~ (lobby | reception | office)',
      '(friend | uncle | aunt | cousin | brother-in-law | father | schoolmate) ... (mention | tell | speak to | have a word | bring up | ask) ... (him | her | you | this | it)',
      '(chairman | director | owner | mayor | ceo | board) ... (old | good | close)? ~ friend of ~ (my | mine)',
    ],
    tag: 'firm',
    agent: ['writer', 'we', 'thing', 'person'],
    unless: [
      ...asked,
      'as arranged | at ten | conflict | declare | never mention | invite | arranged',
    ],
    examples: [
      'I will keep calling until somebody answers.',
      'I will come by your office until I get to ask myself.',
      'Your chairman is an old friend of my father.',
    ],
    lookalikes: [
      'On Thursday I will be in your lobby at ten, as arranged.',
      'We rang the bell until the ferry came.',
    ],
  },
];
