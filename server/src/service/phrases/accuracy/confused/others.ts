import { before, corrections, stop } from '../corrections.ts';

const degree =
  `(sure|certain|happy|interested|interesting|impressed|similar|different|useful|helpful|easy|hard|difficult|nice|good|large|
 big|small|long|short|common|new|recent|clear|likely|possible|right|literally|honestly|frankly|rightly|well|often|quickly|
 enjoyed|enjoy|liked|like|excited|busy|tired|far|high|low|important|relevant|expensive|proud|keen|familiar|detailed|struck|taken|
 surprised|surprising|unusual|rare)`.replaceAll(/\s+/g, '');

/** Words that differ by a letter or a space, and such as mean nearly the same. */
export const otherSlips = corrections(`
= "Quite" is "rather"; "quiet" is without noise.
{wrong: quiet} ((a few|bit|lot|while|number|challenge|journey|long|good|big|small) | (some time) | ${degree}) => quite
  ! quiet (and|but)
  ! (a|the|that|very|so|too|your|one) quiet (good|nice|long|short|busy|new)
  + I am quiet sure that the gate was shut.
  + It took quiet a while to warm the kiln.
  - It was quiet, useful and warm.
= "Quiet" is without noise; "quite" is "rather".
(keep|kept|stay|stayed|very|too|(peace and)|(nice and)|remain|so) {wrong: quite} ${before(`${stop} | about|here|there|at|in|on|today|until`)} => quiet
  + The hall was very quite in the evening.
a {wrong: quite} (room|place|corner|week|day|office|moment|area|town|street|period|hour|evening|morning|afternoon|word) => quiet
  + I found a quite corner to read it.
= To "breathe" is what one does; a "breath" is what one takes.
(to|<modal>|not|and|just) {wrong: breath} (again|in|out|easily|easy|deeply|freely|<end>|life|new) => breathe
  ! (and|to) breath <end>
  + After the launch we could breath again.
(take|took|hold|held|catch|caught|deep|a|my|fresh|one|every) (deep|fresh|long)? {wrong: breathe} => breath
  + I had to catch my breathe on the stairs.
= "Were" is a form of "be"; "where" asks for a place; "we're" is "we are".
(they|people|who|which|things|there|results|talks|colleagues) {wrong: where} (very|so|all|both|able|not|happy|glad|kind|late|early|going|about|told|given|asked|impressed|invited|many|two|three|some|several|no|few|lots|also|always|only|just|still|already|<past>) => were
  ! (know|see|tell|show|explain|ask) (people|things|colleagues) where
  ! (out|over|up|in|down) there where
  + They where very kind to me.
  + There where two lamps on the mast.
(you|we) {wrong: where} (very|so|both|able|happy|glad|kind|late|early|saying|talking|told|given|asked|impressed|right|interested|looking) => were
  ! (tell|told|show|showed|ask|asked|remind|reminded|know|see) (you|we) where
  + You where so kind to wait.
<singular> {wrong: were} (i|you|we|he|she|they|it) (<verb>|<aux>|(<adv> <verb>)) => where
  !! if|as|than|nor
  ! it were
  + I remember the shed were I learned to plane.
(is|was|know|from|see|exactly|show|remember|wonder|explain|ask) {wrong: were} (i|you|we|he|she|they|it|the|to|your|my|our|this|that) ${before('<any>')} ~> where
  ! (as|if) (is|was) were
  ! was were
  + I know were the old charts are kept.
<start> {wrong: were} (looking|going|hoping|trying|planning|delighted|excited|thrilled|glad|pleased|happy) (to|forward|for|that) => we're
  !! you|they|we|your|their|there
  + Were looking forward to the launch.
(they|there) {wrong: we <short>} => were
  ! (work|way|place|time|day|reason|thing|all) (they|there) we
  ! there we <short> (<ing>|<adj>|all|in|on|at)
  + They we're kind enough to wait.
= "May be" is a verb; "maybe" is "perhaps".
(it|this|that|there|you|i|they|we|which|he|she) {wrong: maybe} (that|possible|useful|helpful|able|a|an|<past>|better|best|worth|of|too|some|interested|hard|easier|(the case)|late|necessary) => may be
  + It maybe that the lock was open.
  - I thought that maybe you had seen it.
<start> {wrong: may be} (i|we|you|they|he|she|it|the|there|this|that) (<modal>|<verb>|<aux>|<noun>|<short>) => maybe
  + May be we could meet at the mill.
= In two words it is the verb; in one it is a noun or an adjective.
(to|<modal>|and|please|quickly|briefly|(wanted to)|(let me)|just|i|we) {wrong: followup} (on|with|by|about|soon|next|in|after|if|<end>|to|again|regarding) => follow up
  + I would like to followup on our talk.
(to|<modal>|please|we|not) {wrong: login} (to|in|with|and|again|from|on | <end>) => log in
  + I could not login to the portal.
(to|<modal>|please|we) {wrong: setup} (the|a|an|my|your|our|this|that|new|and|some|two|another) => set up
  + We hope to setup a second kiln.
(to|<modal>|please|we) {wrong: signup} (for|to|with) => sign up
  + I would like to signup for the tour.
= "A part" is one of the pieces; "apart" is away from each other.
(be|was|become|became|feel|being|been|take|taken|as|play) {wrong: apart} of (the|your|my|our|this|that|a|it|<name>|such|what) => a part
  + I would love to be apart of your crew.
= "A lot" is two words.
{wrong: alot} => a lot
  + You taught me alot about varnish.
= "Every day" is "each day"; "everyday" is "ordinary".
<verb> .. {wrong: everyday} ${before(`<end> | <comma> | for|at|in|from|with|to|before|after`)} ~> every day
  ! (the|an|of|in) everyday
  + I walked past the mill everyday.
= One makes a mistake or an effort, and does a job.
(do|did|doing|done|does) {at: (a|an|the|any|some|no|my|two|several|many|few|such|these|this|that)?} {w: ~ (mistake|mistakes|effort|efforts|decision|decisions|suggestion|suggestions|progress|error|errors|promise|difference|appointment|complaint|noise|proposal)} ~> {make:} {at} {w}
  + I did a mistake in the last row.
  + We have done an effort to be on time.
= One lends something to somebody, who borrows it.
(<modal>|to|please|did) {wrong: borrow} (me|us|him|them) => lend
  ! borrow me from
  + She did borrow me her chart.
= To "remind" somebody; one "remembers" by oneself.
{verb: remember} {who: me|him|her|us|them|you} (of|about) ~> {remind:} {who} of
  + Your mill remembers me of my school.
  + It would remember me of home.
= "Hardly" is "almost not"; "hard" is with effort.
(work|worked|working|try|tried|trying|study|studied|train|trained|fight|fought|push|pushed) (very|so|really|too) {wrong: hardly} => hard
  + I worked very hardly on the hull.
(work|worked|working|try|tried|study|studied|train|trained) {wrong: hardly} ${before('<end> | <comma> | and|(to <base>)|on|for|with|during')} => hard
  + We worked hardly on the hull.
= To "raise" something; it "rises" by itself.
(to|<modal>|and) {wrong: rise} (the|a|my|your|our|some|any|this|that|money|funds|awareness|questions|issues|concerns|an) => raise
  ! to rise (the|a|this|that) (next|following|same) (day|morning)
  + We hope to rise money for the new slipway.
= Things that can be counted are "fewer" and a "number".
{wrong: less} (people|candidates|errors|mistakes|customers|questions|meetings|calls|complaints|accidents|tickets|bugs|colleagues|interviews|options|opportunities|returns|defects|emails|words|visitors|patients|pupils|students|vehicles|lorries|crates|boats|steps|cars) => fewer
  ! ((more or)|no|one|two|<num>|any) less
  + We had less accidents in the second year.
{wrong: amount} of ~ (people|candidates|questions|customers|users|errors|applications|applicants|employees|visitors|meetings|projects|colleagues|students|patients|companies|emails|messages|mistakes|calls) => number
  + A large amount of visitors came by boat.
much {w: (people|questions|candidates|colleagues|things|years|projects|times|problems|mistakes|opportunities|companies|languages|skills|customers|days|weeks|hours)} ~> many {w}
  ! (very|how|so|too|not|as) much <any> <verb>
  ! much (things|people|times) (like|as)
  + There were not much people on the quay.
`);
