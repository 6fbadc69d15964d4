import type { Phrase } from '../phrase.ts';

const readers = ['reader', 'reader-side', 'company', 'interviewer', 'person'] as const;

/** Speed as a subject of the work, not of the reader's answer. */
const work = [
  '(not | never) let .. (hurry | rush | press | push)',
  '(my | our) ~ (team | shift | crew | class | colleague | manager | teacher | work | project | depot | warehouse)',
  '(at | in) my (last | previous | former | present | current)',
  'shift | cargo | patient | incident | guest | customer | triage | outage',
];

export const urgencyPhrases: readonly Phrase[] = [
  {
    match: [
      '{act: ($answer | $decide | move | act | proceed | process | handle | deal | do | look | treat | sort | call | write | review | consider | resolve | come) ...} ($soon | at the ~ earliest | as soon as you can | as (fast | quickly | early | soon) as ~ (you can | possible | may be) | in a jiffy | this minute | this instant | with ~ (urgency | haste | speed | priority))',
      '{act: (please | kindly) ...} at the ~ earliest',
    ],
    instead: ['{act} when you have a moment', '{act} when it suits you'],
    tag: 'asked',
    agent: [...readers, 'thing'],
    unless: ['(if | when | should) you (need | want | require | prefer | have)'],
    examples: [
      'Please get back to me as soon as possible.',
      'Could you let me know right away?',
      'Kindly process my file at the earliest.',
      'Could you please look into this ASAP?',
    ],
    lookalikes: [
      'I will reply as soon as possible.',
      'There is no need to reply right away.',
      'My last manager wanted everything as soon as possible.',
    ],
  },
  {
    match: [
      '($outcome | hear (from you)?) .. ($soon | at the ~ earliest | at your ~ earliest)',
      '(quick | quicker | swift | speedy | rapid | prompt | early | fast | faster | immediate | urgent | timely | expeditious | instant) ~ ($outcome | handling | action | resolution | processing | attention | turnaround | turn-around | intervention) .. (appreciate | matter | important | help | need | welcome | value | grateful | great | save | require | essential | vital | crucial | solicit | kind | in ~ (everyone | our | both) <poss>? ~ interest)',
    ],
    agent: ['writer', 'we', 'thing', ...readers],
    unless: [
      ...work,
      'grateful',
      '(thank | thanks) ... (quick | swift | prompt | speedy | fast | early | timely)',
    ],
    examples: [
      'A prompt decision would help me a great deal.',
      'I hope for an update as soon as possible.',
    ],
    lookalikes: [
      'Thank you for your prompt reply.',
      'A quick decision by the night shift saves the cargo.',
      'I do not need a quick answer.',
    ],
  },
  {
    match: [
      '(need | want | expect | require | request | appreciate | await | hope for | grateful for | look forward to | ask for | count on | value | welcome | like) .. (quick | swift | speedy | rapid | prompt | fast | immediate | urgent | expeditious | instant) ~ ($outcome | handling | action | resolution | processing | attention | turnaround | turn-around)',
    ],
    agent: ['writer', 'we'],
    unless: work,
    examples: ['I would appreciate a swift answer.'],
    lookalikes: ['You asked for a quick reply about the dates.'],
  },
  {
    match: [
      'expedite | accelerate | hasten | fast-track | fast track | speed .. (up | along) | chase ~ (committee | panel | team | manager | $panel) | hurry | rush | get ~ move on | get a wiggle on | step on it | make haste | get moving | get going | put .. steam | push .. (through | along | forward) | prioritise | prioritize | shorten ~ (wait | process | procedure | time) | skip ~ (round | panel | interview | step) | cut ~ wait | (waste | lose) no ~ time | jump ~ queue | take priority | get .. over the line | do the needful | stop (dawdle | stall)',
      'move .. (ahead faster | faster | quicker | quickly | swiftly | fast | soon | briskly | along | forward without)',
      '(bump | move | put | push | bring) .. (up | to the ~ top | to the ~ front | at the ~ top | higher) .. (list | pile | queue | agenda | stack)',
      'do (it | this) (now | right now | today)',
      'make .. ~ priority',
      '(look | read | deal | do | decide | handle) ... first thing',
      '(treat | handle | give) ... (as .. urgent | as .. priority | as .. urgency | priority)',
      '(be | get | make | do | deal | move | handle | process | treat | see) ... (faster | quicker | sooner | speedily | expedite | prioritize | accelerate | shorten | up the list | rather than ~ (later | tomorrow | next week))',
    ],
    tag: 'asked',
    agent: [...readers, 'thing', 'we', 'person'],
    unless: [...work, 'route | lane | train'],
    examples: [
      'Please expedite the decision.',
      'Could you speed things up a little?',
      'I would be grateful if you could move this to the top of the pile.',
      'Could your team move faster?',
      'Please prioritise my application.',
    ],
    lookalikes: [
      'I can expedite the transcript if that would help you.',
      'Our last project was about how to speed up deliveries.',
      'Please do not rush.',
    ],
  },
  {
    match: [
      'clock be ~ ticking | tick-tock',
      'time be ~ (run out | of the essence | pressing | critical | tight | not on my side)',
      'be run out of time | time be short (for me | on my | here)',
      'on ~ priority',
      '(process | decision | thing | procedure) ~ (need | have) to ~ (move | go | be) ~ (faster | quicker)',
      '(this | it | that | matter) can not wait !to',
      'delay (any)? (further | longer)',
      'high time (that)? (we | you | this | it | the)',
      'time be ~ run ~ (out | short)',
      'not waste ~ (more)? ~ time',
      'we ~ (have to | must | need to | should) ~ (move | act | decide) ~ (fast | quickly | soon | swiftly | now)',
      'by return (of post)?',
      '(not (allow | permit | tolerate) | no | without) for? ~ further ~ delay',
      '(not have | there be no | i have no | no) ~ (time | days | moment | minute) to (lose | waste)',
      'not a ~ (moment | minute | second | day) to (lose | waste | spare)',
      'the ~ (sooner | quicker | faster | quickly) ... the ~ better',
      'sooner rather than later',
      '(every | each) ~ (day | week | hour | minute) ... (count | matter | hurt | cost | harder | dearer | worse) ~ (for me | me | my <noun> | <end>)?',
      'window .. (here | of opportunity) ... (close | shut | stay open) | window be ~ closing',
      '(can not | could not | can hardly) (wait | hold on | hold off | hold out | go on) ~ (longer | more | much longer)',
      'can not afford ~ to wait',
      'now or never | it be ~ five to twelve | before it be too late',
      'quick (as | if) you can',
      '(need | would like | want | have) ~ (this | it | things | something) (to (move | happen) | done | sorted | settled | resolved | dealt with) ~ (quickly | fast | soon | now | today | immediately | asap | urgently | faster | quicker)',
      '(need | would like | want | like) ~ (process | this | it | decision | application | things) ~ (accelerate | expedite | speed up | shorten | fast-track)',
      '(way | possible) to ~ (speed | accelerate | expedite | hurry | shorten | move .. (faster | along | quicker))',
      'at something ~ (brisk | brisker | fast | faster)',
    ],
    denied: 'ignore',
    unless: work,
    examples: [
      'The clock is ticking on my side.',
      'There is not a moment to lose.',
      'Time is running out for me.',
      'The sooner I hear, the better.',
      'I cannot wait any longer.',
    ],
    lookalikes: [
      'I have time to spare.',
      'The clock above the depot gate has stopped.',
      'I cannot wait to read the report.',
    ],
  },
  {
    match: [
      '(this | it | matter | case | application | request | situation | reply | answer | decision) be ~ now? ~ (urgent | pressing | time-sensitive | of ~ urgency)',
      'be ~ critical (that | for) ~ (you | this | it | i | we | me)',
      'matter of ~ urgency',
      '(treat | handle | regard | consider | make) ... (top ~ priority | most urgent | matter of priority)',
      '(urgent | pressing) ~ (reply | answer | attention | decision)',
      'my ~ (urgent | pressing) ~ (matter | case | need | situation)',
      'urgently (need | require | await | want | request)',
    ],
    agent: ['writer', 'we', 'thing', ...readers],
    unless: [
      ...work,
      'ticket | queue | request be | loud | call | project',
      '(your | their) ~ (top ~ priority | priority)',
    ],
    examples: [
      'This is rather urgent for me.',
      'Please treat my case as a matter of urgency.',
      'I urgently need an answer.',
    ],
    lookalikes: [
      'None of this is urgent.',
      'Triage taught me that the loudest case is seldom the most urgent one.',
    ],
  },
];
