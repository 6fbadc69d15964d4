import { corrections, exactly } from '../corrections.ts';

/** Verbs that are hardly ever nouns, so that a bare form after a preposition is a slip. */
const bareVerb = exactly(
  `take give explain invite send provide let make be have tell consider respond become join discuss solve improve learn develop
   manage know receive hear see write speak teach create get keep bring choose understand allow introduce organise organize prepare
   include apply meet share show build`,
);
const wishes =
  `(want|like|love|need|able|hope|happy|glad|pleased|ready|plan|decide|try|ability|chance|opportunity|wish|keen|willing|eager|
 delighted|going|have|start|begin|intend|agree|manage|unable|offer|promise|free|forced|allowed|asked|invited|supposed|easy|difficult|
 hard|impossible|possible|important|order|refuse|expect|afford|learn|used)`.replaceAll(/\s+/g, '');

/** Verbs in a form that the word before them does not take. */
export const verbFormSlips = corrections(`
= After "look forward to" the verb ends in "-ing".
(look|looking|looked) forward to {wrong: ${exactly('hear see meet speak discuss learn receive know join get have be continue find return reply read become begin')}} !<noun> => {wrong>gerund}
  + I look forward to hear more about the kiln.
  + We are looking forward to meet the crew.
(look|looking|looked) forward to {wrong: ${exactly('work talk start chat visit collaborate')}} (with|to|about|together|at|in|for|on|again|<ing>|the|your|more|alongside) => {wrong>gerund}
  ! forward to work (on|in|at) (monday|the (morning|week))
  + I look forward to work with your crew.
(accustomed|devoted|dedicated|opposed|addition|object|prior|view|committed) to {wrong: {v: <base>}} (the|a|an|my|your|our|on|with|in|for|at|that|new|people|it) ~> {v>gerund}
  + In addition to weld the hull, I drew it.
(i|we|they|he|she) (am|is|are|was|were|be|been|got|get) used to {wrong: {v: <base>}} (the|a|an|my|your|our|on|with|in|for|at|that|new|people|it|under|alone|early|late) ~> {v>gerund}
  !! thing|it used|which|that was
  + I am used to work under pressure.
= After a preposition the verb ends in "-ing".
(for|of|about|in|without|by|before|after|at|with|on|from|despite) {wrong: ${bareVerb}} (me|you|us|him|her|them|the|a|an|my|your|our|this|that|it|how|what|to|with|in|more|so|such|<noun>|<adj>|about) => {wrong>gerund}
  ! (in|on|by|about|before|after|at|with|for) (let|show|share|make|see|get|have|be|keep|give|take|meet|build|learn|write|teach|hear|know|speak) (<noun> (<noun>|is|was|are|were))
  ! (something|anything|all|nothing|thing|everything|what|much|lot|else) (for|of|about|in|at|with|on) ${bareVerb}
  ! (<verb>|<noun>) (in|on|by|about|before|after) (let|have|be|become)
  + Thank you for take the time to see me.
  + I am interested in join your crew.
  + I learned a lot by write it down.
{wrong: interested in work} ~> interested in working
  ! interested in work (on|at|of|that|which|and|as)
  + I am interested in work with you.
= After "to" the verb stands in its base form.
(take|taking|took|taken|find|found|make|made|making) (the|your|some|enough|more)? time to {wrong: {v: <ing>}} => {v>base}
  + Thank you for taking the time to meeting with me.
(want|need|able|hope|glad|pleased|ready|decide|try|ability|chance|opportunity|wish|keen|willing|eager|delighted|unable|going|(would like)|(would love)|happy) to {wrong: {v: <ing>}} (<any>) => {v>base}
  ! (happy|glad|pleased|ready) to (<ing>) (is|was|are)
  ! to (<ing>) (is|was|are|were|and|or|room|rooms)
  ! (<ing>) (start|started|center|centre|process|team|manager)
  + I would like to joining your crew.
  + Thank you for the opportunity to speaking with you.
${wishes} (not|also)? to {wrong: {v: <inflected>}} (me|you|us|him|her|them|the|a|an|my|your|our|this|that|it|how|what|to|with|in|more|about|on|at|for|if|and|<end>) => {v>base}
  ! (used|like|need|have|going|going) to (<inflected>) (<noun>)
  ! to (found|left|saw|lay|ground|wound|bore|felt|bound|fell|<name>) <any>
  + I would like to thanked you for the tour.
  + I wanted to asked if the gate is open.
(!<short> <modal>) (not|also|never|still|always|only|just)? {wrong: {v: <inflected>}} (me|you|us|him|her|them|the|a|an|my|your|our|this|that|it|how|what|to|with|in|more|about|on|at|for|if|and|well|<end>|<noun>|<adj>) => {v>base}
  ! (the|a|my|your|his|her|their|its|our|of|in|last|own|free|good|ill|and|by|since|until|from|late|early|mid|this) (will|may|can|might|must|need)
  ! <modal> (not|also|never|still|always|only|just)? (found|saw|fell|lay|ground|wound|bore|felt|left|needed|used|<name>)
  ! may (<inflected>)
  ! <start> (should|could|would|can|will|may|might|must)
  !! what|all|everything (..) <modal>
  + I can sings in tune.
  + She will sent it on Friday.
  - His own will kept him at it.
(!<short> <modal>) (not)? {wrong: {v: <ing>}} (<any>) ~> {v>base}
  ! <modal> (not)? (<ing>) (is|was|be)
  ! (the|a|my|your|his|her|their|its|our|of|in|last|free|ill) (will|may|can|might|must|need)
  !! will be|may be
  ! need <ing>
  ! <modal> (during|evening|morning|nothing|something|anything|everything|king|bring|sing|ring|string|spring|thing)
  + I will sending it on Friday.
{wrong: {m: can|could|should|must|might|will|would} to} {v: <base>} => {m}
  ! (the|a|my|your|his|her|their|its|our|of|free|ill|own) (will|can|might|must)
  ! <modal> to (and|or)
  + I can to start in May.
  + You should to see it.
= After "did", "does" and "do" the verb stands in its base form.
(did|does|do) (not|n't|never|also) (also|even|really|yet|just|fully|quite)? {wrong: {v: <inflected>}} (me|you|us|him|her|them|the|a|an|my|your|our|this|that|it|how|what|to|with|in|more|about|on|at|for|if|and|well|<end>|<noun>|<adj>|<adv>|<comma>|<past>) => {v>base}
  ! (did|does|do) not (need|dare|wound|found|used)
  !! what (i|we|you|they|he|she) (did|do) not
  + I did not knew about the gate.
  + She doesn't works on Fridays.
(did|does|do) (i|you|he|she|we|they|it|anyone|anybody|(the ~ team|company|manager|crew)) (also|ever|really|even)? {wrong: {v: <inflected>}} (me|you|us|him|her|them|the|a|an|my|your|our|this|that|it|how|what|to|with|in|more|about|on|at|for|if|and|well|<end>|<noun>|<adj>) ~> {v>base}
  !! what|which|that|all|everything|work|than|as|so|nor|neither
  + Did you received my sketch?
= After "have" comes the participle.
(have|has|had|having) (not|n't|already|just|also|never|always|recently|since|i|you|we|they|he|she|ever|only)? {wrong: {v: =went|=saw|=wrote|=took|=began|=did|=drove|=ate|=gave|=spoke|=chose|=knew|=grew|=flew|=fell|=rode|=rose|=sang|=swam|=wore|=broke|=forgot|=stole|=threw|=woke|=drew|=froze|=drank|=was|=were}} => {v>participle}
  ! (had|have|has) (was|were|did)
  ! (saw|fell|rose|did|drew|drew) (<noun>|was|is|were)
  + I have went to the mill twice.
  + She has wrote to me since.
(i|we|you|they|he|she|who|which|it) (have|has|had) (not|n't|already|just|also|never|always|recently|since|ever)? {wrong: ${exactly('send build learn apply receive write give take speak choose teach develop manage see attend create improve gain grow understand know make work speak meet join lose hear go do be begin forget bring think buy get')}} (me|you|us|him|her|them|the|a|an|my|your|our|this|that|it|how|what|to|with|in|more|about|on|at|for|if|many|several|some|two|three|<num>|<name>|there|here|from) => {wrong>participle}
  ! have (work|make|learn|speak|meet|get|know|see|hear|take|think|go|buy|be|do|send) (to|for|in|at) (do|be|show|offer)
  ! (have|has|had) (work|contact) (to|in|at|for|on|with|that|<end>)
  ! (better|rather)
  ! had (me|you|him)
  + I have send you the sketch.
  + We have build a slipway.
= After "am" or "are" this verb takes no bare form.
(i|we) {wrong: (am|are|'m|'re) (not|fully|completely|totally|also)? {v: agree|disagree|believe|appreciate|hope|think|know|understand|want|need|feel|wish|prefer|like}} !(<noun>|<ing>) => {v}
  ! (am|are) (like|need)
  ! (are|am) (not|fully|completely|totally|also)? (<ing>|<inflected>)
  ! (are|am) like
  + I am agree with you about the mast.
  + We are hope that it holds.
(i|we) (am|are|'m|'re) (also|just)? {wrong: ${exactly('look write apply send work try wait ask think contact reach')}} (forward|to|for|at|in|as|you|on|with|about|your|my|the|out|if) => {wrong>gerund}
  ! (am|are) (work|contact)
  + I am write to you about the mill.
  + I am look forward to the launch.
<start> (and|so)? i {wrong: ${exactly('looking writing hoping working applying reaching wondering sending attaching thinking waiting trying planning living studying')}} (forward|to|for|at|in|as|you|on|with|about|your|my|the|out|if|that|from|here) => am {wrong}
  + I looking forward to the launch.
= The verb takes another with "-ing".
{wrong: {a: enjoy|avoid|suggest|finish|consider|mind|recommend|miss|appreciate|postpone|practise|dislike} to {v: <base>}} => {a} {v>gerund}
  ! (suggest|recommend) to (you|him|her|them|the)
  ! (mind|miss|finish|avoid|practise) to (show|help|work)
  ! (in|on) mind to
  + I enjoyed to meet your crew.
  + I would suggest to oil it first.
= The verb takes another with "to".
{wrong: {a: hope|decide|agree|manage|wish|afford|hesitate} {v: <ing>}} (the|a|an|my|your|our|to|in|for|on|at|with|it|you|this) => {a} to {v>base}
  ! (hope|wish|manage|agree) (<ing>) (<noun>|and|is|was|can|will)
  ! (the|my|your|a|of|great|in|good|our) (hope|wish)
  + We decided joining the crew.
= One "suggests that" or "recommends that" somebody do something.
(suggest|propose) {wrong: {who: me|us} to {v: <base>}} ~> that {who>subject} {v}
  + She suggested me to write to you.
`);
