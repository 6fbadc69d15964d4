import type { Phrase } from '../phrase.ts';
import { before, corrections, exactly, stop } from './corrections.ts';

const nice =
  '(great|good|nice|lovely|wonderful|pleasant|fantastic|excellent|real|safe|quick|brief|short|long|productive|interesting|useful|fruitful)';
const job = exactly(`
  engineer developer manager analyst designer planner teacher nurse consultant assistant coordinator writer editor researcher scientist architect accountant technician electrician carpenter welder baker cook chef driver lawyer doctor pharmacist librarian curator translator recruiter administrator programmer intern apprentice trainee student volunteer mentor supervisor receptionist buyer clerk officer producer tester surveyor mechanic plumber gardener therapist physiotherapist paralegal bookkeeper freelancer`);
const base = exactly(`
  answer ask discuss provide share talk meet send join work start hear know learn help speak see say thank add apply follow contribute make take get give have be do go come bring show explain tell write read use find keep call contact arrange schedule visit offer express mention understand become continue develop improve build lead support discover return reply attend move wait try`);

/** A small word left out: *to* before a verb, *a* or *the* before a noun. */
export const missingWordPhrases: readonly Phrase[] = [
  ...corrections(`
= The word "to" seems to be missing.
{wrong: {v: look} forward} (<ing>|your|the|our|it) !(to) => {wrong} to
  ! <ing> (ahead|back)
  + I look forward hearing from you.
  + I am looking forward the launch.
(would|'d|should) {wrong: like|love|prefer} (also|just)? ${base} (<any>) => {wrong} to
  ! like (me|you|us|them|him|her)
  ! (would|'d) (like|love) (help|work|support|contact|answer|use|share|call|visit|offer|return|reply|show|start|talk|move) (with|from|in|on|of|for|as|at|<end>|<comma>|and)
  ! be like
  + I would like thank you for the tour.
  + I'd love hear more about the kiln.
(i|we|you|they|not|n't|he|she|also|who) {wrong: want|wanted|wants|hoped|decided|decide|plan|planned|need|needed|forgot|agreed|managed|tried|intend|intended} ${base} (you|the|my|your|our|that|about|more|with|to|a|an|it|if|how|what|for|some|in|at|me|us|this) => {wrong} to
  ! (need|needed|want|wanted|plan|planned) (help|work|support|contact|answer|answers|use|show|call|talk|visit|share|offer|return|reply|start|move|discuss) (with|to|from|in|on|of|for|as|at|about)
  ! (not|n't|do|did|does|dare) need
  ! (tried|agreed|decided|planned|plan) (<num>|a|an|the)
  + I wanted thank you for the tour.
  + We decided work with the mill.
(be|am|is|are|was|were|feel) (also|very|(more than)|always|so|really)? {wrong: happy|glad|pleased|able|ready|willing|keen|delighted|eager|excited|grateful|free|available|unable|likely|due|supposed} ${base} (you|the|my|your|our|that|about|more|with|to|a|an|it|if|how|what|for|any|in|at|me|us|this|some|from|on) => {wrong} to
  ! (free|available|ready|happy|due|able|keen|glad|pleased) (work|help|support|contact|use|call|start|talk|visit|share|return|reply|answer) (with|to|from|in|on|of|for|as|at|about)
  ! (glad|happy|pleased|delighted|grateful|excited) (you|we|i|he|she|they)
  + I would be happy answer your questions.
  + I was glad hear about the kiln.
(take|taking|took|taken|find|found|make|made|making|have|had) (the|your|some)? {wrong: time|chance|opportunity} (meet|speak|talk|interview|discuss|show|explain|answer|read|reply|write|see|consider|review) (me|with|to|my|the|about|your|us|our|how|it|this) => {wrong} to
  ! (time|chance) (talk|show|interview|review|reply|answer) (with|to)
  + Thank you for taking the time show me the mill.
`),
  ...corrections(`
= The article seems to be missing.
(it|that|this) ((have been)|was|is|(will be)) (really|such|indeed|truly)? {wrong: pleasure|honour|honor|shame|joy|pity|relief|privilege} (to|<ing>|that|for|speaking|meeting) => {wrong>article}
  + It was pleasure to see the kiln.
(it|that|this) ((have been)|was|is|(would be)) {wrong: ${nice}} (pleasure|opportunity|company|place|idea|fit|team|chance|day|experience|conversation|talk|meeting|discussion|tour|question|decision|product|project|story|start|surprise|example|match|challenge|step) ${before(`${stop} | to|for|that|with|about|in|<ing>`)} => {wrong>article}
  + It was great pleasure to see the kiln.
  + It is good place to work.
(have|had|having|(wish you)|(wishing you)) {wrong: ${nice}} (time|conversation|chat|talk|day|weekend|week|discussion|meeting|experience|impression|evening|trip|holiday|journey|rest|look|start|summer) ${before(`${stop} | with|at|about|in|on|of|ahead|today|together|there|here|last|this|to|for`)} => {wrong>article}
  ! have (good|great|long|useful|real|interesting) (talk|day|week|time|conversation) (<noun>|of)
  + I had great time on the boat.
  + Have nice weekend.
such {wrong: ${nice}} (opportunity|company|place|idea|team|chance|day|conversation|talk|meeting|tour|question|product|project|story|person|host|group) => {wrong>article}
  + Thank you for such good talk.
what {wrong: ${nice}} (opportunity|company|place|idea|team|chance|day|conversation|talk|meeting|tour|question|product|project|story) (you|i|we|it|that|<end>|this) => {wrong>article}
  + What lovely place you have.
in {wrong: near future} => the near future
  + I hope to call in near future.
(in|for) {wrong: meantime} => the meantime
  ! in the meantime
  + In meantime, I will oil the loom.
at {wrong: same time} => the same time
  + We sang and rowed at same time.
on {wrong: other hand} => the other hand
  + On other hand, the mast is sound.
at {wrong: moment} => the moment
  + I am in Ghent at moment.
for {wrong: {w: first|second|third|last} time} => the {w} time
  + I saw a loom for first time.
for {wrong: long time} => a long time
  + I have rowed for long time.
as {wrong: result} (of|<comma>|we|i|the) => a result
  + As result of the talk, I oiled the loom.
in {wrong: same} (way|manner) => the same
  + We work in same way.
(i|we) have {wrong: {w: question|suggestion|request|idea|doubt|proposal}} (about|for|regarding|on|to) => {w>article}
  + I have question about the kiln.
(take|took|taking|taken|have|had|having) {wrong: {w: (quick|brief|closer|good|short)? =look}} at => {w>article}
  + Please take look at the sketch.
(look|looking|searching|search) for {wrong: {w: (new|similar|good|suitable|permanent|part-time|full-time|first|next)? (job|role|position|challenge|opportunity|place)}} ${before(`${stop} | in|as|at|near|where|to|with|that`)} => {w>article}
  ! (opportunity|opportunities)
  + I am looking for new job in Ghent.
((interested in)|(apply for)|(applied for)|(applying for)|(fit for)|(suited for)|about|regarding|concerning) {wrong: {w: (advertised|open|new)? (position|role|job|vacancy)}} ${before(`${stop} | of|as|at|in|that|you`)} ~> the {w}
  ! about (position|role|job) (<noun>|and)
  + I am writing to you about position of planner.
(work|worked|working|works|job|experience|career|trained|qualified) as {wrong: {w: (<adj>|<noun>)? ${job}}} ${before(`${stop} | at|in|for|with|since|from|of|on|i|to`)} => {w>article}
  ! as (chief|head|lead|acting|deputy|senior|executive|creative|technical|managing|general)
  ! as (a|an|the|my|your|our)
  + I worked as welder for two years.
(i|he|she) be {wrong: {w: (<adj>|<past>)? ${job}}} ${before('(and|with|at|from|in|by|who|<end>|<comma>)')} => {w>article}
  ! be (good|chief|head|acting|deputy|lead|managing|general|senior)
  + I am trained welder with two years at sea.
`),
];
