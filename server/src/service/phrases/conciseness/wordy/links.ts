import { phraseTable } from '../table.ts';

/** What leads from one sentence to the next, and set phrases of time, degree and comparison. */
export const links = phraseTable(`
# {}, I moved the rota to a sheet by the door.
with (this|that) in mind => so
to (this|that) end => so
that being the case => so
this being the case => so
this being so => so
as a consequence !(of) => so
in consequence !(of) => so
it follows (from this)? that => so
  + It follows that one oven is enough.
hence the reason (why)? => hence
  + The flue was cold, hence the reason it smoked.
for which reason => so
  + The flue was cold, for which reason we lit it first.
if (this|that) (is | should be | should prove to be | turns out to be) the case => if so
in addition to (this|that) => also
on top of (this|that) => also
  ! (put|place|sit|lie|stand|lay|set|stack|pour|spread|build) ... on top of (this|that)
by the same token => likewise
in the same vein => likewise
as a first step => first
as a next step => next
first of all => first
  ! the first of all
  - The first of all the locks is the deepest.
second of all => second
last but not least => finally
at long last => finally
by way of example => for example
by way of an example => for example
to give (you)? an example => for example
as an example of this => for example
as a case in point => for example
in an ideal world => ideally
in a perfect world => ideally
to put it another way => in other words
to put it simply => in short
to put it briefly => in short
to sum (it|this) up => in short
to summarise|summarize (it|this)? briefly => in short

# I had the van {} for the round.
with immediate effect => at once
with effect from => from
  + My notice runs with effect from May.
for the foreseeable future => for now
at this juncture => now
for the remainder of => for the rest of
  + I had the van for the remainder of May.
the remainder of => the rest of
  + The remainder of the flour is in the shed.
as of late => lately
in recent times => recently
in the recent past => recently
as of yet => yet
  + The flue is not mended as of yet.
up to this point (in time)? => so far
up until now => so far
up to the present (time|day|moment) => so far
on (a|one) previous occasion => before
on previous occasions => before
on an earlier occasion => before
on the odd occasion => occasionally
on a rare occasion => rarely
on rare occasions => rarely
on most occasions => usually
on every possible occasion => whenever I could
in (next to)? no time at all => quickly
day in , day out => daily
day in and day out => daily
during the time (that)? {who: i|we|you|he|she|they} => while {who}
  + During the time I was at the mill, sales rose.
during the period (that | in which) => while
  + During the period in which I was at the mill, sales rose.
the day on which => the day
  + I recall the day on which the flue fell.
the time at which => when
  + I noted the time at which the bell rang.
the moment at which => when
  + I noted the moment at which the bell rang.
the reason for which => why
  + I noted the reason for which the bell rang.
the place at which => where
  + I noted the place at which the cable ends.
on the day of {d: <day>} => on {d}
  + I start on the day of Monday.
at the hour of {n: <num>} => at {n}
  + I start at the hour of nine.
at a distance of {n: <num>} => {n}
  + The quay is at a distance of four miles from us.
a (distance|height|length|weight|depth) of {n: <num>} => {n}
  + The crane covers a distance of forty metres.
on the grounds of => because of
  ! on the grounds of ~ (abbey|castle|school|house|estate|hall|college|church|hospital|manor|palace)
  + The fair was put off on the grounds of cost.
by reason of => because of
  + The fair was put off by reason of cost.
on the strength of => because of
  ! (test|measure|depend) on the strength of
  + I was hired on the strength of one loaf.
by dint of => through
  + I got there by dint of practice.
in the hope of {verb: <ing>} => hoping to {verb>base}
  + I wrote to the port in the hope of finding a boat.
in the hopes of {verb: <ing>} => hoping to {verb>base}
  + I wrote to the port in the hopes of finding a boat.
in the hope|hopes that => hoping that
  + I wrote to the port in the hope that a boat was free.
in the expectation that => expecting that
  + I wrote to the port in the expectation that a boat was free.
in the belief that => believing that
  + I wrote to the port in the belief that a boat was free.
in the knowledge that => knowing that
  + I went home in the knowledge that the oven was off.
on the off chance that => in case
  + I wrote to the port on the off chance that a boat was free.
except in cases where => unless
  + We sail except in cases where there is fog.
in comparison (with|to) => compared with
  ! (pale|nothing|small) in comparison (with|to)
  + In comparison with rye, oats are cheap.
by comparison with => compared with
  + By comparison with rye, oats are cheap.
in contrast (to|with) => unlike
  + In contrast to rye, oats are cheap.
as compared (to|with) => compared with
  + As compared to rye, oats are cheap.
a wealth of => much
  + I bring a wealth of knowledge of rye.
an abundance of => much
  + There is an abundance of light.
a whole lot of => a lot of
  + We bake a whole lot of rye.
a great many of => many of
  + A great many of the loaves are rye.
a number of different => several
  + We sell a number of different loaves.
a (wide|whole|great)? (range|variety) of different => many
  + We sell a range of different loaves.
the sum of {n: <money>} => {n}
  + We spent the sum of £900.
including but not limited to => including
  !! contract|clause|liability
  + I run the shop, including but not limited to the till.
to name (but|just|only)? a few =>
  + I bake rye, oats and wheat, to name but a few.
and so on and so forth => and so on
  + I bake rye, oats and so on and so forth.
at a granular level => in detail
  + I know the count at a granular level.
on a deeper level => in depth
  + I want to know the trade on a deeper level.
in real time basis => in real time
  + We log it in real time basis.
devoid of => without
  + The yard is devoid of shade.
not unlike => like
  + Your yard is not unlike ours.
not uncommon => common
  + Such leaks are not uncommon.
as regards the question of => on
  + As regards the question of pay, the band suits me.
with regard to the (question|matter|issue|topic) of => on
  + With regard to the question of pay, the band suits me.
in relation to the (question|matter|issue|topic) of => on
  + In relation to the matter of pay, the band suits me.
around the topic of => about
  + We talked around the topic of pay.
in and around the area of => around
  + I know the streets in and around the area of Leith.
`);
