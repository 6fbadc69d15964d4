import type { Phrase } from '../../phrase.ts';
import { before, corrections, stop } from '../corrections.ts';

const unit = '(years|year|months|weeks|days|hours|decades|minutes)';
const count = '(<num>|two|three|four|five|six|several|many|(a few)|some|ten|twelve)';

/** Prepositions of time and place, and those that an adjective, a noun or a verb takes. */
export const placeSlips: readonly Phrase[] = corrections(`
= Weekdays and dates take "on".
{wrong: in|at} <day> ${before(`${stop} | at|in|from|for|to|morning|afternoon|evening|we|i|you|the|<verb>`)} => on
  ! (in|at) (sun|sat|wed|mon|march)
  + I can come in Monday.
  - We met in Sun Street.
= "This", "next" and "last" go without a preposition.
{wrong: (on|in|at)} (this|next|last|every) (<day>|week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|night) ${before(`${stop} | i|we|you|it|the|at|to|from|for|with|my|your`)} ~> 
  ! (in|at|on) (every|this) (week|month|year|day|morning|season|weekend) (<noun>|we|i|you|that|of)
  ! (in|on|at) (the|its|my) (last|next)
  ! <verb> (in|on) (this|every) (week|month|year|weekend|night|summer|winter|morning)
  ! (go|come|hand|send|put|get|move|turn|carry|log|check|settle|drop|give|pay|bring|take|be|write|call|phone|fill|live) (in|on|at)
  + The gate was mended in last week.
  + I am free on next Tuesday.
{wrong: on|in|at} (yesterday|tomorrow|today) ${before(`${stop} | i|we|you|at|the|morning|afternoon`)} => 
  ! (in|on|at) (yesterday|tomorrow|today) (morning|afternoon|evening|night)? (session|edition|paper|world|market|meeting|'s|’s)
  + I will send it on tomorrow.
= Parts of the day take "in the".
{wrong: at|on|in} (morning|afternoon|evening) ${before(`${stop} | i|we|you`)} ~> in the
  + I can call in morning.
{wrong: at (the)} (morning|afternoon|evening) ${before(`${stop} | i|we|you`)} => in the
  + I can call at the evening.
{wrong: in} night ${before(stop)} => at
  + The mill is lit in night.
= Months and years take "in".
{wrong: on|at} (<month>|<year>) ${before(`${stop} | i|we|you|the|with|for`)} ~> in
  ! (on|at) <month> <num>
  ! (on|at) (march|may|sun)
  !! on the
  + I left the yard on January.
= A length of time takes "for"; "since" takes its beginning.
{wrong: (since|from)} (the (last|past))? ${count} ${unit} ${before(`${stop} | i|we|you|now|in|at|with`)} => for
  ! (since|from) .. (ago|to|until|earlier|onwards|on)
  ! (be|date|range|vary|differ|away|far|recover|back|come|learn|learned|lesson|lessons|data|figures|experience|apart|break|different) from
  ! (<past>|is|was|week|day|year|weeks) since (one|two|three|a|the)
  ! since (two|three|four|five|six|ten|twelve|<num>) (of|years|months|weeks|days) (of|in|at|with)
  + I have worked here since two years.
  + She is at the mill since several months.
  - It was three weeks since two days of rain.
{wrong: during} ${count} ${unit} ${before(`${stop} | i|we|you|in|at|with|before`)} => for
  ! during ${count} ${unit} of
  + I worked there during three years.
= The adjective takes another preposition.
interested {wrong: on|for|about|to|at} (the|a|an|your|my|this|that|these|how|what|<ing>|<noun>|it) => in
  ! interested (for|about|on) (years|months|weeks|a (long )?time|a while|many)
  ! interested to
  + I am interested on your second mill.
interested {wrong: to} <ing> => in
  + I am interested to working in the loft.
(responsible|famous|known|sorry|ready) {wrong: of|from} (the|a|an|your|my|our|this|that|these|<ing>|all|<noun>) => for
  ! (known|sorry|ready) (of|from)
  + I was responsible of the night shift.
capable {wrong: to {verb: <base>}} => of {verb>gerund}
  + The team is capable to repair it.
familiar {wrong: of|about|in} => with
  + I am familiar of your work.
proud {wrong: on|about|for|from} (the|my|your|our|this|that|it|what|<ing>|a) => of
  + I am proud about my little garden.
similar {wrong: with|than|of} (the|a|my|your|our|this|that|what|it|<noun>) => to
  + The loom is similar with the one in Ghent.
different {wrong: of} (the|a|my|your|our|this|that|what|it|<noun>|<pron>) => from
  + The loom is different of ours.
good {wrong: in} (<ing>|maths|mathematics|languages|math|statistics|excel|sql|python|drawing|science|physics) ~> at
  ! (be|something|anything|nothing|good|no|much|some) good in (being|having|doing|it)
  + I am good in welding.
afraid {wrong: from|for} (the|a|my|<ing>|<noun>|it) => of
  + I am not afraid from heights.
(depend|rely|focus|concentrate|insist|depending) {wrong: of|from|to|at|in} (the|a|an|my|your|our|this|that|it|how|what|whether|<ing>|<noun>) => on
  !! in focus|(into focus)|focus group
  ! (the|a|my|your|our|its|main|this|of|as) focus (of|in|to|at)
  ! focus (at|in) (the (morning|evening|end)|work|night|this)
  + It depends of the tide.
  + I would like to focus in the roof.
  - The focus of the talk was the roof.
(participate|specialise|specialize|succeed|participating|specialised|specialized|believe) {wrong: on|at|to} (the|a|an|my|your|our|this|that|it|<ing>|<noun>|<adj>) => in
  + I participated at the trial.
  + I specialise on old looms.
(congratulate|congratulations) (you|him|her|them|all)? {wrong: for} (the|your|his|her|their|a|winning|<ing>) ~> on
  ! congratulate (you|him|her|them) for (the team|all)
  + Congratulations for the new ship.
thank (you|him|her|them)? {wrong: about|of} (the|your|a|all|<ing>|this) => for
  ! thank you of
  ! (think|thought|speak|spoke|talk|tell|told|ask|asked|hear|heard) .. thank
  + Thank you about the tour.
(according) {wrong: with} (the|a|my|your|our|this|that|<noun>|<name>) => to
  + According with the plan, we sail in May.
(consist|consists|consisted|consisting|composed) {wrong: in|from|by} (the|a|<num>|two|three|four|<noun>|many|several) => of
  ! (consist|consists) in (the|a) (fact|way|ability)
  ! composed by
  + The crew consists from nine people.
{wrong: {verb: arrive} to} (the|a|your|my|our|this|<name>|work) => {verb} at
  ! arrive to (the conclusion|sound|smell|sight|news)
  + I arrived to the mill at nine.
(arrive|arrived|went|go|going|come|came|get|got|return|returned|drive|drove) {wrong: to|in} home ${before(`${stop} | at|by|late|early|after|before|on`)} => 
  + I came to home at nine.
{wrong: despite of} => despite
  + Despite of the rain, we sailed.
{wrong: in spite} (the|my|your|our|this|it|all) => in spite of
  + In spite the rain, we sailed.
{wrong: because} (the|my|your|our|this|that|a) ~ (rain|weather|storm|delay|strike|distance|illness|noise|traffic|cost|price|lack|frost|snow|heat|size|holiday|pandemic) (<comma> | <end>) => because of
  + The launch was late because the storm.
{wrong: because of} (i|we|he|she|they) <any> => because
  + I was late because of I missed the ferry.
{wrong: on|by|for|at} my (humble|personal)? opinion => in
  + On my opinion, the mast is sound.
{wrong: in|on} (my|our|his|her|their) point of view => from
  + In my point of view, the mast is sound.
{wrong: in} the other hand => on
  + In the other hand, the mast is sound.
{wrong: in} the contrary => on
  + In the contrary, it was dry.
{wrong: in} the end of (the|this|my|your|next|last) (week|month|year|day|summer|meeting|interview|talk|message|tour|call|mail|shift|season|quarter) => at
  + I will call in the end of the week.
{wrong: in} ((the internet|phone) | (your website)) ~> on
  + I found you in the internet.
(look|looking|looked) forward {wrong: for|on|at|in|of} (<ing>|your|the|our|a|it|this|that|<noun>) => to
  ! look forward (in|at|for) (time|the (day|week|year))
  + I look forward for your answer.
thank you|thanks {wrong: to {verb: meet|take|give|have|share|consider|reply|invite|speak|talk|spend|explain|show|answer|send|write|let|make|help|come}} (me|the|your|you|us|my|with|to|so|it|a|time) ~> for {verb>gerund}
  ! (thanks to) (help|show|talk) (from|of|with)
  + Thank you to take the time for me.
`);
