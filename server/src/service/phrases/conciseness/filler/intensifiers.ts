import { phraseTable } from '../table.ts';

/**
 * Words of emphasis that add nothing. "Very" and "really" before a word of degree say how much, so they stay; they go before
 * words that have no degrees, in pairs, and where they only assure the reader.
 */
const LIKING =
  'enjoy|appreciate|think|like|love|value|hope|believe|admire|welcome|want|wish|agree|look|feel';
const FEELING =
  'grateful|thankful|happy|glad|pleased|excited|sorry|interested|honoured|honored|keen|impressed|inspired|enjoyable|good|great|nice|interesting|helpful|useful|kind|lovely|important|valuable|special|memorable|insightful|informative';

export const intensifiers = phraseTable(`
(really|truly|genuinely|sincerely|honestly) !(,) {verb: ${LIKING}} => {verb}
  ! (not|never|what|how|who|whether|if|that) (really|truly|genuinely|honestly)
  ! really|truly|genuinely|honestly (like|want) to be
  ! really (like|want) (in|at|on)
  ! be really like
  + I really enjoyed the tour.
  + I truly appreciate the time.
  - I did not really enjoy the noise.
  - Tell me what the job is really like in May.
(really|truly|genuinely|sincerely|honestly) {adj: ${FEELING}} => {adj}
  ! (not|never|what|how|whether|if) <pron>? (really|truly|genuinely|honestly)
  + I was truly glad to hear it.
  + It was a really good tour.
  - The cut is not really important.
(really|truly|sincerely|genuinely|honestly) ,? and? (really|truly|sincerely|genuinely|honestly) =>
  + It was really, truly cold.
  + I am truly and sincerely sorry.
{very: very} ,? very => {very}
  + It was a very, very good tour.
{so: so} so {adj: <adj>} => {so} {adj}
  + I am so so grateful for it.
really very {adj: <adj>} => very {adj}
  + It was really very good.
so very {adj: <adj>} => so {adj}
  + Your tests were so very interesting.
the very latest => the latest
  + We used the very latest edition.
very much {verb: like|enjoy|appreciate|hope|look|want|welcome} => {verb}
  + I would very much like to see the mill.
  - I liked it very much.
{who: i|we} (literally|basically) {verb: <verb>} => {who} {verb}
  !! but|though|not
  + We literally cut the report to a page.
{who: i|we} (actually|essentially) {verb: <verb>} => {who} {verb}
  !! but|though|although|however|instead|not|rather|<num>|;|thought|said|expected|supposed
  + I actually ran the same survey at my last firm.
  - The sheet said 40 chairs; we actually received 38.
  - Translated literally, the saying means that the pot walks.
<start> (actually|basically|essentially) ,? =>
  !! but|though|although|however|instead|not|rather
  + Basically, the gate is too low.
{be: be} (basically|essentially|literally) => {be}
  ! be (basically|essentially|literally) (contested|translated)
  !! not|but|rather
  + The gate is basically a door.
{modal: would|will} (definitely|certainly|absolutely) => {modal}
  !! not|if|unless
  + I would certainly welcome a second look.
(totally|completely|absolutely|definitely|wholeheartedly|strongly) {verb: agree|love|enjoy|like|believe|welcome|support} => {verb}
  ! (not|never) (totally|completely|absolutely|wholeheartedly)
  + I totally agree on the rota.
simply {can: can|could not} => {can}
  + I simply cannot travel on the 19th.
just plain {adj: <adj>} => {adj}
  + The old kiln was just plain unreliable.
quite {adj: certain|sure|convinced|clear|frank} => {adj}
  ! (not | never | be not) quite
  ! quite (sure|certain|clear) (yet|if|whether|how|what|where)
  + I am quite certain that the count is mine.
(very|extremely|highly|utterly|deeply|truly|incredibly|hugely) {adj: devoted|convinced} => {adj}
  + I am deeply convinced of the plan.
{a: a} real {noun: success|pleasure|joy|delight|honour|honor|privilege|treat|improvement} => {a} {noun}
  + The change was a real success.
{be: be} of course {rest: <adj>|<adv>|<verb>} => {be} {rest}
  + The gate is of course older than the mill.
  - I keep a binder of course notes.
{be: is|are|was|were} indeed {rest: <adj>|<det>|<adv>} => {be} {rest}
  + The third figure is indeed wrong.
, you (know|see) , =>
  + The pilot, you know, taught me to read fog.
(thank you so much | thanks so much) , really ,? => thank you so much
  + Thank you so much, really, for the tour.
thank you (ever so much | very much | so very much | ever so)? indeed => thank you
  ! thank you indeed for not
  + Thank you ever so much indeed for the tour.
thank you (ever | so very) so? much => thank you
  + Thank you so very much for the tour.
(plain and simple | pure and simple) => 
  ! be (plain|pure) and simple
  + The fault was the valve, plain and simple.
quite simply ,? =>
  + Quite simply, the gate is too low.
(kind|sort) of {adj: <adj>|hope|think|feel|wonder|like} => {adj}
  ! (<poss>|this|that|what|which|some|any|no|a|the|every|each|same|one|other|all|many|these|those|of|various|different) (kind|sort) of
  ! (kind|sort) of <adj> <noun>
  + I sort of hope the rota changes.
  - What kind of forklift do you run?
  - This kind of moss grows on slate.
i (kind|sort) of {verb: <verb>} => I {verb}
  + I kind of guessed that it was rye.
, i mean , =>
  + The flue was, I mean, ice cold.
<start> (i mean | well | anyway | look | listen) , =>
  + Well, the flue was cold.
(, if that makes sense | , or something (like that)? | , or whatever | , and all that) =>
  + The flue was cold, if that makes sense.
, (in a sense | if you like | if you will | as they say) , =>
  + The flue was, in a sense, the heart of it.
<start> in essence , =>
  + In essence, the flue was cold.
{be: be|<modal>} (basically|literally) => {be}
  !! translate|translated|outline|meaning
  ! be (basically|literally) (contested|translated)
  + The flue would literally freeze.
ever so (slightly)? {adj: <adj>} => {adj}
  ! ever so slightly
  + The crew was ever so gentle.
absolutely {adj: fascinating|fantastic|amazing|wonderful|brilliant|superb|excellent|beautiful} => {adj}
  + The tour was absolutely fascinating.
`);
