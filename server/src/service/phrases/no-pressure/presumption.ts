import type { Phrase } from '../phrase.ts';

/** The writer leaves open whether they are chosen. */
const open = [
  '(if | were) (i | you | it | we | this | that | there)',
  '(<start> | <comma>) should (i | you | it | we | this | there)',
  '(possibility | chance | prospect | opportunity) (of | to | that | for)',
  'whoever | whether | in case',
];
const hypothetical = 'would | could | might';
const speakers = ['writer', 'we', 'thing', 'reader', 'reader-side', 'person', 'none'] as const;

const settled = [
  '(read | meet | visit | attend | discuss | second | next) ~ (round | call | conversation | interview | talk)',
  'course | class | exam | trial',
];

export const presumptionPhrases: readonly Phrase[] = [
  {
    match:
      'look forward to ~ (receive | get | see | sign)? ~ (offer | contract | paperwork | papers | offer letter | appointment letter | employment)',
    agent: ['writer', 'we', 'none'],
    unless: [...open, hypothetical, ...settled],
    instead: ['{look:} forward to hearing from you'],
    examples: ['I look forward to receiving your offer.', 'Looking forward to your offer letter.'],
    lookalikes: ['I look forward to hearing from you.', 'I do not look forward to signing papers.'],
  },
  {
    match:
      '(i be?)? ~ look forward to ~ {what: (joining | starting | working | becoming | beginning | collaborating) (with | under | at | for | alongside | as | on | the | your | you | together | in | <name> | from)}',
    agent: ['writer', 'we', 'none'],
    unless: [...open, hypothetical, ...settled],
    instead: ['I would enjoy {what}'],
    examples: [
      'Looking forward to working with you.',
      'I am looking forward to starting on Monday.',
    ],
    lookalikes: ['I look forward to working out the last details of the visit, if you like.'],
  },
  {
    match: [
      'look forward to ~ be ~ (your | part | member)',
      'look forward to ~ (my | our) ~ (first | new | work | future | many) ~ (day | week | month | year | together | team | colleague | crew | role | job | collaboration)',
      '(can not wait | excited | thrilled | delighted | proud) ~ to ~ (be ~ joining | join | start | begin | be part of | get ~ started | get going | become | work)',
      'excited ~ (about joining | about starting | for my first)',
    ],
    agent: ['writer', 'we', 'thing', 'none'],
    denied: 'ignore',
    unless: [
      ...open,
      hypothetical,
      '(read | meet | visit | attend | discuss | second | next) ~ (round | call | conversation | interview | talk)',
      'course | class | exam | trial',
      'not look forward',
    ],
    examples: ['I am excited to join the team.', 'I cannot wait to start.'],
    lookalikes: [
      'I look forward to hearing from you.',
      'I am excited about the possibility of joining your team.',
      'I look forward to our second conversation.',
      'I would be happy to work with you if it comes to that.',
    ],
  },
  {
    match:
      '(when | once | as soon as | after) i have? ~ {what: start !with | join !a !an !any | begin !with | move | settle in | come on board | take over | work (for | with | at) (you | <name> | your)}',
    tag: 'ahead',
    agent: ['writer'],
    needs: ['will | shall | should | can | go to | please | let | what | where | which | there'],
    unless: [
      ...open,
      hypothetical,
      'at my ~ (last | former | previous | present | current)',
      'course | trial | race | visit',
    ],
    instead: ['should I {what}'],
    examples: [
      'When I start in November, I will sort out the rota.',
      'Once I join, we can go over the plan.',
    ],
    lookalikes: ['If I start in November, I can sort out the rota.'],
  },
  {
    match: [
      '(when | once | as soon as | after) i be ~ (on board | on the team | on the staff | in the ~ (job | role))',
      '(when | once) we (work | be) ~ (together | colleagues)',
      '(on | for | from | until | till | before | in) my first ~ (day | week | month | shift | monday | morning | night)',
      'as your ~ (new | future) ~ <noun>',
      'my first ~ (day | week | month | shift | project | task | job) ~ (will | with you | at your | at <name> | in your)',
      'now that i be ~ (part of | in | on) ~ (team | crew | company | staff)',
      'my ~ first ~ (hundred | ninety | <num>) days',
      'as ~ member of your ~ (team | crew | staff)',
      'be going to ~ work (there | here | for you | with you)',
      'we will ~ (work | do | get along | make | achieve | build) ~ (together | well | great | things)',
      '(my | our) ~ (new | future | soon-to-be) ~ (team | colleague | crew | boss | desk | office | role | job | post | manager | employer)',
      'your newest (recruit | hire | colleague | member)',
      '(which | what | where) ~ (desk | office | laptop | uniform | locker | parking | boots) ... (mine | i (will | shall | should | get))',
      '(will | shall) be (mine | my ~ (desk | office))',
      '(join | joining) ~ (your | the) ~ (team | crew | company) (in | on | from | next) ~ <time>|<month>',
    ],
    tag: 'ahead',
    agent: speakers,
    unless: [
      ...open,
      hypothetical,
      'ago | last year | at school | at my ~ (last | former | previous | present | current)',
      '(was | were | had | taught | learned | learnt)',
      'look like',
      'trial | visit | course',
    ],
    examples: [
      'Once I am on board, we should go over the plan.',
      'As your new planner I will begin with the ovens.',
      'Which desk will be mine?',
    ],
    lookalikes: [
      'When I started in the mill, I was sixteen.',
      'If I joined, I would start with the night shift.',
      'What does the first month look like for whoever gets the job?',
    ],
  },
  {
    match:
      '(block | clear | free | keep | set aside | reserve) ... for ~ (onboarding | induction | orientation)',
    agent: ['writer', 'we', 'none'],
    unless: [...open, hypothetical],
    rewrites: ['I could keep {when} free, should you choose me.'],
    examples: ['I have blocked out the first week of May for onboarding.'],
    lookalikes: ['I could keep the first week of May free for onboarding.'],
  },
  {
    match: [
      '(handed in | gave | given | put in | submitted | tendered) ~ (notice | resignation)',
      '(have | already) ~ resign',
      '(move | relocate) ... to (work for | join | start with) (you | your | <name>)',
      '(say | said) goodbye to my ~ (colleague | team | boss)',
      '(honoured | honored | proud) to ~ (take on | accept | join)',
      'tell ~ $panel ~ (that)? i be ~ (coming | joining | on my way)',
      'wait for my first ~ (day | shift | week)',
      'i know i ~ (get | got | have) it <end>',
      'my ~ notice (be in | went in | have gone in)',
      '(tell | inform | let) ~ my ~ (manager | boss | employer | company | landlord | team | family | colleague | director | head) ... (leave | join | move | new job | new role | resign)',
      '(put down | put | pay | sign) ~ down? ~ (deposit | lease | rent) ... (near your | your ~ (gate | office | door | site) | ready for the move)',
      '(move | relocate) to .. (take up | to join | in order to take)',
      '(take it | trust | presume | assume | gather | consider) ~ that? .. ((job | role | position | post | place) be ~ mine | i be ~ (hired | in | chosen) | offer (be | will))',
      'be (as good as | practically | virtually) (hired | mine | one of you)',
      '(job | role | position | post | place) be (as good as)? ~ (mine | in the bag)',
      '(we both know | no doubt) ... i be ~ (right | one | best)',
      'the rest is ~ (paperwork | formality | detail)',
      'see you on my first',
      '(assume | presume | suppose | guess | trust | gather) ~ that? i ~ (get | have | be) ~ (job | role | position | post | hired | in | chosen | successful)',
      'be ~ (ready | happy | eager) to sign',
      '(confident | certain | sure | know | convinced) ~ that? (you | your ~ <noun>) will ~ (choose | hire | pick | take | make the right)',
      '(look for | find | rent | buy | view) ~ (flat | apartment | house | room) ~ (nearby | near you | near your | close by)',
      'be ~ join (you | your | <name>)',
      'i will be ~ (addition | asset) to',
      'that i accept',
    ],
    agent: ['writer', 'we', 'thing', 'none'],
    unless: [...open, hypothetical, '(not | never | nobody) ... (notice | tell | assume | accept)'],
    examples: [
      'I have handed in my notice.',
      'I have told my manager that I am leaving for your company.',
      'I take it the job is mine.',
    ],
    lookalikes: [
      'My notice period is six weeks.',
      'I have not handed in my notice.',
      'I would hand in my notice only with a contract signed.',
    ],
  },
  {
    match: [
      '(send | forward | prepare | draw up | email) ~ me? ~ (contract | offer letter | appointment letter | employment ~ <noun> | roster)',
      '(discuss | settle | agree on | talk about | confirm | finalise | finalize) ~ (my)? ~ (start date | onboarding | salary and ~ start | compensation)',
      'what ~ (documents | papers | paperwork) .. (start | begin) ~ (employment | job | work)',
      '(discuss | go through | sign | talk about | sort out | prepare) ~ my ~ contract',
      'onboarding ~ (document | material | paper | pack | plan)',
      'where (do | shall | should | can) i (come | go)? to? sign',
      'when (do | shall | should | can)? i (can)? ~ (come | go) in ~ to ~ sign',
      '(when | where) (can | shall | should | do) i ~ (expect | get | receive | pick up) ~ (contract | offer | paperwork | badge | laptop | uniform)',
      'welcome me (on board | aboard)',
    ],
    agent: speakers,
    unless: [...open, hypothetical, 'visitor | refund | travel', 'you ask'],
    examples: [
      'Please send me the contract.',
      'Where do I sign?',
      "Let's use the next call to settle my start date.",
    ],
    lookalikes: [
      'Thank you for choosing to spend an hour with me.',
      'If you chose me, we could settle the start date then.',
    ],
  },
  {
    match:
      '{thanks: thank you | thanks | grateful | thank you in advance} for ((choose | hire | select | pick) me | give me the ~ (job | role) | offer me | hire)',
    unless: ['if', 'opportunity | chance | interview'],
    instead: ['{thanks} for considering me'],
    examples: ['Thank you for choosing me.', 'I would like to thank you for hiring me.'],
    lookalikes: [
      'Thank you for choosing to spend an hour with me.',
      'Thank you for considering me.',
    ],
  },
  {
    match:
      'i (will | shall) ~ be? ~ (start | join | begin) ~ (with you)? (in | on | from) ~ <time>|<month>',
    agent: ['writer'],
    unless: [...open, hypothetical, ...settled, 'school | degree | training'],
    rewrites: ['Should you choose me, I could start {when}.'],
    examples: ['I will be starting in October.', 'I shall join on the 1st.'],
    lookalikes: ['I will be starting a course in October.', 'I could start in October.'],
  },
];
