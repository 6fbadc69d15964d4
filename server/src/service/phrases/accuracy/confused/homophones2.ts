import { before, corrections, stop } from '../corrections.ts';

const skills =
  '(skill|skills|strength|strengths|experience|background|range|work|team|teams|approach|curriculum|existing|current|knowledge|product|products|services|efforts|offering|training|studies|plan|plans|programme|system|crew|collection)';

/** Words that sound alike, from *advice* to *principal*'s kin in mail. */
export const moreHomophoneSlips = corrections(`
= "Advice" is what one gives; to "advise" is to give it.
(your|my|some|any|good|helpful|useful|further|more|much|great|sound|valuable|wise|practical|kind|legal|professional|career|honest|of|his|her|their|our|for|thoughtful|free|expert|best|the|that) {wrong: advise} (<end>|<comma>|on|about|and|was|is|has|that|to|from|for|i|you|we|helped|before|when|regarding|as|in) => advice
  ! (that|of|for|you|the) advise (<comma>|you|on|about|that|for|in|us|me)
  + Thank you for your advise on the glaze.
  + Your advise helped me with the rota.
  + I asked for some advise.
((for|seek|take|offer|follow|give|need|appreciate|value|share|receive) the?) {wrong: advise} ${before('on|about|and|from|regarding|to | <end> | <comma>')} => advice
  ! take advise to
  + I followed the advise and slept on it.
= To "advise" is to give advice.
(<modal>|to|please|kindly|not|i|they|we|she|he) {wrong: advice} (me|us|on|if|whether|when|how|you|him|her|them|against|accordingly|clients|people|students|customers|farmers|parents|patients) => advise
  ! to advice (on|if|whether|when|how|against|people)
  + Please advice me on the glaze.
  + I used to advice farmers on drains.
  - I listened to advice on drains.
= "Past" is what went before or by; "passed" is what somebody did.
(the|this|these|in|over|for|during|of) (the)? {wrong: passed} (few|couple|year|week|month|decade|two|three|four|five|six|ten|<num>|years|weeks|months|summer|winter|days) => past
  ! (have|i|we|they|you) passed
  + In the passed few weeks I have read your reports.
half|quarter {wrong: passed} => past
  + I can call at half passed six.
(my|your|our|his|her|their|any) {wrong: passed} (experience|experiences|work|performance|role|roles|employer|employers|projects|jobs|job|mistakes|events|research|studies) => past
  + My passed experience is with looms.
(in|from) the {wrong: passed} ${before(stop)} => past
  + I dyed wool in the passed.
(walk|drive|go|run|cycle|sail|fly|ride|move|get|look|went|ran|drove|rode|got|straight|right|just|long|far|way) {wrong: passed} (the|my|your|our|a|it|him|her|them|noon|midnight|us|me|his) => past
  ! just passed
  + I walked passed the mill twice.
= "Passed" is what somebody did; "past" is what went before or by.
have (also|already|just|since|all|recently)? {wrong: past} (the|my|a|an|all|your|by|it|on|every|both|away|since|two|three|<end>) => passed
  + I have past the welding test.
(i|we|they|you|she|he|who) {wrong: past} (the|my|all|your|on|along|both|every) ~ (test|tests|exam|exams|interview|stage|round|bar|course|note|message|request|letter|question|papers|module|modules|file|files|documents|audit|inspection) => passed
  + I past the final exam in June.
(time|weeks|days|months|years|hours|week|year|month|deadline|storm|date|moment) (have|has|had) {wrong: past} => passed
  + Two weeks have past since we spoke.
past|passed {wrong: past} away ~> passed
  + She passed past away in May.
= To "accept" is to take; "except" leaves out.
(<modal>|to|please|cannot|gladly|happily|kindly|not) {wrong: except} (the|your|an|a|my|this|that|our|any|it|his|her|offers|applications|cards|cash|their|responsibility|late) => accept
  ! (nothing|do|does|all|everything) except
  + I would gladly except the invitation.
= "Except" leaves out; to "accept" is to take.
(all|everything|everyone|everybody|nothing|nobody|every|any|always|free|open|available|day|days|time|week|weeks|afternoon|morning|anyone|none|everywhere|month) {wrong: accept} (for|on|the|me|one|when|in|a|<day>|<name>|that) => except
  ! (will|would|can|could|may|might|must|shall|should|to|not|who|all|everyone|nobody|everybody) accept (the|that|one|me|a)
  + I am free every day accept Friday.
= To "complement" is to go well with; a "compliment" is praise.
((<modal>|that|which|and|skills|they|both|nicely) {wrong: compliment} ~ ${skills}) | (to {wrong: compliment} ~ (skill|skills|strengths|experience|background|range|approach|curriculum|existing|current|knowledge|product|products|services|offering)) => complement
  ! to compliment (you|the team|your team|him|her|them)
  + I think that my drawing would compliment your existing crew.
  - I wanted to compliment your team.
{wrong: compliment} each other (well|nicely|<end>|perfectly) ~> complement
  + Our two workshops compliment each other well.
full {wrong: compliment} of => complement
  + You now have a full compliment of riggers.
{wrong: complimentary} (skills|strengths|products|teams|roles|experience|backgrounds|to|approach|approaches|angles|colours|colors|methods) => complementary
  ! complimentary to (you|him|her|them|the)
  + Our complimentary skills would help.
= A "compliment" is praise; a "complement" makes whole.
(a|the|your|such|kind|lovely|nice|huge|great|high|highest|pay|paid|real) {wrong: complement|complements} (<end>|<comma>|and|to|on|about|from|that|coming|when) ~> compliment
  !! full|set|angle|verb|team
  + Thank you for the kind complement.
{wrong: complementary} (breakfast|drink|drinks|coffee|tea|parking|wifi|ticket|tickets|shuttle|lunch|copy|gift|pass|sample|samples|upgrade) => complimentary
  + Thank you for the complementary sample.
{wrong: complemented} (me|us|him|her|them) (on|for|about) => complimented
  + You complemented me on the seams.
= "Discreet" is careful with secrets; "discrete" is separate.
(be|very|keep|remain|remained|kept|completely|more|so|stay) {wrong: discrete} (about|with|<end>|<comma>|and|so|in) => discreet
  ! very discrete and separate
  + I will be discrete about the new route.
{wrong: discrete} (enquiry|inquiry|enquiries|inquiries|conversation|way|manner|word|search|chat) => discreet
  + A discrete word would have been enough.
{wrong: discreet} (units|events|steps|parts|values|stages|components|variables|mathematics|maths|signals|tasks|modules|phases|batches|samples|parcels|sections) => discrete
  + The line works in discreet steps.
= "Morale" is the spirit of a team; "moral" is about right and wrong.
(team|staff|employee|crew|ward|boost|boosted|raise|raised|lift|lifted|low|high|improve|improved|better|workplace|their|(good for)) {wrong: moral} ${before(`${stop} | was|is|in|during|after|on|by|had|at|(of the)`)} => morale
  ! (high|low|their|better) moral (and|or|standard|<adj>|<noun>)
  + Team moral was high after the launch.
= "Personnel" is the staff; "personal" is one's own.
(all|military|medical|hospital|key|security|trained|technical|army|office) {wrong: personal} (were|are|must|have|had|who|on|<end>) => personnel
  + All medical personal were on deck.
{wrong: personal} department => personnel
  + I sent the form to the personal department.
{wrong: personnel} (experience|experiences|reasons|life|email|opinion|touch|note|statement|growth|circumstances|connection|phone|interest|thanks|goal|goals) => personal
  + I thank you for the personnel note.
= To "ensure" is to make certain; to "insure" is to pay against loss.
(to|<modal>|and|help|which|we|i) {wrong: insure} (that|(the|a|smooth|safe|good|full|high|better ~ (quality|safety|success|accuracy|delivery|handover|running|supply|standards|standard|transition|future|timing|fit|process))|quality|safety|success|accuracy) => ensure
  + We check twice to insure that no gate stays open.
= A "site" is a place; "sight" is what one sees; to "cite" is to quote.
(on|construction|building|work|job|web|landing|test|camp|your|the) ~ {wrong: sight} (visit|visits|manager|office|parking|canteen|team|meeting|plan|plans|tour|map|safety|crew|induction|inspection|foreman) => site
  + I enjoyed the sight visit at your sight office.
(construction|building|web|landing|camp|work) {wrong: sight} => site
  + We met on the building sight.
(lose|catch|(at first)) {wrong: site} of => sight
  + We never lost site of the date.
= A "break" is a rest; a "brake" slows a wheel.
(a|lunch|coffee|tea|career|short|quick|long|summer|christmas|winter|half-term|well-earned|tax|lucky|big) {wrong: brake} (<end>|<comma>|from|before|after|between|to|and|in|when|for|of|at|i|we) => break
  !! wheel|car|bike|bicycle|lorry|train|pedal|disc|drum
  + After a career brake I came back to the loom.
{wrong: brake} (the|a|this|any ~ (news|ice|record|rules|promise|cycle|deadlock|silence|law|rule|habit|mould|bank)) => break
  + To brake the ice, I asked about the kiln.
{wrong: break} (pads|pad|pedal|fluid|lights|discs|disc|cable|cables|caliper) => brake
  + I replaced the break pads.
= A "piece" is a part; "peace" is quiet.
{wrong: peace} of (advice|work|news|information|paper|cake|equipment|software|code|feedback|writing|research|land|cloth|wood|advise|metal|string|bread|evidence|land) => piece
  + That was a good peace of advice.
= "Peace" is quiet; a "piece" is a part.
(some|for|your|my|our|of|more|give|gave|gives|bring|brings|with|the) {wrong: piece} of mind => peace
  ! (a|give|gave (me|him|her|them|us|you) ~) piece of (my|his|her|their|your) mind
  + It gave me some piece of mind.
`);
