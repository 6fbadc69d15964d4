import { before, corrections, stop, stopOrPlace } from '../corrections.ts';

const judged =
  `(great|important|possible|impossible|hard|easy|difficult|clear|likely|unlikely|true|fine|lovely|wonderful|rare|
 safe|fair|interesting|amazing|exciting|obvious|essential|necessary|crucial|good|nice|okay|ok|sad|strange|funny|helpful|useful|
 worthwhile|better|tempting|reassuring|encouraging)`.replaceAll(/\s+/g, '');
const adverbs =
  '(just|really|very|so|too|quite|also|always|still|only|probably|actually|definitely|certainly|never|already|now|all)';

/** *Its* and *it's*. */
export const itsSlips = corrections(`
= "It's" is short for "it is" or "it has"; "its" says what belongs to it.
{wrong: its} (been|because|why|what|how|who|when|where|my|your|our|his|their|me|you|him|i|we|they|he|she|these|those) => it's
  + Its been a pleasure to walk the vineyard with you.
  + Perhaps its because of the tide.
{wrong: its} (a|an|the|another|nearly|almost|about|like|this) ${before('<any>')} => it's
  ! its (a|an) (team|side|list|game|level|levels|grade)
  + Its a long way down to the cellar.
  + I think its the best press I have seen.
  - The club sent its A team.
{wrong: its} not (<adj>|a|the|an|that|only|just|too|so|always|often|easy|every|my|your|about|for|in|like) => it's
  ! its not (inconsiderable|insignificant|unreasonable|uncommon|so|entirely|altogether)
  + Its not easy to light a kiln in the rain.
  - Its not inconsiderable charm won me over.
{wrong: its} ${judged} ${before(`to|that|if|when|how|for|of|what|because | ${stop}`)} => it's
  ! (in|of|to|for|with|on|at|from|by|do|does|did|know|see|has|have|and|lost|show|use|offer|take) its ${judged}
  ! its good of
  + Its important to rinse the wool twice.
  + I hear that its possible to start in May.
  - The firm does its good to the town.
{wrong: its} ${adverbs} ${judged} => it's
  ! its ${adverbs} ${judged} <noun>
  + Its very kind, and its really important to us.
  - Its very good garden lies behind the house.
{wrong: its} ${adverbs} (a|an|the|that|been|not|my|your|here|there|going|one|because|about) => it's
  + Its just that the train is early.
  + Its also a question of light.
{wrong: its} (going|starting|beginning|getting|time|okay|ok|up|down|due) to <base> => it's
  ! (take|took|need|needed|spend|spent|use|used|of|for|with|lost|from|in|given|bide|biding) its time to
  ! of|about|despite|by|with|before its going
  + I think its going to rain on the hay.
  - It took its time to dry.
<start> {wrong: its} (in|on|at|for|from|about|with|near|under|all|here|there|over|up|more|less|worth|one|part|hard|time|raining|cold|warm|late|early) => it's
  ! <start> its (all|more|less|hard|cold|warm|late|early|time|part|worth) <noun>
  + Its in the drawer by the door.
  + Its worth a second look.
  - Its cold store holds forty crates.
what|why {wrong: its} (like|about|worth|called|for|made|good|named|done) => it's
  + You told me what its like to sail in March.
  - I do not know what its name is.
(think|guess|believe|suppose|hope|sure|glad|if|because|but|feel|seems|say|and|so) {wrong: its} (ready|over|done|gone|late|early|cold|warm|fine|open|closed|free|here|there|worth|all|safe|up|down|raining|snowing|full|empty|in|on|at|for|from) ${before(`${stopOrPlace} | <det> | my|your|our|<ing>|by|when`)} => it's
  + I hope its over by noon.
  + I think its worth the walk.
  - We weighed the jar and its full lid.
= "Its" says what belongs to it; "it's" is short for "it is" or "it has".
{wrong: it <short>} own => its
  + The depot has it's own forge.
(in|of|on|for|from|with|to|at|by|about|into|within|across|through|under|over|around|behind|beyond|towards|toward|inside|outside|upon|throughout|despite) {wrong: it <short>} (<adj>+ <noun> | <noun> | <ing> <noun> | <past> <noun> | first|last|next|best|worst|latest) => its
  ! it <short> (<noun>|<adj>) (that|who|which|to)
  ! (in|of|on|for|from|with|to|at|by|about|over) it <short> (time|true|clear|fun|fine|not|easy|hard|good|nice|great|best|worth)
  + The mill stands on it's first foundations.
  + I admired the yard for it's quiet order.
  - Of all I saw it's clear that the loom came first.
(have|keep|lose|lost|open|opened|change|changed|run|ran|show|shows|showed|build|built|grow|grew|expand|expanded|extend|move|moved|launch|launched|hold|holds|fill|use|uses|used|share|shares|shared|serve|serves|treat|treats|name|named|paint|painted|celebrate|celebrates|celebrated|finish|earn|earned|deserve|deserves|owe|owes|get|gets|got|find|found|double|doubled|bring|brings|brought|publish|published|raise|raised|cut|improve|improved) {wrong: it <short>} (<adj>+ <noun> | <noun>|<verb> | <ing> <noun>) => its
  ! it <short> (<adj>|<noun>) (that|who|which|to)
  ! it <short> (time|true|clear|fun|fine|easy|hard|good|nice|great|best|worth)
  + The ferry lost it's anchor in March.
  + Your firm opened it's second shop here.
  - I found it's true that herons come back.
<noun> and {wrong: it <short>} (<adj>+ <noun> | <noun>) (is|are|was|were|has|have) => its
  + The tower and it's bells are older than the town.
`);
