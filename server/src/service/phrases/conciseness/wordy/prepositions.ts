import { phraseTable } from '../table.ts';

/** Prepositions of three and four words. */
export const prepositions = phraseTable(`
# I had one more thought {} the delivery round.
<start> (with regard to | with regards to | in regard to | in regards to | as regards | with respect to | in respect of | with reference to | in reference to | in relation to | in connection with) => on
  + With regard to the round, I have one more thought.
  + As regards the round, I have one more thought.
  ! with (best|kind|warm)? regards to <name>
with regard to => about
  ! (high|due|great|little|no) regard
with regards to => about
  ! (best|kind|warm) regards
in regard to => about
in regards to => about
as regards => about
with respect to => about
  ! (speak|treat|listen|behave|talk|act|differentiate|derivative) ... with respect to
  - She spoke with respect to every caller.
  - We differentiate the yield with respect to heat.
in respect of => about
with reference to => about
in reference to => about
in relation to => about
  ! (stand|lie|place|position|set|sit|tall|large|small|heavy|where) ... in relation to
  - The chart shows where the reef lies in relation to the buoy.
in connection with => about
  !! wire|police|arrest|socket|plug
on the subject of => on
on the topic of => on
pertaining to => about
on the matter of => on
on the question of !(whether|who|how) => on
on the issue of !(<num>) => on
when it comes to => for
  ! when it comes to (a|an|the) ~ (discussion|vote|decision|crunch|end|stop|boil|halt|close|test|door|gate|house|crossing|junction)
  + When it comes to rye, I keep the oven low.
  - The tram rings when it comes to the crossing.
where {what: ~ <noun>+} (be|is|are) concerned => for {what}
  + I keep the oven low where rye is concerned.
in terms of => for | on
  ! in terms of (use|sale|trade|employment|x|y|z|<num>|the)
  ! (write|written|express|expressed|solve|define|state) ... in terms of
  + In terms of ovens, I have used gas and wood.
  - Ask the pupils to write y in terms of x.
  - In terms one and two I taught maths.
from the (standpoint | viewpoint | perspective | point of view) of ~> for
  ! (film|shot|shoot|tell|told|narrate|write|written|draw|drawn|see|seen|paint) ... from the (point|viewpoint|perspective)
  + From the standpoint of the driver the new gate is worse.
from a cost (perspective | standpoint | point of view) => on cost
  + From a cost perspective the second vendor was cheaper.
from a time (perspective | standpoint | point of view) => on time
  + From a time perspective the second vendor was better.
on the basis of {what: ~ <noun>} ~> from {what}
  ! (discriminate|treat|refuse|dismiss|choose) ... on the basis of
  + We set the order on the basis of last year's sales.

# We cleaned the racks {} the new brush.
by means of => with
  ! by means of (transport|support|income)
through the use of => with
with the use of => with
by the use of => with
by way of {what: a|an .. (call|email|e-mail|mail|note|letter|message|talk|chat|meeting)} => in {what}
  + I can explain it by way of a short call.
through the medium of => through
  ! (contact|spirit|message|séance) ... through the medium
with the aid of => with
with the assistance of => with the help of
in conjunction with => with
in combination with => with
in association with => with
in tandem with => with
in company with => with
in partnership with !(<name>) => with
in collaboration with => with
in close collaboration with => closely with
  + I worked in close collaboration with the night crew.
in cooperation with => with
in addition to => besides
  ! in addition to <num>
as well as being => besides being
  + As well as being cheap, the brush is light.
in the absence of => without
  ! in the absence of (my|our|your|the) ~ (head|manager|chair|boss|captain|foreman|matron|vicar|doctor)
  ! in the absence of (<name>|him|her|them|me|us|you)
  - I ran the ward in the absence of the matron.
on the part of => by
  ! on the part of ~ (belt|wall|road|roof|floor|body|line|map|page|machine|frame) (that|which|near|nearest|by)?
  ! (wear|damage|rust|mark|dent|paint|stand|stood) ... on the part of
  + A quick call on the part of the driver saved the load.
for the benefit of => for
  !! concert|charity|trust|trustee
in accordance with your (request|instructions|wishes|wish) => as you asked
  + I left the key at the gate in accordance with your request.
in accordance with !(your|their|his|her) => under
  + I keep the log in accordance with the port rules.
in compliance with => under
  ! <num> ~ (year|month) in compliance with
  ! (year|month|work|job|role|team) in compliance with
  + I keep the log in compliance with the port rules.
pursuant to => under
  !! section|statute|subsection
under the provisions of => under
under the terms of => under
within the framework of => within
  !! software|code|class
within the confines of => within
within the space of {n: <num>|a|an} => within {n}
  + We refilled it within the space of an hour.
in view of !(the fact) => given
  ! (stay|keep|be|remain|stand|park) in view of
  ! in (full|plain|clear)? view of ~ (driver|guard|camera|window|crowd|house|crane)
  + In view of the frost, we lit the oven early.
  - The slinger must stay in view of the crane driver.
in light of !(the fact) => given
  + In light of the frost, we lit the oven early.
in the light of !(the fact | a | an) => given
  ! in the light of ~ (lamp|window|lantern|candle|moon|fire|torch|sun|day|dawn|evening)
  + In the light of the frost, we lit the oven early.
  - The cloth looks green in the light of the north window.
as a result of => because of
  ! (as|is|was|be|log|record|enter|mark) (it)? as a result of
  ! a result of the ~ test
  + As a result of the strike I walked my round.
as a consequence of => because of
  + As a consequence of the strike I walked my round.
in consequence of => because of
  + In consequence of the strike I walked my round.
on account of !(the fact) => because of
  ! on account of ~ (leaseholder|tenant|customer|client|buyer|payer)
  + On account of the strike I walked my round.
owing to !(the fact) => because of
  ! (sum|money|rent|debt|amount|balance|pay) owing to
  + Owing to the strike I walked my round.
in (close|near)? proximity to => near
  ! (sensor|alarm|measure|detect|measures) ... proximity
  + My flat is in close proximity to the depot.
in the (immediate|general)? vicinity of => near
  + The trench was in the vicinity of a water main.
in the direction of => towards
  ! (turn|point|point|arrow|spin|rotate|film|screw) ... in the direction of
  ! in the direction of (the)? (arrow|grain|travel|flow|traffic)
  + The lorries drove in the direction of the quay.
  - Both hands turn in the direction of the arrow.
(in|into) the interior of => inside
  + We painted the pipes in the interior of the shed.
inside of => inside
  ! (the|an|its|my|our|your) inside of
  + We painted the pipes inside of the shed.
  - The inside of the kiln was warm.
outside of => outside
  ! (the|an|its|my|our|your) outside of
  + I have done little outside of baking.
off of => off
  + We took the labels off of the crates.
over and above => beyond
  ! (roof|tower|tree|wall|building|rise|stand) ... over and above
  + I did two shifts over and above the rota.
with the exception of => except for
  !! code|error|java|stack
  + With the exception of the Friday round, I can join any.
in the event of => if there is
  ! in the event of (fire|emergency|accident) ~ <end>
  + In the event of frost the round starts later.
by virtue of !(the fact) => through
  + I got the post by virtue of a long training.
in the field of !(a|the) => in
  ! in the field of (barley|wheat|grass|corn|oats|hay|rye|beet|maize|stubble|clover|flax|turnips|sheep|cows|honour|honor|gold)
  + I have worked in the field of boat repair.
  - We found the ring in the field of barley behind the church.
{verb: leave|join|enter|study|know} the field of {what: <noun>} => {verb} {what}
  ! field of (barley|wheat|grass|corn|oats|hay|rye|beet|maize|stubble|clover|flax|turnips|sheep|cows)
  + I left the field of dentistry in May.
in the area of !(the|a|an|<num>) => in
  ! (error|change|mistake|reduction|increase|loss|slip) in the area of
  + I have worked in the area of boat repair.
in the sphere of => in
  + I have worked in the sphere of boat repair.
in the realm of => in
  ! (king|queen|dragon|god|magic) ... in the realm of
  + I have worked in the realm of boat repair.
in the domain of => in
  !! function|website|email
  + I have worked in the domain of boat repair.
in the world of => in
  ! (set|happen|live|story|novel|book|play) in the world of
  + I have worked in the world of boat repair.
in the role of => as
  ! (act|appear|sing|star|dance|cast|play|see|saw) ... in the role of
  + I spent two years in the role of foreman.
in the capacity of => as
  ! in the capacity of (the|a) ~ (tank|battery|lorry|drum|hall|disk|vat)
  + I spent two years in the capacity of foreman.
in my (capacity|role) as => as
  + In my role as foreman I wrote the rota.
in my (current|present|last|previous) role as => as
  + In my present role as foreman I write the rota.
in the form of => as
  ! in the form of <num>
  ! in the form of (the|a|an) ~ (cross|circle|heart|star|letter|ring|horseshoe|fish|bird)
  + I can send the list in the form of a sheet.
by the name of => called
  ! (go|goes|went|go) by the name of
  + A baker by the name of Hunt taught me.
  - Our porters go by the name of their ward.
(who|which) (is|was) called {name: <name>} => called {name}
  + A baker who was called Hunt taught me.
  - The plumber who was called to the yard came late.
of the utmost importance => essential
  + Clean racks are of the utmost importance.
of great importance => very important
  + Clean racks are of great importance.
of (considerable|major|some|real|particular) importance => important
  + Clean racks are of considerable importance.
of critical importance => critical
  + Clean racks are of critical importance.
of vital importance => vital
  + Clean racks are of vital importance.
of great value => valuable
  + The old ledgers are of great value.
  !! auction|price|insure|jewel
of (great|real|considerable) benefit => helpful
  + A second gate would be of great benefit.
of no use => useless
  + The wet ledgers are of no use.
of a {adj: technical|personal|confidential|similar|minor|serious|legal|practical|general|temporary|sensitive|clinical|commercial|private|financial|permanent|simple|formal|voluntary|routine|trivial} nature => {adj}
  + The errors were of a minor nature.
`);
