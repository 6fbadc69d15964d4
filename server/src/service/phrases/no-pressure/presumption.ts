import type { Phrase } from '../phrase.ts';

/** The writer leaves open whether they are chosen. */
const open = [
  '(if | should | were) (i | you | it | we | this | that | there) ... ',
  'if (i | you | it | we | this | that | there)',
  'should (i | you | it | we | this | there)',
  'were i',
  '(possibility | chance | prospect | opportunity) (of | to | that | for)',
  'would (be | like | love | welcome | enjoy)',
  'whoever | whether | hope | in case',
].slice(1);
const firm = open.filter((p) => !p.startsWith('would'));

export const presumptionPhrases: readonly Phrase[] = [
  {
    match: [
      'look forward to ~ (your | the | my | receiving | getting | seeing | hearing about | signing) ~ (job)? ~ (offer | contract | paperwork | papers | letter | appointment | employment)',
      'look forward to ~ (join | start | work | sign | be part | become | begin | collaborate) (with | under | at | for | alongside | as | on | the | your | you | together | in | <company> | there | of)? ~ <any>?',
      'look forward to ~ (my | our) ~ (first | start | new | work | future | collaboration | time) ~ (day | week | month | together | team | colleague | crew | role | job)?',
      '(can not wait | excited | thrilled | delighted | proud) ~ to ~ (be)? (join | start | begin | be part of | get started | get going | work | become | welcome)',
      '(excited | thrilled | delighted | proud) ~ (to be joining | about joining | about starting | for my first)',
    ],
    agent: ['writer', 'we', 'thing'],
    unless: [
      ...firm,
      'would',
      '(read | meet | visit | see | hear | attend | discuss | talk | second | next ~ (round | call | conversation | interview)) ',
      'trial | course | class | exam | project at my',
    ].map((p) => p.trim()),
    examples: [
      'I look forward to receiving your offer.',
      'Looking forward to working with you.',
      'I am excited to join the team.',
      'I cannot wait to start.',
    ],
    lookalikes: [
      'I look forward to hearing from you.',
      'I am excited about the possibility of joining your team.',
      'I look forward to our second conversation.',
      'I would be happy to work with you if it comes to that.',
    ],
  },
  {
    match: [
      '(when | once | as soon as | after | from the day) i (be)? ~ (start | join | begin | move into | settle in | come on board | on board | arrive on | take over | be on the team | work (for | with | at) (you | <company> | your) | run | in the (job | role))',
      '(when | once) we (work | be) ~ (together | colleagues)',
      '(my | the) first ~ (day | week | month | shift | monday | hundred days | thirty days | morning) (with | at | on | in | as) ~ (you | your | <company> | the ~ (team | job | role) | our)',
      '(on | for | from | until | before | in) my first ~ (day | week | month | shift | monday | morning)',
      'as your ~ new ~ <noun>',
      '(my | our) ~ (new | future | soon-to-be) ~ (team | colleague | crew | boss | desk | office | role | job | post | manager | employer)',
      '(your | the) ~ (newest | new) (recruit | hire | colleague | member)',
      'our ~ (team | department | crew | kitchen | lab | depot) (will | shall | be going)',
      '(which | what | where) ~ (desk | office | laptop | uniform | locker | parking | boots) ... (mine | my | i (will | shall | should | get))',
      '(will | shall) be (mine | my desk | my office)',
      '(block | clear | free | keep | set aside | reserve) ~ (out)? ... for ~ (onboarding | induction | orientation | training | the move)',
    ],
    agent: ['writer', 'we', 'thing', 'reader', 'person', 'reader-side', 'none'],
    unless: [
      ...open,
      '(ago | last year | last spring | that year | in 20.. | at school | former | previous | taught | learned | learnt | was | were | had)',
      'could',
      'look like',
    ],
    examples: [
      'When I start in November, I will sort out the rota.',
      'Once I join, we should go over the plan.',
      'As your new planner I will begin with the ovens.',
      'Which desk will be mine?',
      'I have blocked out the first week of May for onboarding.',
    ],
    lookalikes: [
      'When I started in the mill, I was sixteen.',
      'If I joined, I would start with the night shift.',
      'What does the first month look like for whoever gets the job?',
    ],
  },
  {
    match: [
      '(hand in | give | give in | put in | submit | tender | write) ~ (my)? ~ (notice | resignation) ',
      '(tell | inform | let) ~ my ~ (manager | boss | employer | company | landlord | team | family | colleague | director | head) ... (leave | leaving | join | joining | move | moving | new job | new role | resign)',
      '(put down | put | pay | sign) ~ (down)? ~ (deposit | lease | rent) ... (near your | your ~ (gate | office | door | site) | ready for the move | close to your)',
      '(move | relocate) to .. (take up | join | in order to take)',
      '(look | found | find | search) .. (flat | apartment | house) .. (near | close to | from) your',
      '(i | we) (take it | assume | trust | presume | suppose | gather | consider) ~ (that)? .. (job be ~ mine | i be ~ (hired | in | chosen) | mine | offer (be | will) | contract | onboard | start date | got the (job | role) | hire me)',
      'be (as good as | practically | virtually) (hired | mine | one of you | part of)',
      '(job | role | position | post | place) be (as good as)? ~ (mine | in the bag)',
      '(we both know | no doubt) ... (i be | me) ~ (the ~ (right | one | best) | right)',
      'the rest be ~ (paperwork | formality | detail)',
      '(thank you | thanks | grateful | happy) ~ (in advance)? for (choose !to | hire | select | pick | give me the (job | role) | offer me)',
      '(send | forward | prepare | draw up | get | have | email) ~ (me)? ~ (the | my) ~ (contract | offer letter | appointment letter | offer | paperwork | employment ~ <noun> | roster | start date)',
      '(discuss | settle | agree | talk about | confirm | finalise | finalize) ~ (on)? ~ (my)? ~ (start date | salary and ~ start | onboarding | compensation)',
      'what (documents | papers | paperwork) .. (start | begin) ~ (my)? ~ (employment | job | work)',
      '(i | we) ~ (accept | say yes to) ~ (your | the) ~ (offer | job | role | position)',
      '(welcome me (on board | aboard)) | see you on my first | see you on the first , with | (count me in)',
      'where (do | shall | should | can) i (come | go)? ~ sign',
    ].map((p) => p.trim()),
    agent: ['writer', 'we', 'thing', 'reader', 'person', 'reader-side', 'none'],
    unless: [
      ...firm,
      '(not | never | nobody) ... (notice | hand | tell | assume | accept)',
      'would | could | visitor | refund | travel | lease of my own | gallery',
      '(my | a) ~ notice period',
      'if it work out',
      'landlord ... by the',
    ],
    examples: [
      'I have handed in my notice.',
      'I have told my manager that I am leaving for your company.',
      'I take it the job is mine.',
      'Thank you for choosing me.',
      'Please send me the contract.',
      'I accept your offer.',
    ],
    lookalikes: [
      'My notice period is six weeks.',
      'I have not handed in my notice.',
      'I would hand in my notice only with a contract signed.',
    ],
  },
];
