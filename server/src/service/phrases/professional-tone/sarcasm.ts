import type { Phrase } from '../phrase.ts';

const nice =
  'lovely | kind | nice | thoughtful | generous | reassuring | convenient | flattering | considerate | charming | good | sweet | gracious | comforting | refreshing | efficient | decent | noble';
const bad =
  'ignore | ignored | ignoring | forget | forgot | forgetting | late | nobody | fail | failed | lose | lost | losing | never | wrong | wrongly | silence | waiting | wait | misspell | misspelt | misspelled | empty | missing | broken | twice | three times | again | cancel | cancelled | canceled | no one | without (asking | telling | warning | a word) | not | hardly | barely | mere | only | leave | left | rejection | reject | placeholder | rain | somebody else | someone else';

/** Mock praise and mock wonder, only where the turn of phrase leaves no other reading. */
export const sarcasmPhrases: readonly Phrase[] = [
  {
    match: [
      `<start> (oh | ah | well | wow | yes)? <comma>? (great | brilliant | wonderful | fantastic | lovely | perfect | super | marvellous | splendid | excellent | terrific) <comma> (another | yet another | a (second | third | fourth | fifth | sixth) | one more | more)`,
      '<start> oh <comma>? (joy | goody | happy day | the joy)',
      'i (do | did) (just | so) (love | enjoy | adore)',
      'i (just | so | really) (love | enjoy | adore | loved | enjoyed) (being (asked | kept | told | ignored | left | made) | waiting | having to | guessing | repeating | filling in)',
      'how i (love | loved | enjoyed)',
      '(thanks | thank you) for (nothing | ignoring | keeping me | leaving me | letting me wait | forgetting | wasting | losing)',
      `<start> how (${nice}) (of you | of <any> <any>? | that | to) .. (${bad})`,
      `(so | ever so | really | most | truly | terribly | awfully) (${nice}) of (you | him | her | them | your <noun> | the <noun>) .. (${bad})`,
      '(big | decent) of you to',
      'nothing says <any>',
      '<start> surprise , surprise',
      'what a (surprise | shock) <comma>|that',
      'bravo on',
      `(my | our)? compliments to (whoever | the) ... (${bad} | needs)`,
      '(my | our)? congratulations (on | to) (losing | finding the one | managing to | whoever | failing | forgetting | the speed | your record)',
      'masterclass in (how not | confusion | chaos | delay | rudeness)',
      'heaven forbid',
      'far be it from me to (suggest | question | criticise | criticize | tell | expect | say)',
      'silly me (for | to | , i (thought | assumed | believed))',
      'silly of me to (think | expect | believe | assume | hope)',
      'it must be (nice | lovely | wonderful | comfortable | fun | great) to',
      'optional extra',
      '(too | far too | terribly | very | so) busy (to | with) .. (important | answer | reply | read | two lines | a line | matters | things)',
      "(do | please)? take your time <comma> (it be | i 'm | i (have | am) (only | just) | we)",
      '(of course | obviously | naturally) <comma>? (it was | that was)? (my fault | silly me)',
      '(turn up | arrive | show up | appeared | reply | answer) .. a mere',
      '(all | just) of (four | five | three | two | six | ten) (minutes | words)',
      '(both | all (two | three | four | five | six)) (words | lines) of it',
      '(no doubt | i suppose | presumably | clearly | apparently | evidently) ... (clever | secret | cunning | part of the | hidden) (test | trick | plan | exercise)',
      '(no doubt | presumably | i suppose) (the | your | a) (dog | cat | printer | post) .. (ate | eaten | swallowed)',
      'such a privilege to (wait | be ignored | sit)',
      'truly , a',
      'with (lightning | breathtaking | dizzying | record | glacial) speed',
      '(swift | speedy | lightning) (process | reply | response) (your | you) .. (proud | promise | promised)',
      'famous (poem | last words)',
      'yeah <comma>? right <punct>',
      'as if (by magic | i had nothing | we had nothing | anyone | my time)',
      'tell me , (do | does | did | is | was) (you | anyone | anybody | that)',
      '<start> (well <comma>)? thank (goodness | heavens) (someone | somebody | you)',
      '(admire | impressed by) (a | an | your | the) ~ (<noun> | system) that .. (loses | rejects | forgets | lost | rejected)',
      'i (almost | nearly)? feel (so | truly)? (valued | special) (after | when)',
      'slow clap',
    ],
    except: [
      'big of you',
      'thank you for (letting me wait) (in | inside | there)',
      'not (so | that) kind',
    ],
    unless: ['customers|drivers|students|children .. (loved | enjoyed)'],
    denied: 'ignore',
    reported: 'ignore',
    examples: [
      'Oh, great, another form.',
      'I do so love being asked the same thing twice.',
      'Thanks for nothing.',
      'How thoughtful of you to forget my name.',
      'No doubt the cold oven was a clever test.',
      'It was ever so kind of you to be late.',
    ],
    lookalikes: [
      'How thoughtful of you to walk me to the gate.',
      'It was kind of you to show me the oven.',
      'I really enjoyed seeing the round.',
      'Great, I will come on Thursday.',
      'Thank you for keeping the shop open.',
    ],
  },
];
