import type { Phrase } from '../phrase.ts';

const readers = ['reader', 'reader-side', 'company', 'interviewer', 'person'] as const;

/** The reader is left the moment. */
const freely = [
  '(when | once | whenever | as soon as) (you | it | they | there | that | your ~ <noun>) ~ (be | have | can | know | make | feel | decide)',
  'when the time come',
  'in due course',
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
      '(please | kindly | just | now | could you | would you | will you | can you) .. (decide | choose me | make up your mind | make your ~ (decision | choice | mind | call) | make the call | commit | pick me | hire me | appoint me | approve me | say yes | settle the ~ matter | take me | stop ~ (weigh | consider | think))',
      'have (you | your ~ <noun> | the ~ <noun> | <company>) ~ (decided | chosen | concluded | made ~ (decision | choice) | made up ~ mind | reached ~ (decision | conclusion | verdict) | come to ~ (decision | conclusion))',
      '(give | tell | send | let | grant | hand) (me | us) (have)? ~ (result | verdict | outcome | decision | $verdict)',
      '(spell | write | say) .. yes or ~ no',
      '(confirm | finalise | finalize | approve) ~ my ~ (selection | appointment | hiring | employment | position | place)',
      'give me the nod | put me out of my misery | end ~ (uncertainty | suspense | waiting) | lay your cards | let the cat out',
    ],
    agent: [...readers, 'writer', 'thing'],
    mood: ['request', 'question'],
    unless: [
      ...freely,
      'how (do | did | does | would) (you | the)',
      'decide ~ (on | for yourself | as | in peace | freely)',
      '(help | let) me decide',
      '(decide | choose) (which | where | how | what)',
      '(result | outcome | decision) of ~ (exercise | test | task | survey | audit | trial | vote | election)',
    ],
    examples: [
      'Please make up your mind.',
      'Have you made a decision yet?',
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
      '(confirm | tell me | say | promise | guarantee | assure me | let me know | in writing) .. that? (i | the ~ job|role|position|post|place|contract) (be | have) (mine | got it | been ~ (chosen | selected | hired | accepted | successful) | chosen | selected | hired | in <end> | your ~ (choice | candidate) | got ~ (job | role | position | post | place))',
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
];
