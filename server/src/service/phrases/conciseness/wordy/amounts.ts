import { phraseTable } from '../table.ts';

const DET = 'the|my|our|your|their|his|her|its|these|those|them|us|you';

/** How many and how much. */
export const amounts = phraseTable(`
# We baked {} loaves for the fair.
a (very)? large number of => many
  - A large number of iron hung above the door.
  ! a ~ number of (iron|brass|wood|steel|stone|that|this|its)
a great number of => many
a great many => many
a significant number of => many
  !! statistic|p-value|sample
a considerable number of => many
a substantial number of => many
a vast number of => many
a huge number of => many
an enormous number of => many
a high number of => many
a fair number of => quite a few
a good number of => many
a small number of => a few
a limited number of => a few
  ! a limited number of (copy|print|edition)
a number of => several
  ! a number of (iron|brass|wood|steel|stone|that|this|the|its|his|her|their|your|my|<num>)
  - The box has a number of its own.
  - The form asks for a number of the kind stamped on the lid.
a sufficient number of => enough
an adequate number of => enough
an insufficient number of => too few
an excessive number of => too many
a wide range of => many
  ! (roam|graze|hunt|cover|over) a wide range of
  ! a (wide|broad) range of (hill|frequency|salary|price|temperature|speed|moor|field)
  - The ewes roam over a wide range of hill.
a broad range of => many
  ! a (wide|broad) range of (hill|frequency|salary|price|temperature|speed|moor|field)
a whole range of => many
a wide variety of => many
a great variety of => many
a large variety of => many
a broad variety of => many
a wide array of => many
  !! telescope|antenna|code
a vast array of => many
  !! telescope|antenna|code
a wide selection of => many
a multitude of => many
a plethora of => many
a myriad of => many
a multiplicity of => many
a whole host of => many
a host of => many
a variety of => various
  ! a variety of (barley|wheat|apple|rose|potato|bean|pear|plum|tulip|grape|grass|tomato|oat|rice|maize)
  - A variety of barley bred in Fife does best here.
  ! (a|the|this|that|each|new|old|hardy) variety of <noun> (bred|that|which|called|named|grown)
a diverse range of => varied
a diverse array of => varied
an array of ~> many
  ! an array of (lamp|panel|dish|antenna|light|cell|sensor|string|number|byte)
any number of => many
a total of {n: <num>} => {n}
  + A total of fourteen bakers used the trolley.
  ! (a|gave|give|show|make|read) a total of
a grand total of {n: <num>} => {n}
  + A grand total of nine people came.
up to a maximum of => up to
  + Each tray holds up to a maximum of twelve loaves.
a minimum of {n: <num>} => at least {n}
  + We need a minimum of two drivers.
a maximum of {n: <num>} => up to {n}
  + We can take a maximum of two drivers.
not less than {n: <num>} => at least {n}
  + I waited not less than two hours.
no (less|fewer) than {n: <num>} => at least {n}
  + I waited no less than two hours.
not more than {n: <num>} => up to {n}
  + I can wait not more than two hours.
in excess of => more than
  ! (loss|layer|reinsurance|cover) in excess of
  + We baked in excess of two hundred loaves.
  - I priced an excess of loss treaty.
upwards of => over
  + We baked upwards of two hundred loaves.
(somewhere)? in the region of (about|around)? {n: <num>|<money>} => about {n}
  + We baked somewhere in the region of forty loaves.
  - I picked grapes in the region of Murcia.
(somewhere)? in the neighbourhood|neighborhood of {n: <num>|<money>} => about {n}
  + We baked in the neighbourhood of forty loaves.
in the order of {n: <num>|<money>} => about {n}
  + We baked in the order of forty loaves.
  - I filed the sheets in the order of their dates.
at a? minimum => at least
  + Two people must be on the floor at a minimum.
at the very least => at least
  + Two people must be on the floor at the very least.

(a considerable amount | a great amount | a great deal | a good deal) of {my: ${DET}|what} => much of {my}
  + I spend a great deal of my week on the phone.
(a significant amount | a substantial amount | a large amount | a huge amount) of {my: ${DET}} => a lot of {my}
  + I spend a large amount of my week on the phone.
# I have {} experience with stone ovens.
a considerable amount of => much
a great amount of => much
a great deal of => much
  ! (make|made|strike|close|closed|get) a great deal of
a good deal of => much
a significant amount of => a lot of
a substantial amount of => a lot of
a large amount of => a lot of
  ! (a|in|for) a large amount of money
a huge amount of => a lot of
an enormous amount of => a lot of
a fair amount of => some
a certain amount of => some
a small amount of => a little
  !! dose|gram|teaspoon|drug
a little bit of? => a little
  + I speak a little bit of Dutch.
  ! a little bit of ~ (wood|wire|string|metal|cloth|paper|chalk)
a sufficient amount of => enough
an adequate amount of => enough
an insufficient amount of => too little
an excessive amount of => too much

# I spent {} week on the phone.
the (vast|great|overwhelming)? majority of {it: ${DET}} => most of {it}
  + The majority of my round is by bicycle.
  ! majority of ~ (shareholder|share|vote|voter|member|councillor|seat|ballot)
  - A sale needs the consent of the majority of the shareholders.
  - The motion passed with a majority of two.
the (vast|great|overwhelming)? majority of !(${DET}) => most
  + The majority of loaves are sold by nine.
  ! majority of ~ (shareholder|share|vote|voter|member|councillor|seat|ballot)
  - The majority of shareholders voted for the new quay.
a (vast|great|overwhelming|large)? majority of {it: ${DET}} => most of {it}
  + A majority of our loaves are sold by nine.
  ! majority of ~ (shareholder|share|vote|voter|member|councillor|seat|ballot)
a (large|high|great|considerable|significant|good) (proportion|percentage|part|portion) of {it: ${DET}} => most of {it}
  + A large proportion of the errors came from one till.
a (large|high|great|considerable|significant|good) (proportion|percentage) of !(${DET}|<num>) => most
  + A large proportion of errors came from one till.
the (bulk | lion's share) of {it: ${DET}} => most of {it}
  ! bulk of the (parcel|package|cargo|load|crate)
  + The bulk of my day goes to deliveries.
the (greater|larger) part of {it: ${DET}} => most of {it}
  + The greater part of my day goes to deliveries.
the (entirety|whole) of the !(<num>) => the whole
  + The entirety of the yard floods.
  + I read the whole of the ledger.
the (entirety|whole) of {my: my|our|your|their|his|her|this} => {my} whole
  + I read the whole of your guide.
  ! on the whole of
all of the => all the
  + All of the crates are numbered.
  ! all of the (above|following)
  ! all of the <num>
both of the (two)? {it: <noun>} => both {it}
  + Both of the ovens run on gas.
each one of => each of
  + Each one of the crates is numbered.
every single one of => each of
  + Every single one of the crates is numbered.
{be: be} in the amount of {n: <money>|<num>} => {be} {n}
  + My last budget was in the amount of £40,000.
in the amount of {n: <money>|<num>} => of {n}
  + We had a budget in the amount of £40,000.
  - A slip in the amount of yeast spoiled the dough.
to the tune of {n: <money>|<num>} ~> of {n}
  ! , to the tune of
  + We made a loss to the tune of £900.
at a cost of {n: <money>} => for {n}
  + We rebuilt the oven at a cost of £900.
  !! job|life|lives
at a price of {n: <money>} => for {n}
  + We sold the oven at a price of £900.
for a (total)? (period|duration|space|stretch) of {n: <num>|a|an|several|some|many|about} => for {n}
  + I led the round for a period of two years.
  - Black gloves are right for a period of mourning.
for a period of time => for a time
  + I led the round for a period of time.
over a period of {n: <num>|a|an|several|some|many} => over {n}
  + The dough rises over a period of ten hours.
within a period of {n: <num>|a|an} => within {n}
  + The dough rises within a period of ten hours.
for the period (from|between) ~> from
  + I have booked leave for the period from 2 to 9 May.
at intervals of {n: <num>} => every {n}
  + We oil the hinges at intervals of six months.
in a single day => in a day
  + We laid the floor in a single day.
few and far between => rare
  + Night trains are few and far between.
on a (large|massive|huge|grand) scale ~> widely
  + We sell rye on a large scale.
  !! map|scale of
`);
