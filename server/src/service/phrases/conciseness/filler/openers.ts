import { phraseTable } from '../table.ts';

/** Saying that one is about to say something. */
const SAY =
  '(say | mention | add | note | stress | emphasise | emphasize | remark | observe | state | highlight | underline | point out | make clear | make it clear)';
const TELL =
  '(tell you | inform you | advise you | remind you | let you know | make you aware | say to you)';
const HEDGE = '(just|also|simply|really|quickly|briefly|perhaps|please|only|first|merely|further)?';
const WISH =
  '(want | wanted | wish | wished | would like | would love | would want | thought i would)';

const ONE = HEDGE;
const SOFT = `${HEDGE} ${HEDGE}`;

/** Openers that can go; what follows says it. */
export const openers = phraseTable(`
# {} our best sellers were the two plainest mugs.
it (should | must | may | might | can | has to | needs to | ought to) (also)? be (noted | mentioned | said | stressed | remembered | emphasised | emphasized | added | pointed out | borne in mind) (here)? that =>
  - The time of the fall should be noted on the form.
it be (also|perhaps|really|probably|always)? (worth|worthwhile) (noting | mentioning | adding | saying | remembering | stressing | recalling | knowing | pointing out | bearing in mind) (here)? (that)? =>
  ! worth (noting|mentioning|saying) (at|in|on|as|,)
  - The fiddle is worth mentioning at customs.
it be (also|perhaps|really)? (important|interesting|essential|useful|helpful|crucial|vital|fair|safe|true|right|necessary|pertinent) to (also)? (note | say | mention | add | remember | stress | know | point out | bear in mind | point out) that =>
it may interest you to (know|hear|learn) that =>
it goes without saying that =>
  - One monk goes without saying a word.
that goes without saying , (but)? =>
  + That goes without saying, but the gate is low.
it would be (fair|true|right|safe|wrong) (not)? to say that =>
  ! wrong to say
  + It would be true to say that I am happier in a small crew.
(one|you|some) (could|might|may|can) (well|even|perhaps)? (say|argue) that =>
  ! no one
needless to (say|mention|add) ,? =>
as a matter of (fact) ,? =>
  !! law|opinion
  - For the court it was a matter of fact, not of law.
in (actual fact | point of fact | all honesty | all fairness | all truth | all truthfulness) ,? =>
the (fact|truth|reality) of the (matter|situation|case) be (that)? =>
the (plain|simple|honest)? (truth|reality|point|thing) be (that) =>
the thing be , =>
  + The thing is, I have only restored oak.
what (i|we) (really|just|only)? (be trying to | want to | wanted to | mean to | would like to | 'd like to) (really)? (say | get across | get at | point out | stress) (here)? be (that)? =>
what i be (getting at | driving at | saying) be (that)? =>
all i (want to | wanted to | can | be trying to) say be (that)? =>
if there (be) one thing (that)? you should know about me ,? it be (that) =>
one (other|last|final|more|further)? (small|little|brief|quick)? thing (to | i want to | i wanted to | i would like to) (say|mention|add|note) be (that)? =>
as far as i (be) concerned ,? =>
  ! i be (deeply|very|quite|rather|most) concerned
if i may say so ,? =>
if you (do not | don't) mind (my|me) saying (so)? ,? =>
  + The bell, if you do not mind my saying so, is too quiet.
if you ask me ,? =>
  ! if you ask me (to|for|about|whether|if|how|what|when)
if i (be|am|'m) (being)? (completely|perfectly|totally|really|quite)? honest (with you)? ,? =>
to be (perfectly|completely|totally|quite|really|brutally)? (honest|frank|candid|truthful) (with you)? , =>
  ! (train|teach|learn|ask|try|want|have|need) (<pron>|<noun>)? to be
  - To be honest is the first rule of the till.
  - I was taught to be honest with families.
to tell you the truth ,? =>
  ! to tell you the truth (about|of)
truth be told ,? =>
  ! that the truth be told
(quite|perfectly|very) (frankly|honestly) ,? =>
(frankly|honestly|candidly) (speaking)? , =>
at the end of the day , =>
  ! at the end of the day ,? (shift)
  !! around|lock|close|shift|evening|six|five|o'clock|pm|p.m.|ring|count|sweep
  - At the end of the day, around six, is best.
  - I count the float at the end of the day and lock it up.
when all (be) said and done ,? =>
all things considered ,? =>
  ! all things considered (lucky|bad|good|fit|unlucky)
in the (final|last) analysis ,? =>
  ! (not|be|is|was|are|include|included) in the final analysis
for what it (be) worth ,? =>
  ! (sell|sold|buy|bought|pay|paid) ... for what it
in a manner of speaking ,? =>
so to speak ,? =>
as it were ,? =>
  ! as it were (the|a|in|at|on|to|my|not)
not to put too fine a point on it ,? =>
to (cut|make) a long story short ,? =>
without further ado ,? =>
before i forget ,? =>
before i go any further ,? =>
  !! walk|drive|ride|path|road
suffice it to say (that)? =>
with (all of that | all that | that) out of the way ,? =>
on that note ,? =>
  !! sing|choir|chord|song|hold|held
(interestingly|funnily|strangely|oddly|curiously) enough ,? =>
in a very real sense ,? =>
if you (really)? (think | stop to think) about it ,? =>
speaking (purely|only)? for myself ,? =>
  !! group|crew|others
to be (very|perfectly)? clear (about what i mean (by that)?)? , =>
just to (give you a (bit|little) of (background|context)) ,? =>
just (a)? (quick|brief)? (note|line|word|message|email) to (say | tell you | let you know) (that)? =>
(this be)? just a (quick|brief|short) (note|line|word|message|email) to (say | tell you | let you know) (that)? =>
<start> just to (say | tell you | let you know) (that)? =>
  + Just to let you know that the gate is mended.
let me (just | begin by | start by | first | also | simply) (say | saying | add | adding | mention | note | tell you | point out) (here)? that =>
let me (say | add | mention | note | tell you | point out) (here)? that =>
  - My manager let me say the line once.
allow me to (begin|start) by saying how much {who: i|we} => {who}
  + Allow me to begin by saying how much I liked the yard.
(allow|permit) me to (just | begin by | start by)? (say | saying | add | mention | note | point out) that =>
may i (just | also | first | begin by | perhaps)? (say | add | mention | note | point out) that =>
i ${ONE} ${WISH} to ${ONE} (begin|start|open|close|end|finish) by saying that =>
  + I would like to begin by saying that I took your advice.
i ${SOFT} ${WISH} to ${SOFT} ${SAY} that =>
  + I would like to point out that the second chart is old.
  + I just really wanted to say that I enjoyed the tour.
  - I wanted to reach the top shelf.
i ${SOFT} ${WISH} to ${SOFT} (say | tell you | express | convey | let you know) how (very)? (much|greatly|deeply) {who: i|we} => {who}
  + I just want to say how much I enjoyed the tour.
i ${SOFT} ${WISH} to ${SOFT} (say | tell you | express | let you know) how {adj: <adj>} {who: i|we} {be: be} => {who} {be} {adj}
  + I would like to say how grateful I am for the tour.
(let me | i must | i have to | i can not) (just | only | begin to)? (say | tell you | express) how (very)? (much|greatly|deeply) {who: i|we} => {who}
  + I cannot tell you how much I enjoyed the tour.
(let me | i must | i have to | i can not) (just | only | begin to)? (say | tell you | express) how {adj: <adj>} {who: i|we} {be: be} => {who} {be} {adj}
  + Let me say how grateful I am for the tour.
i ${SOFT} ${WISH} to ${SOFT} ${TELL} that =>
  + I just wanted to let you know that the gate is mended.
i ${ONE} ${WISH} to (reach out | get in touch | write | drop you a line | drop you a (quick|short|brief) (line|note) | send a (quick|short|brief)? note) to (say | tell you | let you know) (that)? =>
  + I just wanted to drop you a quick note to say the gate is mended.
i (be|am|'m) (just|simply|also)? (writing | emailing | getting in touch | contacting you | reaching out | dropping you a line) (this (email|e-mail|mail|message|note|letter))? (today|now)? (simply|just)? to (say | tell you | let you know | inform you | advise you) that =>
  + I am writing to let you know that the gate is mended.
i (thought|felt|believe|feel|think) (that)? (it|you) (might|may|is|be|would) (be)? (useful | helpful | interesting | important | right | worthwhile | only right | only fair | good) (for you)? to (know | mention | say | point out | hear) that =>
  + I thought it might be useful for you to know that I have driven buses.
i (must | have to | feel i should | feel i must) (perhaps|honestly|safely|also|just|truly|really|probably)? (also)? (say | admit | confess | add | mention | point out) that =>
  ! say that (openly|aloud|clearly|to|now|here|again|<punct>)
  ! that <punct>
  ! (must|can|should) say that (line|word|prayer)
  + I must say that the gate is low.
  - I must say the safety words before each lift.
i should (perhaps|also|just|probably|really) (also)? (say | add | mention | point out) that =>
  ! say that (openly|aloud|clearly|to|now|here|again|<punct>)
  - I should mention that I am writing to each of you.
i can (honestly|safely|truly|truthfully) say that =>
i think i can (safely|honestly)? say that =>
i (can not | cannot | can't) (stress|emphasise|emphasize|overstate) (this)? enough (that)? =>
i think (that)? you will (find|see|agree) that =>
i (do not | don't) (think|believe) (that)? i mentioned this (on the day | then | before)? ,? but =>
  + I don't think I mentioned this on the day, but I ran the choir.
as you (may|might) (or may not)? (well)? (already|also|perhaps)? (be aware | know | recall | remember | have heard | have seen) ,? =>
  ! as you may know (from|of|by)
as you (be) (probably | no doubt | surely | doubtless)? (aware | well aware) ,? =>
as (i am | i 'm | we are | we 're) sure (that)? you (already)? (know | agree | be aware | will agree) ,? =>
as (we all | everyone | everybody) (know|knows) ,? =>
like i said ,? =>
as (i|we) (already)? (said|mentioned|noted|stated) (before|earlier|above|already|previously) ,? =>
  ! as (i|we) said before (i|we|you|they) <verb>
  + As I said before, our best sellers were the two plainest mugs.
please be (advised|informed|aware) that =>
kindly (note | be advised | be informed) that =>
#
i (would|'d) like to take (this|the) (opportunity|moment|chance) to ${ONE} say that =>
  + I would like to take this opportunity to say that the gate is mended.
i ${ONE} ${WISH} to (also|just)? take (this|the|an|a) (opportunity | moment | chance | minute | brief moment | quick moment) (of your time)? to (just|also|say)? thank you => thank you
  + I would like to take this opportunity to thank you for the tour.
  + I wanted to take a brief moment of your time to say thank you for the tour.
{who: i|we} {wish: ${WISH}} to (also|just)? take (this|the|an|a) (opportunity|moment|chance|minute) to !(thank|say) => {who} {wish} to
  + I would like to take this opportunity to ask about the rota.
may i (also|just)? take this opportunity to !(thank|say) => may I
  + May I take this opportunity to wish the crew a calm winter.
i be (just|simply)? writing (this (email|message|note))? in order to (say)? thank you => thank you
  + I am writing this message in order to thank you for the tour.
i be (just|simply)? writing this (email|message|note) to (say)? thank you => thank you
  + I am writing this message to thank you for the tour.
i ${ONE} ${WISH} to ${SOFT} say (a (big|huge|quick))? thank you => thank you
  + I just wanted to say thank you for the tour.
i ${ONE} (want|wanted) to ${ONE} (reach out | touch base | drop you a line | get in touch) to !(let|tell|say|you) => I want to
  + I just wanted to reach out to ask about the rota.
in my humble opinion ,? => I think
  + In my humble opinion the gate is too low.
`);
