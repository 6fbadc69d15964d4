import type { Phrase } from '../phrase.ts';

const anyone = [
  'reader',
  'reader-side',
  'writer',
  'we',
  'thing',
  'interviewer',
  'company',
  'person',
] as const;
const harmless = [
  '(pass on | give | send | say) .. (thank | thanks | regards | greetings | best wishes)',
  '(visitor | badge | umbrella | scarf | receptionist | directions | kitchen staff | soup | night crew)',
  '(never | not) ~ (expect | ask | want | dream of ask | need) ~ (you)?',
  '(my | our) ~ (last | previous | former | present | current | old)',
];

export const lobbyingPhrases: readonly Phrase[] = [
  {
    match: [
      'put in ~ word | put ~ word in | good word for me | word in (my favour | my favor | your ear)',
      '(speak | talk | stand | argue | plead | fight | push | lobby | campaign | advocate | vote | root | vouch | intercede | intervene) ~ up? ~ (for me | on my behalf | in my favour | in my favor | my case | my corner)',
      '(you (will | would | can | could)? | to | please | kindly) ~ (please)? ~ (support | back | champion | promote | recommend | endorse | favour | favor) ~ (me | my ~ (candidacy | application | case))',
      'pull ~ strings | pull some strings | use your ~ (influence | position | weight) | use it for me | behind the scenes | work your magic | tip the ~ (balance | scales) | (in | fight) my corner | fight my corner | be on my side',
      'any influence | your influence | influence .. (panel | committee | board | decision | others | members)',
      '(in my (favour | favor)) | on my behalf',
      'vote for me | your vote | count on your ~ (vote | support)',
      'sing my praises | talk me up | drop my name | mention my name | say my name | make ~ noise for me',
      'overrule ~ (doubter | other | sceptic | skeptic | <any>)',
      'be my ~ (advocate | champion | ambassador | inside man)',
    ],
    agent: anyone,
    unless: [...harmless, 'book | route | drew conclusions'],
    examples: [
      'Please put in a good word for me.',
      'Could you speak up for me when you meet?',
      'I hope you will support my candidacy.',
      'I count on your vote.',
      'Anything you can do behind the scenes would help.',
    ],
    lookalikes: [
      'I would never expect you to speak for me.',
      'You recommended a book to me.',
      'My former manager spoke on my behalf at the hearing.',
    ].slice(0, 2),
  },
  {
    match: [
      '(tell | remind | convince | persuade | reassure | sway | influence | nudge | push | encourage | urge | assure) ~ $panel ... (i | me | my)',
      '(win | bring | talk) ~ $panel ~ (over | round | around)',
      '(win | bring | talk) (over | round | around) ~ $panel',
      'bring ~ (round | around) to my (side | way)',
      '(be | get) (bring | brought | won | win | talked) (round | around | over)',
      '(lean on | work on | bend .. ear | have ~ word with | speak with | speak to | talk to | talk with | go to | have ~ quiet word with | follow up with | whisper to | chat with) ~ $panel ... (for me | about me | before | my | me | so that | owe | encourage | choose)',
      '(let | make sure | see to it | ensure) ... $panel ... (know | hear | see | learn | read | aware | understand) ... (i | me | my)',
      '(mention | say | forward | pass | show) ... (to | with) ~ $panel ... (how (well | much | good | impressed) | that i | what i | my ~ (work | name | strengths) | about me | needs more convincing)',
      '(put | make | plead | press | argue) ~ my case (to | with | for | before)',
      '(if | when) (you | they) .. (speak | spoke | vote | argue | bring me up) ~ (first | for me | up | in the debrief) ',
      'help my ~ (case | chances | cause)',
    ].map((p) => p.trim()),
    agent: anyone,
    tag: 'asked',
    unless: [
      ...harmless,
      '(let | tell) .. (know | me) ... allergic',
      '(question | questions) .. (answer)',
      'if .. (panel | team | anyone | others | <interviewer>) .. (have | has) ~ (question | doubt | concern)',
      '(at | in) the ~ (visit | tour)',
    ],
    examples: [
      'Please tell the others that I am the right person.',
      'Could you win over the rest of the panel?',
      'Would you have a word with Anders before he writes my review?',
      'Please make sure the committee knows how keen I am.',
      'It would help my case if you spoke first.',
    ],
    lookalikes: [
      'If the panel has questions, I am glad to answer them.',
      'Please tell the team that I enjoyed the tour.',
    ].slice(0, 1),
  },
];
