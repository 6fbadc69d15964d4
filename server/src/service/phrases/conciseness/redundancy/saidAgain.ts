import { phraseTable } from '../table.ts';

/** The same time, number, person or manner said a second time, next to the first or some words on. */
export const saidAgain = phraseTable(`
(first | firstly | first of all) ,? (to start with | to begin with) => first
  + First of all, to start with, the oven was cold.
(finally|lastly) ,? (in conclusion | to conclude | last but not least) => finally
  + Finally, in conclusion, thank you for the tour.
in conclusion ,? to (conclude | sum up) => to sum up
  + In conclusion, to sum up, rye sells.
(first|originally|initially) (begin|start|commence) => {begin:}
  ! (the|a|our|my|your) (first|initial)
  + I initially started as a porter.
  - The first began at nine and the second at noon.
(initially|originally) at first => at first
  + The oven was initially at first cold.
at first ,? {who: <pron>} (initially|originally) => at first {who}
  + At first I initially baked rye.
in the past ,? {who: <pron>} (previously|once) => {who} previously
  + In the past I previously baked rye.
in the past ,? {who: <pron>} used to => {who} used to
  + In the past I used to bake rye.
(previously|before|earlier) in the past => previously
  + I baked rye previously in the past.
(recollect|remember|recall) back => {recall:}
  ! back (to|at|in) (the)? (home|office)
  + I recall back how we baked rye.
look back in retrospect => {look back:}
  + I look back in retrospect.
evolve over time => {evolve:}
  + The list evolved over time.
(increase|grow|expand) in size => {grow:}
  + The crew grew in size.
(decrease|shrink|reduce) in size => {shrink:}
  + The crew shrank in size.
{adj: larger|smaller|bigger|tiny} in size => {adj}
  + The new trays are larger in size.
{adj: fewer|greater} in number => {adj}
  + The drivers are fewer in number.
tall in height => tall
  + The rack is tall in height.
wide in width => wide
  + The rack is wide in width.
early in time => early
  + It was early in time.
soon in the near future => soon
  + I will ring soon in the near future.
later at a later (date|time) => later
  + I will ring later at a later date.
(final|ultimate) (end|finish) => end
  ! (final|ultimate) end (of|user|point)
  + That was the final end.
final completion => completion
  + It took a year to final completion.
(fully|totally|entirely) {adj: complete|completed|finished} => {adj}
  !! half|partly|part
  + The shed is fully completed.
(complete off | finish off) completely => {finish:}
  + We finished off completely.
{verb: book|order|reserve|prepay} in advance beforehand => {verb} in advance
  + Please book in advance beforehand.
(advance|prior) (reservation|booking) => booking
  + An advance booking is needed.
pre-book in advance => {book:}
  + Please pre-book in advance.
(prior|advance) preparation beforehand => preparation
  + It took prior preparation beforehand.
beforehand in advance => beforehand
  + I rang beforehand in advance.
meet up with => {meet:}
  + I would like to meet up with your crew.
together as a (group|team) jointly => together
  + We row together as a team jointly.
jointly together => together
  + We row jointly together.
{verb: agree} unanimously by all => {verb} unanimously
  + It was agreed unanimously by all.
(everyone | everybody | all of us | we all) unanimously agreed => we all agreed
  + We all unanimously agreed.
equally {same: the same} => the same
  + The two trays are equally the same.
{verb: reply|respond|answer} in (response|reply|answer) => {verb}
  ! in (response|reply|answer) to
  + I replied in response.
in (reply|response) ,? i {verb: replied|answered|responded} => I {verb}
  + In reply, I answered at once.
(verbal|spoken|oral) {noun: conversation|discussion|talk} => {noun}
  !! written
  + We had a verbal discussion.
{verb: discuss|talk|speak} {what: (~ <noun>+)?} verbally => {verb} {what}
  !! written|writing
  + We discussed the rota verbally.
(in person face to face | face to face in person | physically in person) => in person
  + I would like to meet face to face in person.
on foot by walking => on foot
  + I came on foot by walking.
(manually by hand | by hand manually) => by hand
  + We fold it manually by hand.
{verb: hand-written|handwritten} by hand => {verb}
  + The list is handwritten by hand.
automatically by itself => automatically
  + The gate shuts automatically by itself.
electronically by (e-mail|email) => by e-mail
  + I send it electronically by e-mail.
online on the (internet|web) => online
  + I read it online on the internet.
(alone by myself | by myself alone | alone on my own | on my own alone) => alone
  + I ran the shop alone by myself.
single-handedly (alone | by myself | on my own) => single-handedly
  + I ran the shop single-handedly by myself.
see {what: .. } with my own eyes => {see:} {what} myself
  + I saw the leak with my own eyes.
hear {what: .. } with my own ears => {hear:} {what} myself
  + I heard the leak with my own ears.
think to myself => {think:}
  + I thought to myself that it would hold.
(nod|nodded) (my|his|her|their) head => nodded
  + The foreman nodded his head.
(shrug|shrugged) (my|his|her|their) shoulders => shrugged
  + The foreman shrugged his shoulders.
(ideally|perfectly) ideal => ideal
  + The site is perfectly ideal.
most {adj: optimal|ideal|favourite|favorite} => {adj}
  + It is the most optimal route.
more {adj: preferable|superior} => {adj}
  + Rye is more preferable.
(specific|particular) details => details
  + I will send the specific details.
(regularly|routinely) (every|each) {d: day|week|month|year|night|morning} => every {d}
  + I row regularly every day.
(every|each) {d: day|week|month|year|night} (daily|weekly|monthly|yearly|nightly) => every {d}
  + I row every day daily.
(daily|weekly|monthly|yearly) (every|each) {d: day|week|month|year} => every {d}
  + I row weekly every week.
weekly {noun: meeting|call|report|check} (every|each) week => weekly {noun}
  + We have a weekly meeting every week.
constantly (all the time | always) => constantly
  + The bell rings constantly all the time.
(always constantly | constantly always) => always
  + The bell rings always constantly.
(now at present | presently at this time | now at this time | now at the moment) => now
  + I am now at present in Leith.
also in addition => also
  + I also in addition row.
and furthermore (also)? => and
  + I weld and furthermore solder.
as well as also => as well as
  + I weld as well as also solder.
both {one: .. } and also => both {one} and
  + I both weld and also solder.
plus also => plus
  + I weld, plus also solder.
because of the reason that => because
  + I left because of the reason that the flue fell.
for me personally => for me
  + For me personally rye is best.
as for me personally => as for me
  + As for me personally, rye is best.
my (own)? personal (view|feeling|belief) => my view
  !! firm|union|union's|company|company's|official|party|theirs
  ! personal (view|feeling|belief) ,? (not|and)
  + Here is my personal view of rye.
  - That was my personal view, not the board's.
such as (for example | for instance) => such as
  + I bake loaves such as for example rye.
like (for example | for instance) => like
  + I bake loaves like for example rye.
e.g. for example => for example
  + I bake loaves, e.g. for example rye.
both (the)? two of {us: us|them|you} => both of {us}
  + Both the two of us row.
the (city|town|village) of {name: <name>} => {name}
  ! (with|for|by) the (city|town|village) of
  + I grew up in the town of Leith.
twelve in number => twelve
  + The trays are twelve in number.
{adj: old|ancient} antique => antique
  + We sold an old antique lamp.
crisis situation => crisis
  + I am calm in a crisis situation.
emergency situation => emergency
  + I am calm in an emergency situation.
knowledge and know-how => knowledge
  + I bring knowledge and know-how.
whole (complete|entire)? (complete|entire) => whole
  + We ate the whole complete loaf.
in my head mentally => in my head
  + I count in my head mentally.
back again => back
  ! (and|there|forth) back again
  ! back again (to|when|if)
  + I put the key back again.
once more again => once more
  + I rang once more again.
rise upward|upwards => {rise:}
  + Prices rise upwards.
fall down to the ground => {fall:}
  + The crates fell down to the ground.
attach {what: (~ <noun>+)?} hereto => {attach:} {what}
  + I attached the list hereto.
a pair of two => a pair of
  + I keep a pair of two lamps.
mix of different => mix of
  + We sell a mix of different loaves.
combination of different => combination of
  + We use a combination of different flours.
unless and except => unless
  + We sail unless and except there is fog.
if in case => if
  + Ring me if in case it rains.
`);
