import { phraseTable } from '../table.ts';

/** Stand-ins and light words around a thing that could be said straight: "I am someone who likes rowing", "in receipt of your letter". */
export const padding = phraseTable(`
# {} two short drills beat one long one.
it happens to be the case that =>
it is the case that =>
  ! (if|when|where|whether|often|usually|sometimes|generally|always|not) it is the case
it (seems|appears) to be the case that => apparently,
it would (seem|appear) to be the case that => apparently,
it (has come | came) to my (attention|notice) that => I learned that
it became (clear|apparent|evident|obvious) that => clearly,
  ! (only|until|before|when|as|once|after|soon|quickly) it became
it can (easily|clearly|readily|also)? be (seen|observed|noted) that => clearly,
my (thinking|impression|conviction) be that => I think that
the (point|thing) (that)? i (want | wanted | would like | was trying) to make be that =>
there is (just|only)? one thing (that)? i (would | 'd | want to | wanted to) (like to)? (add|say|mention) , which is that =>
in my (honest|humble|personal) (opinion|view) ,? => I think
taking everything into (account|consideration) ,? => overall,
all things (being)? considered , => overall,
the reason for (this|that) is that => this is because
the reason behind (this|that) is that => this is because
at a time when => when
  ! (at)? a time when (i|we|you|he|she|they) (was|were|had)
during such time as => while
every time that => whenever
each time that => whenever
on a personal note ,? =>
on a side note ,? =>
  + On a side note, I drive.
by way of (background|introduction|explanation|context) ,? =>
  + By way of background, I drive.
with that (being)? said ,? => still,
  + With that being said, I drive.
that being said ,? => still,
  + That being said, I drive.
having said that ,? => still,
  + Having said that, I drive.
be that as it may ,? => still,
  + Be that as it may, I drive.

{who: he|she} be (a man | a woman | a person | someone | somebody) (who|that) {verb: <verb>} => {who} {verb}
  + She is someone who listens.
i be (a person | someone | somebody | the sort of person | the kind of person | the type of person) (who|that) {verb: <verb>} => I {verb>plain}
  + I am someone who likes early starts.
i consider myself to be => I am
  + I consider myself to be a careful driver.
i see myself as being => I am
  + I see myself as being a careful driver.
i feel that i am => I am
  + I feel that I am good with knots.
i would say that i am => I am
  + I would say that I am good with knots.
i (would|'d) venture to (say|suggest) that => I think that
  + I would venture to say that the pump was old.
i find myself in (full|complete|total|broad)? agreement with => I agree with
  + I find myself in agreement with your view on rust.
(am|is|are) in a position to => can
  ! (not|never|no) in a position to
  + I am in a position to lend a van.
(would|should) (also|then|certainly)? be in a position to => could
  + I would be in a position to start in May.
(will|shall) (also|then|certainly)? be in a position to => can
  + I will be in a position to start in May.
(was|were) in a position to => could
  ! (not|never|no) in a position to
  + By May I was in a position to lend a van.
was (given|offered|granted) (the|an) opportunity to {verb: <verb>} ~> {verb>past}
  + I was given the opportunity to lead the crew.
(get|have) (the|a) (opportunity|chance) to be able to ~> {get:} to
  + I got the chance to be able to see the vault.
would (like|love) to be able to => would like to
  + I would like to be able to see the vault.
possess (considerable|extensive|ample|good|strong|several|many)? {what: skills|experience|knowledge|qualifications} ~> {have:} {what}
  + I possess experience with boilers.
possess the (necessary|required|relevant|right|needed)? {what: skills|experience|knowledge|qualifications} ~> {have:} the {what}
  + I possess the necessary skills to run a till.
have what it takes to ~> can
  ! (find|see|know|ask|wonder|show|prove|whether|if) ... have what it takes
  ! (had|having) what it takes
  + I have what it takes to run a till.
make it a habit to {verb: <verb>} ~> {verb>like}
  + I made it a habit to check twice.
make a (point|habit|practice) of {verb: <ing>} ~> {verb>like}
  + I make a point of checking twice.
take it upon myself to {verb: <verb>} ~> {verb>like}
  + I took it upon myself to check twice.
take the liberty of {verb: <ing>} ~> {verb>like}
  + I took the liberty of checking twice.
prove to be {adj: <adj>} => {prove:} {adj}
  + The drill proved to be useful.
go to show that => {show that:}
  + It goes to show that care pays.
be of (great|some|real|particular|enormous)? importance to => {matter to:}
  + The results were of great importance to the firm.
not unaware (of) ~> aware of
  + I am not unaware of the cost.
not without (difficulty|difficulties|effort) ~> hard
  + It was not without difficulty.
be in (the)? receipt of => {have:}
  ! (not|never) in receipt
  + I am in receipt of your chart.
(i)? hereby (confirm) => I confirm
  + I hereby confirm the hour.
enclosed please find => I have enclosed
  + Enclosed please find the chart.
attached please find => I have attached
  + Attached please find the chart.
(this|the) (is)? to inform you that =>
  ! (here|there|job|duty|aim|purpose|want|like|pleased|sorry|writing) (is|was)? to inform you
  + This is to inform you that the gate is low.

# The {} fell to me.
(task|job|duty|activity) of {verb: <ing>} => {verb}
  ! (a|an|my|your|our|their|his|her|this|that|good|great|fine|poor|best|last|first|same) (task|job|duty|activity) of
  + We share the task of counting.

# The crew rows in {}.
the year (of)? {year: <num>} => {year}
  + I moved here in the year 2019.
on the (date|day) of {date: <num> <month>} => on {date}
  + We met on the date of 4 May.
on (two | three | several | various | a few | a number of) (separate|different|distinct) occasions => more than once
  + On two separate occasions the belt tore.
during the course of => during
  !! university|college|river|treatment|antibiotics|therapy|injections
  - The rash came during the course of tablets, and the therapy went on.
  + During the course of my studies I ran a stall.
due to a lack of => for lack of
  + Due to a lack of rain we lost the crop.
to the best of my knowledge ,? => as far as I know,
  + To the best of my knowledge, the gate is locked.
to the extent (that)? i can ,? => as far as I can,
  + To the extent that I can, I cycle.
on an as-needed basis => as needed
  + The crew works on an as-needed basis.
in a full-time capacity => full-time
  + I work in a full-time capacity.
in an advisory capacity ~> as an adviser
  + I work in an advisory capacity.
found it to be => found it
  + I found it to be useful.
did not fail to {verb: <verb>} ~> {verb>past}
  + I did not fail to notice the new roof.
the (amount|length) of time (that)? it => the time it
  + The amount of time that it takes to dry is two days.
the (person|one) (who|that) is responsible for => whoever looks after
  + The person who is responsible for the keys is my aunt.
more often than not ,? => usually
  + More often than not, the bus is late.
as well as that , => also,
  + As well as that, I drive.
along with that , => also,
  + Along with that, I drive.
not only that , but {who: <pron>} also => {who} also
  + Not only that, but I also drive.
(so)? as a result of (this|that) ,? => so
  + As a result of that, I drive.
that is the reason (why|that)? => that is why
  + That is the reason why I called.
this is the reason (why|that)? => this is why
  + This is the reason why I called.
(utilise|utilize) => {use:}
  + We utilise a lathe.
endeavour to => {try to:}
  ! <poss> endeavour
  + I endeavour to be on time.
endeavor to => {try to:}
  ! <poss> endeavor
  + I endeavor to keep the yard dry.
commence (work|working|employment) => {start:} work
  ! commencement
  + We will commence work at six.
`);
