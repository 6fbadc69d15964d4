import { phraseTable } from '../table.ts';

/** When and how often, in one word where four were used. */
export const times = phraseTable(`
# I manage five people {} in the yard.
at this point in time => now
at this moment in time => now
at this particular point in time => now
at this (very|precise|exact)? moment in time => now
at the present time => now
at the present moment => now
at the current time => now
at the current moment => now
at the current point in time => now
at this time !(of|each|every|when|last|next|tomorrow|that|in|on) => now
  + We need no lamp at this time.
  - The yard is quiet at this time of year.
as of this moment => now
as of this writing => now
as of right now => now
as at today => now
in this day and age => today
  - From that day and age only the tower is left.
in today's day and age => today
for the time being => for now

# I will send the sheet {} and you can compare.
at a later date => later
  ! (show|bear|carry|give|have) a later date
  - The postmark shows a later date than the letter.
at a later time => later
at a later stage => later
at a later point => later
at a later point in time => later
at an earlier date => earlier
at an earlier time => earlier
at some future date => later
at some later date => later
at some point in the future => later
at an early date => soon
in the near future => soon
  ! (set|happen|live|play) in the near future
  - The film is set in the near future.
in the not too distant future => soon
in the not so distant future => soon
in the immediate future => soon
before too long => soon
later on !(<day>|<month>|in|this|that) => later
  + Later on I learned to weld.
earlier on !(<day>|<month>|in|this|that) => earlier
  + Earlier on I had learned to weld.
early on in => early in
  + Early on in the project I drew the map.

# The lorry went home empty {} last year.
at that point in time => then
at that moment in time => then
at one point in time => once
  - The copy shows the ledger at one point in time, and the log shows how it got there.
  ! (show|shows|see|record|capture|snapshot) ... at one point in time
at some point in time => at some point
at any point in time => at any time
at any given time => at any time
at any given moment => at any time
from time to time => sometimes
every now and then => sometimes
every so often => sometimes
on many occasions => often
on numerous occasions => often
on countless occasions => often
on (a|any) number of occasions => several times
on several occasions => several times
on various occasions => several times
on some occasions => sometimes
on one occasion => once
on two occasions => twice
on three occasions => three times
on more than one occasion => more than once
on each occasion => each time
on every occasion => every time
more often than not => usually
at all times => always
at frequent intervals => often
not infrequently => often
  + My shifts were not infrequently nine hours.
not uncommonly => often
  + My shifts were not uncommonly nine hours.

# A good map shows the fault at once {}.
in (the)? many cases => often
  ! (come|arrive|ship|pack|carry|keep|lie|send) in many cases
  - The tiles came in many cases of odd sizes.
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box
in most cases => usually
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box|museum
in (the)? vast majority of cases => almost always
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box
in the majority of cases => usually
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box
in the majority of instances => usually
in some cases => sometimes
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box|others
in a few cases => occasionally
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box
in all cases => always
  ! in all cases but|except
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box
in almost all cases => almost always
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box
in the great majority of cases => usually
  ! cases (on|in|of|with|from|under|behind|that|which|but)
  !! crate|lawsuit|court|grammar|patient|noun|box
in many instances => often
  !! server|cloud|cluster
in most instances => usually
  !! server|cloud|cluster
in some instances => sometimes
  !! server|cloud|cluster|others
as a general rule => usually
as a (basic|rough|broad)? rule of thumb ~> usually
  + As a rule of thumb one baker serves forty homes.
for the most part => mostly
  ! for the most part of
  - She read for the most part of the young widow.
in the main => mainly
  ! (leak|crack|fault|hole|burst|pressure|break|gas|water) in the main
  - We found the crack in the main under the lane.
  ! in the main <noun>
in large part => largely
in large measure => largely
in great measure => largely
to a great extent => largely
to a large extent => largely
to a (very)? considerable extent => largely
to a large degree => largely
to a great degree => largely
to a certain extent => partly
to a certain degree => partly
to some extent => partly
to some degree => partly

# I ran the night shift {} the storm.
during the course of => during
  ! course of ~ (antibiotic|treatment|study|lecture|chemotherapy|tablet|lesson|injection)
in the course of => during
  ! (learn|teach|enrol|improve|change|alter|divert|lie) ... in the course of the (river|stream|brook)
  ! in the course of the (river|stream|brook|canal|track)
  - A bend in the course of the river floods our lane.
  - My Welsh grew in the course on folk song.
over the course of => over
  ! (fly|flew|run|sail|walk|drive|pass) over the course of
  ! over the course of the ~ (canal|river|stream|track|railway|wall|road)
  - The drone flew over the course of the old canal.
throughout the course of => throughout
throughout the duration of => throughout
throughout the entirety of => throughout
for the duration of => throughout
  + I can cover the desk for the duration of the August fair.
for the whole duration of => throughout
  + I can cover the desk for the whole duration of the fair.
in the aftermath of => after
in the wake of => after
  ! (boat|ferry|ship|yacht|vessel|barge|tug)
  ! in the wake of ~ (boat|ferry|ship|yacht|vessel|barge|tug|trawler)
  - We lowered the probe in the wake of the ferry.
at the conclusion of => after
  ! conclusion of ~ (paper|chapter|book|essay|thesis|report|letter|article)
upon the completion of => after
upon completion of => after
on completion of => after
upon the conclusion of => after
prior to => before
  ! (a|the|its|own|weak|uniform|flat) prior to
  - I fitted a weak prior to the data.
previous to => before
subsequent to => after
following on from => after
in advance of => before
  ! (march|ride|walk|scout|move) in advance of
  - He wrote about the men who marched in advance of the guns.
in the run-up to => before
in the lead-up to => before
in the period after => after
in the period before => before
up until => until
  ! (hold|keep|lift|jack|prop|get|stay|wake|stand) ~ (<noun>+|<pron>)? up until
  - We held the shutter up until the paint was dry.
until such date as => until
on or before => by
  + The invoices went out on or before the fifth.
no later than => by
  + I can be there no later than nine.
not later than => by
  + I can be there not later than nine.
with the passage of time => over time
as time goes by => over time
  + The varnish yellows as time goes by.
over again => again
  + We laid the floor over again.
all of a sudden => suddenly
  + All of a sudden the lamp went out.
(in|within) a (very)? short space of time => soon
  + In a short space of time the queue was gone.
in the blink of an eye => quickly
  + The queue was gone in the blink of an eye.
at the time of writing => now
  + At the time of writing I live in Leith.
`);
