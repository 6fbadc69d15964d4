import { phraseTable } from '../table.ts';

/** Only the present tense: what somebody "was able to" do they did, and "can" or "could" would say less. */
const PRESENT_HAVE = "have|has|'ve";
const PRESENT_BE = 'am|is|are';
const AFTER = '(<modal>|to|not|never|do|have|be|been|being)';

/** Verbs said with *be*, *have* or *take* and a noun or an adjective. */
export const verbs = phraseTable(`
${PRESENT_BE} able to => can
  ! ${AFTER} ${PRESENT_BE} able
  ! (${PRESENT_BE}) not able
  + I am able to start in May.
  + I'm able to weld.
  - After the storm we were able to save all but one crate.
  - Trainees must be able to swim.
${PRESENT_BE} not able to => cannot
  + I am not able to say who won.
${PRESENT_BE} unable to => cannot
  + I am unable to lift the drum alone.
  - We were unable to reach the boat.
${PRESENT_BE} capable of {verb: <ing>} => can {verb>base}
  + I am capable of running the desk alone.
  - The crane is capable of nine tonnes.
${PRESENT_HAVE} the (ability|capacity|capability) to => can
  ! <modal>|to|not|do|does (have|has) the
  ! (have|has) the (ability|capacity) to (consent|decide|sign)
  + I have the ability to read a chart at a glance.
  - We tested the pupils' ability to blend sounds.
${PRESENT_BE} in a position to => can
  ! <modal>|to|not ${PRESENT_BE} in a position
  + I am in a position to start on 3 August.
  - The mirror was set in a position to catch the sun.
${PRESENT_BE} not in a position to => cannot
  + I am not in a position to name the buyer.
be in the {adv: (fortunate|happy|lucky)} position of {verb: having} => {verb>like}
  + We were in the fortunate position of having a spare pump.
# The night crew may {} a second lamp. || The night crew may {} a second lamp would help.
have a need for => {need:}
have need of => {need:}
have a requirement for => {need:}
be in need of => {need:}
  ! be in need of whom
be in (possession|ownership) of => {have:}
  ! ~ (side|team|player|striker|party) be in possession
  !! ball
  - The side in possession of the ball may not cross the line.
be in receipt of => {have:}
  !! benefit|benefits|pension|pensions
be in agreement with => {agree with:}
be in {adv: (full|complete|total|broad)} agreement with => {adv>adverb} {agree with:}
  + I am in full agreement with your point on slack.
be in {adv: (full|complete|total|broad)} agreement that => {adv>adverb} {agree that:}
  + My boss was in full agreement that the rota should change.
be in agreement that => {agree that:}
be in favour of => {favour:}
  !! vote|ballot
be in favor of => {favor:}
  !! vote|ballot
be in {adv: full} (support|favour) of => fully {support:}
  + I am in full support of your rule.
be in support of => {support:}
  !! beam|strut|column
be in opposition to => {oppose:}
be in attendance at => {attend:}
be in charge of the (running|management) of => {run:}
be in charge of the supervision of => {supervise:}
be present at => {attend:}
be in existence => {exist:}
  + The mill may be in existence still.
be aware of the fact that => {know that:}
  ! be (not)? aware of the fact and
{be: be} in the process of {verb: <ing>} => {be} {verb}
  + I'm in the process of finishing the course.
  - I found a gap in the process of handing over the keys.
{be: be} in the (midst|middle) of {verb: <ing>} => {be} {verb}
  + We are in the midst of moving the ovens.
be cognizant|cognisant of => {know of:}
be mindful of the fact that => {remember that:}
be of the (opinion|view) that => {think that:}
be (strongly|firmly) of the (opinion|view) that => firmly {believe that:}
  + I am firmly of the opinion that a walk helps.
be of the belief that => {believe that:}
be under the impression that => {think that:}
hold the (view|opinion) that => {think that:}
hold the belief that => {believe that:}
take the view that => {think that:}
have every confidence that => {trust that:}
have a (strong)? (feeling|suspicion) that => {suspect that:}
be desirous of {verb: <ing>} => {want:i} to {verb>base}
  + I am desirous of seeing the winter rota.
be of (great|real|some)? (help|assistance) to => {help:}
be of (great|real|some|any)? (help|assistance) with => {help with:}
be of (assistance|service|help) => {help:}
  + I would gladly be of assistance.
be of benefit to => {benefit:}
be of interest to => {interest:}
  !! rate|loan|bank
be of (importance|significance) to => {matter to:}
  !! statistic|p-value
be of concern to => {concern:}
be a help to => {help:}
be {adv: (<adv>|less|more)?} indicative of => {adv} {indicate:}
  !! verb|subjunctive
be {adv: (<adv>|less|more)?} suggestive of => {adv} {suggest:}
be {adv: (<adv>)?} reflective of => {adv} {reflect:}
  !! mirror|vest|tape
be {adv: (<adv>)?} representative of => {adv} {represent:}
  !! sample|statistic|survey
be {adv: (<adv>)?} illustrative of => {adv} {illustrate:}
be {adv: (<adv>)?} supportive of => {adv} {support:}
be {adv: (<adv>)?} respectful of => {adv} {respect:}
be {adv: (<adv>)?} appreciative of => {adv} {appreciate:}
be {adv: (<adv>)?} inclusive of => {adv} {include:}
be {adv: (largely|partly|heavily|entirely|wholly|mostly|mainly)?} dependent on|upon => {adv} {depend on:}
  !! child|dose|oxygen|alcohol|dialysis
be contingent on|upon => {depend on:}
  !! offer|contract|clause
be {adv: (<adv>)?} reliant on|upon => {adv} {rely on:}
be comprised of => {comprise:}
be composed of => {consist of:}
be made up of => {consist of:}
  + The crew may be made up of nine people.
be (located|situated) in => {be in:}
  ! (leak|fault|error|bug|break|crack|body|wreck|file) ... located in
  ! located in (under|less|about|time|a|two|three|ten)
  + My shop is located in the old town.
  - The leak was located in under an hour.
be the recipient of => {receive:}
  !! blood|organ|kidney|heart
be the holder of => {hold:}
  ! holder of the (lens|lamp)
be the owner of => {own:}
be the cause of => {cause:}
be a user of => {use:}
be a resident of => {live in:}
  !! hospital
be a (clear|true|good)? reflection of => {reflect:}
  !! mirror|glass|pond
be a (clear|good|strong)? indication of => {indicate:}
be an indication of => {indicate:}
be an indicator of => {indicate:}
  !! gauge|dial
be a (firm|strong|keen|great)? supporter of => {support:}
be a contributor to => {contribute to:}
be a participant in => {take part in:}
{be: be} {adj: happy|glad|pleased|delighted|proud} to be able to => {be} {adj} to
  + I would be happy to be able to show you the quilt.
have the effect of {verb: <ing>} => {verb>like}
  + The lamp had the effect of slowing the queue.
have occasion to {verb: <verb>} => {verb>like}
  + I had occasion to use the spare key.
have the (opportunity|chance|pleasure|privilege|honour|honor) (to {verb: <verb>} | of {verb: <ing>}) => {verb>like}
  ! <modal>|to|not|if|never|no ~ have the
  ! to|and have the
  + On my visit I had the opportunity to see the workshop.
act as a reminder of => {remind me of:}
  + The smell acted as a reminder of Leith.
serve to {verb: <verb>} => {verb>like}
  ! (serve) to (customer|guest|diner)
  + The lamp served to slow the queue.
take on the task of {verb: <ing>} => {verb>like}
  + I took on the task of writing the fire plan.
go through the process of {verb: <ing>} => {verb>like}
  + I went through the process of registering in May.
have (the)? responsibility (for|of) {verb: <ing>} => {verb>like}
  + I have the responsibility of signing the logs.
have the option of {verb: <ing>} => can {verb>base}
  ! <modal>|to|not|had|having have the
  !! share
  + Drivers have the option of starting at six.
have the intention of {verb: <ing>} => {intend to:} {verb>base}
  + I have the intention of learning to weld.
be planning on {verb: <ing>} => {plan to:} {verb>base}
  + I was planning on moving in May.
be successful in {verb: <ing>} => {verb>like}
  + We were successful in cutting the queue.
succeed in {verb: <ing>} ~> {verb>like}
  + We succeeded in cutting the queue.
be instrumental in the? {verb: <ing>} of => {help:} {verb>base}
  + I was instrumental in the running of the fair.
be instrumental in {verb: <ing>} => {help:} {verb>base}
  + I was instrumental in running the fair.
be in the business of {verb: <ing>} => {verb>like}
  + We are in the business of mending boats.
be engaged in {verb: <ing>} => {verb>like}
  ! be engaged in <ing> of
  + We were engaged in mending boats.
(be)? engaged in the {verb: <ing>} of => {verb>past}
  + I engaged in the teaching of weavers for three years.
make sure of the fact that => {make sure that:}
fail to take account of => {ignore:}
  + Our first page failed to take account of feast days.
be in a state of disrepair => {be broken:}
  + The gate may be in a state of disrepair.
be based out of => {be based in:}
find myself in the position of having to => must
  ! found
  + I find myself in the position of having to withdraw.
have to have => {need:}
  ! have to have been
be (currently)? at a stage where {who: i} be {verb: <ing>} => am {verb}
  + I am currently at a stage where I am looking for a team.
in order for me to be able to => so that I can
  + In order for me to be able to help, I need the key.
`);
