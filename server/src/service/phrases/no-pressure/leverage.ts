import type { Phrase } from '../phrase.ts';

const anyone = [
  'writer',
  'we',
  'thing',
  'person',
  'reader',
  'company',
  'reader-side',
  'interviewer',
] as const;
const past = [
  '(at | in | with) my (last | previous | former)',
  'haulier | supplier | vendor | client | auction',
];

export const leveragePhrases: readonly Phrase[] = [
  {
    match: [
      '(can | could | would | will) (you | your ~ <noun> | the ~ <noun> | <name>) ... (match | beat | outbid | improve on | do better | come up with)',
      '(match | beat | outbid | improve on | exceed) ~ (it | that | this | them | offer | figure | salary | terms | number | package)',
      'what (will | would | can | could) you (put | offer | pay | do to | say to)',
      'come back with ~ (something)? ~ (strong | better | competitive | higher | generous)',
      '(chance | opportunity) (to | of) (match | beat | respond | outbid | counter | improve)',
      'bid for me | highest bidder | counter-offer | counteroffer | bidding war',
    ],
    agent: anyone,
    unless: [
      ...past,
      '(glad | happily | happy | can) to? match',
      'skill | schedule | hours | calendar | experience | profile | colour | color',
    ],
    examples: [
      'The other firm has offered more; can you match it?',
      'I hope that you can beat that figure.',
      'I would like to give you the chance to match their terms.',
    ],
    lookalikes: [
      'I would be happy to match my hours to yours.',
      'The colours on the label did not match.',
    ],
  },
  {
    match: [
      'hate (for (you | your ~ <noun> | <name> | them) to | to see you) ~ (miss | lose | regret | come second)',
      '(hate | pity | shame | sorry | sad) (if | that) ... (competitor | rival | elsewhere | somebody else | someone else | lose me | lost me | i go | i go)',
      '(pity | shame) (if | that) ... (end up | go to | profit | benefit | timing | across)',
      '(you | <name> | your ~ <noun>) ~ (would | will | could | may | might | risk | stand) ~ to? ~ (lose | miss) ~ (me | out)',
      'think twice before | snap me up | let me slip | miss your chance | miss out on me',
      'before ~ (someone | somebody | another | they | other | others | competitor | anyone) ... (snap | hire | take | get | grab | sign | put) ~ me',
      'while (i be | you) ~ still (available | free | can)',
      'as long as i be ~ (available | free)',
      '(not be | will not be) ~ (available | free | on the market) ~ for? (long | much longer | forever)',
      'the longer i (remain | stay | be)',
    ],
    denied: 'ignore',
    unless: [
      ...past,
      '(not | i) (want | wish | like | hate) to miss',
      'train | bus | connection | stop | delivery | page | customer',
    ],
    examples: [
      'I would hate for you to miss out.',
      'It would be a pity if a competitor profited from it.',
      'You may want to act before another company hires me.',
    ],
    lookalikes: ['I would hate to miss the train.', 'We lost a customer last spring.'],
  },
  {
    match: [
      '(other | another | several | two | three | competing | rival | many | different | <num>) ~ (company | firm | employer | competitor | recruiter | headhunter | team | school | hospital | studio | lab | agency | organisation | organization) ... (court | courting | chase | chasing | keen | want me | after me | approach | reach out | call | knock | ring | bid | press | push | decisive | quick | quicker | faster | snap)',
      '(they | others | competitor | the other ~ <noun>) ~ (be | have | move) ~ (move | be)? ~ (lot)? (quicker | faster | quickly | ahead | decisive | off the mark | keen | keener)',
      'in ~ demand !<noun> | sought after | sought-after | hot commodity | gold dust | rare ~ (bird | find | commodity) | fought over',
      "candidate|candidates 's? market",
      'my ~ (phone | inbox) (have | be) not stop',
      'i can (pick | choose | take my pick) | in a position to choose | no shortage of ~ (offer | interest)',
      '(interest | attention) from ~ (other | several | two | top | rival | competing | many)',
      '(competing | rival | better | stronger | higher | generous | attractive | lucrative) ~ (offer | package | bid)',
      'be not the only ~ (firm | company | one | employer | team) ... (bid | bidding | interested | want | after | court | courting)',
      '(offer | pay | promise) me ~ (more | higher | better | extra) ~ (money | than | pay | salary | base | package)',
      '(<money> <num>? | <num> ~ (% | percent | per cent)) .. (more | above | higher) ~ (than | yours)',
      'your ~ (competitor | rival) ... (offer | want | court | quick | quicker | fast | faster | interested in me | keen | snap | call | approach | hire | pay | move)',
    ],
    agent: anyone,
    unless: [
      ...past,
      '(not | never) .. (use | play | mention | want | affect | hurry | influence)',
      'openness | your timetable | no need | free to',
      'project | product | market for | container | sensor | candidates you | your offer | skilled',
    ],
    examples: [
      'Two other firms are courting me.',
      'They are moving a lot faster than you.',
      'Planners with my background are in high demand.',
      'I have a better offer on the table.',
      'Your competitors have offered me more money than you mentioned.',
    ],
    lookalikes: [
      'Two other companies use the same tool.',
      'I am also speaking with one other company.',
    ],
  },
  {
    match: 'which ... (focus | concentrate) ~ mind ((at | in | over | on) <any>)?',
    instead: ['which I mention only for openness', 'which need not change your timetable'],
    examples: ['My other offer runs out soon, which I hope concentrates minds.'],
    lookalikes: ['We were glad of the quiet room, which helped the class to concentrate.'],
  },
  {
    match: [
      'help to concentrate',
      '(anything | whatever) you can do to (move | speed | match | improve | accelerate | hurry)',
      'play .. off against | first refusal | act accordingly | make leaving worthwhile | price on my head',
    ],
    unless: past,
    examples: [
      'If it helps to concentrate minds: I am talking with your neighbours.',
      'They are pushing, so anything you can do to move would help.',
    ],
    lookalikes: ['I would never play one school off against another.'],
  },
];
