import { countNouns } from '../../text/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { before, corrections, exactly, stop } from './corrections.ts';

const one = exactly(countNouns.replaceAll('|', ' '));
const several = exactly(
  countNouns
    .split('|')
    .filter((noun) => !/(?:y|s|x|ch|person)$/.test(noun))
    .map((noun) => `${noun}s`)
    .concat(
      'companies people countries cities stories categories priorities activities strategies boxes sketches'.split(
        ' ',
      ),
    )
    .join(' '),
);
/** After these a verb stands bare, or the pronoun is no subject. */
const governed =
  '(<modal>|do|does|did|to|save|saves|saved|spare|spares|give|gives|gave|let|make|makes|made|help|helped|see|saw|hear|watch|had|have)';
const wished =
  'if|wish|suggest|insist|recommend|ask|asked|demand|require|propose|lest|though|unless|whether|important|essential|vital|rather|suppose';

/** Subject and verb, noun and its number, where the words alone tell. */
export const agreementPhrases: readonly Phrase[] = [
  ...corrections(`
= The verb goes with one person or thing.
(he|she|it) {wrong: do} not => does
  ! (${governed}|and|or|with|of|for|that) (he|she|it)
  + He don't row on Sundays.
(he|she) {wrong: have} (a|an|the|been|<past>|not|to|no|my|your|our|many|two|three|worked|<inflected>) => has
  ! ${governed} (not|also)? (he|she)
  ! (and|or) (he|she)
  !! ${wished}
  + She have a loom at home.
(he|she|it) {wrong: are} => is
  ! (and|or|nor|how|what|who|where) (he|she|it) are
  !! as (he|she|it)
  + She are at the mill today.
(everyone|everybody|someone|somebody|nobody|anyone|anybody|everything|nothing|something|anything|(no one)) {wrong: are} => is
  ! (are|were|and|or|of) (everyone|everybody|someone|somebody|nobody|anyone|anybody|everything|nothing|something|anything)
  + Everyone are welcome on board.
(everyone|everybody|someone|somebody|nobody|anyone|anybody|everything|nothing|something|anything|(no one)) {wrong: were} => was
  !! if|wish|though
  ! (and|or|of) (everyone|everybody|everything|nothing|something|anything)
  + Everything were clear.
(everyone|everybody|someone|somebody|nobody|everything|nothing|(no one)) {wrong: have} (a|an|the|been|<past>|to|no|my|your|their|<inflected>) => has
  ! ${governed} (not|also)? (everyone|everybody|someone|somebody|nobody|everything|nothing)
  ! (and|or|of|than|hope|that) (everyone|everybody|everything|nothing)
  + Everybody have a key.
(everyone|everybody|nobody|(no one)) {wrong: ${exactly('know want think say like love seem come go make take see feel agree')}} (<any>) => {wrong>third}
  ! ${governed} (everyone|everybody|nobody)
  !! ${wished}|do|does|did|can|could|will|would|should|may|might
  + Everyone know the old mill.
(each | one | every one) of (the|my|your|our|his|her|their|these|those|its) ~ <plural> {wrong: have} => has
  ! ${governed} (each|one) of
  + Each of the rooms have a lamp.
(each | one | every one) of (the|my|your|our|his|her|their|these|those|its) ~ <plural> {wrong: are} => is
  ! are (each|one) of
  + One of the lamps are broken.
(each | one | every one) of (the|my|your|our|his|her|their|these|those|its) ~ <plural> {wrong: were} => was
  !! if|wish|though
  + One of the lamps were broken.
(information|advice|feedback|equipment|furniture|software|research|knowledge|progress|homework|traffic|weather|news) {wrong: are} => is
  ! (and|of|from|on|about|in|for|with|or|to) ~ (information|advice|feedback|equipment|furniture|software|research|knowledge|progress|homework|traffic|weather|news)
  ! <plural> <prep>
  + The news are good.
(information|advice|feedback|equipment|furniture|software|research|knowledge|progress|homework|traffic|weather|news) {wrong: were} => was
  ! (and|of|from|on|about|in|for|with|or|to) ~ (information|advice|feedback|equipment|furniture|software|research|knowledge|progress|homework|traffic|weather|news)
  !! if|wish
  + Your advice were useful.
(information|advice|feedback|equipment|furniture|software|research|knowledge|progress|news) {wrong: have} (been|<inflected>|a|an|the|not) => has
  ! (and|of|from|on|about|in|for|with|or|to) ~ (information|advice|feedback|equipment|furniture|software|research|knowledge|progress|news)
  ! ${governed} ~ (information|advice|feedback|equipment|furniture|software|research|knowledge|progress|news)
  + Your advice have helped me.
= The verb goes with several.
(we|they) {wrong: is} => are
  ! (and|or) (we|they) is
  !! how|what|where|who|why|that is
  + We is glad of the wind.
(we|they) {wrong: was} => were
  + They was kind to me.
(we|they) {wrong: has} => have
  + We has a second loom.
(we|they|i|you) {wrong: does} (not|n't) => do
  ! (and|or|than|as|with|of|like) (we|they|i|you)
  + They doesn't open on Sundays.
(<start>|<comma>|and|but|that|because|if|when|so|think|hope|know|say|where|what|how|why|which|as) you {wrong: is} => are
  ! (of|and|or|to|with|for|like|than|as) you is
  + I hope you is well.
(<start>|<comma>|but|that|because|if|when|so|think|hope|know|say|where|what|how|why|which|as|and) you {wrong: was} => were
  ! (of|or|to|with|for|like|than|as well as) you was
  ! (i|he|she|we|they|<name>) and you was
  + I hope you was not too cold.
(<start>|<comma>|but|that|because|if|when|so|think|hope|know|say|where|what|how|why|which|and) you {wrong: has} => have
  + I know that you has a long list.
i {wrong: is} => am
  ! (and|or|nor|than|as|letter|the|capital) i
  + I is glad of the wind.
i {wrong: has} => have
  ! (and|or|nor|than|as|letter|the|capital) i
  + I has a loom at home.
i {wrong: are} => am
  ! (and|or|nor|,) ... i are
  ! (and|or|nor) i
  + I are glad of the wind.
(<start>|the|these|those|most|many|some|other|your|our|their|all|that|but|because|when|where|so) (<adj>)? people {wrong: is} => are
  ! (of|for|with|to|by|from|about|<ing>) ~ people
  !! number|amount|each
  + The people is kind.
(<start>|the|these|those|most|many|some|other|your|our|their|all|that|but|because|when|where|so) (<adj>)? people {wrong: was} => were
  ! (of|for|with|to|by|from|about|<ing>) ~ people
  !! number|amount|each
  + The people was kind.
there {wrong: is} (many|several|(a few)|two|three|four|five|six|seven|eight|nine|ten|(so many)|(lots of)|various) ~ <plural> !<noun> => are
  ! is (two|three|four|five|six|seven|eight|nine|ten) ~ (weeks|days|hours|years|months|miles|minutes|euros|pounds|dollars|metres)
  + There is many reasons for it.
there {wrong: was} (many|several|(a few)|two|three|four|five|six|seven|eight|nine|ten|(so many)|(lots of)|various) ~ <plural> !<noun> => were
  ! was (two|three|four|five|six|seven|eight|nine|ten) ~ (weeks|days|hours|years|months|miles|minutes|euros|pounds|dollars|metres)
  + There was many lamps.
there {wrong: has} been (many|several|(a few)|two|three|four|five|some|(lots of)) ~ <plural> !<noun> => have
  + There has been several changes.
there {wrong: is|'s} (also|still|really|certainly|always)? (some|other|no|more|new|good|different|interesting|great|few) ${several} !<noun> ~> are
  + There is some questions about the mast.
(a lot | lots | plenty | many | several | both | few | a number | a couple | most) of ~ (people|<plural>) {wrong: is} !(<ing>)? ~> are
  ! (the|total|large|big|small) (number|lot) of
  + A lot of people is on the quay.
(a lot | lots | plenty | many | several | both | few | a number | a couple | most) of ~ (people|<plural>) {wrong: was} ~> were
  + Most of the lamps was lit.
= The verb goes with one.
there {wrong: are} (a | an | another | one | only one) (<adj>)? ${one} !(<noun>|and|<comma>|-|or) => is
  + There are a reason for it.
there {wrong: were} (a | an | another | one | only one) (<adj>)? ${one} !(<noun>|and|<comma>|-|or) => was
  !! if|wish
  + There were another question.
`),
  ...corrections(`
= The noun goes with one.
(each|every|another|either) (<adj>)? {wrong: ${several}} !(<noun>|-|<num>|'s) => {wrong>singular}
  ! (each|every|another|either) (few|other|two|three|<num>)
  + Every projects needs a plan.
  - Every few days I walk past the mill.
(a|an|one) (<adj>)? {wrong: ${several}} !(<noun>|-|<adj>|'s|'|’) ~> {wrong>singular}
  ! (<num>|-|–|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) -? (one)
  ! (a|an|one) (few|good|great|many|further|mere|full|whole|solid|<num>) 
  ! (or|and|number|to) (a|an|one)
  + I have a questions about the mast.
= The noun goes with several.
one of (the|my|your|our|his|her|their|these|those|its) ~ {wrong: <singular>} !(<noun>|-|<adj>|'s|<ing>|<past>|of <noun>) ~> {wrong>plural}
  ! one of (the|my|your|our|his|her|their|these|those|its) ~ (team|staff|group|crew|family|lot|best|rest|kind|sort|type|data|media|people|equipment|software|information|advice|work|training|research|two|few|first|last|board|committee|panel|faculty|management|leadership|class|department|party|public|night|day|half|pair|series|clergy|cast|squad|fleet|herd|flock|company|club|choir|band|orchestra|jury|furniture|machinery|feedback|evidence|stock|wood|cloth|wool|gang|youth|trio|duo|four|three|five|six|seven|more|most|world|country|city|area|shift|year|summer|season|<num>)
  + One of the reason I write is the mast.
many (<adj>)? {wrong: ${one}} !(<noun>|-|'s|a|an|old|long) => {wrong>plural}
  ! how many
  + I have many question about the mast.
(several|various|numerous|multiple|both|two|three|four|five|six|seven|eight|nine|ten|(a few)) (<adj>)? {wrong: ${one}} !(<noun>|-|'s|old|long|wide|high|deep|late|<num>|per|<verb>|<adj>|<ing>) => {wrong>plural}
  ! (a|an|the|my|your|our|its|this|that|one|first|last|next|each|every) (two|three|four|five|six|seven|eight|nine|ten)
  ! (of|page|room|chapter|platform|bay|stage|phase|level|part|number|at|past|to|half) (two|three|four|five|six|seven|eight|nine|ten)
  + I lived there for several year.
  + We had two interview in May.
(these|those) (<adj>|<num>)? {wrong: ${one}} !(<noun>|-|'s|<verb>|<aux>|<adj>|<ing>) ~> {wrong>plural}
  ! (these|those) (<adj>|<num>)? (point|sample|boat|ship|report|exam|train|email|user|email|step|point|task|trip|detail|word|challenge|question|question|sketch|picture)
  + I thought about these topic on the train.
{wrong: this} (<adj>)? ${several} ${before(`are|were|have|which|that|who|in|on|at|about|for|with|from|i|we|you|<modal> | ${stop}`)} ~> these
  ! this (ships|reports|trains|emails|points|steps|questions|details|tasks|words|samples|books|photos)
  + I thought about this topics on the train.
`),
];
