import type { Phrase } from '../phrase.ts';

const mine =
  '(my | our) ~ (family | child | kid | son | daughter | wife | husband | partner | mother | father | parent | home | rent | mortgage | future | life | livelihood | visa)';

export const guiltPhrases: readonly Phrase[] = [
  {
    match: [
      `${mine} ... (depend | rely | hang | count | ride | rest) (on | upon)`,
      '(everything | so much | so many ~ <noun> | my whole ~ <noun> | it all) .. (depend | hang | ride | rest) (on | upon) ~ (this | you | your | what you | it | how you | whether you)',
      '(you | this | it) ~ be ~ (my | our) ~ (last | only) ~ (hope | chance | way out)',
      '(be | i) ~ (depend | count | rely) (on | upon) ~ (this ~ (job | role | position)? | you to)',
      '(future | fate | life | career | livelihood | happiness | everything) ... in your hands',
      '(help | save | feed | support) ~ (my | our) ~ (family | child | kid)',
      '(will | would | may | might | could | about to) ~ (lose | have to sell | be forced to sell) ~ (my | our) ~ (home | house | flat | visa | savings | car)',
      '(turn ~ around | mean ~ (everything | world | much)) ... (for | to) my ~ (kid | child | family | son | daughter)',
      'turn everything around for',
    ],
    unless: [
      '(not | never | nothing) .. depend',
      'rely on my ~ (notes | team)',
      '(take | have) (all | your | the) ~ time',
    ],
    examples: [
      'My family depends on your decision.',
      'You are my last hope.',
      'Everything hangs on what you say.',
      'My future is in your hands.',
    ],
    lookalikes: [
      'My family does not depend on this.',
      'I leave the date in your hands.',
      'I support families who lose their homes at my present job.',
      'Everything depends on timing in a relay team.',
    ],
  },
  {
    match: [
      'after (all | everything) ~ (time | hour | effort | work | trouble | preparation | weekend | energy) .. i',
      'after (all | everything) (that)? i ~ (have | put | invest | spend | give | do | go)',
      '(considering | given) ... i ~ (put | invest | spend | give | sacrifice | dedicate) ... (owe | deserve | least | fair | hope | expect | disappoint | earn)',
      'the very? least (you | one | your ~ <noun> | anyone) (can | could | should | might) ~ do',
      'the least i ~ (can | could)? ~ (expect | ask for | hope for | deserve)',
      'i ~ (deserve | have earned | be owed) ~ (answer | reply | chance | decision | response | explanation | yes | shot | better | this | consideration | to be)',
      'you owe (me ~ (answer | reply | chance | explanation | decision | this | at least) | it to me)',
      '(count | be) for nothing',
      '(let | leave) me (down | in the lurch | in the cold)',
      'let (me | us | my ~ <noun>) down',
      'make a fool of me',
    ],
    denied: 'ignore',
    unless: [
      'i (do | did | have | will | would) not .. let',
      '(machine | projector | printer | weather | train | connection | voice | memory) .. let me down',
      '(not | never | nothing) .. (deserve | owe)',
      'whatever | gladly | enjoyed',
    ],
    examples: [
      'After all the time I put in, I expected more.',
      'The least you can do is reply.',
      'I deserve an answer.',
      'Please do not let me down.',
      'I would hate to think that those hours counted for nothing.',
    ],
    lookalikes: [
      'I hope I did not let you down when the projector failed.',
      'The night crew deserves the credit.',
      'After all the rain we finally brought the barley in.',
      'I owe the canteen for a coffee.',
    ],
  },
  {
    match: [
      '(turn ~ down | decline | refuse | give up | cancel | sacrifice | pass up | say no to | let go of | quit) ... (because of | because i | on the strength of | for the sake of | out of loyalty to) ... (you | your)',
      '(turn ~ down | decline | refuse | give up | cancel | sacrifice | pass up | say no to | quit) ... for ~ (you | your ~ <noun> | this ~ (interview | process | role))',
      'stop ~ (look | apply | search) ... (because | since | on the strength) ... you',
      'on the strength of (our | your) ~ (call | conversation | word | talk)',
    ],
    agent: ['writer', 'we'],
    unless: [
      'gladly | happily | enjoy | pleasure | worth it | my own choice | nothing of you | no extra',
    ],
    examples: [
      'I turned down another job because of what you told me.',
      'I gave up a contract extension for this interview.',
    ],
    lookalikes: [
      'I gladly gave up the morning for your tour.',
      'I left the bakery because the shifts were long.',
      'I answered the other airline and declined, for reasons of my own.',
    ],
  },
  {
    match: [
      '(would | will | be | leave me) ~ (devastated | heartbroken | crushed | shattered) .. (if | to | by)',
      'how ~ (devastating | heartbreaking | crushing | cruel)',
      '(rejection | refusal) ~ (would | will) ~ (devastate | break | crush | destroy | hurt)',
      '(would | will | be) ~ break ~ (my | her | his | their | man | woman | child) ~ heart',
      'i ~ (beg | implore | beseech) ~ (you | of you | <end>)',
      'have mercy | take pity | god ~ (will | would) ~ bless ... if',
      'think ~ (of | about)? how ~ (i | my ~ <noun> | they) ~ (would | will) ~ feel',
      `(my | our) ~ (child | kid | son | daughter | wife | husband | mother | father | girl | boy | family) ~ (ask | wait | hope | pray | cry | wonder) .. (whether | if | when) .. (you | job | answer | news | call | i)`,
      '(hurt | disappoint | sad | saddened) ... (not to hear | to be told no | to be turned down | to be rejected | to be forgotten)',
      'can not (imagine | believe | think) .. you (would | could) ~ (let | leave | ignore | forget | turn)',
      'hate (have to | having to) tell ~ (her | him | them | my ~ <noun>)',
    ],
    denied: 'ignore',
    unless: [
      'not ~ be ~ (devastated | hurt | disappointed | heartbroken)',
      'not .. (beg | implore)',
    ],
    examples: [
      'I would be heartbroken if you said no.',
      'I beg you to think of me.',
      'My daughter asks every day whether you have called.',
    ],
    lookalikes: [
      'I would not be hurt if you said no.',
      'My daughter asked for another paper crane.',
      'I beg to convey my thanks.',
    ],
  },
];
