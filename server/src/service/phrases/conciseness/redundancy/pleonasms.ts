import { phraseTable } from '../table.ts';

const CONTRAST_STAGE =
  'interim|draft|first|early|earlier|initial|provisional|start|half-time|appeal';

/** Words that say again what the word beside them says. */
export const pleonasms = phraseTable(`
past (experience) => experience
  !! present|current|future|expected|column
  + My past experience in retail taught me to count twice.
prior (experience) => experience
  + My prior experience in retail helps.
past history => history
  !! medical|patient|family|column
  + The mill has a past history of floods.
past track record => track record
  + My past track record speaks of care.
past memory => memory
  + I have a past memory of the yard.
future {noun: plans|prospects} => {noun}
  !! present|current|past|existing|now
  + Our future plans include a cold store.
  - The present plans and the future plans hang side by side.
upcoming future => future
  + In the upcoming future we bake rye.
end result => result
  !! start|interim
  + The end result was a quieter yard.
final {noun: outcome|result} => {noun}
  !! ${CONTRAST_STAGE}|match|election|game
  + The final outcome was a drop in returns.
  - The interim outcome was a fine; the final outcome was a warning.
eventual {noun: outcome|result} => {noun}
  + The eventual outcome was a drop in returns.
final conclusion => conclusion
  !! ${CONTRAST_STAGE}
  + My final conclusion was that we need light.
basic {noun: fundamentals|essentials|basics|principles|rudiments} => {noun}
  + I can teach the basic fundamentals of baking.
  ! basic essentials box
advance {noun: planning|preparation|warning|notice} => {noun}
  ! (the|our|called) advance planning (team|group|department|,)
  ! advance (warning|notice)
  + A launch takes advance planning.
  - Advance Planning, the team I led, set the gates.
  ! <start> advance planning ,
forward planning => planning
  ! forward planning (team|group|department)
  + It took forward planning.
(added|extra|additional) bonus => bonus
  !! pay|salary|christmas|basic
  + The free parking was an added bonus.
free gift => gift
  !! tax
  + Each tin holds a free gift.
exact same => same
  + We had the exact same fault.
exactly {same: identical} => {same}
  + The sheets are exactly identical.
same (exact|identical) => same
  + We had the same identical fault.
general consensus => consensus
  !! local|narrow|particular
  + There was general consensus on the forms.
consensus of opinion => consensus
  + There was a consensus of opinion on the forms.
various different => various
  + I keep various different grades of sand.
(brief|short) summary => summary
  !! long|longer|full|report
  + Here is a brief summary of the count.
(brief|short) overview => overview
  !! long|longer|full
  + Here is a brief overview of the yard.
(brief|short) moment => moment
  + The lamp went out for a brief moment.
mutual cooperation => cooperation
  + I liked the mutual cooperation of the crews.
joint {noun: collaboration|partnership|cooperation} => {noun}
  + It was a joint collaboration with the port.
(still|currently|presently) ongoing => ongoing
  + The count is still ongoing.
currently now => now
  + I am currently now in Leith.
(at the moment | at the present time | at the present moment | at present | right now | at this moment in time | at this time) ,? {who: i} {be: am|'m} currently => {who} {be} currently
  + At the present moment I am currently in training.
(at the moment | at the present time | at the present moment | at present | right now) ,? {who: i} currently => {who} currently
  + At the moment I currently work on a ward.
{now: currently} {verb: <verb>} {what: .. } (at the moment | at present | right now | at this time) => {now} {verb} {what}
  + I currently work nights at the moment.
{modal: may|might|could|can} (possibly|potentially|perhaps|maybe|conceivably)+ !(be possible) => {modal}
  ! could possibly (send|tell|let|give|confirm|share|spare|call)
  ! (could|can) <pron>
  ! as ~ (can|could) possibly
  + A shared inbox could potentially save an hour.
  + I might possibly perhaps be free on Monday.
could conceivably be possible that ~> may be that
  + It could conceivably be possible that the seeds were mixed.
(possibly|perhaps|maybe) {who: i|we|you|it|they} {modal: may|might} => {who} {modal}
  + Perhaps we might meet on Thursday.
(perhaps maybe | maybe perhaps | possibly maybe | perhaps possibly) => perhaps
  + Maybe perhaps a second tap would do.
possibly {modal: may|might} => {modal}
  + The drum possibly might leak.
potentially possible => possible
  + It is potentially possible to move it.
tentatively suggest perhaps => suggest
  + I would tentatively suggest perhaps a lower desk.
in my (own)? personal (opinion|view) => in my opinion
  !! firm|union|union's|company|company's|official|party
  + In my personal opinion the gate is too low.
(personal) opinion => opinion
  ! my personal opinion and
  !! firm|union|company|official|party|differ
  + It is only a personal opinion.
  - My personal opinion and the union's differed.
{my: my|your|our|their|his|her} own personal => {my} own
  !! work|firm|company
  + I used my own personal tools.
i myself personally => I
  + I myself personally prefer paper.
i personally !(feel|think|believe|sign|check|visit|know|knew|met|tested|oversaw|inspect|ran|checked|signed) => I
  + I personally prefer paper.
i personally (feel|think|believe) (that)? => I think
  + I personally feel that two short drills are better.
personally ,? i (feel|think|believe) => I think
  + Personally, I think two short drills are better.
in my (opinion|view) ,? i {verb: think|believe|feel} => I {verb}
  + In my opinion, I think the gate is too low.
reason why !(<det> | <poss>? <noun>? be) ~> reason
  ! (under|heading|column|box) ... reason why
  ! reason why ... (be|is|was) (because|that)
  ! no reason why
  !! the reason why
  + This is a good reason why we close early.
reason (be|is|was) because => reason {be that:}
  + My reason is because the lid is thin.
period of time => period
  + It took a long period of time.
  - At this period of the year I row.
time period => period
  + Over that time period we sold rye.
during the {s: winter|summer|spring|autumn} months => in {s}
  + During the winter months I teach curling.
(during|in) the month of {m: <month>} => in {m}
  + We close in the month of August.
  - The Month of May is a song our choir knows.
for the month of {m: <month>} => for {m}
  + We close for the month of August.
in the year {n: <num>} => in {n}
  ! in the year {x: <num>} (ad|bc)
  + I moved here in the year 2014.
  - In the year I qualified there were two posts.
{t: a.m.|am} in the morning => {t}
  + I can be there by 8 a.m. in the morning.
  - The boat leaves at 8 a.m., and another in the morning at ten.
{t: p.m.|pm} (in the afternoon | in the evening | at night) => {t}
  + I can be there by 8 p.m. in the evening.
(12|twelve) noon => noon
  !! midnight
  + We close at 12 noon.
(12|twelve) midnight => midnight
  !! noon
  + We close at 12 midnight.
{size: large|small|big|tiny|huge} in size => {size}
  !! weight|thickness
  + The fragments are small in size.
  - The two prints are alike in size.
few in number => few
  + Night trains are few in number.
{c: red|green|blue|yellow|black|white|brown|grey|gray|pink|orange|purple} in (colour|color) => {c}
  ! in (colour|color) (film|print|photograph)
  !! grey in
  + The skip was green in colour.
{c: round|square|oval|triangular|rectangular} in shape => {c}
  + The tray is round in shape.
{c: short|long} in length => {c}
  + The plank is short in length.
heavy in weight => heavy
  + The drum is heavy in weight.
{c: technical|temporary|similar|personal|confidential|general|practical|different|minor|serious|complex} in nature => {c}
  + The fault was technical in nature.
  - We let the pupils draw in nature.
(duplicate|identical) copy => copy
  ! top copy
  !! top
  + A duplicate copy is on its way.
true fact => fact
  !! false|invented|quiz|game
  + That is a true fact.
  - The game asks pupils to sort true facts from invented ones.
(real|actual) fact => fact
  ! in actual fact
  + The actual facts are in the log.
honest truth => truth
  + That is the honest truth.
new {noun: innovation|invention} => {noun}
  ! new innovation (hub|centre|center|team|fund|lab)
  + The new innovation was a set of chutes.
  - The new Innovation Hub in Hull has the press.
  ! the new innovation hub
unexpected surprise => surprise
  + The medal was an unexpected surprise.
(necessary|essential|required|mandatory) {noun: requirement|prerequisite} => {noun}
  !! desirable|optional
  + A licence is a necessary requirement.
`);
