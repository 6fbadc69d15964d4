import type { Phrase } from '../phrase.ts';
import { announcedPhrases, invited } from './announced.ts';

/** Wordings that count the writer's own messages, or bring an earlier one up again. */
const countedPhrases: readonly Phrase[] = [
  {
    match: [
      '(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth) ~ (time|attempt|try|go|round) .. (that|when)? .. I (am|be|have|now)? ~ ($contact|attach|send|come|sit|draft)',
      'I (am|have|be)? ~ $contact .. (for|a) ~ (third|fourth|fifth|sixth|umpteenth|second) ~ (time|(time running)|(month running)|week)',
      '(third|fourth|fifth|sixth|umpteenth) ~ (attempt|try) ~ (to reach | , then)',
      '(attach|enclose) .. for the (second|third|fourth|fifth) time',
      'I (am|be) ~ (write|ask|draft|type) .. (third|fourth|fifth|sixth) (<day>|<time>)',
    ],
    agent: ['writer', 'we', 'thing', 'none', 'reader'],
    examples: [
      'This is the fourth time I am writing about the kitchen job.',
      'I have asked for a third time now.',
      'A third attempt, then, to reach you about the orchard.',
    ],
    lookalikes: [
      'The third time the oven failed we called the maker.',
      'For the second time that week the ferry was full.',
    ],
  },
  {
    match: [
      'my (second|third|fourth|fifth|sixth|seventh|tenth|umpteenth) ~ ($mail|attempt|request|try)',
      '(this|here|it|consider|treat|call|take|make|regard) (be|is|comes|this|it)? .. (a|the|my|yet|as)? ~ (second | third | fourth | fifth | sixth | seventh | umpteenth | yet another | (number <num>)) ~ ($mail|instalment)',
      '(consider|treat|call|take) (this|it) ~ (as|be|of)? ~ $mail ~ number? <num>',
      'yet another ~ $mail',
      '(one more|another) ~ (reminder|nudge|ping|follow-up|prod)',
      '$mail number <num>',
      '(a|the) (second|third|fourth|fifth|final|last|gentle|friendly|little|small|quick|polite|short|kind|further|another) ~ (reminder|nudge|ping|prod|poke|chaser)',
    ],
    reported: 'ignore',
    agent: ['writer', 'we', 'thing', 'none', 'reader', 'person'],
    except: [
      'your ~ (second|third|reminder|gentle|kind|friendly)',
      '(thank|thanks) ... (reminder|nudge)',
      '(we|they|patients|customers|every|each|give|gave) ... (reminder|nudge|prod|poke)',
      '(no|not|without) ~ (second|third|further|another) ~ $mail',
      '(second|third|fourth) (line|card) ~ of',
    ],
    examples: [
      'This is now my third note on the matter.',
      'Please take this as a second reminder.',
      'Here is yet another e-mail about the bakery post.',
      'Just a gentle nudge about the van.',
    ],
    lookalikes: [
      'Thank you for the gentle reminder about the badge.',
      'Your second letter reached me on Monday.',
      'No further reminder is needed.',
    ],
  },
  {
    match: [
      'my ~ (last|previous|earlier|prior|past|unanswered|latest|former|several|many) ~ (few | couple of | <num> | several)? ~ (notes|messages|letters|mails|e-mails|emails|reminders|follow-ups|enquiries|inquiries|calls|lines)',
      'my (two|three|four|five|six|several|many) ~ (notes|messages|letters|mails|e-mails|emails|reminders|follow-ups|enquiries|inquiries|calls|attempts)',
      '(as)? per my ~ (last|previous|earlier|prior|recent) ~ $mail',
      '(the|these|those|with|after) (two|three|four|five|six) ~ (unanswered|earlier|previous) ~ (notes|messages|letters|mails|e-mails|emails)',
      '(the|all) (two | three | four | five | six | of my) ~ (notes|messages|letters|mails|e-mails|emails|reminders) (below | underneath | above | so far | already)',
      '(my|these|after|with) (two|three|four|five|six|seven) (unanswered|reminders|follow-ups|followups)',
      '(no|without) (reply|answer|response|word|echo) .. (to|on) my ~ (notes|messages|letters|mails|e-mails|emails|last|earlier|previous)',
    ],
    except: [
      'your ~ (last|previous|earlier)',
      '(correct|corrects|correction|mistake|wrong|error|typo) ..',
      '(second|first) of my two',
    ],
    examples: [
      'I hope my last two emails reached you.',
      'Per my previous message, I am free in May.',
      'There has been no answer to my earlier letters.',
      'My three notes may have gone astray.',
    ],
    lookalikes: ['Your last two emails were clear.'],
  },
  {
    match: [
      '(as|since|because|when|and) I (write|ask|say|mention|enquire|inquire|email|message) .. (<time>|<num>) ... ((and again) | (and ~ (once|then) more) | (and then again) | (as well as on) | (and the ~ (day|night|week|<day>) before) | (and also on))',
      '(as|like) I (write|say|ask|mention) ~ (already|(more than once)|(several times)|(many times)|(last night and))',
      '(same|identical) ~ question ~ as ~ (last|before|ever|usual|<day>)',
      'I (have|do) (already|repeatedly)? ~ (write|ask|call|enquire|inquire|email|message|remind) ... (twice | (several times) | (many times) | (<num> times) | repeatedly | (again and again))',
      'I (write|call|email|message|remind|ask) (to)? you ~ (twice|(<num> times)|repeatedly|(again and again))',
    ],
    agent: ['writer'],
    unless: [...invited, '(always|usually|whenever|never)'],
    examples: [
      'As I wrote on Monday and again on Thursday, the loom is my trade.',
      'I have already written to you twice.',
    ],
    lookalikes: ['I wrote two books on bread.'],
  },
];

/** An earlier message brought up again. */
const bumpPhrases: readonly Phrase[] = [
  {
    match: [
      '(write | ask you | follow up | check in | chase | enquire | inquire | reach out | get in touch | knock | circle round | circle around | come back | appear) (to|with|on)? ~ (you|this)? ~ (again|(once more)|anew|(one more time)|afresh|(yet again))',
      '(again|(once more)|(one more time)) ~ (I|am|be) ~ (write|ask|follow|check|chase|enquire|inquire|reach|knock|come)',

      '<start> ((me again)|(it (is|be) me again)|(I (am|be) ~ (back|here) again)|(here I am again)|((only|just) me again))',
      '(back) ~ in your ~ (inbox|mailbox|mail)',
    ],
    agent: ['writer', 'thing', 'none', 'reader', 'we'],
    conditional: 'skip',
    unless: [...invited, '(always|usually|whenever|never)'],
    except: ['(thank|thanks) ... again', '(would|could|glad|happy|love) ... again'],
    examples: [
      'I am following up again about the bakery post.',
      'Me again, with the same question.',
      'I am writing to you once more about the boat.',
    ],
    lookalikes: [
      'Thank you again for the tour.',
      'I would be glad to come again.',
      'I am writing again, as you asked, with the dates.',
    ],
  },
  {
    match: [
      '(bump|bumping) (this|it|my|up)',
      '<start> bump',
      '(circle|circling|loop|looping) ~ (back|round|around) ~ (on|to|about|again|with|<punct>)',
      '(chase|chasing) (this | it | you | up | my | an | the answer)',
      '(nudge|nudging|ping|pinging|prod|prodding|poke|poking|prompt) ~ (you|this|again)',
      '(resending|re-sending|reviving|resurfacing|reupping|reforwarding) ~ (this|it|my|the|below|them|here)',
      'I ~ (resend|re-send|revive|resurface) ~ (this|it|my|the|below|them|here)',
      '(back | up | (to the top)) ~ (to|of|in)? ~ (the top of)? ~ your ~ (inbox|mailbox|list|pile)',
    ],
    agent: ['writer', 'we', 'thing', 'none'],
    unless: [...invited, '(always|usually|whenever|never)'],
    except: [
      '(circle|circled|circling) back to ~ (the|each|every|a) ~ (witness|question|topic|point|dataset)',
    ],
    examples: [
      'Bumping this up in case it sank.',
      'I am circling back on the florist post.',
      'Just chasing this before the weekend.',
      'I am resending this in case you missed it.',
    ],
    lookalikes: [
      'The bump on the road damaged our tins.',
      'At the harbour we chased the gulls from the nets.',
      'You nudged me towards the right answer.',
    ],
  },
  {
    match: [
      '(not|un)? sure ~ (if|whether|that) you ~ (see|get|receive|saw|read) my ~ (last|previous|earlier|first|note|message|e-mail|email|letter|mail|notes)',
      '(in case | maybe | perhaps | possibly | as) ~ (my|you) ... (get lost | go astray | (end up in spam) | (go to spam) | slip | miss | missed | overlook | overlooked | bury | buried) ... my|again|them',
      '(flood|clog|fill|spam|bombard|swamp|litter) ~ (your|you) ~ (inbox|mailbox|with)',
      '(broken|stuck) record',
      '(squeaky wheel) ~ get',
      '(make ~ (pest|nuisance) of myself)',
      '(tired|sick|weary) of (hearing from)? (me | (my ~ (name|notes|mails|messages|emails|e-mails|letters)))',
      '(pester|bother|badger|hound|trouble) you ~ (again|(once more)|(yet again)|(one more time))',
      '(persistent|persistence|stubborn|stubbornness) ~ (candidate | applicant | in my | of me | ,)',
    ],
    agent: ['writer', 'thing', 'none', 'reader', 'we'],
    except: [
      '(not|never|without) ... (fill|flood|clog|bother|pester) ~ (your|you)',
      '(customers|patients|guests|we) ... (flood|clog|fill)',
    ],
    examples: [
      'I am not sure if you saw my last note.',
      'Sorry for flooding your inbox.',
      'You must be tired of hearing from me.',
      'Forgive me if I trouble you once more.',
    ],
    lookalikes: ['I do not want to fill your inbox.'],
  },
];

/** Messages that come only hours or a day after another, or before the day that was named. */
const hastyPhrases: readonly Phrase[] = [
  {
    match: [
      '(only | barely | hardly | scarcely | just | (not even) | (all of) | less than) ~ <num>? ~ (hour|day|minute|night|morning|week) .. (since|after|ago) ... (already | (but I) | (yet I) | (and I (am|ask|write|wonder|thought)) | (here I))',
      '(my|our) ~ (last|first|previous|earlier) ~ ($mail|interview|talk|text|conversation) ... (only|just|(this morning)|(an hour)|(last night)|yesterday|minutes|hours) ... (but|yet|still|and)',
      '(barely | hardly | scarcely | no sooner) had I ~ (press|send|sent|hit|leave|left|close|mail)',
      '<start> ~ (few | couple of | two | three) hours (on|later) (and|I|,)',
      '(I|we) (will|shall) ~ $contact ~ (you|in|again|back)? ~ (tomorrow|tonight|(this afternoon)|(this evening)|(in an hour)|(later today)) ... (news|hear|see|whether|if|decision|answer|update|where)',
    ],
    agent: ['writer', 'thing', 'none', 'we', 'reader'],
    unless: [...invited, '(always|usually|whenever|never)'],
    except: ['(pump|batch|oven|trial|pilot)'],
    examples: [
      'It is only a day since we met, but I am already curious.',
      'Barely had I sent my note when I thought of one more thing.',
      'I shall ring tomorrow to hear whether there is news.',
    ],
    lookalikes: [
      'It took only a day and nobody noticed.',
      'We met only two days ago, so no reply is needed.',
    ],
    tag: 'hasty',
  },
  {
    match: [
      'you ~ (promise|say|name|mention|expect) .. (<time>|<num>|by|until|week|month) ... (but | yet | though | although | (all the same) | even so | nevertheless) ... I ... (update | news | (look in) | (slip in) | (ask ~ (again|now|each|every|still|whether|if|all)))',
      '(even though | although | though | ahead of) ... (not before | until | promise) ... I ... (ask | write | (slip in) | (look in) | call | enquire | inquire | thought)',
      '(two|three|few|<num>) (days|weeks) (early | too early | (ahead of)) ... (but|I|yet)',
      '(pass|fill|spend) the ~ (time|wait|days) ~ (by|with) .. (<ing>|question|note|mail)',
      '(curiosity|impatience) ~ (get ~ better of me)',
    ],
    agent: ['writer', 'reader', 'thing', 'none', 'person', 'we'],
    reported: 'ignore',
    conditional: 'skip',
    unless: [
      '(please|kindly) ~ (take|keep)',
      'I (shall|will) wait',
      '(do|be|am) not ... (expect | rush | hurry | ask for)',
    ],
    examples: [
      'You said the 28th, but I would like an update this week.',
      'It is two days early, but I thought I would ask.',
    ],
    lookalikes: [
      'You said the 28th, and I shall wait.',
      'You mentioned the oven, but I have only now understood it.',
    ],
    tag: 'hasty',
  },
  {
    match: [
      '(ask | ring | call | remind | nudge) <interviewer> (and <interviewer>)? ... (news|update|decision|(as well)|too|also)',
      'one of you ~ (must|can|will|may|might|could|should|be) ~ (know|tell|answer|say|able|reply)',
      '(whichever|whoever) of (you | them | the panel) ~ (answer|reply|respond) ~ first',
      '(same|these) (lines|question|mail|message|e-mail) ... (to|with) ~ (each|all|everyone|both) ~ (of you | on the panel)? ... (news|hear|hope|stand)',
      '(more letters | mails | messages | notes) to you than',
    ],
    agent: ['writer', 'thing', 'none', 'person', 'reader', 'we'],
    unless: ['(thank|thanks) ..', '(separately|individually)'],
    examples: [
      'I have asked Anders for news as well.',
      'I wrote to all three today, since one of you must know.',
    ],
    lookalikes: [
      'One of you asked me about rye, which I liked.',
      'I have thanked Anders and Petra today.',
    ],
    tag: 'hasty',
  },
];

export const repeatContactPhrases: readonly Phrase[] = [
  ...countedPhrases,
  ...bumpPhrases,
  ...hastyPhrases,
  ...announcedPhrases,
];
