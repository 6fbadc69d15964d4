import { phraseTable } from '../table.ts';

/** Assurances, apologies for writing, and nods to what the reader knows: what follows stands without them. */
export const assurances = phraseTable(`
# {} the north gate sticks in frost.
it is with (great|much|real|immense|considerable)? (pleasure|joy|delight|enthusiasm|gratitude|regret) that i (write to)? {verb: <verb>} => I {verb}
  + It is with great pleasure that I accept.
it gives me (great|much|real|immense)? (pleasure|joy) to {verb: <verb>} => I {verb}
  ! to (see|hear|know|learn)
  + It gives me great pleasure to accept.
i (have|take) (the|great|much)? (pleasure|honour|honor|liberty) (to|of|in) (inform|informing|write|writing) you (that)? =>
  + I have the honour to inform you that the gate is mended.
i (am|be) (pleased|happy|delighted|glad|proud) to (say | report | announce | inform you | tell you | let you know) that =>
i would be remiss (if i did not | not to) (say|mention|add) that =>
  + I would be remiss if I did not mention that the gate is mended.
i would be remiss (if i did not | not to) thank you => thank you
  + I would be remiss if I did not thank you for the tour.
i (could not | can not | did not want to) (let the day pass | let the week end | end the day) without (thanking you | saying thank you) => thank you
  + I could not let the day pass without thanking you for the tour.
from the bottom of my heart =>
  + I thank you from the bottom of my heart for the tour.
with all my heart =>
  + I thank you with all my heart for the tour.
let me say (first of all | at the outset | right away) that =>
(to start off | to start | to begin) with , =>
  !! second|then|later|after
  + To start with, the north gate sticks in frost.
as (previously|already) (mentioned|stated|noted|said|discussed) ,? =>
as (mentioned|stated|noted|said) (above|earlier|before|previously|already) ,? =>
as i (previously|already) (said|mentioned|noted|wrote) ,? =>
as i may have (already)? (mentioned | said | told you) ,? =>
as you (will|may|might) (no doubt | well | surely | probably)? (recall | remember | know | imagine | have gathered | have heard) ,? =>
  ! as you may (know|recall|remember|imagine) (from|of|by|it|him|her)
as you can (well|probably|surely)? imagine ,? =>
as i am sure (that)? you (can|will) (imagine|appreciate|agree|understand) ,? =>
you (may|might|will) (well | no doubt | perhaps | also)? (recall | remember | know | be aware) that =>
i (am|be) sure (that)? you will agree (with me)? (that)? =>
i (am|be) sure (that)? you (know | are aware | will appreciate) that =>
i (think|believe|feel) it is (fair|right|safe|important|worth) to (say|note|mention|add) that =>
there is no (denying|question) (the fact)? (that) =>
there can be no (doubt|question) (about it)? that =>
it is a (well-known)? fact that =>
it is (certainly|undoubtedly|perfectly)? true that =>
  ! (if|whether) it is
  !! but
it is (quite|very|perfectly|fairly|pretty)? (clear|obvious|evident|apparent|plain) (to me)? that => clearly
  ! (if|once|until|whether|as|not) it is
  + It is quite clear that the gate is low.
it (would)? (seem|seems|appear|appears) to me that => I think
  + It seems to me that the gate is low.
it (would)? (seem|seems|appear|appears) that => apparently
  ! (if|as) it (seem|appear)
  + It would appear that the gate is low.
it strikes me that => I think
  + It strikes me that the gate is low.
let us face it ,? =>
believe it or not ,? =>
(believe|trust) me (when i say)? (that)? ,? =>
  ! (to|will|would|not|can|please) (believe|trust) me
  + Believe me, the north gate sticks in frost.
(please)? rest assured that =>
  + Please rest assured that the north gate is locked.
(i)? dare (i)? say ,? =>
  + I dare say the north gate sticks in frost.
to say the least ,? =>
  + The gate is low, to say the least.
if i may (be so bold)? , =>
  ! if i may (be so bold)? ,? <verb>
at the risk of (repeating myself | sounding ... | boring you) , =>
  + At the risk of repeating myself, the north gate sticks in frost.
(long story short | in a nutshell | to be brief | put simply | simply put) , =>
the (bottom line | long and short of it | upshot of it) is (that)? =>
(the point i be (trying to make | making) | my point) is that =>
what i mean (by this | by that)? is that =>
what i (guess|suppose) i (am|be) (saying | trying to say) is (that)? =>
when you (come|get) (right)? down to it ,? =>
all in all , =>
<start> in (fact|truth|reality) , =>
  !! but|though|instead|not
  + In truth, the north gate sticks in frost.
more than anything (else)? , =>
without (a)? (doubt | any doubt | a shadow of a doubt | question) ,? =>
  + The oven is without doubt the heart of the shop.
beyond (a|any) (shadow of a)? doubt ,? =>
  ! (prove|proved|proven|establish) ... beyond
no doubt about it ,? =>
i (hope|trust) you (do not | will not) mind (my|me) (saying|adding|mentioning) (this|so)? (that|but) =>
  + I hope you do not mind me saying that the north gate sticks.
i (write|pen) (you)? (this|these) (few)? (lines|line|note|letter) to (say)? thank you => thank you
  + I write these few lines to thank you for the tour.
i (write|pen) (these|this) (few)? (lines|line|note|letter) (with a view to | in order to | to) (express|expressing) my ~ (thanks|gratitude|appreciation) => my thanks
  + I pen these few lines with a view to expressing my sincere thanks for the tour.
i (feel|felt) (compelled|bound|obliged) to (say | add | mention | tell you) (that)? =>
i (guess|suppose) (that)? (i could say | you could say | one could say) (that)? =>
(just|only)? (a|one) (quick|small|brief|final|last)? (note|word|point) to (say|add|mention) (that)? =>
by the way of (an)? introduction ,? =>
(for|as) (your | a matter of) (information|interest|reference) , =>
  + For your information, the north gate sticks in frost.
in case you (were|are) wondering ,? =>
in case you (did not | do not | had not) (know|hear|notice|noticed|heard) ,? =>
it (bears|deserves) (saying|repeating|mentioning|noting) that =>
it (should|must) come as no surprise that =>
it will (not surprise you | come as no surprise) that =>
the way i see it ,? =>
the way i look at it ,? =>
<start> from where i (stand | sit | am standing) ,? =>
  + From where I stand, the north gate sticks in frost.
  ! from where i (stand|sit|was) (i|you|we) can
  !! see|saw|hear
`);
