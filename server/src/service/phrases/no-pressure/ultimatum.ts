import type { Phrase } from '../phrase.ts';

export const ultimatumPhrases: readonly Phrase[] = [
  {
    match:
      'or (else)? (i | we) (will | shall | must | would | be | have to | might | may) ... $leave',
    tag: 'threat',
    denied: 'ignore',
    unless: ['tram | bus | train | taxi | bicycle | bike'],
    examples: [
      'Please decide by Friday or I will accept elsewhere.',
      'Make me an offer, or I shall withdraw.',
    ],
    lookalikes: ['I will take the tram, or I will take another train.'],
  },
  {
    match: [
      'take it or leave it | now or never | all or nothing | take me as i be | or not at all',
      'this ~ (week | month) or never',
      '(consider | see | take | treat) (this | it) as? ~ my ~ (final | last) ~ (offer | message | attempt | word | chance | mail | e-mail | goodbye)',
      'this be ~ (my | your) ~ (final | last) ~ (offer | message | attempt | word | chance | warning | mail | try)',
      '(be | here be) ~ your ~ (last | final | third) (chance | warning)',
      'my signature ~ go',
      'or ~ (find | look for | hire | get) (someone | somebody) else',
      'deal be ~ off',
      'or (i | we) be ~ (leave | go | out | off | gone)',
      '(give | offer) you ~ (last | final) ~ (chance | opportunity)',
      'refuse to ~ wait',
      '<start> no ~ (offer | answer | reply | raise | contract) , no',
      'either (it | you | the ~ $panel | your ~ <noun> | i | we | <name>) ... or ~ (i | we | else | you)',
      '(no ~ $outcome | silence) .. mean ~ (i be | that i | no)',
      '(after | from | past | beyond) ~ <time>+ .. i ... (no longer ~ be? ~ available | off the market | unavailable | somewhere else)',
      'i (will | can | be)? ~ not ~ (going to)? ~ (wait | hold on | hang around) ~ (another | longer | beyond | past | forever | after | until after)',
      'or ~ (lose me | i walk | i go | i leave | i be (out | gone | off) | forget (it | me | about))',
      '(nothing ~ to discuss | no point in ~ (continue | continuing | talk | talking | another | go | going))',
      'that be it for me | rather $leave than | (make | force | leave) me ~ (to)? ~ $leave',
      'only ~ (willing | prepared | ready) to ~ (continue | proceed | come | go on | accept | take part) ~ if',
      '(consider | regard | treat) ~ (my ~ (application | candidacy) | me) ~ (withdrawn | closed | out | off | gone)',
      'not a ~ (day | hour | minute | week) (beyond | longer | more | past)',
      'count me out | consider me out | we be done | end of the matter | off the market | all bets be off',
    ],
    denied: 'ignore',
    agent: ['writer', 'we', 'thing', 'reader', 'reader-side', 'company', 'person'],
    unless: ['threaten | accepted | gladly | thank | former | old'],
    examples: [
      'Take it or leave it.',
      'Consider this my final offer.',
      'I can wait one more week, and not a day longer.',
      'If a third round is needed, count me out.',
    ],
    lookalikes: ['The last chance to see the herons is in May.'],
  },
  {
    match:
      '(remove | strike | take | delete) ~ my ~ (name | application | candidacy | documents | data | file) (from | off)',
    needs: ['if | unless | otherwise | or | should | without'],
    unless: ['accepted | without ~ complaint | gladly | thank | chosen to | old | former'],
    examples: ['Otherwise, please remove my name from the list.'],
    lookalikes: ['I have accepted a post nearer home, so please remove my name from the list.'],
  },
  {
    match: [
      '(treat | take | read | regard | consider | interpret | understand) ~ (silence | no ~ (answer | reply | response | news) | this | it | that | your silence) .. (as | for) ~ (no | refusal | rejection | answer)',
      '(silence | no ~ (answer | reply | response | news)) .. (read | take | treat | understand) ... (no | refusal | rejection)',
      '(assume | conclude | suppose) ... (no longer ~ interested | not ~ interested | moved on | refusal | decided against | lost interest)',
    ],
    denied: 'ignore',
    unless: [
      'without ~ grudge | only if',
      '(not | never | wrong) ~ (read | take | treat | regard | assume | conclude | to (assume | conclude | read))',
    ],
    examples: [
      'I will take your silence as a refusal.',
      'If I hear nothing I will assume that you are no longer interested.',
    ],
    lookalikes: ['I would never read silence as a refusal.'],
  },
  {
    match:
      'my ~ (patience | interest | availability | application | candidacy) ... (end | lapse | expire | run out | be over | cover | stand on)',
    unless: ['begin | start'],
    examples: ['My interest ends on Friday, with or without an answer.'],
    lookalikes: ['My interest in bridges began at school and will not end.'],
  },
  {
    match: 'forget (it | me | about me) <end>',
    denied: 'ignore',
    needs: ['if | or | unless | otherwise | without'],
    examples: ['If I do not get the senior title, forget it.'],
    lookalikes: ['The view from the tower is such that I cannot forget it.'],
  },
];
