import { phraseTable } from '../table.ts';

/** The tagger takes some nouns for adjectives: "the key". */
const OBJECT = '{what: (~ (<noun>|<pron>|<name>)+ | <det> <adj>)?}';

/** Verbs with a particle or adverb that says again what they say: return back, merge together, repeat again. */
export const particles = phraseTable(`
{verb: return|revert|reply|respond|recall|reverse|retreat|recede} back !(<noun>|<adj>) => {verb}
  ! back (issue|pain|door|garden|number|copy|room|catalogue|copies|numbers)
  + I returned back to freight after four years.
  + Please reply back to this address.
  - We return back issues to the lower shelf.
return {what: (the|a|my|your|our|this|that) (~ <noun>+ | <adj>)} back {to: to|on|by|at} => {return:} {what} {to}
  + I will return the key card back to your desk.
refer back to => {refer to:}
  + May I refer back to your question on splicing?
  !! doctor|physiotherapist|court|surgeon|pain
reflect back on => {reflect on:}
  !! mirror|light|lamp
  + I reflected back on our talk.
{verb: repeat|restate|reiterate|resume|redo|resend|reapply|rewrite|recheck|reread|reopen|rejoin|revisit|reconsider} ${OBJECT} (again | once again | once more | over again) => {verb} {what}
  !! (repeat ... repeat)|second|third|twice
  + I am happy to repeat the measurements again.
  + I would like to reiterate once again my thanks.
  - I repeated the test on Monday and repeated it again on Tuesday.
again (once more | once again) => again
  + I will try again once more.
(re-send|re-do) again => resend
  + I will re-send again the list.
{verb: merge|combine|blend|mix|connect|link|attach|collaborate|cooperate|gather|assemble|unite|integrate|join|collect|meet|share} ${OBJECT} together !(as|make|form|hold) => {verb} {what}
  ! and together
  ! join together in
  !! marriage|wed|vows
  + I merged the two ledgers together.
  + We collaborated together with the port.
  - The two streams meet, and together they turn the mill.
  - Our two crews work together on the flood desk.
share in common => {share:}
  ! in common land
  + The two trades share in common a dislike of damp.
share {what: the same ~ <noun>+|~ <noun>+} in common => {share:} {what}
  + Your bakery and ours share the same miller in common.
  - I hold a share in common land above the village.
  ! share in common land
{verb: rise|climb|ascend|lift|hoist|raise} ${OBJECT} up !(<det>|against|the|to|in|and) => {verb} {what}
  ! (people|crowd|crew|worker) (rise|rose) up
  ! (climb|climbed) up
  + Prices for larch rose up by a fifth.
{verb: lower|reduce|shrink|descend|sink|decrease|diminish} ${OBJECT} down => {verb} {what}
  !! sauce|stock|soup|cider
  + The hoist lowered the bell down.
{verb: warn|forewarn|prepare|plan|predict|forecast|preplan} ${OBJECT} in advance !(of) => {verb} {what}
  + I warned the crew in advance.
  - Our hall asks for the deposit in advance.
{verb: warn|plan|prepare} ahead in advance => {verb} ahead
  + We plan ahead in advance.
pre-plan => {plan:}
  + We pre-plan the round.
pre-prepare => {prepare:}
  + We pre-prepare the trays.
continue on !(<day>|the|a|to|from|<num>|foot) => {continue:}
  + We continued on after the storm.
  - The path continues on the far bank.
continue (on|onwards) with => {continue with:}
  + We continued on with the count.
{verb: proceed|advance|progress|move} (ahead|forward|onward|onwards) !(of|to|with|by|the) => {verb}
  ! move (ahead|forward|onward|onwards)
  + We could then proceed ahead.
circle around => {circle:}
  ! circle around <num>
  + The path circles around the pond.
  ! ~ (a|the) circle around
surround {what: (<det> ~ <noun>+)?} on all sides => {surround:} {what}
  + The plot is surrounded on all sides by pines.
(completely|totally|entirely) {verb: surrounded|surround} => {verb}
  + The plot is completely surrounded by pines.
exit out of => {leave:}
  + We exited out of the yard.
enter into !(<det>? ~ (contract|lease|agreement|negotiations|negotiation|discussion|discussions|talks|partnership|force|deal|debate|detail|details)) => {enter:}
  + We entered into the yard by the north gate.
  - The charity entered into a lease in May.
follow after !(<num>|a|the) => {follow:}
  + The count will follow after.
{verb: postpone|delay|defer} ${OBJECT} until later !(in|this|that|on|today|tonight|next) => {verb} {what}
  + The show was postponed until later.
  - The fair was postponed until later in June.
export abroad => {export:}
  + We export abroad.
import from abroad => {import:}
  + We import from abroad.
spell out in detail => {spell out:}
  + I will spell out in detail what we need.
(combine|merge|join) {what: (~ <noun>+)?} into one => {combine:} {what}
  + We combined the two lists into one.
eliminate {what: (~ <noun>+)?} altogether => {eliminate:} {what}
  + We could eliminate the paper altogether.
(completely|totally|entirely) {verb: eliminate|destroy|demolish|finish|annihilate} => {verb}
  !! half|part|partly
  + The frost may completely destroy the beans.
first (begin|start) (by)? => {begin:}
  ! the first
  + I first began keeping bees in May.
start off by first {verb: <ing>} => first {verb>like}
  + I started off by first weighing the crates.
(begin|start) by first {verb: <ing>} => first {verb>like}
  + I began by first weighing the crates.
eventually {end: end|ended} up => {end} up
  + I eventually ended up in claims.
look ahead to the future => {look ahead:}
  + We look ahead to the future.
{verb: remain|continue|persist} still => {verb}
  ! remain still
  + The fault may persist still.
still {verb: remain|continue|persist} => {verb}
  ! still remains
  !! ruin|roman
  + The fault may still persist.
continue to (remain|stay|persist) => {remain:}
  + I continue to remain hopeful.
(usually|generally|often|normally|typically|commonly|mostly) tend to => {tend to:}
  ! tend to (the|a|our|my|her|his|their)
  + New drivers usually tend to brake late.
sort of tend to think => {think:}
  + I sort of tend to think so.
(both|all) {who: (~ <noun>+)?} (jointly|together|mutually) share => both {who} share
  + Both together share one clerk.
share jointly => {share:}
  + We share jointly one clerk.
(mutually|jointly) (share|agree) (on|with)? => {share:}
  ! agree
  + We mutually share one clerk.
communicate with each other mutually => {communicate:}
  + The two yards communicate with each other mutually.
(halved|halve|halves) {what: ~ <noun>+} by (50|fifty) percent|% => halved {what}
  + We halved the queue by 50 percent.
(double|triple) {what: (~ <noun>+)?} by (two|three) times => {double:} {what}
  + Our caseload doubled by two times.
previously {verb: (<verb>)} before => previously {verb}
  + I have previously worked before with brick.
previously before => before
  + I had done it previously before.
never before in the past => never before
  + We had never before in the past sold rye.
never ever => never
  + I have never ever missed a shift.
would (seem|appear) to (suggest|indicate) ~> suggests
  + The stain would seem to suggest a leak.
(seem|appear) to (appear|seem) => {seem:}
  ! (seem|appear) to (appear|seem) (in|on|at)
  + The drum seems to appear dry.
sort and arrange in order => {sort:}
  + We sort and arrange in order each box.
(hear) back from => {hear from:}
  + I hope to hear back from the port.
{verb: adequate|sufficient} enough => {verb} 
  + The light was sufficient enough.
recur again => {recur:}
  + The fault may recur again.
`);
