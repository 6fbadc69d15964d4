import { phraseTable } from '../table.ts';

/** Conjunctions said in four words: cause, contrast, condition, purpose, manner. */
export const connectives = phraseTable(`
# I left the yard early {} the road was iced over.
due to the fact that => because
owing to the fact that => because
because of the fact that => because
on account of the fact that => because
by virtue of the fact that => because
thanks to the fact that => because
as a result of the fact that => because
as a consequence of the fact that => because
for the (simple|very|main)? reason that => because
  ! ask|asked for the reason that
  ! apologise|apologize|blame for the reason that
  ! the reason that was|were|is|had
  - The coroner asked for the reason that was written on the chart.
on the grounds that => because
  ! on the grounds that ~ <noun>|<pron>|<name> (own|buy|rent|hold|mow|tend|manage|lease)
  - I learned to prune on the grounds that my old school owns.
the reason being that => because
in view of the fact that => since
in light of the fact that => since
in the light of the fact that => since
given the fact that => since
  ! be|been|were|was given the fact
  - Every pupil was given the fact that matched her picture.
considering the fact that => since
seeing as how => since
inasmuch as => since
insofar as => as far as
with this being the case ~> so
  + With this being the case, I have moved my train.
in spite of the fact that => although
despite the fact that => although
notwithstanding the fact that => although
regardless of the fact that => although
irrespective of the fact that => although
even despite the fact that => although
except for the fact that => except that
apart from the fact that => except that
aside from the fact that => except that
with the exception that => except that
with the (result|consequence) that ~> so
  ! (send|bring|carry|post) ... with the result that
  + The lift failed, with the result that we carried the flour up by hand.
  - I sent the sample up with the result that the lab had printed.

# Your driver can ring me {} the gate is locked.
in the event that => if
  ! the event that ~ (<pron>|<noun>|<name>)+ (hold|run|organise|organize|host|plan|put)
  - I have stewarded in the event that your society holds each May.
in the eventuality that => if
in the unlikely event that => if
in circumstances where => when
in circumstances in which => when
under circumstances in which => when
in a situation where => when
in a situation in which => when
in situations where => when
in situations in which => when
in cases where => when
  - The lantern slides came in cases where each had a felt slot.
  ! (come|came|ship|arrive|keep|kept|store|sell|pack) in cases where
in cases in which => when
in instances where => when
on the condition that => if
on condition that => if
with the proviso that => if
on the assumption that ~> assuming that
at such time as => when
at such a time as => when
at the time when => when
at the time that => when
at the point when => when
at the point at which => when
at the moment when => when
at the moment that => when
on the day when => when
on those occasions when => when
on (the)? occasions when => when
on occasions where => when
at times when => when
in the case where => when
should it be the case that => if
  + Should it be the case that the Thursday slot is taken, Friday suits me too.
if it (be | should be) the case that => if
  + If it is the case that the slot is taken, Friday suits me too.

# I kept the old till running {} the new one arrived.
until such time as => until
until such a time as => until
up until the time that => until
until the time when => until
up until the point when => until
prior to the time when => before
prior to the time that => before
before the time when => before
subsequent to the time when => after
during the time that => while
during the time when => while
during the period when => while
at the same time that => while
at the same time as {who: i|you|we|they|he|she} => while {who}
  + I kept the old till running at the same time as I learned the new one.
  - The bread comes out at the same time as the rolls.
in the period between => between
  + In the period between the two shifts the yard is empty.

# I wrote down every count {} check it at home.
in order to => to
  ! (put|keep|set|arrange|sort|place|leave) ((the|my|our|your|their|all|these|those) ~ <noun> | them | everything) in order to
  - We keep the trays in order to match the delivery notes.
  - The slides are in order, to match the agenda.
in an effort to => to
in a bid to => to
in an attempt to => to
with a view to {verb: <ing>} => to {verb>base}
  + I took an evening course with a view to leaving the mill.
  - My room has a view to the harbour.
with the (aim|goal|intention|purpose|objective) of {verb: <ing>} => to {verb>base}
  + I moved the stand with the aim of cutting the queue.
for the (purpose|purposes) of {verb: <ing>} => to {verb>base}
  + I wrote a small script for the purpose of cleaning the list.
  - The shed was built for the purpose of the parish.
for the (purpose|purposes) of !(<ing>) => for
  ! (ask | build | make | hire | set aside) for the purpose|purposes of
  + We kept one van for the purposes of the fair.
as a (means|way|method) of {verb: <ing>} ~> to {verb>base}
  + We paint the handles as a means of telling the shifts apart.
in such a (way|manner|fashion) as to => to
  + I drew the rota in such a way as to give each porter two free weekends.
so as to => to
  - I set the alarm early so as not to wake the house.
in order that => so that
  + I label the shelves in order that anyone can find the flour.
  ! put|keep|kept|in the same order that
in order for => for
  + In order for the dough to rise, the room must be warm.
  - We ring the bell so that the next crew can come in.
in such a (way|manner|fashion) that => so that
  + I stack the racks in such a way that nothing has to be moved twice.
to such an extent that ~> so much that
  + Calls fell to such an extent that we closed one desk.
to such a degree that ~> so much that
  + Calls fell to such a degree that we closed one desk.
in the same way that => as
  + I test dough in the same way that you test resin.
in (much|exactly) the same way that => much as
  + I read a ledger in much the same way that you read a chart.
in the same way as {who: i|you|we|they|he|she} => as {who}
  + I sort post in the same way as you sort parcels.
in the manner in which => the way
  + We work in the manner in which your crew works.
the (way|manner) in which => how
  + I can explain the way in which we counted the swifts.
  - The way in, which is by the yard, is marked in red.
  - There is a way in by the yard.
the ways in which => how
  + I noted the ways in which your crew hands over.
the (extent|degree) to which => how far
  + We measured the extent to which the dye had faded.
  - The plan is right to the extent shown on the map.
the (means|method|process) by which => how
  + I can show you the means by which we trace a batch.
the question (as to | of) whether => whether
  + The question as to whether rail is cheaper stayed open.
as to {it: whether|why|how|when|where|what|who|which} => {it}
  + I was unsure as to whether the oven was hot.
{lead: know|say|tell|ask|decide|see|check|wonder|sure|unsure|certain|clear|unclear|determine|learn|hear|consider|discuss|test|confirm|understand|remember|judge|doubt|matter|on|about|of|question} {yet: (<adv>|me|us|you)?} whether or not => {lead} {yet} whether
  + I cannot say yet whether or not the journal will take it.
  - The ferry sails whether or not it is full.
  - I would welcome your notes whether or not I go further.
(regardless|irrespective) of whether or not => whether or not
  + We open at six regardless of whether or not there is frost.
if and when => when
  + If and when the rota changes, I can move to nights.
unless and until => until
  + The gate stays shut unless and until both keys are turned.
even in spite of => despite
  + The boat sailed even in spite of the fog.
in spite of !(the fact) => despite
  + The paper came out in spite of the strike.
`);
