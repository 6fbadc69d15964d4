import type { Phrase } from '../phrase.ts';

const superlative =
  'most | best | greatest | finest | kindest | wisest | cleverest | smartest | nicest | sharpest | warmest | noblest';

/** Praise beyond measure, of the reader, their people or their house; a sincere compliment stays. */
export const flatteryPhrases: readonly Phrase[] = [
  {
    match: [
      `(you | yours) (be | must be) (the | by far the | easily the | without .. the | surely the | my | our) (${superlative}) .. (i have | i 've | i ever | ever | alive | in the | on (this | the)? (earth | planet) | of (our | all | the | my) | imaginable | by far | living)`,
      `(be | am | was) (without (a | any)? (doubt | question) | simply | easily | by far | truly | surely | hands down) (the | one of the) (${superlative})`,
      `(${superlative}) ~ <any>? (person | man | woman | manager | boss | mind | leader | human | baker | team | interviewer | company | lady | gentleman | teacher | doctor | engineer | dentist | <noun>) (alive | living | on earth | on (this | the) planet | i have ever | i 've ever | that history | the world has | in the universe | in history | i have come across)`,
      'there be no (better | finer | greater | wiser | kinder) .. (than you | than yours | on earth | in the world)',
      'no (better | finer | greater | wiser) <noun> .. than (you | yours)',
      '(person | man | woman | leader | expert | mind | someone | somebody) of your (calibre | caliber | stature | standing | genius | eminence)',
    ],
    needs: ['you|your|yours|<interviewer>|<company>'],
    except: ['best (price | practice | time | way | day | date)'],
    examples: [
      'You are the kindest manager I have ever met.',
      'You are simply the best.',
      'There is no finer bakery in the world than yours.',
    ],
    lookalikes: [
      'Your loaf was the best of the day.',
      'You asked for the best price.',
      'What is the best way to reach you?',
    ],
  },
  {
    match: [
      '(you | <interviewer> | he | she) be (truly | really | simply | clearly | nothing less than | nothing short of)? (a | an | such a) ~ (genius | legend | visionary | saint | goddess | god | guru | oracle | prodigy | mastermind | wizard | titan | giant | icon | national treasure | rock star | rockstar | superhero | shining light | blazing comet | lighthouse)',
      '(with | met | meet | from | of | hands with | like | facing) (a | such a) (true | real | living | rare)? (genius | legend | visionary)',
      'living legend|encyclopedia|monument',
      '(sheer | pure | rare | true | absolute | such) (genius | perfection | brilliance | greatness | poetry | wisdom | magnificence | nobility)',
      'your (genius | greatness | brilliance | magnificence | perfection | radiance | wisdom | nobility | eminence | majesty | beautiful mind)',
      '(a | such | so | your | the) (beautiful | brilliant | rare | superior | great | magnificent) mind',
      '(you | your ~ <noun> | <company>) be (simply | absolutely | truly | utterly | just) (perfect | flawless | divine | heavenly | magnificent | sublime | superhuman)',
      'masterclass from',
      'in (awe | admiration) of (you | your | everything)',
    ],
    except: [
      'your (wisdom | intellect) (tooth | teeth)',
      'pure (poetry | genius) (reading | slam)',
      'a genius (bar | grant)',
      'simply perfect for',
    ],
    unless: [
      'map|chart|key|legend (of | on)|folklore|patron|feast|saint (john | paul | patrick | petersburg | nicholas | george | mary | james)',
      'icon|button|screen',
    ],
    examples: [
      'You are a genius with rye.',
      'Your brilliance shone through.',
      'I shook hands with a legend.',
      'I stood in awe of you.',
    ],
    lookalikes: [
      'The legend on the map uses two greens.',
      'The saint on the sign is Nicholas.',
      'Thank you for being so generous with your time.',
    ],
  },
  {
    denied: 'ignore',
    match: [
      '(nobody | no one | none | no other ~ | never | seldom | rarely | few | hardly anyone | not many) .. (hold a candle | come (close | near) to | compare (to | with) | rival | equal | match | as (deeply | well | brilliantly | clearly | humble | wise | kind | gifted | great) as) (you | yours | your | to you)?',
      'as (humble | wise | brilliant | kind | great | gifted | clever | generous | learned | graceful | noble) as you|yours|yourself',
      'hold a candle to',
      '(no | never) .. (comes | came) (near | close to) you',
      'half the <noun> (that)? you be',
      '(so far | so high) above me',
      'without you .. (whole | entire | collapse | fall apart | nothing | lost)',
      'such an expert',
      'statue of you',
      'walk through fire for you',
      'how impressive you be',
      'compared (with | to) (you | your | yours) .. (everyone | everybody | all | my | others | children | nothing)',
      '(second to none | unrivalled | unparalleled | peerless | incomparable)',
      '(once | comes along once) in a (generation | lifetime | century)',
      '(far | so far) above (all | every | the) (others | rest | other)',
      'you make (florence | einstein | mozart | everyone else | all others | the rest)',
      'if (kindness | wisdom | there were a) .. (face | nobel | prize | title)',
      '(nobel | noble) prize',
      'the world needs (more)? (people | leaders | managers) like you',
    ],
    needs: ['you|your|yours|<interviewer>|<company>'],
    unless: ['unrivalled (selection | prices)', 'nobel prize (winner | in | lecture | laureate)'],
    examples: [
      'Nobody in the trade can hold a candle to you.',
      'Few are as wise as you.',
      'Your house is second to none.',
    ],
    lookalikes: [
      'Nobody told me that you close on Mondays.',
      'Please write as soon as you can.',
      'My loaf is nearly as good as yours.',
    ],
  },
  {
    match: [
      '(privilege | honour | honor | dream | highlight | greatest day | best day | blessing | thrill) of (my | a) (whole | entire)? (life | lifetime | career)',
      '(honoured | honored | blessed | privileged | lucky | unworthy) (even | just)? to (have)? (breathe | breathed | sit | sat | stand | stood | exist | share the | touch | meet your)',
      '(sit | sitting | sat | kneel | learn) at (your | his | her) feet',
      'bow (down)? (before | to) (you | your)',
      '(worship | idolise | idolize | adore | revere | venerate) (you | your | everything)',
      "(anyone | everybody | everyone | anybody | we | i) (would | must | should | 'd)? (be | feel)? (blessed | lucky | honoured | privileged) to (run | work for | serve | have you | know you | learn)",
      '(hour | minute | sentence | word | day | talk | afternoon | conversation) .. (taught me more | worth more | learned more | outweighs) .. than',
      '(every | each) (single)? (word | sentence | syllable) .. (gold | golden | poetry | wisdom | pearl | gem | uttered | spoke)',
      '(hang | hung | hanging) on (your | his | her | every)',
      '(could | would) (have)? (listen | listened) (to you)? .. (forever | all day | all night | until | till | for hours | the end of time)',
      '(changed | transformed) my (whole)? (life | view of life)',
      '(whole)? room lit up',
      '(heaven | god | fate) (must have)? (sent | send) you',
      '(everything | whatever) you touch',
      '(ought | should | deserve) to be (running the | renamed after | carved | protected as | knighted | canonised | a statue)',
      'i .. (burst into tears | wept | spellbound | starstruck | speechless) (on | at | like | when | with | by | before)? (you | your | the | a)?',
    ],
    needs: ['you|your|yours|<interviewer>|<company>'],
    unless: ['baby|patient|customer|audience|film|play'],
    examples: [
      'To bake with you would be the privilege of my life.',
      'One hour with you taught me more than ten years of school.',
      'I could have listened to you all day.',
    ],
    lookalikes: [
      'It was a privilege to see your oven.',
      'I learned a good deal from you.',
      'I listened to you on the radio.',
    ],
  },
];
