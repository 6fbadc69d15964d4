import type { Phrase } from '../phrase.ts';

/** The writer says that the wait is fine. */
const calm = [
  '(which | that | and) ~ be ~ (fine | ok | okay | understandable | no trouble)',
  '(not | never) ~ (expect | mind | worry)',
  'happy | glad | content | gladly | no hurry | no rush | in peace | nothing sooner',
  '(as | like) you (say | tell | explain | mention)',
];
/** Waits for something of another's. */
const elsewhere = [
  '(my | the) ~ (employer | university | registrar | landlord | bank | rota | transcript | reference | certificate | visa | registry | embassy)',
];

export const impatiencePhrases: readonly Phrase[] = [
  {
    match: [
      'still ~ (wait | in the dark | without | no news | no word) ... (you | your | answer | reply | response | decision | news | word | feedback | update | outcome | result)',
      'still (no | without | not have ~ any) ~ (reply | answer | response | news | word | decision | feedback | update | sign)',
      '(tired | weary | sick) of (wait | hear)',
      'find ~ (wait | waiting) ~ long',
      '(have been | be) ~ wait ~ (for ~)? (so long | forever | ages | too long | long enough | for ~ (week | month) | since ~ <time> | <num> ~ (day | week | month))',
      '(wait | await) (on | for)? ~ your ~ (answer | reply | response | decision | feedback | word) ~ (since | for ~ <num>)',
      '(keep | leave) me (waiting | wait | hanging | guessing | guess | in the dark | in suspense)',
    ],
    unless: [...calm, ...elsewhere],
    examples: [
      'I am still waiting for your answer.',
      'Still no reply from your team.',
      'I have been waiting for three weeks.',
      'You have kept me waiting.',
    ],
    lookalikes: [
      "I am still waiting for my employer's rota.",
      'I am happy to keep waiting for your answer.',
      'I still think about your answer on handovers.',
      'You were waiting for a different answer on the controls.',
    ],
  },
  {
    match: [
      'what ~ (be | can be) ~ (the ~ (holdup | hold-up | delay | problem) | take .. so long | keep ~ (you | committee | team | panel) | hold ~ <noun>? ~ up)',
      '(how much longer | how long) ~ (be | do | will | must | should | can) ~ (this | it | i | the ~ (decision | process | wait) | one | they | we)',
      'why (have | do | be) ~ (you | i | nobody | no one | the ~ <noun> | your ~ <noun> | <company> | it | this) ~ not? ~ (hear | reply | answer | write | respond | take | call | get back | tell | decide)',
      'why ~ (have | do) not ~ (you | i | anybody | anyone | the ~ <noun> | your ~ <noun>) ~ (hear | reply | answer | write | respond | call | get | tell | decide)',
      '(see | understand | imagine | wonder) why (it | this | you | the ~ <noun>) ~ take',
      'when (will | can | be) (i | you | anyone | somebody) ~ (finally | ever | at last)',
      '(reason | explanation) for ~ (delay | silence | wait)',
      '(any | some | a) ~ reason ~ (why | for) .. (quiet | delay | silence | long)',
      'be (anybody | anyone) ~ (there | read | reading | home | listen | listening)',
      '(have | do) you ~ (forget | forgotten) ~ about? me',
    ],
    denied: 'ignore',
    unless: [
      'how long (have | has | did) you',
      '(full | typical | usual | usually | shift | handover | review) ~ (take | last)',
      ...elsewhere,
    ],
    examples: [
      'What is the holdup?',
      'What is taking so long?',
      'How much longer will this take?',
      'Why have I not heard from you?',
      'I fail to see why it takes a month.',
    ],
    lookalikes: [
      'How long have you been with the bakery?',
      'The holdup at the port came down to one signature.',
      'How long does a full handover take?',
    ],
  },
  {
    match: [
      'have ~ (still | yet)? not (yet | still)? (hear | receive | get) ~ (back | anything | from you | your | so much as | single ~ <noun> | $outcome | word | line)',
      '(be | have) ~ yet to ~ (hear | receive | get | see)',
      '(not | never) ~ (hear | receive) ~ (anything | a thing | a word | back | from you | any ~ (reply | answer | response))',
      '(there be | hear | have | get | receive | with) (nothing | no (reply | answer | response | word | news)) .. (back | since | yet | from you | for ~ (week | day | month) | so far | to date)',
      '(not | no) ~ (one | single | so much as)? ~ (word | line | syllable | peep | reply | answer | sign) (since | from ~ (you | your ~ <noun>))',
      'my ~ (mail | email | e-mail | message | note) .. (unanswered | ignored | without ~ (reply | answer))',
      '(have | do) you ~ (see | get | receive | read) ~ my ~ (mail | email | e-mail | message | note)',
      'not sure (whether | if) you (see | get | receive | read) my ~ (mail | email | e-mail | emails | e-mails | message)',
      'as per my ~ (message | mail | email | e-mail)',
      'radio silence | wall of silence | empty inbox | inbox be ~ empty',
    ],
    denied: 'ignore',
    unless: [...calm, ...elsewhere, 'miss ~ (message | mail)', 'second round'],
    examples: [
      'I have not heard back from you.',
      'I am yet to receive any answer.',
      'There has been no reply since.',
      'I have not received a single line.',
    ],
    lookalikes: [
      'I have not heard back yet, which is fine.',
      'I have not heard about a second round and would not expect to.',
      'I did not reply to all.',
    ],
  },
  {
    match: [
      'it have ~ (be | been) ~ (over | more than | nearly | almost | about)? ~ (day | week | month | fortnight) ~ (since | now | and | without) ... (nothing | not | no | silence | still | wait | last message | wrote)',
      '(day | week | month | fortnight) ~ (and | without | of) ~ (nothing | no ~ (reply | answer | response | word | news) | still ~ no | silence | wait)',
      '(surely | certainly) ... (by now | must have | can not be ~ hard)',
      '(think | expect | hope | assume | count on) ... (hear | reply | answer | news | word | decision | decide | something | response | call | quick | quicker) ... (by now | by this ~ (point | time) | already)',
      '(think | expect | hope | assume) .. (process | decision | answer | reply | this) .. (quicker | faster | sooner)',
      'should have (hear | be told | receive | come | arrive) .. (by now | already | last | before | ago)',
      'you ~ (say | promise | tell me) ... (and | but | yet) .. (it be ~ (now | already) | still ~ (no | nothing | wait | not hear) | i have ~ (nothing | not hear))',
      'think (that)? we ~ (have | would)? ~ (say | said | agree) ... you would',
      '(my | our)? ~ patience (<aux> | <adv>)? <adv>? (run out | wear thin | run thin | be at an end)',
      '(grow | get | be) ~ (concerned | impatient | frustrated) ~ (about | by | at | with) ... (lack | silence | wait | communication | how long)',
      '(surprised | confused | astonished) .. (how long | that i have not | at the ~ (silence | delay) | why i have not)',
      'how hard can it be | be not ~ that hard | can not be ~ that hard',
    ],
    denied: 'ignore',
    unless: [...calm, ...elsewhere, 'no later'],
    examples: [
      'It has been three weeks now and I have heard nothing.',
      'Surely you know by now.',
      'I expected to hear from you by now.',
      'I should have heard from you last week.',
    ],
    lookalikes: [
      'I thought the visit would take longer, and it was over by noon.',
      'It has been four weeks since the open day, and the seedlings are a hand high.',
    ],
  },
];
