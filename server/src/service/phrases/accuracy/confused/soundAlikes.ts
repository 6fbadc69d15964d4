import { before, corrections, stop, stopOrPlace } from '../corrections.ts';

const dt = '(the|a|an|my|your|our|his|her|their|its|this|that|these|those|it|them|him|us|me|you)';

/** Words that sound alike, from *hear* to *write*. */
export const soundAlikeSlips = corrections(`
= One hears with the ear; "here" is this place.
{wrong: here} from (you|him|her|them|your) => hear
  ! (be|from|over|right|out|up|down|stay|back) here from (the|your)
  + I would love to here from you.
(to|<modal>|not) {wrong: here} (about|of|that|it|your|how|more|what|whether|back|from|you|them|the) => hear
  ! to here (<end>|from (the|here))
  + I was glad to here about the second kiln.
(<modal>) (not|you|we|they) {wrong: here} (me|you|us|them|the|it) ~> hear
  + Can you here the bells from the yard?
= "Here" is this place; one hears with the ear.
(come|came|be|over|right|works|lived|live|stay|stayed|arrive|arrived|moved|stand|sit|from|out) {wrong: hear} ${before(`${stop} | in|at|for|on|with|today|since|next|last`)} => here
  ! (was|were|be|been|being|is|are|am) hear (<past>|<adj>)
  + I have been hear for two years.
  + She came hear in May.
<start> {wrong: hear} is|are (my|the|a|some|your|our|two|three) => here
  + Hear is the sketch that you asked for.
= One knows a thing; "now" is at this time.
let (me|us|you|him|her|them) {wrong: now|no} ${before(`if|how|what|when|whether|that|your|the|about|by|as|once|where|which|why|soon | ${stop}`)} => know
  ! let (me|us) now (<base>|<adv>)
  + Please let me now if the date suits you.
(to|i|we|they|you|not|do|does|did|should|would) {wrong: now} (how|what|whether|where|why|who|which|that|more|about) ${before('<any>')} ~> know
  ! (i|we|they|you) now (that|how|more|what|who|which) <verb>
  ! to now (what|that|which)
  + I would like to now more about the weir.
  + I do not now whether the shop is open.
(i|we|they|you|not|to) {wrong: no} (how|what|whether|where|why|that|who) (<pron>|the|my|your|to|<noun>|<name>) => know
  + I do not no how the lock works.
= "Now" is at this time; one knows a thing.
(right|until|till|from|(up to)|(as of)|even|by|just|(and for)|(thanks for)) {wrong: know} ${before(`${stopOrPlace} | i|we|that | <end>`)} => now
  ! (by|just|even) know (the|that|how|what)
  + The mill is closed right know.
  + I have worked alone until know.
= "Of" and "off" differ by one letter and a meaning: "off" is away.
(because|instead|aware|capable|member|sort|example|fond|consist|composed|regardless|spite|lieu|lack|variety|understanding|knowledge|thinking|dream|proud) {wrong: off} ${before(`${dt} | <ing> | <noun> | <name> | our|<adj>`)} => of
  + I stayed because off the storm.
  + I am proud off the work we did.
(<start>|and|but) {wrong: off} course ${before('<comma> | i|we|you|the|it|this|that|my')} => of
  + Off course, I will bring the samples.
  - We were blown off course.
(take|took|taken|taking|had|have|having|get|got|need|book|booked|give|gave) ~ (day|days|week|weeks|afternoon|morning|time|month|<day>) {wrong: of} (work|<end>|<comma>|next|(to <base>)|and|for|this|tomorrow|because|when|last|after) => off
  ! (day|days|week|weeks|time|month|morning|afternoon) of work (experience|shadowing|on|in|at|with|by|for)
  + I took two days of to see the launch.
  + I took a week of because my barn flooded.
(kicked|turned|switched|signed|logged|rounded|paid|dropped|laid|sent) {wrong: of} ${before('with|by|to|in|on|early|at|for | <end> | <comma> | and')} => off
  + The new timetable paid of in a month.
better {wrong: of} (<ing>|with|if|without|<end>|<comma>|than|in) => off
  + We would be better of with a smaller boat.
= One knew a thing; something is new.
(i|we|he|she|they|you|always|never|hardly|barely|who|nobody|everyone|already) {wrong: new} (that|the|how|what|it|about|nothing|him|her|them|you|each|where|when|why|who|little|i|we|he|she|they|from) => knew
  ! (you|them|him|her|who|always|never) new (<noun>|<adj>)
  + I never new that wool could smell of the sea.
(a|the|your|our|their|some|any|this|brand|these|my|no|something|anything|nothing) {wrong: knew} (<noun>|<adj>|<ing>|<end>|<comma>|in|for) => new
  ! (something|anything|nothing|the (one|ones|people|things|all)) knew (how|what|that|the)
  + The knew crane is faster.
= "Through" is from end to end; "threw" is the past of "throw"; "thorough" is careful.
((go|walk|come|get|run|talk|look|read|drive|think|went|ran|came|got|be|been|all|(half way)|halfway|right) (me|us|you|him|her|them)?) {wrong: threw|thorough|thru|though} (the|a|an|my|your|our|it|this|that|all|each|every|some|his|her|their|two|three) => through
  ! (be|been|all|right|think|came|got|look) though (the|it|i|we|a|this|that|some|my|your|our)
  + You walked me threw the whole line.
  + I went thorough the plans twice.
(a|very|more|most|your|such|and|his|her|their|our|the|so|my) {wrong: through} (review|understanding|check|analysis|grounding|knowledge|investigation|inspection|preparation|job|explanation|briefing|answer|answers|notes|clean|search|handover|overview|read|reading|look) => thorough
  ! (and|the|my|your) through (search|look)
  + Thank you for such a through explanation.
= "Though" is "although"; "thought" is what one has in mind.
(even|as|although|<comma>) {wrong: thought} (i|we|he|she|it|they|you|the|there|this|that) <any> ~> though
  ! <comma> thought (i|he|she|they|we|that|the|it|this)
  + Even thought it rained, the yard was busy.
(i|we|he|she|they|have|had|never|always|also|who|just) {wrong: though} (that|it|of|about|you|the|we|i|this|a|he|she|they|how) ${before('<any>')} => thought
  ! have though <comma>
  + I though about your question on the train.
  - I knew, though, that it would hold.
(a|the|this|that|one|second|first|some|any|of|my|your|last|another) {wrong: though} (<end>|<comma>|about|on|that|for|to|is|was) ~> thought
  ! (this|that|some|any|one|first|second|another|last|of|my|your) though (<comma>|<end>|that|is|was|for|on)
  + I have had a though about the door.
= "By" is beside or through; to "buy" costs money; "bye" is a farewell.
{wrong: buy} ((the way)|email|e-mail|phone|post|train|bus|car|boat|ferry|far|accident|mistake|(the end of)|myself|ourselves|<day>|hand|myself|chance|now|then|noon|law|(any means)) => by
  ! (to|<modal>|i|we|they|you|not) buy (the|train|bus|car|boat|ferry|myself|ourselves|now|then|any)
  + Please answer buy email.
  + Buy the way, the gate is mended.
<past>|made|led|run|given|sent|done|built|drawn|written {wrong: buy} (the|a|my|your|our|his|her|<name>|hand|him|them|you|me) => by
  ! help|let|make buy
  + I was impressed buy the loom.
  - I helped buy the new loom.
to {wrong: by} (a|the|some|you|me|it|my|one|two|more|new) => buy
  ! (up|near|close|next|back|to) to by
  + We hope to by a second loom.
= To "bring" is "brought"; to "buy" is "bought".
{wrong: bought} (about|forward|(to my|your|our|the attention)|(to life)|(to light)|(home to me)) => brought
  ! bought about (<num>|a|an|two|three|half)
  + The talk bought the matter to life, and it was bought to my attention.
= To "waste" is to use badly; the "waist" is above the hips.
{wrong: waist} (of|time|your|my|any|more|paper|water|money|management|collection) => waste
  ! waist of (a|the|my|your|his|her) (dress|coat|skirt|trousers)
  + I do not want to waist your time.
(food|kitchen|toxic|household|medical|hazardous|industrial|plastic|reduce|reduced|less) {wrong: waist} => waste
  + We cut food waist by half.
= A "week" has seven days; "weak" is not strong.
(last|next|per|every|coming|following|all|(once a)|(twice a)|each|busy|this) {wrong: weak} ${before(`${stopOrPlace} | i|we|you|that|if | <end>`)} => week
  + I can come next weak.
(two|three|four|five|six|few|several|these|past|last|(couple of)|<num>) {wrong: weaks} => weeks
  + I have two weaks of leave.
(feel|felt|too|very|somewhat|rather|quite|so|seem|seemed|looked|was|is) {wrong: week} ${before('in|at|and|but|for|on | <end> | <comma>')} ~> weak
  ! (is|was) week
  + The third joint seemed too week.
{wrong: week} (spot|spots|point|points|link|links|side|signal|argument|knees|coffee|tea) => weak
  ! (<num>|next|last|this|every|a) week (side|point)
  + The hinge is the week point.
= To "meet" is to come together; "meat" is food.
(to|<modal>|nice|pleasure|we|you|us|let's|not) {wrong: meat} (you|with|the|your|up|again|on|at|in|them|him|her|everyone|next|for|tomorrow) => meet
  ! to meat (in|on|at|for|with)
  + It was a pleasure to meat you.
= "Would" is the verb; "wood" is from a tree.
(i|we|you|it|that|he|she|they|this|which|who) {wrong: wood} (like|love|be|have|you|appreciate|prefer|also|not|help|make|need|suit|take|mean|gladly|never|always) => would
  ! (you|that|this|which) wood (be|have|need|make|take)
  + I wood like to see the slipway.
= To "write" is to put in words; "right" is correct.
(to|<modal>|and|(let me)) {wrong: right} ((to (you|your|them|him|her|(the team|panel|others|company)))|you|about|a|an|code|letters|emails|reports|poems|down) => write
  + I wanted to right to you before Friday.
(am|was|be) {wrong: righting} => writing
  ! righting (the|a|wrongs|it)
  + I am righting to thank you.
(the|your|a|all|just) {wrong: write} (person|place|decision|choice|track|answer|time|fit|direction|moment|way|tool|tools|size|approach|thing|one|candidate|people|side|hand) => right
  ! (all|just) write
  + You seem the write person to ask.
{wrong: write} (away|now|side|hand|angle) ${before(`${stopOrPlace} | i|we`)} => right
  ! (to|<modal>|i|we|they|you|please|can) write (away|now|hand)
  + I can start write away.
= "Our" is ours; "are" is a form of "be".
(of|with|for|about|from|since|after|during|enjoyed|enjoy|before|in|at|to) {wrong: are} (<adj>)? (conversation|discussion|meeting|call|chat|talk|team|company|office|customers|clients|project|interview|last|first|next|(time together)|walk|two|trip) => our
  ! (in|at|to|of|with|for|about|from|since) are (two|last|first|next|meeting)
  + I have thought about are conversation since.
(we|they|you|there|these|those) {wrong: our} (<ing>|not|happy|glad|able|ready|very|all|so|both|looking) => are
  + We our happy with the mast.
= "Whole" is all of it; a "hole" is a gap.
(the|a|my|your|our|(as a)|(on the)) {wrong: hole} (team|day|week|time|process|thing|company|story|year|afternoon|morning|experience|of|department|project|idea|picture|point|crew|tour) ~> whole
  ! (a|the|my|your|our) hole of
  + Thank you for the hole afternoon.
((as a) | (on the)) {wrong: hole} ${before('<comma> | <end>')} => whole
  + On the hole, I liked the old press.
(a|big|small|huge|little) {wrong: whole} in (the|my|our|your) (wall|budget|plan|argument|net|roof|floor|schedule|road|hull) => hole
  + There was a whole in the hull.
`);
