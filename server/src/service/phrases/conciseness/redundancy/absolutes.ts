import { phraseTable } from '../table.ts';

/** Degrees of what has none, doubled conjunctions and abbreviations, and things said with their own description. */
export const absolutes = phraseTable(`
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
  ! and also (to|from|by|with|whether|how|why|that|a|an)
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
