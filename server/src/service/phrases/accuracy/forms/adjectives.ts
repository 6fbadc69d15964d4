import { corrections } from '../corrections.ts';

const pairs =
  'interesting interested; exciting excited; exhausting exhausted; confusing confused; disappointing disappointed; fascinating fascinated; thrilling thrilled; surprising surprised; satisfying satisfied; motivating motivated; inspiring inspired; tiring tired; amazing amazed; frustrating frustrated; encouraging encouraged'
    .split('; ')
    .map((pair) => pair.split(' ') as [string, string]);

const feelingRows = pairs.map(
  ([
    cause,
    felt,
  ]) => `(i|we) (be|feel|felt|been) (very|really|so|also|quite|extremely|not|more|always|particularly|most)? {wrong: ${cause}} ((to <base>)|in|about|by|for|at|that|with|<end>|<comma>|and) => ${felt}
  !! how|it
  + I am very ${cause} in the old loom.
`,
);
const causeRows = pairs.map(
  ([
    cause,
    felt,
  ]) => `(talk|conversation|discussion|tour|topic|position|opportunity|meeting|presentation|book|article|story|answer|task|project|work|role|job) (be) (very|really|so|also|quite|extremely|most|truly)? {wrong: ${felt}} (<end>|<comma>|and|(to me)|(for me)) ~> ${cause}
  !! who|team|people
  + Your talk was very ${felt}.
`,
);

/** Adjectives: what one feels and what makes one feel it; comparing twice; adverbs of degree. */
export const adjectiveSlips = corrections(`
= What one feels ends in "-ed"; what makes one feel it ends in "-ing".
${feelingRows.join('')}${causeRows.join('')}= The word compares by itself.
{wrong: more} (<comparative>|better|worse) !than => 
  ! (no|any|one|two|<num>|once|what|the|some|of|much|far|even|many|little|and|or|bit) more (<comparative>|better|worse) !<any>
  ! (the|once|one|no|any|two|many|few|even|what|and) more
  ! more (later|further|over|other)
  + The new loom is more faster.
{wrong: more} (better|worse|cheaper|faster|easier|bigger|smaller|stronger|larger|simpler|quicker|older|younger|longer|shorter|higher|lower) than => 
  ! (the|once|one|no|any|two|many) more
  + It is more better than the old one.
{wrong: most} (best|worst|fastest|easiest|biggest|smallest|strongest|largest|simplest|oldest|youngest|longest|highest|latest|nicest) => 
  + It was the most nicest tour.
= "Very" goes with an adjective; with a verb it is "really" or "very much".
(i|we) {wrong: very} (appreciate|appreciated|like|liked|enjoy|enjoyed|want|look|hope|thank|love|loved|admire|admired|value|agree) => really | very much
  + I very appreciate your patience.
= "Much" goes before a noun or a comparison; before an adjective it is "very" or "too".
(too|so) {wrong: much} (good|bad|late|early|long|short|big|small|busy|nice|hard|easy|expensive|kind|happy|tired|cold|hot|difficult) ${'!(<comparative>|<noun>)'} => 
  + The oven was too much hot.
= "Enough" comes after the adjective.
{wrong: enough {w: good|big|strong|fast|clear|long|old|experienced|qualified|kind|close|early|warm|dry|wide|high}} (to|for|<end>|<comma>) => {w} enough
  ! enough (long|good|old|clear|warm|dry|kind) (for)
  + The mast is not enough strong to hold.
`);
