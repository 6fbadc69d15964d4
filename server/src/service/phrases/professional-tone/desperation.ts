import type { Phrase } from '../phrase.ts';

const job =
  'job | work | role | position | post | place | chance | vacancy | opening | opportunity | desk';

/** Begging, any price, the last hope: what puts the writer on their knees. */
export const desperationPhrases: readonly Phrase[] = [
  {
    match: [
      "i be|'m ~ (begging | pleading | imploring)",
      'i ~ (beg | implore | beseech | entreat) (you | of | for | only)',
      'i never beg',
      '(thank | beg | ask | plead | pray | crawl | go) .. on my ~ knees',
      'grovel|grovelling|groveling',
      'please <comma> please',
      'please please',
      '(only | just | please) (give | grant) me (a | one | just | single | only | this | half | any)+ chance',
    ],
    except: ['beg (to differ | your pardon)'],
    examples: [
      'I am begging you for a place at the oven.',
      'I beg you to think of me.',
      'Please, please keep my name on file.',
    ],
    lookalikes: [
      'I beg your pardon for the long reply.',
      'We answered begging letters at the charity.',
      'Please send the form to the bakery.',
    ],
  },
  {
    match: [
      `any (${job}) (at all | whatsoever | whatever | you have | will do | would do | going | you can)`,
      `(take | accept | do | be happy with) (any | whatever | whichever) ~ (${job} | hours | shift | wage | pay | salary | terms | title | you)`,
      '(at | for) (any | whatever) (pay | wage | wages | salary | money | price | terms)',
      '(work | start | come | help | stay | do it | do this | useful ~) (for free | nothing | food | without pay | wages | unpaid | even for nothing)',
      '(half | quarter | third) (of)? (the | that | your | my) (pay | wage | wages | salary | money)',
      'even|also unpaid',
      'pay me (in | nothing | half | what you like | whatever)',
      "i (would | will | 'd | 'll) (gladly | happily | honestly)? do (anything | whatever)",
      '(i | that | this) (be)? what(ever)? it take',
      'whatever it takes',
      'no salary .. too low',
      'nothing would be beneath me',
      'salary be (not | no) (a)? (matter | issue | problem | object)',
      "i (would | will | 'd | 'll) .. (sweep | scrub | mop) .. (if that | if it | for a chance | just to)",
    ],
    unless: [
      'charity|volunteer|volunteering|trainee|intern|mentor',
      'we|they|team|customers (do | did) whatever',
    ],
    examples: [
      'Any job at all would do.',
      'I would come for any wage.',
      'I would do anything to work with you.',
      'I could start for half the pay.',
    ],
    lookalikes: [
      'Our volunteers work without pay.',
      'Is there any work on Sundays?',
      'I would be glad of the chance to work on this.',
    ],
  },
  {
    match: [
      '(my | our) (very)? (last | only | final | one) (hope | chance | resort | lifeline | shot | way out)',
      '(this | you | it | yours) be my ~ (hope | chance | shot | lifeline | way out | salvation)',
      '(last | only) (door | straw | chance) (that | i | left | has)',
      'clutching|grasping at straws',
      '(i have | there be | i have got) (nothing | nowhere | no one) (else)? left (for me | <end> | <punct> | in)',
      'nothing (left)? to lose',
      '(everything | my whole life | my whole year | my whole future | my future | my life) .. (ride | hang | depend | rest) .. on (you | your | this | it)',
      '(nobody | no one) else (will | would | wants to | wants | wanted) (have | hire | take)? me',
      '(nobody | no one) else (has | have) ~ (written back | called | answered | replied)',
      '(you | that) would (be saving | save) me (<end> | <punct> | and | from)',
      'save my life',
    ],
    unless: ['medal|race|team|match|load|shipment|crew|goods|player'],
    examples: [
      'You are my last hope.',
      'Yours is the only door left for me.',
      'My whole life hangs on this post.',
    ],
    lookalikes: [
      'The last hope for that load was the ferry.',
      'My only question is about the shift.',
      'We used the last door on the left.',
    ],
  },
  {
    match: [
      `i (really | so | just | simply | badly | desperately | honestly | truly | absolutely)+ need (this | a | the | any | your) (${job})`,
      `i need (this | the | a) (job | work | role | position | post) (so | badly | more | desperately | to)`,
      'i need this (more | so | badly | desperately)',
      "i be|'m|feel ~ desperate",
      'desperately (need | want | hope | hoping | need | looking | seeking | in need)',
      'i (can | could) not (bear | take | stand | survive | face | go | cope) (another | one more | with another | back to)',
      'not survive another',
      'would (finish | break | destroy | crush) me',
      'give up on (everything | life | myself | teaching | work)',
    ],
    reported: 'ignore',
    except: ['desperately (need | want) (more)? (staff | bakers | people | space | room)'],
    denied: 'ignore',
    unless: ["i (be | 'm) not (at all)? desperate"],
    examples: [
      'I really need this job.',
      'I desperately want the post.',
      'I cannot face another refusal.',
    ],
    lookalikes: [
      'We need the oven at four.',
      'The charity serves families in desperate need.',
      'I am not desperate for a reply.',
    ],
  },
  {
    match: [
      '(have | do) (a | you) heart',
      '(find | have) (it)? .. in your heart',
      '(take | have) (pity | mercy) on (me | us | a)',
      "(do not | don't | please) (turn me (down | away) | reject me | say no | close the door | forget me)",
      'turn me down and',
      'if you (say no | turn me down | reject me | do not (hire | take | want) me) <comma>? (i | my)',
      'to be (rejected | refused | turned down) (by you | again)',
      '(consider | help | pity) (this | a) poor (fellow | man | woman | girl | boy | soul)',
      '(consider | think of) my situation',
    ],
    denied: 'ignore',
    examples: [
      'Please have a heart.',
      "Please don't turn me away.",
      'Turn me down and I am back at the till.',
    ],
    lookalikes: [
      'The recipe has a heart of rye.',
      'If you say no to Thursday, Friday suits me too.',
    ],
    except: ['have a heart (of | attack | condition | rate | murmur | valve)'],
  },
  {
    match: [
      '(have | could | can) not (slept | sleep | eaten | eat | rested | think of anything else) (properly | a wink | since | for | well | at all | at night)',
      '(lie | lay | lying) awake',
      '(check | checking | checked | refresh | watching) (my | the) ~ (phone | inbox | email | mail | portal | letterbox | spam) (every | all | at | even | in | constantly | day | twice | hourly | each)',
      'phone (never | does not | has not) (leave | leaves | left) my',
      '(replay | replayed | replaying | gone over | go through) .. (in my head | every night | at night | each night)',
      'heart (stops | sinks | leaps) (each | every | when | whenever)',
      '(<num> (rejection | refusal | rejections | refusals)) | (after | despite) ~ (rejection | rejections | refusals)',
      "(my | our) savings (be | have | 're) ~ (gone | finished | run out | used up | exhausted | running out)",
      'pray|praying (every | each | that | for | i | night)',
      'weep|wept|cry|cried with (joy | relief)',
    ],
    denied: 'ignore',
    examples: [
      'I have not slept properly since Monday.',
      'I check my inbox every hour.',
      'After forty rejections I still hope.',
    ],
    lookalikes: [
      'I check the ovens every hour.',
      'The cat lay on the sill.',
      'I sleep well in the day.',
    ],
    unless: ['patient|child|baby|customer|shift|monitor'],
  },
];
