import type { Phrase } from '../phrase.ts';

/** Thanks passed on, or help that somebody else gave. */
const harmless = [
  '(pass on | give | send | say | convey) .. (thank | regards | greetings | wishes)',
  '(never | not) ~ (expect | ask | want | dream | need) ~ you?',
];
/** What a writer would have the others think of them. */
const merit =
  '(right | best | good | fit | keen | interested | impressed | impress | suited | ready | safe | strong | deserve | convince | like | love | well | serious | reliable | experience | able)';

export const lobbyingPhrases: readonly Phrase[] = [
  {
    match: [
      'put in ~ word | put ~ word in | good word',
      '(speak | talk | stand | argue | plead | fight | push | lobby | campaign | advocate | vote | root | vouch | intercede | intervene) ~ up? ~ (for me | on my behalf | in my favour | in my favor | my case)',
      '(support | back | champion | promote | recommend | endorse | favour | favor) ~ (me | my ~ (candidacy | application | case))',
      'pull .. strings | use your ~ (influence | position | weight) | use it for me | work your magic | tip the ~ (balance | scales) | fight my corner | (be | have you) in my corner | be on my side',
      '(act | do something | do it | help | decide | use) ... (in my (favour | favor) | on my behalf)',
      'sing my praises | talk me up | drop my name | mention my name | say my name | make ~ noise for me',
      'overrule ~ (doubter | other | sceptic | rest | <interviewer>)',
      'be my ~ (advocate | champion | ambassador | voice)',
      'get ~ (<interviewer> | $panel) ~ on board',
      'tell ~ $panel ~ (that)? you ~ (want | need | like) me',
      '(make sure | see to it) ~ (that)? my ~ (application | name | file) ~ (get | go | be)',
      'give ~ (them | $panel) ~ (positive | good | glowing | favourable) ~ (report | account | impression | word)',
      'get me in',
      'influence ~ (decision | outcome | vote | choice)',
      '(make | let) ~ (them | $panel) ~ see',
      'change ... mind about me',
      '(remember | think of | name) me when ~ (you | they)',
      '(talk | speak) ... on my behalf',
      '(speak | talk | think) (highly | well) of me',
      '(push | press | fight | lobby | campaign) for (me | my ~ (application | candidacy | case))',
      '(make sure | see to it | ensure) ... (choose | hire | pick | take | select) me',
      'help me ~ (get | land | win) ~ (this | the) ~ (job | role | position | post | place)',
      '(talk | win | bring) (him | her | them) ~ (round | over | around)',
      '(tell | telling) ~ (them | him | her | $panel) .. how ~ (good | well | much | keen | suitable | right)',
      'give me your ~ (vote | support | backing)',
    ],
    tag: 'asked',
    unless: harmless,
    examples: [
      'Please put in a good word for me.',
      'Could you speak up for me when you meet?',
      'I hope you will support my candidacy.',
      'Please be my advocate.',
    ],
    lookalikes: ['I would never expect you to speak for me.'],
  },
  {
    match: [
      '(count | rely | depend | bank) on your ~ (vote | support | influence | voice | word | recommendation)',
      '(any | your) ~ influence (you | on | over | with | in)',
      '(anything | whatever) you can ~ (do | say) ~ (behind the scenes | on the quiet | for me | in my favour | in my favor | to help my)',
      'you .. behind the scenes | behind the scenes ... (appreciate | help | grateful) | bend (their | his | her | the ~ <noun>) ear',
      'your ~ (word | opinion | voice | vote) ~ (carry | count | weigh | decide | tip)',
      'help my ~ (case | chances | cause)',
      'count on you (in | when | at)',
      'do what you can to ~ (get | help) me',
      '(recommendation | nudge | good word) from you',
      '(word | hint) from you .. (to | with) ~ $panel',
      '(good | kind | positive | favourable) ~ word ~ (to | with | for) ~ $panel',
      '(need | count on | hope for | grateful for | rely on | appreciate) ~ your ~ support (with | in | when | among)',
      'need ~ you ~ on my side',
      'not let them ~ (pick | choose | take | hire | talk)',
      'bring ~ (round | around) to my (side | way)',
      '(might | could | can | may | would) ~ be ~ (bring | win | talk) ~ (round | around | over)',
    ],
    unless: [...harmless, 'festival | show | theatre | stage | tour | factory'],
    examples: [
      'I count on your vote.',
      'Anything you can do behind the scenes would help.',
      'It would help my case if you spoke first.',
      'I wonder whether Anders might be brought round.',
    ],
    lookalikes: ['I liked the tour behind the scenes at the theatre.'],
  },
  {
    match: [
      `(tell | remind | convince | persuade | reassure | assure) ~ $panel ... i ... ${merit}`,
      '(convince | persuade | sway | influence | nudge | lean on | work on | reassure | lobby | urge | encourage) ~ $panel',
      '(win | bring | talk) ~ $panel ~ (over | round | around)',
      '(win | bring | talk) (over | round | around) ~ $panel',
      '(have ~ word | speak | talk | chat | follow up) with ~ $panel ... (for me | about me | before | my | me | so that | encourage | choose)',
      '(speak | talk | go | whisper) to ~ $panel ... (for me | about me | before | my | me | so that | encourage | choose)',
      'have ~ quiet word',
      `(let | make sure | see to it | ensure) ... $panel ... (know | hear | learn | aware | understand | see) ... (i | me | my ~ <noun>) ... ${merit}`,
      `(let | make sure | see to it | ensure) ... $panel ... (know | hear | learn | aware | understand | see) ... ${merit} .. i`,
      '(mention | say | forward | show | put) ... (to | with) ~ $panel ... (how (well | much | good | impressed) | that i | what i | about me | in a good light)',
      '(put | make | plead | press | argue) ~ my case (to | with | for | before)',
    ],
    tag: 'asked',
    unless: [
      ...harmless,
      'if ... (panel | team | anyone | other | <interviewer> | colleague) ~ (have | has) ~ (question | doubt | concern)',
    ],
    examples: [
      'Please tell the others that I am the right person.',
      'Could you win over the rest of the panel?',
      'Would you have a word with Anders before he writes my review?',
      'Please make sure the committee knows how keen I am.',
    ],
    lookalikes: [
      'If the panel has questions, I am glad to answer them.',
      'Please tell your colleague at the gate that I found my glove.',
      'Please tell the others that I enjoyed the tour.',
    ],
  },
];
