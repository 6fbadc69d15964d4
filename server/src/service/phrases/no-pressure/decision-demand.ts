import type { Phrase } from '../phrase.ts';

/** The reader is left the moment. */
const freely = [
  '(when | once | whenever | as soon as) (you | it | they | there | that | your ~ <noun>) ~ (be | have | can | know | make | feel | decide)',
  'when the time come',
  'in due course',
  '(take | have) (whatever | all | the | as much) ~ time',
  'after you have',
];

export const decisionDemandPhrases: readonly Phrase[] = [
  {
    match: [
      '(need | want | require | expect | demand | request | ask for | await | deserve | insist on | be after | like | would like | must have | look for) ~ (to (have | get | hear | receive))? ~ $verdict (from ~ <any>)?',
      '(all | what) (i | we)? ~ (want | need | ask for | ask | be after | be ask for | request) ~ (from you)? ~ be ~ ($verdict | clarity)',
      'it be ~ (time | high time) (for | that | you | the | your) .. ($decide | to ~ conclusion | decision)',
      '(time | fair | reasonable) to ask for ~ $verdict',
    ],
    agent: ['writer', 'we', 'thing'],
    unless: [...freely, 'auditor | customer | client | court | inspector | chef | kitchen'],
    examples: [
      'I need a final decision from your side.',
      'All I want is a straight answer.',
      'I require certainty.',
      'It is time for the board to decide.',
    ],
    lookalikes: [
      'I do not need a final decision from you.',
      'The auditor wanted a clear answer.',
      'I would appreciate an answer when you have one.',
    ],
  },
  {
    match: [
      '(decide | choose me | make up your mind | make your ~ (decision | choice | mind | call) | make the call | commit | (take | reach | come to) ~ (decision | conclusion) | pick me | hire me | appoint me | approve me | (please | just | simply) say yes | settle the ~ matter (now | today | one way | for good) | take me | stop ~ (weigh | consider | think))',
      '(give | tell | send | let | grant | hand) (me | us) (have)? ~ (result | verdict | outcome | decision | $verdict)',
      '(spell | write | say) .. yes or ~ no',
      '(confirm | finalise | finalize | approve) ~ my ~ (selection | appointment | hiring | employment | position | place)',
      'give me the nod | put me out of my misery | end ~ (uncertainty | suspense | waiting) | lay your cards | let the cat out',
    ],
    tag: 'asked',
    unless: [
      ...freely,
      'how (do | did | does | would) (you | the)',
      'decide ~ (on | among | between | for yourself | as | in ~ peace | freely | purely | well | what | with | whatever | whichever | whether to | the)',
      '(help | let) me decide',
      '(decide | choose) (which | where | how | what)',
      '(result | outcome | decision) of ~ (exercise | test | task | survey | audit | trial | vote | election)',
    ],
    examples: [
      'Please make up your mind.',
      'Give me the result.',
      'Could you please just decide?',
      'Put me out of my misery.',
      'Please finalise my selection.',
    ],
    lookalikes: [
      'How do you decide which children come first?',
      'Please tell me the result of the survey.',
      'Please let me know, once you have it, the outcome.',
    ],
  },
  {
    match: [
      '(confirm | tell me | say | promise | guarantee | assure me | let me know | in writing) .. that? (i | the ~ job|role|position|post|place|contract) (be | have) (mine | got it | been ~ (chosen | selected | hired | accepted | successful) | chosen | selected | hired | in <end> | your ~ (choice | candidate) | the one | got ~ (job | role | position | post | place))',
      '(tell me | say | know | let me know | told | answer) ... (whether | if) (i | it) (be | have | got | get | will be) ~ (it | in | chosen | selected | hired | in or out | through | me | going to be me | got | (job | role | position | post | place) | successful | the one)',
      'be i ~ (in or ~ out | hired | chosen | selected | the one) | rule me in or out',
      '(do | did | have) i ~ (have | get | got) ~ (job | role | position | post | it | place)',
      '(whether | if | which | are) (you | your ~ team | they | <company>) ~ (be | will | want | plan | intend) ~ (going)? to? ~ (hire | hiring | choose | take | select | appoint | leaning | want) ~ (me | us)?',
      'which way (you | it) be ~ (leaning | going)',
      '(can | may | do | could) (i | we) ~ (take it | assume | conclude) .. (deal | mine | yes | in | hired)',
      'do we have a deal | have we ~ a deal | we have a deal',
      '(confirmation | assurance | guarantee | promise) .. that i be',
    ],
    denied: 'ignore',
    unless: [
      ...freely,
      'not (ask | need | expect)',
      'no (need | rush | hurry)',
      '(if | should | were) (i | it) (be | am | get | should) ~ (chosen | selected | hired | successful)',
      '(glad | happy | pleased | grateful | delighted) ... (to (hear | know | learn)) ... (when | once | whenever)',
      '(glad | happy | pleased | delighted) if',
    ],
    examples: [
      'Please confirm that the job is mine.',
      'I would like you to confirm that I have been chosen.',
      'Am I in or out?',
      'Could you tell me whether I got the job?',
      'Can I take it that we have a deal?',
    ],
    lookalikes: [
      'If I am chosen, I could start on 2 November.',
      'Please confirm whether the call is on Monday.',
      'I would be glad to hear whether I am in once you know.',
    ],
  },
  {
    match: [
      'have (you | your ~ <noun> | the ~ <noun> | <company>) ~ (decided | chosen | concluded | made ~ (decision | choice) | made up ~ mind | reached ~ (decision | conclusion | verdict) | come to ~ (decision | conclusion))',
      'what ~ (be ~ your ~ (decision | verdict | answer | conclusion) | have you ~ decide | do you ~ decide)',
      'who ~ (do | have | will) you ~ (choose | pick | hire | decide on)',
      '(be | will | do | can) (you | your ~ <noun> | <name>) ~ (be | go to)? ~ (hire | choose | take | pick | select | offer | want | make) ~ me',
      'be (it | that) ~ (me | yes | no | going to be me) <end>',
      'have i ~ be ~ (selected | chosen | hired | accepted | successful | rejected | picked)',
      '(do | did) i ~ (make ~ cut | get ~ (job | role | position | post | place | it))',
      'be ~ (job | role | position | post | place) ~ mine',
      'be i ~ (in | out | hired | chosen | taken | selected | the one | your ~ choice)',
    ],
    unless: [
      ...freely,
      'help',
      '(take | want | make) me (through | to | for | a)',
      'room | visit | date | slot',
    ],
    examples: [
      'Have you made a decision yet?',
      'What is your decision?',
      'Are you going to hire me?',
      'Am I your choice?',
      'Is it a yes?',
    ],
    lookalikes: ['Have you been to the mill?', 'Will you take me through the plan?'],
  },
  {
    match: [
      '(want | need | wish | like | have | must | require) to? ~ (know | hear | learn | be told) ~ (whether | if | where) i (be | have | stand | get | will)',
      '(i | we) ~ (deserve | have ~ right) to (know | hear | be told)',
      '(tell me | let me know) ~ where i stand',
      '(say | tell me) ~ (whether | if) you ~ (want | need | take | hire) me',
      '(know | hear | be told) ~ (now | today | right now) ... (decide | decision | outcome | verdict)',
      '(confirm | promise | say | guarantee | tell me) that? you ~ (will | be) ~ be? ~ (hire | choose | take | offer)',
      '(let me know | tell me | give me) ~ (decision | result | outcome | verdict | answer) (now | today | at once)',
      '(let me know | tell me | share) ~ (selection | hiring) ~ (status | result)',
      'it be ~ time to ~ ($decide | come to ~ decision)',
    ],
    unless: [...freely, 'not (want | need) to know'],
    examples: [
      'I want to know if I am hired.',
      'I think I deserve to know the result.',
      'Please let me know your decision now.',
      'It is time to make a decision.',
    ],
    lookalikes: ['I want to know whether the kiln is open.'],
  },
];
