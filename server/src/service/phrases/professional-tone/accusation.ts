import type { Phrase } from '../phrase.ts';

const bias =
  'age | gender | sex | accent | surname | name | colour | color | race | religion | faith | pregnancy | nationality | headscarf | disability | background | passport';
const reproach =
  'read | open | opened | look | looked | listen | listened | bother | bothered | prepare | prepared | care | cared | check | checked | notice | noticed | glance | glanced';

/** Blame: what the reader or their side is said to have done, left undone or had in mind. */
export const accusationPhrases: readonly Phrase[] = [
  {
    match: [
      'why (have | do | did | could | can | be | would) not (you | your | anyone | anybody | someone | somebody | hr | the | i (been | got | heard | told | received))',
      'why (have | has | did | do | can | could | would | be) (you | your | hr | the | i) .. not|never|ignore|ignored|ignoring|still',
      'why (have | has | did) (nobody | (no one) | no-one)',
      'why be i (still | being | the only | treated)',
      'how (can | could | dare | dared) (you | anyone | your | somebody | someone)',
      'how (hard | difficult) (can | could | is | would) it (be)? (to)?',
      'would it (have)? (been | killed | hurt) (so | that | too)? (hard | much | difficult | you)',
    ],
    except: ['how (can | could) you (help | use | best | tell)', 'how can (i | we)'],
    denied: 'ignore',
    unless: [
      'you asked|wondered why',
      'how (can | could) (anyone | you) (not)? (love | like | resist)',
    ],
    examples: [
      "Why haven't you replied?",
      'Why has nobody called me?',
      'How could you forget the trial shift?',
    ],
    lookalikes: [
      'Why the two ledgers never agreed is a puzzle.',
      'Could you tell me how the rota works?',
      'Why not try the rye?',
    ],
  },
  {
    match: [
      `(you | your ~ <noun> | nobody | somebody | someone | (no one) | hr | the panel) (have | had | did | do | be | could | can)? (obviously | clearly | evidently | plainly | apparently | obvious | simply) (have | had | did | do | be | could | can)? (not | never | no | forgot | forgotten | ignored | lost | misread | dropped | lied | decided | did | been | thought | in a hurry | had)`,
      `you (have | had | did | do | could | can | be) (obviously | clearly | evidently | plainly | apparently | even | really)? not (obviously | clearly | even | really | actually | once | ever)? (${reproach}) (to | my | the | at | a | me | for | page | any | past | <end> | <punct>)`,
      `you (never) (once | even | really)? (${reproach} | replied | answered | called | rang | told me | let me | gave me | apologised | apologized | asked me | intended | meant | planned)`,
      '(had | have) you (bothered | cared | read | taken the trouble | listened | looked | checked)',
      '(not | never | even | hardly | nobody | (no one)) .. (had | have | has | having | shown | show | the) (courtesy | decency | manners | politeness | grace) (to | of)',
      '(courtesy | decency) (to | of) (tell | reply | answer | inform | call | let | say | telling | replying | answering)',
      '(could | can | be | was) not (even)? be (bothered | troubled | arsed)',
      '(nobody | (no one)) (has | had | ever | so | even | on your side | there | thought | bothered) .. (bothered | apologised | apologized | told me | warned | thought | think | reply | called | offered | introduced)',
    ],
    except: [
      'you (have | did) not (even)? (have | need) to',
      'if you have not (read | opened | looked)',
    ],
    denied: 'ignore',
    conditional: 'skip',
    examples: [
      'You obviously had not read my letter.',
      'You never once looked at my drawings.',
      'Nobody had the courtesy to tell me.',
    ],
    lookalikes: [
      'I am not sure whether you have read my letter.',
      'The lanes were clearly marked.',
      'You need not read the whole file.',
    ],
  },
  {
    match: [
      'you (cut | cutting) me (off | short)',
      'you (all | both | simply | just | even | also | have | had | then | deliberately | completely | twice)? (ignored | interrupted | misled | deceived | tricked | dismissed | humiliated | patronised | patronized | insulted | belittled | mocked | talked over | laughed at | exploited | wasted | abandoned) (me | my ~ <noun>)',
      'you (lied | lie | have lied | had lied | are lying | were lying)',
      'you (broke | have broken | did not keep | failed to keep | went back on | did not stick to) (your | a | the) (word | promise | promises)',
      'you (failed | have failed | neglected) to',
      'you (kept | left | keep | have kept | have left | let | are keeping) me ~ (waiting | hanging | dangling | standing | in the dark | guessing | in limbo | out in)',
      'you let me down',
      'you made me (wait | feel | look | sit | repeat | travel | come)',
      'you (treated | treat) me (like | as | badly | unfairly | with)',
      '(be | was | were | been | felt | feel) (treated | judged | marked | assessed | questioned) (like | unfairly | badly | as if | poorly | unjustly)',
      'you (wasted | are wasting | have wasted) my',
      'waste of my (time | day | afternoon | morning)',
      '(drop | dropped) the ball',
      'your (carelessness | negligence | rudeness | incompetence | lies | bias | prejudice | indifference | neglect | disrespect) !<noun>',
      'your (careless | empty | broken) (<noun> | forwarding)',
      '(false | under false) pretences|pretenses',
      'shame on (you | your)',
      'you (know | knew) (full | very | perfectly) well',
      'you (should | ought to) (have | be) ~ (told | warned | ashamed | informed | known | checked | read | asked | let me | said)',
      'you (could | might) (at least | have at least | have) ~ (told | warned | had | let me | bothered | said | mentioned | replied | shown | read | written | given me)',
      '(stole | stolen | steal | pinched | copied | used) my (idea | work | plan | design | slides | sample | drawings)',
      'no longer (take your word | trust | believe) (you)?',
      'i (no longer | do not | cannot | can not) (trust | believe) (you | your | a word)',
    ],
    except: [
      'you made me (feel welcome | feel at | laugh | smile | think | feel at home | feel comfortable | feel part)',
      'you let me (down ~ (gently | stairs | the))',
      'made me look (at | again | forward | up)',
    ],
    unless: ['i hope|worry|fear (that)? you', 'you have not (wasted | ignored)'],
    examples: [
      'You cut me off twice.',
      'You have ignored my letters.',
      'You kept me waiting in the rain.',
      'You could have told me about the stairs.',
    ],
    lookalikes: [
      'You made me feel welcome.',
      'You cut the loaf in two.',
      'You kept me company in the rain.',
      'You could have the file by Monday.',
    ],
  },
  {
    match: [
      `(because of | due to | owing to | on account of | for) my (${bias}) (<end> | <punct> | that | and | you)`,
      `my (${bias}) .. (be | was) (what | the ~ reason | the ~ problem | the ~ issue | held | enough | why | really | a problem)`,
      `(held | hold | holding | count | counted | counts | use | used) my (${bias}) against`,
      'discriminate|discriminated|discriminating (against me | against)',
      'my|your|his|her|their|the ~ mind|minds (be | was | were | had been | has been | seemed) (already | long | clearly)? made up',
      '(decision | choice | outcome | verdict) (be | was | had been | has been) (already | long | clearly)? (made | taken | fixed | decided | settled) (before | long before | already | in advance | without)',
      '(job | post | role | place | position) (went | was promised | was given | had been promised | is promised) (to your | to the | already | to a) ~ (nephew | niece | son | daughter | cousin | friend | insider | internal)',
      '(foregone conclusion | stitch-up | a set-up | tick-box exercise | box-ticking exercise | (to fill a quota))',
      '(how | why | that) .. be (beyond | a mystery to | lost on) me',
      '(i | one) (can | could) only (assume | conclude | suppose) that',
      'let us not pretend',
      '(vacancy | post | job) never existed',
      'behind my back',
      '(told | telling) (me)? ~ lies',
      'did not escape me',
    ],
    except: ['for my (name | age) (badge | group | tag)', 'my name be (what | really)'],
    denied: 'ignore',
    reported: 'ignore',
    examples: [
      'You held my age against me.',
      'Your mind was made up before we met.',
      'How the form got lost is beyond me.',
    ],
    lookalikes: [
      'My name was spelt well on the badge.',
      'I had made up the dough before six.',
      'The choice was made by the customers.',
    ],
  },
];
