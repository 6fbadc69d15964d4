import { before, corrections, stop, stopOrPlace } from '../corrections.ts';

const late =
  `(late|early|soon|long|much|many|few|often|big|small|short|busy|expensive|hard|difficult|bad|far|tired|high|low|old|
 young|strong|weak|heavy|complex|complicated|rare|loud|noisy|rough|harsh|formal|technical|personal|simple|vague|broad|dense|
 detailed|eager|pushy|cold|hot|wet|dark|large|little|good|cheap|costly|risky|dangerous|similar|different|general|ambitious|
 optimistic|pessimistic|shy|nervous|ill|sick|quickly|easily|well)`.replaceAll(/\s+/g, '');
const told =
  '(expected|planned|usual|ever|any|anyone|anything|most|before|i|you|we|he|she|they|it|the|a|an|my|your|our|their|his|her|its|last|this|that|these|those|what|in|at|on|<num>|<name>|<noun>|<ing>)';

/** *Then* and *than*, *to* and *too*, *of* and *have*, *let's* and *lets*, *whose* and *who's*. */
export const smallSlips = corrections(`
= "Than" compares; "then" is about time.
(<comparative>|more|less|better|worse|further|elder) {wrong: then} ${before(told)} => than
  ! (better|earlier|more|less|colder|warmer) then (in|on|at|than|the|this|that)
  !! than
  + Rail was cheaper then road all winter.
  + It took longer then we had planned.
  - It was colder then, and we skated.
(better|earlier|warmer|colder) {wrong: then} (in|on|at) <any> ~> than
  + The pay is better then in my last post.
more|less|fewer (<adj>|<adv>|<noun>)+ {wrong: then} ${before('(i|you|we|he|she|they|it|a|an|my|your|our|his|last|expected|planned|usual|ever|any|most|before|<num>|<name>)')} => than
  !! than
  + Fewer lorries then we had hoped came through.
  + It is more difficult then I thought.
  - We had more time. Then it snowed.
(rather|other) {wrong: then} !<comma> => than
  + I would write rather then call.
  - If you would rather, then call.
more {wrong: then} (enough|happy|welcome|likely|ever|once|one|just|willing|half|twice|<num>) => than
  + You are more then welcome to keep the sample.
no (sooner|later|more|less|other) .. {wrong: then} ${before('<any>')} ~> than
  !! and|<comma> then
  + I can start no later then May.
  + No sooner had I sat down then the bell rang.
(different|differently) {wrong: then} ~> from | than
  + The task was different then I had thought.
= "Then" is about time; "than" compares.
<start> {wrong: than} => then
  ! than whom
  + Than we walked down to the river.
(back|since|until|till|by|just|only|even|(now and)) {wrong: than} ${before(stop)} => then
  + Until than, I will send the drawings.
and|<comma> {wrong: than} (i|we|you|he|she|they|it) <verb> => then
  !! more|less|better|worse|rather|<comparative>|other
  + I soaked the wool and than we dyed it.
= "Too" means "more than enough" or "also".
(be|seem|feel|felt|sound|look|get|got|become|became|arrive|arrived|come|came|way|far|bit|little|none|been) {wrong: to} ${late} ${before(`${stopOrPlace} | to|for <any>`)} => too
  ! (be|come|came|look|get|got) to (long|little|well)
  + It was to late to call the ferry.
  + My answer came to early.
  + That is far to many for one cart.
  - It comes to much the same.
(be|seem|feel|felt|sound|look|get|got|become|became|arrive|arrived|way|far|bit|none) {wrong: to} (much|many|few|little) <noun> => too
  + There were to many crates on the quay.
{wrong: to} ${late} to <base> => too
  !! up to|(according to)
  ! (<verb>|<noun>) to (many|few|good|well|young|old|little|small|large|ill|sick|much) to
  + You were to busy to see me on Monday.
<comma> {wrong: to} <end> => too
  + I met Rosa, to.
= "To" goes before a verb or says where; "too" means "more than enough" or "also".
(want|like|love|need|able|going|hope|try|ought|plan|ready|keen|eager|willing|used|unable|decide|have|forward|glad|happy|pleased|prefer|likely) {wrong: too} (be|do|have|go|see|hear|hearing|meet|meeting|seeing|speak|speaking|talk|talking|say|ask|tell|thank|know|make|take|get|give|help|work|working|join|joining|learn|learning|send|share|show|start|write|read|visit|visiting|follow|apply|discuss|add|call|come|find|keep|leave|let|look|move|offer|put|run|stay|think|try|use|wait|welcome|your|our|the|my|it|you) => to
  ! (have|like|going|need) too (much|many)
  + I would like too see the second kiln.
  + I look forward too hearing from you.
(due|according|close|next|thanks|listen|listened|belong|belongs|reply|respond|similar|speak|spoke|talk|talked|write|wrote|return|went|go|came|come|applied|apply|lead|led|refer|contribute) {wrong: too} (the|a|an|my|your|our|you|me|us|him|her|them|this|that|it|his|their) => to
  ! (came|come|went|go) too
  + I spoke too the foreman about it.
  + Thanks too the frost, the road held.
= "Two" is the number.
(the|these|those|first|last|next|past|other|my|your|our|for|after|about|within|over|every|only|than) {wrong: to} (weeks|days|hours|months|years|minutes|questions|roles|teams|rounds|interviews|colleagues|candidates|points|things|options|people|sites|offices|languages|projects) => two
  ! (for|after|about|over|the|these|those|first|last|next|past|other) to (people|things|teams|sites|questions|languages|points|roles|candidates|offices|colleagues|projects)
  + The last to weeks were quiet.
(the|these|those|your|my|last|first|next|other) {wrong: to} (questions|roles|rounds|interviews|options|colleagues|offices|candidates) => two
  + Your to questions made me think.
  - I gave the first to projects for the blind.
= After "could", "would" or "should" it is "have" ("'ve") that sounds so.
(could|would|should|must|might|may|couldn't|wouldn't|shouldn't|mustn't) (not|also|never|probably|certainly|easily)? {wrong: of} ${before('<verb> | <aux> | been|had|done|gone|liked|loved|never|preferred|known | <past> | <adv> <verb>')} => have
  ! of course
  ! (the|a|its|own|of|by|with|in|on|sheer|full|all|each) (might|may|must) of
  + I could of called earlier.
  + You should not of waited for me.
  - You could of course call earlier.
  - We felt the might of the tide.
(had|having) {wrong: of} (<past>|been|known|gone|done|seen|come|had) => 
  + If I had of known, I would have brought the sample.
= "Let's" is short for "let us"; "lets" means "allows".
<start> (so|and|but|then|well|ok|okay|please)? <comma>? {wrong: lets} !(<start>) ${before('<any>')} => let's
  ! lets <noun> (is|are|was|have|has)
  + Lets meet at the mill.
  + So lets talk on Monday.
(<comma>|;|so|and|then|but) {wrong: lets} (meet|talk|speak|see|keep|stay|start|find|plan|hope|agree|arrange|discuss|schedule|set|say|wait|go) ${before('in|on|at|for|again|that|when|how|what|about|a|the|it|touch|with|by | <time> | <end>')} => let's
  !! (that|which|who|it|tool|system|app) lets
  + If it rains, lets talk by phone.
= "Lets" means "allows"; "let's" is short for "let us".
(<noun>|it|that|which|this|who|he|she) {wrong: let <short>} (us|me|you|them|him|her|users|people|teams|customers|everyone|anyone|visitors|drivers|staff) => lets
  + The new gate let's us count the boats.
= "Who's" is short for "who is"; "whose" asks or says to whom something belongs.
{wrong: whose} (the|a|an|in|on|at|not|been|going|coming|responsible|interested|joining|available|also|there|here|my|your|our|next|free|able|hiring|(working|leading|running on|in|at|with|for|the|a|this|to)) ${before('<any>')} => who's
  ! whose (in|on|at|next|going|coming)-
  ! whose (next|in|on|at|going|coming|hiring) <noun>
  + I met the planner whose leading the work on the weir.
  + Whose coming to the launch?
  - The planner whose next task is the weir was kind.
= "Whose" says to whom something belongs; "who's" is short for "who is" or "who has".
{wrong: who <short>} (<adj>)? (desk|job|name|advice|opinion|questions|book|talk|project|product|company|office|idea|ideas|experience|background|customers|clients|work|projects|products|parents|children|house|shop|car|boat|story|stories|support|kindness|team|job|task|role|patience|help|words|judgement|judgment) !(leader|lead|of|manager|member) => whose
  + The man who's desk I used was kind.
  - I met the woman who's team lead at the mill.
`);
