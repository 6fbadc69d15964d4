import type { Phrase } from '../phrase.ts';

/** Claims on the post, the terms or special treatment. */
export const entitlementPhrases: readonly Phrase[] = [
  {
    match: [
      'i (really | clearly | surely | frankly | honestly | think i | believe i | feel i | do | truly | certainly)? deserve (better | more | this | that | the | a | an | to | at least | your)',
      'i have (earned | deserved) (this | the ~ (job | post | role | place | title))',
      'i be (owed (a | an | the | more | better | this | that) | entitled to)',
      'you owe (it to)? me !nothing',
      '(mine | my) by right(s)?',
      'it be (only | just)? (fair | right | natural | logical) that (i | you (give | offer | hire | pay))',
    ],
    except: [
      'i have earned (a | my | the) (degree | certificate | diploma | licence | living | qualification | badge | master | phd | bachelor)',
      'i be due (to | at | in | on | back)',
    ],
    unless: ['if i deserve'],
    examples: [
      'I deserve a better offer.',
      'After all this I am owed an answer.',
      'You owe me a reason.',
    ],
    lookalikes: [
      'The night crew deserve a break.',
      'Our drivers were entitled to a day off.',
      'I am due in Leeds on Monday.',
    ],
  },
  {
    match: [
      'you (will | would | could | wo | are) not ~ (find | get | meet | likely to find) (anyone | anybody | someone | somebody | a | another) ~ (better | like me | as | more | more suitable | who)',
      '(no one | nobody | no other ~) .. (better | more) (qualified | suited | suitable) (than)?',
      '(not | never) .. find anyone ~ (better | else)',
      'i be (by far | clearly | obviously | simply | easily | undoubtedly)? the ~ (best | obvious | only | strongest | ideal | natural) ~ (candidate | applicant | choice)',
      "(i | 'm) ~ overqualified",
      'overqualified for (this | it | the | your)',
      '(lucky | fortunate | glad | grateful | honoured | thankful) to (have | get | hire | be getting | work with) (me | someone | somebody)',
      'you (should | ought to | can) (be | feel | count | consider) (yourself | yourselves)? (glad | grateful | lucky | honoured | thankful | fortunate | happy | pleased)',
      "(be | 'd be | would be) getting a bargain",
      'your loss <end>|<punct>|if|not',
      '(as well | can | could) stop looking',
      'someone|somebody|man|woman|person|candidate|professional|expert (of | with | at) my (calibre | caliber | standing | stature | rank | level | experience | seniority | record | talent | background)',
    ],
    denied: 'ignore',
    examples: [
      'You will not find anyone better.',
      'I am clearly the best candidate.',
      'You would be lucky to have me.',
      'I am overqualified for this.',
    ],
    lookalikes: [
      'We did not find a better oven.',
      'I was lucky to have such a teacher.',
      'I was glad to have met the crew.',
    ],
  },
  {
    match: [
      '(anything | nothing) (less | below | lower | else | under | short) .. (insult | unacceptable | acceptable | slap | beneath | waste | disappointing | would not do)',
      '(be | feel) (an insult | a slap | beneath me | insulting | below my | beneath my)',
      'beneath (me | my (level | dignity | experience | rank))',
      'i (will | would | shall | do | can) not (settle | accept | consider | discuss | negotiate | work | get out of bed) (for)? (less | anything (less | below | under) | any ~ (less | lower) | under | below)',
      'i (will | would | shall | do) not (do | take | sit | accept | repeat | fill) (another | any more | any | a second | a third) (test | tests | form | forms | round | task | interview | probation | trial)',
      'my ~ <noun> .. (non-negotiable | non - negotiable | not negotiable)',
    ],
    denied: 'ignore',
    unless: ['safety|hygiene|temperature|rule'],
    examples: [
      'Anything below head baker would be an insult.',
      'I will not settle for less.',
      'That task is beneath me.',
    ],
    lookalikes: [
      'The cellar lies beneath the shop.',
      'Safety is non-negotiable at the oven.',
      'I would not accept a lift from a stranger.',
    ],
  },
  {
    match: [
      'i (fully | rightly | naturally | certainly | do | also | therefore | would | shall)? expect (you | to be | a ~ (title | office | salary | desk | bonus | car | reply | call) | nothing less | no less | that (you | i) | the (offer | top | title | corner))',
      'i (fully | do | must | hereby | therefore)? (demand | insist)',
      'i (assume | take it | trust | presume | suppose | expect | imagine) ... (waived | exception | exempt | skip | skipped | unnecessary | superfluous | (not apply) | (be dropped) | (in my case) | (for me) | (to me))',
      '(in my case | for me) .. (waived | waive | skipped | exception | unnecessary)',
      '(waive | skip | drop | bypass) (the | that | this | your) ~ (test | probation | round | interview | form | assessment | check | trial) (for me | in my case)?',
      '(my | the) (own)? (corner office | parking space | company car) (be | as) (a given | expected | understood | agreed)',
      'it be (a given | understood) that i',
      'the least (you | your | they) (can | could | might)',
      '(after | given | considering) (what | everything | all (that)?) i (showed | gave | did | have (done | shown | given | achieved)) <comma>? .. (insult | expect | deserve | owe | should | fair | must)',
      'i should (not)? have to (wait | explain | prove | apply | repeat | fill | queue)',
      'i (should | must | ought to) be (offered | given | paid | hired | chosen | considered first | treated | put)',
    ],
    except: [
      'i expect (you | that you) (know | have | are | be | noticed | remember | get | heard | will)',
      'i (do)? not expect',
    ],
    denied: 'ignore',
    unless: [
      'customers|regulation|agreement|parents|union',
      'i (do | would | did) not expect|insist|demand|assume',
    ],
    examples: [
      'I assume that the trial shift will be waived in my case.',
      'I insist on the head baker title.',
      'The least you could do is call.',
      'I expect to be paid for the trial.',
    ],
    lookalikes: [
      'We demanded a deposit from late payers.',
      'Customers insist on rye.',
      'I do not expect an exception.',
      'I expect you are busy before Easter.',
    ],
  },
];
