import { before, corrections, stop, stopOrPlace } from '../corrections.ts';
import { thing, things } from './things.ts';

const doing =
  'looking|going|doing|trying|asking|hoping|expecting|considering|getting|hiring|planning|coming|working|talking|thinking|expanding|moving';
const opener =
  'if|when|that|because|while|think|hope|know|sure|glad|believe|guess|suppose|see|heard|hear|say|said|mean|since|as|and|but|so';

/** *There*, *their* and *they're*. */
export const thereSlips = corrections(`
= "Their" says whose something is; "there" is a place, or opens "there is".
{wrong: their} (is|are|was|were|seems|exists|(used to)|(have be)|(<modal> not? be)|(<modal> have been)) => there
  ! their <modal> be (read|done|executed)
  + Their is a second door at the back.
  + I asked whether their are lockers.
  + Their has been a change in the timetable.
(been|go|goes|went|gone|work|works|worked|working|arrive|arrived|live|lived|stay|stayed|sit|sat|stand|stood|over|out|up|down|back|(here and)|get|got|from) {wrong: their} ${before(`${stop} | in|on|at|yet|before|today|since|last|next|for|by|with|until|early|late|twice|once|again|too|already|was|were|is|are`)} => there
  ! their (in|on|at)-
  + I worked their for two summers.
  + The old press still stands over their.
  - I went over their in-house rules.
= "There" is a place; "their" says whose something is.
{wrong: there} own ${before('<adj> | <noun> | <end> | and|is|was|in|for|at')} => their
  + The weavers dye there own wool.
(of|with|for|about|on|to|by|into|through|after|before|from|during) {wrong: there} (<adj>|<past>)? (${thing}|${things}|kindness|children|dogs|horses|animals|boats|trains|lorries|home|homes|hands) => their
  ! there (day|days|week|weeks|morning|afternoon|evening|weekend) (<end>|by|after|and|in)
  + I heard a good deal about there methods.
  + The staff were proud of there little garden.
  - In there desks stand in rows.
(like|liked|love|loved|enjoy|enjoyed|met|meet|admire|admired|read|saw|know|visit|visited|use|used|value|appreciate|appreciated|follow|improve|improved|keep|kept|show|showed|share|shared|explain|explained|describe|described|finish|finished|bring|brought|send|sent|change|changed|join|lead|led|help|helped|support|train|trained|check|open|opened|need|want|leave|left|trust|thank) {wrong: there} (<adj>|<past>)? (${thing}|${things}|kindness|children|dogs|horses|animals|hands) => their
  + I visited there workshop in May.
  + We admired there careful work.
  - I met there a planner from Ghent.
<start> {wrong: there} (<adj>)? (${thing}|${things}|kindness) (is|are|was|were|has|have|had|will|would|can|could|seem|seems|make|makes|made|show|shows|showed|gave|give|gives) => their
  + There team was kind to me.
= "They're" is short for "they are".
{wrong: their} (a|an|the|not|(${doing} to|for|at|on|a|the|forward|about|with)|(able|unable|happy|glad|interested|aware|supposed|allowed|available to|in|of|for|that)|here|there|(all <adj>|<ing>|in|on|at|very|so)) ${before('<any>')} => they're
  ! (of|by|about|with|for|despite|appreciate|mind|understand|on|from|like|liked|hear|heard|enjoy|enjoyed|saw|after|before|without|in|to) their (not|${doing}|able|happy|glad|available)
  ! their <adj>|a <noun>? (team|levels|game)
  + Their a great crew.
  + I hear that their going to move in spring.
  + I know their not open on Mondays.
  - I heard about their working at night.
  - I thank their able foreman.
(${opener}) {wrong: their} (ready|busy|open|closed|free|right|full|early|late|done|gone|in|on|at|from|(very|so|really|quite|too|always|still <adj>)|(still|also|just|always <ing>)) ${before(`${stopOrPlace} | <pron> | <det> | my|your|our`)} => they're
  ! their (in|on|at)-
  + I think their open until six.
  + The nets are old, but their still mending them.
(${opener}) {wrong: there} (not|${doing}|happy|interested|able|unable|ready|available|busy|hiring|(very|really|so <adj>)) ${before('to|for|on|at|the|a|about|with|in|forward | <end>')} => they're
  ! there not (be|being)
  ! (get|got|go|goes|went|be|is|was|am|are|were|that|and) there (working|looking|talking|thinking|doing|planning|happy|ready|busy)
  + I think there going to rebuild the slipway.
  + Tell me if there interested in the samples.
  - I was there hoping to see the launch.
= "Their" says whose something is; "they're" is short for "they are".
{wrong: they <short>} (<adj>|<past>)? !<ing> !<inflected> (own|${thing}|${things}) !(who|whom) => their
  + The riggers brought they're own rope.
  + They're office is a pleasure to walk through.
  - They're good and have time.
(of|for|with|from|about|into|by) {wrong: they <short>} ${before('<noun>|<verb>|<adj>')} => their
  + I was shown a list of they're ships.
= "There" opens "there is"; "they're" is short for "they are".
{wrong: they <short>} (is|are|was|were|seems|(have been)|(<modal> be)) => there
  + They're are two ladders to the loft.
`);
