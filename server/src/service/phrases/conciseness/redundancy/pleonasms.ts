import { phraseTable } from '../table.ts';

const CONTRAST_STAGE =
  'interim|draft|first|early|earlier|initial|provisional|start|half-time|appeal';

/** Words that say again what the word beside them says. */
export const pleonasms = phraseTable(`
past (experience) => experience
  !! present|current|future|expected
  + My past experience in retail taught me to count twice.
prior (experience) => experience
  + My prior experience in retail helps.
past history => history
  !! medical|patient
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
  !! firm|union|company|official|party
  + In my personal opinion the gate is too low.
(personal) opinion => opinion
  ! my personal opinion and
  !! firm|union|company|official|party|differ
  + It is only a personal opinion.
  - My personal opinion and the union's differed.
my own personal => my own
  !! work|firm|company
  + I used my own personal tools.
i myself personally => I
  + I myself personally prefer paper.
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
absolutely {adj: essential|necessary|vital|perfect|certain|sure|crucial|critical|unique|identical|imperative|delighted|thrilled} => {adj}
  + Clean hands are absolutely essential.
completely {adj: unanimous|full|unique|identical|empty|finished|perfect|certain|opposite|essential} => {adj}
  !! half|part|partly
  ! and completely
  + The vote was completely unanimous.
  - One wing was half finished and the other completely finished.
(totally|utterly|entirely) {adj: unanimous|full|unique|identical|perfect|essential|critical|ruined|crucial} => {adj}
  + The bell is totally unique.
(very|truly|quite|highly|most|so|really|extremely|fairly|rather) unique => unique
  + The bell is very unique.
(very|extremely|really|highly|so|truly) {adj: essential|vital|crucial|critical|delighted|thrilled|excellent|perfect|superb|fantastic|fascinating|invaluable|ecstatic|outstanding|priceless|enormous|tiny|huge|ideal|wonderful|amazing|exceptional} => {adj}
  !! how
  + Clean hands are very essential.
(deeply|very|truly) (profound) => profound
  + The talk was deeply profound.
two equal halves => halves
  !! unequal
  + I cut it into two equal halves.
both of the two => both
  + Both of the two ovens run on gas.
the two twins => the twins
  + The two twins bake rye.
each individual => each
  !! group|flock|herd|one tag|also
  + I tuned each individual reed.
equally as !(... as) => equally
  + The spare lamp is equally as bright.
and also => and
  ! and also (to|from|by|with)
  + I weld and also solder.
but (however|nevertheless|nonetheless) => but
  + It rained, but nevertheless we sailed.
(in addition | additionally | furthermore | moreover | besides | besides this | in addition to this) ,? {who: i|we} also => {who} also
  + In addition, I also keep the tool log.
in addition also => also
  + In addition also the lid was bent.
also {verb: <verb>} {what: ... <noun>} as well !(as) => also {verb} {what}
  + I also manage the choir as well.
  - The mended lamp also works as well as the old one.
(as a rule | in general | generally) ,? {who: i|we} (usually|generally|normally|always) => {who} usually
  + As a rule, I usually check the gas first.
so (therefore|consequently|hence|thus) => so
  + It rained, so therefore we stayed.
then (subsequently|afterwards|later) => then
  ! (now|and) then later
  + We then subsequently closed.
(estimate) at (about|around|approximately|roughly) => {estimate at:}
  + The load was estimated at about nine tonnes.
  - The vase was estimated at an auction about ten years ago.
(approximately|around|roughly) (about) => about
  ! article about
  + We sold approximately about nine.
about (approximately|roughly|around) => about
  ! (article|book|talk|report|film|word) about
  !! dressed
  + We sold about approximately nine.
{about: approximately|about|around|roughly} {n: <num>} or so => {about} {n}
  + We hire approximately 30 or so cooks a month.
sum total => total
  + The sum total was nine.
(overall|grand|full) total => total
  ! grand total of <num>
  !! column|below|part|sub-total|subtotal|ward
  + The overall total came to 214 boxes.
in total altogether => in total
  + We tested forty batches in total altogether.
{my: <det>|<poss>} pin number => {my} PIN
  !! bowling|pins
  + I forgot my PIN number.
atm machine => ATM
  + There is an ATM machine by the gate.
gpa average => GPA
  + My GPA average was fine.
hiv virus => HIV
  + I worked with the HIV virus.
lcd display => LCD
  + The LCD display is cracked.
isbn number => ISBN
  + The ISBN number is on the back.
in pdf format => as a PDF
  + I can send it in PDF format.
visible to the eye => visible
  + The crack is visible to the eye.
  - The comet was visible to the naked eye.
audible to the ear => audible
  + The leak is audible to the ear.
fellow {noun: colleague|colleagues|classmate|classmates|teammate|teammates|coworkers} => {noun}
  + My fellow colleagues row.
  - A Fellow and two colleagues led the dig.
temporary stopgap => stopgap
  + It was a temporary stopgap.
close scrutiny => scrutiny
  + The books are under close scrutiny.
careful scrutiny => scrutiny
  + The books are under careful scrutiny.
native mother tongue => mother tongue
  + My native mother tongue is Twi.
usual {noun: habit|custom} => {noun}
  !! monk|nun|order|abbey
  + It is my usual habit to row at dawn.
(regular|normal|usual) routine => routine
  + It is my regular routine to row at dawn.
old adage => adage
  + The old adage holds.
positive {noun: improvement|benefit} => {noun}
  !! negative
  + We saw a positive improvement.
over-exaggerate => {exaggerate:}
  + I do not wish to over-exaggerate.
whole entire => entire
  + I read the whole entire list.
(tiny little | little tiny) => tiny
  !! tern|owl|bat
  + The tiny little screws get lost.
going forward in the future => in future
  + Going forward in the future, I would log it.
still to this day => to this day
  + Still to this day I row.
always without exception => always
  + I always without exception check the gas.
always {verb: <verb>} without exception => always {verb}
  + I always check without exception the foot of a ladder.
from beginning to end in its entirety => from beginning to end
  + I read the log from beginning to end in its entirety.
in its entirety from beginning to end => from beginning to end
  + I read the log in its entirety from beginning to end.
from {m: <month>} through until => from {m} until
  + The grant runs from January through until March.
at the age of {n: <num>} years old => at the age of {n}
  + I learned to row at the age of five years old.
free of charge at no cost => free
  + We ran the clinic free of charge at no cost to anyone.
such as {what: ... <noun>} and so on => such as {what}
  + I use tools such as planes, saws and so on.
written record in writing => written record
  + I kept a written record in writing.
close proximity => proximity
  ! in close proximity
  + The close proximity of the depot helps.
other alternative => alternative
  + I see no other alternative.
difficult dilemma => dilemma
  + It was a difficult dilemma.
(future|forthcoming) forecast => forecast
  + The future forecast is dry.
`);
