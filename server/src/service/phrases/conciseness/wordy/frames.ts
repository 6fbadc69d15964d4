import { phraseTable } from '../table.ts';

const I = '{who: i|we|you|they|he|she}';

/** Sentences that start with a stand-in ("it is my belief that", "what I did was") before they say who does what. */
export const frames = phraseTable(`
# {} two short drills beat one long one.
it be my (firm|strong|honest|personal|sincere)? belief that => I {believe that:i}
  - It is my belief in plain labels that drew me here.
it be my (firm|strong|honest|personal|considered)? (opinion|view) that => I {think that:i}
it be my feeling that => I {feel that:i}
it be my understanding that => I {understand that:i}
it be my (sincere|earnest|fervent)? hope that => I {hope that:i}
it be my experience that => I {find that:i}
it have been my experience that => I have found that
it be my expectation that => I {expect that:i}
it be my recommendation that => I {recommend that:i}
it be my suggestion that => I {suggest that:i}
it be my intention to => I {intend to:i}
it be my (wish|desire) to => I {wish to:i}
it be my preference to => I {prefer to:i}
it be my plan to => I {plan to:i}
it be our (belief|view) that => we {believe that:i}
it be our understanding that => we {understand that:i}
it be our intention to => we {intend to:i}
my (belief|view) be that => I {believe that:i}
my (feeling|sense) be that => I {feel that:i}
my understanding be that => I {understand that:i}
my hope be that => I {hope that:i}
my (hope) be to => I {hope to:i}
my (intention|aim) be to => I {intend to:i}
my plan be to => I {plan to:i}
my preference be to => I {prefer to:i}
my preference would be to => I would prefer to
my preference be for => I {prefer:i}
it (be|was) my responsibility to {verb: <verb>} ~> I had to {verb}
  + It was my responsibility to lock the yard.
(it be | was) my (practice|habit|custom) to {verb: <verb>} ~> I {verb>past}
  ! it is my
  + As a foreman it was my habit to mark in pencil.
it is necessary for me to => I must
  + It is necessary for me to give a month's notice.
it is necessary for us to => we must
  + It is necessary for us to close at five.
there is a need for me to => I need to
  + There is a need for me to correct one figure.
there is a need for us to => we need to
  + There is a need for us to correct one figure.
it is possible that => perhaps
  ! is possible that {who: <pron>} (may|might)
  + It is possible that the pump was old.
  - It is possible to walk from the quay.
it is possible that {who: <pron>} (may|might) => {who} may
  + It is possible that I may need a lamp.
there is a (strong|good|high|real|every) (possibility|chance|likelihood|probability) that {who: <pron>} will => {who} will probably
  + There is a good chance that I will be away that week.
there is (a|some) (possibility|chance|likelihood|probability) that {who: <pron>} will => {who} may
  + There is a chance that I will be away that week.
there is (a|some)? (possibility|chance) that => perhaps
  + There is a possibility that the pump was old.
the possibility exists that => perhaps
there is a (strong|good|high) (possibility|chance|likelihood|probability) that !(<pron> will) => probably
  + There is a strong possibility that the pump was old.
there is every (chance|likelihood) that => probably
  + There is every chance that the pump was old.
it is (very|quite|highly|most)? (likely|probable) that => probably
  + It is likely that the pump was old.
(the)? chances are that => probably
  + Chances are that the pump was old.
in all likelihood => probably
in all probability => probably
there is no (doubt|question) that => undoubtedly
  !! exam|quiz|paper
  + There is no doubt that the pump was old.
it is often the case that => often
  + It is often the case that the pump fails first.
it is (usually|normally) the case that => usually
  + It is usually the case that the pump fails first.
it is sometimes the case that => sometimes
  + It is sometimes the case that the pump fails first.
it is generally the case that => generally
  + It is generally the case that the pump fails first.
it is always the case that => always
  + It is always the case that the pump fails first.
what this means is that => so
  ! (ask|know|see|explain|say|understand) ... what this means
  + What this means is that one boat will do.
  - I asked the class what this means in Latin.
what (happened|happens) was|is that =>
  + What happened was that the alarm rang in an empty office.
what ${I} did (was) ,? to? {verb: <verb>} => {who} {verb>past}
  + What we did was to move the tests.
  + What I did was ask each driver.
what ${I} did was ,? {again: i|we|you|they|he|she} !(<comma>) => {again}
  + What I did was, I asked each picker to time a shift.
what ${I} (am|are|was|were) (thinking|wondering) (is|was) (that)? => {who} thought
  + What I was thinking was that we could meet on a Thursday.
the (main|first|only|one|other)? thing (that|which)? ${I} {verb: noticed|learned|learnt|noted|saw|found|realised|realized|concluded} (be) that => {who} {verb} that
  + The thing that I noticed was that your porters carry spare gloves.
something (that)? ${I} (have)? {verb: noticed|learned|learnt|found} (be) that => {who} {verb} that
  + Something I learned was that frost comes early.
what ${I} {aux: (have|has)?} {verb: noticed|learned|learnt|found|realised|realized} {when: ..} be that => {who} {aux} {verb} {when} that
  + What I've learned over the years is that frost comes early.
  + What I have learned is that frost comes early.
the conclusion (that)? ${I} (came to | reached | drew | arrived at) be that => {who} concluded that
  + The conclusion that I came to was that the noise was in the gearbox.
the (approach|route|way|line) (that)? ${I} took (be) to {verb: <verb>} => {who} {verb>past}
  + The approach that I took was to ask five drivers first.
the (first|next)? thing (that)? ${I} would do (be | would be) to => {who} would first
  + The first thing that I would do would be to walk the line.
the (one|option|choice) (that|which)? ${I} would (choose|pick|prefer) (be) => {who} would choose
  + Of the two options, the one that I would choose is the later start.
something (that)? ${I} would (be keen | like) to do be to? visit => {who} would like to visit
  + Something I would like to do is visit the yard.
one thing (that)? i would (like to)? add be that => I would add that
  + One thing that I would like to add is that the choir sang.
the (main|simple|only|real)? reason (why|that)? {what: i|we|you|they|he|she|it|<det>|<poss> ... } be (that|because) => {what} because
  ! reason (why|that)? (be|was|is)
  ! the reason (given|stated|for)
  + The reason why I ask is that my Italian is rusty.
  + The reason I moved to insurance is because I like numbers.
  - The reason given was that the lift was broken.
the reason (that|why)? i be (writing|calling|emailing) be to => I am writing to
  + The reason that I'm writing is to send the list.
the reason for my (writing|message|email|mail) be to => I am writing to
  + The reason for my writing is to send the list.
my reason for writing be to => I am writing to
  + My reason for writing is to send the list.
the purpose of this (email|e-mail|mail|message|note) be to => I am writing to
  + The purpose of this email is to send the list.
i be reaching out to (you)? (to)? {verb: <verb>} => I am writing to {verb}
  + I am reaching out to ask about the rota.
there (is|are|was|were) {what: (one|two|three|four|five|six|several|some|many|few|a|an|<num>) ~ <noun>} who {verb: <verb>} => {what} {verb}
  ! there (is|was) (one|a|an) ~ who <pron>
  + There were two engineers who shared my shift.
  - There are three of us on the desk.
there (is|was) {what: (one|a|an) ~ <noun>} (that|which)? i (need|want|have|had|wanted|needed) to {verb: make|ask|raise|add|mention} => I need to {verb} {what}
  + There is one small correction that I need to make: the sheet was for May.
it be {verb: <verb>} by {who: me|us|you|him|them} that => {who>subject} {verb>past} that
  + It was found by us that the glue failed in the cold.
  + It was mentioned by you that the crew writes notes.
it be {verb: <verb>} by {who: the (<adj>|<noun>)+} that => {who} {verb>like} that
  + It is recommended by the manual that the filter be changed.
  + It was decided by the parish council that the gate should close.
there (be) (general)? agreement among all of us that => we all agreed that
  + There was agreement among all of us that the second label was clearer.
it was {where: (on | in | at | during | through | after | by | with | from | thanks to | because of) .. (<noun>|<num>|<name>)} that {who: i|we} => {where} {who}
  !! not|rather|only|until|then|but
  + It was on the advice of my aunt that I took up rowing.
  + It was in 2016 that I moved to the yard.
(as|so) far as {what: ~ <noun>+} (be) concerned => as for {what}
  + As far as relocation is concerned, I could move by May.
{be: am|was} (someone | somebody | a person | the (kind|sort|type) of (person|worker|baker|engineer|manager)) (who|that) {adv: <adv>?} {verb: <verb>} => {adv} {verb>plain}
  ! (am|was) (someone|somebody|person) (who|that) (be|is|am|was|have|has)
  ! not (someone|somebody|a|the)
  + I am someone who works best with a plan.
  + I'm the kind of person who likes lists.
  - A person who has never seen the sea draws it as a line.
{be: is} one (that|which) {verb: <verb>} => {verb}
  ! (here|there|it|the|this|that|first|second|other|last) is one
  + My background is one that covers claims and repairs.
{be: was} one (that|which) {verb: <verb>} => {verb}
  + My week was one that covered claims and repairs.
(my|this|the) (role|job|post|position) (be) one (in which | where) {who: i|we} => {who}
  + My role was one in which I ran the yard.
the use of {what: ~ <noun>+} (allow|enable|permit) {who: me|us|you|them|him|her} to => {what} {let:} {who}
  + The use of barcodes allowed us to find any costume at once.
the (reason|explanation) for this {be: be} that => this {be} because
  + The explanation for this is that the form was old.
the length of {my: my} notice period => {my} notice period
  + The length of my notice period is one month.
to the effect that => that
  + We had a rule to the effect that no child left alone.
on|upon (further)? reflection on my part => on reflection
  + Upon further reflection on my part, the second plan is better.
all (that)? ${I} had to do was (to)? {verb: <verb>} => {who} only had to {verb}
  + All that we had to do was to clean the lens.
as (can|may) be (seen|read|gathered) (from|in) {what: <det> ~ <noun>+} ~> as {what} shows
  + As can be seen from the chart, sales fell in May.
the process of {verb: <ing>} => {verb}
  ! (in|of|about|describe|explain|map|study|document|improve|through) the process of
  + The process of moving the ovens took a week.
  - The stain comes from a slip in the process of dyeing.
those people who => those who
  + Those people who sew see the faults first.
have as its (subject|topic|theme) => {be about:}
  + My thesis has as its subject the smell of old wards.
speaking as someone who has => having
  + Speaking as someone who has run a larder, I would add a scale.
for {this: this|that} reason => so
  ! for this|that reason (alone|and|or|that)
  + For this reason I changed trains.
the (fact|truth) is that =>
  + The fact is that most late loaves were mislabelled.
`);
