import { phraseTable } from '../table.ts';

const FREQUENT =
  'daily|weekly|fortnightly|monthly|quarterly|yearly|annual|hourly|nightly|regular|frequent|ongoing|continual|occasional';
const MANNER =
  'consistent|permanent|temporary|voluntary|individual|personal|informal|formal|global|local|national|exclusive|routine|equal|collective|joint|continuous|constant|periodic|provisional';
const FIELD =
  'financial|technical|legal|personal|commercial|clinical|operational|economic|environmental|historical|professional|medical|scientific|political|moral|strategic|logistical|educational|musical|statistical|structural|cultural|linguistic';

/** How it is done: an adverb where a phrase was used. */
export const manner = phraseTable(`
# We check the racks {} in winter.
on (a|an) {adj: ${FREQUENT}} basis => {adj>adverb}
  + We check the racks on a weekly basis.
  + The pay is settled on an annual basis.
  - The drivers were paid a monthly rate.
on (a|an) {adj: ${MANNER}} basis => {adj>adverb}
  + I checked the racks on a voluntary basis.
  + We meet each driver on an individual basis.
  - The legal basis of our toll is a charter.
on a (day-to-day | day to day) basis => daily
on a (week-to-week | week by week) basis => weekly
on a full-time basis => full-time
on a part-time basis => part-time
on a freelance basis => freelance
on a (case-by-case | case by case) basis => case by case
on a (one-to-one | one-on-one | one to one) basis => one to one
on a trial basis => as a trial
on a confidential basis => in confidence
on a (rotating|rotational|rota) basis => in rotation
on a random basis => at random
on a first-come, first-served basis => first come, first served
on a going-forward|go-forward basis => from now on
on a consistent and regular basis => regularly
in (a|an) {adj: <adj>} (manner|fashion) => {adj>adverb}
  ! in (a|an) ~ (manner|fashion) (of|that|which|common|typical|usual)
  ! in (a|an) (friendly|lively|orderly|costly|cowardly|similar|matter-of-fact|particular|certain|bad|low|old|new|male|human) (manner|fashion)
  + We weigh the flour in a careful manner.
  + We answered every call in a timely manner.
  + We fill the racks in a systematic fashion.
  - She read the list in a friendly manner.
  - The panel is painted in a manner common in Ghent.
in (a|an) {adj: <adj>} and {more: <adj>} (manner|fashion) => {adj>adverb} and {more>adverb}
  ! (friendly|lively|orderly) and
  ! and (friendly|lively|orderly)
  + I try to answer in a clear and direct manner.
in a similar (manner|fashion|way) => similarly
in a different manner => differently
in (a|an) {adj: positive|negative|meaningful|constructive|professional|effective|efficient|safe|responsible|clear|honest|systematic} way => {adj>adverb}
  + The crew answered in a constructive way.
in a friendly (manner|fashion) => kindly
from a practical (standpoint | viewpoint | perspective | point of view) => in practice
  + From a practical point of view the lower gate is better.
from (a|an) {adj: ${FIELD}} (standpoint | viewpoint | perspective | point of view) => {adj>adverb}
  + From a financial point of view the lower gate is better.
  - From my position by the gate I could see both ships.
from a business (standpoint | perspective | point of view) => for the business
  + From a business standpoint the lower gate is better.
in practical terms => in practice
  + In practical terms the lower gate is better.
in general terms => broadly
  ! in general terms (of|that)
  + I described it in general terms.
in {adj: broad|financial|simple|technical|legal|commercial|economic} terms => {adj>adverb}
  ! in (general|broad|simple) terms (of|that)
  + In broad terms the plan holds.
in (one way or another | one way or the other) => somehow
in one form or another => somehow
to all intents and purposes => in effect
for all intents and purposes => in effect
in the first instance => first
  ! in the first instance ,? <pron>
  ! (court|judge|appeal|register) ... in the first instance
  + Please ring the porter in the first instance.
in any way, shape or form => at all
  + The job did not bore me in any way, shape or form.
free of charge ~> free
  ! (earth|static|electric|current|circuit|conductor|complain) ... free of charge
at no (extra|additional)? (cost|charge) => free
  !! at no cost to
with great ease => easily
with great (care|caution) => carefully
with great (speed|haste) => quickly
with great (frequency|regularity) => often
in the best possible way => well
in a matter of {n: seconds|minutes|hours|days|weeks} => within {n}
  + The queue was gone in a matter of minutes.
having said that <comma> => but
  + Having said that, the oven heats well.
years of age => years old
  + My apprentice is twenty years of age.
as per our (conversation|discussion|call|chat|talk|meeting) => as we discussed
  + As per our conversation, I have moved the oven.
per our (conversation|discussion|call|chat|talk) => as we discussed
  + Per our discussion, I have moved the oven.
(as)? per your (request|instructions) => as you asked
  + As per your request, I have moved the oven.
as per your (email|e-mail|mail|message|note) => as you wrote
  + As per your email, I have moved the oven.
in response to your request => as you asked
  ! your request (for|about|to)
  + In response to your request, I have moved the oven.
in (answer|response|reply|regard|regards|relation) to (your|the) (question|query|point) (you asked | you raised | that you asked | that you raised)? (about|concerning|regarding|on) => on
  + In answer to your question about yeast, we buy it fresh.
  + In answer to the question you asked concerning yeast, we buy it fresh.
following on from our (conversation|discussion|talk|call|chat|meeting) => after our talk
  + Following on from our discussion, I have moved the oven.
further to our (conversation|discussion|talk|call|chat|meeting) => after our talk
  + Further to our conversation, I have moved the oven.
`);
