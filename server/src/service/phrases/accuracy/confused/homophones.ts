import { before, corrections, stop, stopOrPlace } from '../corrections.ts';

const mine =
  '(the|my|your|our|his|her|their|its|this|that|a|an|any|some|all|every|each|these|those|us|me|him|them|how|what|everyone|people)';
const modal = '(<modal>|to|not|did|does|do|never|also|really|directly|badly|hardly|always|cannot)';

/** Words that sound alike, from *affect* to *lead*. */
export const homophoneSlips = corrections(`
= To "affect" is to change; an "effect" is what comes of it.
${modal} {wrong: effect} ${mine} !(change|changes|improvement|improvements|repair|repairs|delivery|payment|transfer|reform|rescue|transition|introduction|cure|escape|savings) => affect
  ! effect (a|an|this|that|any|some|all|every|these|those) ~ (change|changes|improvement|improvements|repair|repairs|delivery|payment|transfer|reform|rescue|transition|introduction|cure|escape)
  + The wind did not effect the crossing.
  + It will effect my notice only if the date moves.
  - We managed to effect a change in the rota.
(it|this|that|which|what|weather|noise|decision|delay|delays) (also|directly|really|badly|often|rarely|never|not)? {wrong: effects} ${mine} => affects
  + The tide is what effects the timetable, and it effects our rota.
be|get|got|become (not|also|badly|directly|deeply|most|adversely|negatively|heavily|less|more|never)? {wrong: effected} (by|<end>|<comma>|when|too) ~> affected
  + Our crossing was not effected by the storm.
{wrong: effected} (me|us|him|her|them|you|everyone|everybody|my|our|his|their) ~> affected
  + The strike effected us for a month.
= An "effect" is what comes of something; to "affect" is to change it.
(an|no|any|little|big|great|positive|negative|adverse|immediate|lasting|real|huge|same|good|bad|strong|its|side|(cause and)|calming|soothing|healing|desired|opposite|similar|large|small|main) {wrong: affect} !(the|my|your|our|us|me|you|him|her|them|how) => effect
  ! (no|any|little|big|great|good|bad|same) <singular> affect
  + The lamp had a calming affect on the birds.
  + It has no affect on my start date.
(the|its|whose) {wrong: affect} (on|of|is|was|that|will) => effect
  + You asked about the affect of salt on the lines.
(take|into|in|(to that)) {wrong: affect} ${before(`${stopOrPlace} | from`)} => effect
  + The new rota takes affect on Monday.
side {wrong: affects} => effects
  + The side affects of the dye are few.
= To "lose" is to have no more; "loose" is not tight.
(<modal>|to|not|did|does|do|never|cannot|i|we|they|you|who) (not|never|also|even|ever)? {wrong: loose} (a|an|another|the|my|your|our|any|this|that|out|it|him|her|them|you|us|sight|track|touch|time|money|heart|hope|interest|weight|patience|focus|more|my|everything|some|much|<num>|contact|people|customers|clients|money|<end>) => lose
  ! be (not|never|n't)? loose
  + We could not afford to loose another crate.
  + I would not want to loose touch.
  - The straps were not loose.
{wrong: loosing} => losing
  ! loosing arrows|arrow
  + We were loosing a crate a week.
= "Loose" is not tight; to "lose" is to have no more.
(a|the|some|these|those|any|too|very|little|so|came|come|came|work|worked) {wrong: lose} (end|ends|tooth|fit|grip|thread|threads|screw|screws|cable|bolt|bolts|connection|sleeve|sleeves|soil|tile|tiles | <end> | <comma> | and) => loose
  + I was glad to tie up some lose ends.
= "Stationary" stands still; "stationery" is paper.
(stand|stood|remain|remained|stay|stayed|sit|sat|completely|nearly|almost|kept|keep|while|when|parked|totally) {wrong: stationery} => stationary
  + The lorries stood stationery in the yard.
(be|become|became) {wrong: stationery} ${before(stopOrPlace)} ~> stationary
  !! order|buy|bought|paper|pens|supply|spend|spent
  + The ferry was stationery for an hour.
{wrong: stationery} (vehicle|vehicles|lorry|lorries|car|cars|bus|bike|train|trains|traffic|object|target|queue|position|ship|boat|pump|engine|machine|van|vans|truck) => stationary
  + I counted nine stationery lorries.
= "Stationery" is paper; "stationary" stands still.
{wrong: stationary} (cupboard|shop|order|orders|supplier|supplies|store|drawer|budget|cabinet|set) => stationery
  + The keys hang in the stationary cupboard.
(office|headed|personal|printed|hotel|order|ordered|buy|bought|some|of) {wrong: stationary} ${before(stop)} => stationery
  + I bought the paper as office stationary.
= A "principle" is a rule one goes by; "principal" is first or chief.
(in|on|first|guiding|core|basic|moral|design|founding|general|accounting|scientific|underlying|fundamental) {wrong: principal} ${before(stopOrPlace)} => principle
  ! on principal (of|at|in)
  + I agree in principal.
(first|guiding|core|key|basic|same|moral|design|founding|general|the|my|your|our|their|these|accounting|simple|few) {wrong: principals} (of|behind|that|are|apply|<end>|<comma>) ~> principles
  !! school|schools|head|heads
  + You work by the same principals of safety.
{wrong: principle} (engineer|consultant|architect|reason|developer|investigator|scientist|officer|designer|analyst|researcher|cause|concern|aim|goal|role|task|city|partner|product|author|planner|adviser|advisor|lecturer|curator|surveyor|dancer|clarinet|cellist|violin) => principal
  + I work as a principle engineer at the dam.
(school|vice|deputy|former|assistant|our|retired|college) {wrong: principle} (of|is|was|has|had|said|told|asked|called|wrote|who|<comma>|at|and) ~> principal
  ! our principle (of|is|was|has|and|at|<comma>)
  + The school principle asked me to stay.
= "Led" is the past of "lead".
(i|we|he|she|they|who|you) (<adv>)? {wrong: lead} ... (<year>|last|previous|yesterday|ago|until|former) ~> led
  !! <modal>|to|since|next|<year> onwards
  ! lead time|times|pipe|pipes|to (last|previous)
  + I lead a crew of nine from 2015 to 2019.
  + In that yard I lead the night shift until last spring.
  - I lead a crew of nine.
have (also|always|never|successfully|already)? {wrong: lead} (a|an|the|my|our|several|many|teams|projects|to|us|me|it|them|two|three|workshops|tours|efforts) => led
  + I have lead a crew of nine.
(was|were|been|being) {wrong: lead} (by|to|through|around) => led
  + We were lead through the vault by your colleague.
(was|were|been|be) {wrong: mislead} => misled
  + We were mislead by the old chart.
= "Whether" asks which of two; "weather" is sun and rain.
{wrong: weather} or not => whether
  + Tell me weather or not you need the sample.
(ask|asked|know|wonder|wondering|sure|see|decide|check|unsure|question|tell|doubt|say|consider|learn|hear|confirm|(depend on)|(regardless of)|about|matter|clear|discuss|(find out)|unclear) (me|you|us|him|her|them|(the|my|your ~ <noun>)|<name>)? {wrong: weather} (i|he|she|we|they|you|it|there|a|the|to|this|that|my|your|our|any|<name>) (<verb>|<aux>|<noun>|<adj>|<short>|<ing>) => whether
  ! about|of (a|the|this|that)? weather
  ! (ask|asked|know|see|say|hear|tell|about|discuss|check|consider) weather (that|this)
  + I asked the skipper weather he needed a hand.
  + I wonder weather the hall is free.
  - The apprentices like to hear weather reports.
= "Weather" is sun and rain; "whether" asks which of two.
(the|bad|good|cold|warm|nice|stormy|wet|hot|harsh|severe|lovely|winter|summer) {wrong: whether} ${before('<verb> | is|was|in|on|today|forecast|station|report|conditions | <end> | <comma> | and')} => weather
  + The bad whether held us in port.
{wrong: whether} (forecast|station|report|reports|conditions|permitting) => weather
  + I watch the whether forecast each night.
= To "bear" is to carry or be patient; "bare" is uncovered.
{wrong: bare} (with (me|us|him|it|this|them) | (in mind) | (the|this|that|some|all|any ~ (cost|costs|brunt|burden|responsibility|weight|risk|pain|loss|blame|expense))) => bear
  + Please bare with me while I look for the chart.
  + I will bare in mind that the tide turns.
(<modal>|not|cannot) {wrong: bare} (to|the|it|that|thinking|being|him|her) ${before('<any>')} => bear
  ! not bare the (soul|chest)
  + I can't bare to see good wool wasted.
= "Bare" is uncovered or just enough; a "bear" is an animal.
{wrong: bear} (minimum|bones|hands|feet|essentials|necessities|walls|facts) => bare
  + We kept to the bear minimum.
= A "role" is a part one plays; a "roll" turns.
{wrong: roll} of (a|an|the)? (<adj>|<noun>)? (analyst|manager|engineer|developer|planner|teacher|nurse|leader|coordinator|consultant|designer|assistant|officer|director|supervisor|buyer|clerk|cook|baker|driver|editor|writer|trainer|mentor|chair|treasurer|captain|foreman|scientist|technician|architect|accountant|adviser|advisor|administrator|curator|librarian|chef|producer|team|lead) => role
  + The roll of a planner is to ask early.
(play|plays|played|playing) ~ {wrong: roll} (in|as|for | <end>) => role
  !! dice|marble
  + She played a large roll in my training.
(this|your|new|senior|junior|open|current|previous|similar|important|key|leadership|active|pivotal|crucial|central|advertised|the|management|development|engineering|nursing|teaching|supporting|leading) {wrong: roll} (at|as|within|requires|involves|description|model|models|you|(is to)|suits|interests|fits|<modal>|<name> | <end> | <comma> | and the|your|my) ~> role
  !! bread|paper|film|tape|egg|drum|thunder|ferry|boat|ship|cloth|cable|dice|call
  + I am still interested in the senior roll.
  + The new roll would suit me.
(apply|applied|applying|interview|interviewed|application|applicants|vacancy|candidate|candidates) for ~ {wrong: roll} => role
  + I applied for the roll of night planner.
= To "roll" something out is to bring it in; a "role" is a part one plays.
(to|<modal>|we|they|and|i) {wrong: role} (out|up|over|back) => roll
  + We will role out the new rota in May.
{wrong: roled} => rolled
  + We roled the barrel out.
= To "pique" somebody's interest is to rouse it.
{wrong: peaked|peeked} (my|our|your|their|his|her|the|some) ~ (interest|curiosity|attention|appetite) => piqued
  + Your story of the flood peaked my interest.
{wrong: peak|peek} (my|our|your|their|his|her|the) ~ (interest|curiosity|attention) => pique
  + It did peak my curiosity.
= A "peek" is a quick look; a "peak" is a top.
(sneak|quick|a) {wrong: peak} (at|inside|into|behind|through) => peek
  + Thank you for the quick peak inside the vault.
sneak {wrong: peak} => peek
  + I enjoyed the sneak peak.
= A "peak" is a top; a "peek" is a quick look.
{wrong: peek} (season|performance|hours|time|times|demand|traffic|load|capacity|summer) => peak
  + I would rather not come in the peek season.
`);
