import { phraseTable } from '../table.ts';

/** Acts that are named as things: each noun with the verb it hides. */
const acts = [
  ['development', 'develop'],
  ['design', 'design'],
  ['preparation', 'prepare'],
  ['planning', 'plan'],
  ['organisation|organization', 'organise'],
  ['delivery', 'deliver'],
  ['management', 'manage'],
  ['creation', 'create'],
  ['installation', 'install'],
  ['construction', 'build'],
  ['implementation', 'carry out'],
  ['introduction', 'introduce'],
  ['training', 'train'],
  ['maintenance', 'maintain'],
  ['repair', 'repair'],
  ['production', 'produce'],
  ['restoration', 'restore'],
  ['selection', 'choose'],
  ['coordination', 'coordinate'],
  ['supervision', 'supervise'],
  ['evaluation', 'evaluate'],
  ['translation', 'translate'],
  ['setup', 'set up'],
  ['establishment', 'set up'],
  ['collection', 'collect'],
  ['distribution', 'distribute'],
  ['purchase', 'buy'],
  ['renovation', 'renovate'],
  ['review', 'review'],
] as const;

const HELP = '(assist | help | aid | be involved)';

const helping = acts
  .map(
    ([noun, verb]) =>
      `${HELP} (in|with) the {noun: ${noun}} of => {help:} ${verb}\n  + I assisted in the ${noun.split('|')[0]} of the new site.`,
  )
  .join('\n');

const running = acts
  .map(
    ([noun, verb]) =>
      `be responsible for the {noun: ${noun}} of ~> {${verb}:}\n  + I was responsible for the ${noun.split('|')[0]} of the new site.`,
  )
  .join('\n');

const tasked = acts
  .map(
    ([noun, verb]) =>
      `(be (tasked|charged|entrusted) with | be in charge of) the {noun: ${noun}} of ~> {${verb}:}\n  + I was tasked with the ${noun.split('|')[0]} of the new site.`,
  )
  .join('\n');

export const lightVerbs = phraseTable(`
${helping}
${running}
${tasked}
# The night crew had to {} the north gate. || The night crew had to {} the gate was low.
${HELP} (in|with) the {verb: <ing>} of => {help:} {verb>base}
  + I assisted in the mending of the gate.
play a {big: (key|vital|major|leading|central|large|big|small|crucial|important|significant)?} (role|part) in the? {verb: <ing>} of ~> {help:} {verb>base}
  + I played a key role in the running of the fair.
play a {big: (key|vital|major|leading|central|large|big|small|crucial|important|significant)?} (role|part) in {verb: <ing>} ~> {help:} {verb>base}
  + I played a part in moving the fair.
be involved in {verb: <ing>} => {help:} {verb>base}
  + I was involved in moving the fair.
be a part of the team that {verb: <verb>} ~> helped {verb>base}
  + I was a part of the team that moved the fair.
be (tasked|charged) with {verb: <ing>} ~> {verb>like}
  + I was tasked with moving the fair.
be given the task of {verb: <ing>} ~> {verb>like}
  + I was given the task of moving the fair.
be in charge of {verb: <ing>} ~> {verb>like}
  + I was in charge of moving the fair.
my (job|role|task|duty) (was) to {verb: <verb>} ~> I {verb>past}
  + My task was to lock the yard.
my (job|role|task) (involved | entailed | consisted of | consisted in) {verb: <ing>} => I {verb>past}
  + My job involved locking the yard.
my (job|role|task) (involves | entails | consists of | consists in) {verb: <ing>} => I {verb>base}
  + My job involves locking the yard.
take steps to {verb: <verb>} ~> {verb>like}
  + We took steps to cut the queue.
take measures to {verb: <verb>} ~> {verb>like}
  + We took measures to cut the queue.
take the opportunity to {verb: <verb>} => {verb>like}
  ! would (like|love) to take the opportunity
  + I took the opportunity to ask the crew.
go ahead and {verb: <verb>} => {verb>like}
  + I went ahead and mended the gate.
proceed to {verb: <verb>} => {verb>like}
  ! proceed to (the|a|your|our)
  + I proceeded to mend the gate.
(begin|start) the process of {verb: <ing>} => {begin:} {verb}
  + We began the process of moving the ovens.
go about {verb: <ing>} ~> {verb>like}
  + This is how I go about mending gates.
continue to keep => {keep:}
  + We continue to keep hens.
be in (regular|close|constant|direct) (communication|contact) with ~> {talk to:}
  ! contact with the? (skin|water|metal|wire|surface|heat)
  + I was in regular contact with the port.
enter into (communication|correspondence) with => {write to:}
  + I entered into correspondence with the port.
draw (your|the|my|our)? attention to => {point out:}
  + I would draw attention to the north gate.
call attention to => {point out:}
bring to (your|the) attention => {point out:}
  + I would bring to your attention the north gate.
make {who: you|me|us|them|him|her} aware of => {tell:} {who} of
  + The porter made us aware of the leak.
make {who: you|me|us|them|him|her} aware that => {tell:} {who} that
  + The porter made us aware that the pipe leaked.
bring to light => {reveal:}
put into (practice|use|action) => {apply:}
have (great | the greatest | much | a lot of | a great deal of)? (respect|admiration) for => {admire:}
hold {what: ~ <noun>+} in (high | great | the highest) (regard|esteem) => {respect:} {what}
  + We hold the crew in high esteem.
have a (great|real|genuine|strong|deep)? (passion|love) for => {love:}
have a fondness for => {like:}
have an aversion to => {dislike:}
(have|put|place) (my|our|their)? (trust|faith|confidence) in => {trust:}
have (full|complete|every) (trust|faith|confidence) in => fully {trust:}
be in doubt about => {doubt:}
have (some|good|a)? knowledge of => {know:}
have experience (of|in|with) {verb: <ing>} => have {verb>participle}
  ! <modal>|to|not|had|has have experience
  + I have experience of running a till.
  + I have experience in sorting post.
have a need to => {need to:}
  + We have a need to mend the gate.
feel (the|a) need to => {want to:}
  + I feel the need to mend the gate.
feel (the|a) (urge|desire|wish) to => {want to:}
  + I feel the urge to mend the gate.
take (great)? (pleasure|delight|joy) in {verb: <ing>} => {enjoy:} {verb}
  + I take great pleasure in mending gates.
(derive|get|gain) (great | much | a lot of)? (pleasure|enjoyment|satisfaction) from => {enjoy:}
  + I derive great pleasure from rye.
be lacking in => {lack:}
be deficient in => {lack:}
be in excess of => {exceed:}
be inclined to (think|believe|feel) that => {think that:}
  + I am inclined to think that the gate is low.
be given to understand that => {understand that:}
  + I was given to understand that the gate is low.
be (fully|well|very)? conscious of the fact that => {know that:}
be conscious of => {know:}
be knowledgeable about => {know:}
(am|is|are) required to => must
  ! (not|never) required to
  + I am required to give a month's notice.
(am|is|are) obliged to => must
  ! (not|never|much) obliged to
  ! obliged to (you|him|her|them|<name>)
  + I am obliged to give a month's notice.
(am|is|are) under an obligation to => must
  + I am under an obligation to give a month's notice.
have an obligation to => {have to:}
  + We have an obligation to lock the yard.
it is (imperative|essential|vital|crucial|necessary) that {who: <pron>} => {who} must
  + It is essential that we lock the yard.
it is incumbent upon|on me to => I must
  + It is incumbent upon me to lock the yard.
would be able to => could
  + With a lamp I would be able to mend the gate.
will be able to ~> can
  ! (not|never) be able
  + I will be able to start in May.
in order to be able to => to
  + I took the course in order to be able to weld.
so as to be able to => to
  + I took the course so as to be able to weld.
successfully (manage) to {verb: <verb>} => {verb>like}
  + We successfully managed to move the fair.
be (also)? looking to {verb: <verb>} ~> {want:} to {verb}
  + I am looking to learn the trade.
{verb: know|realise|realize|appreciate|mention|notice|accept|regret|show|prove|remember|like|love|admire|understand|explain|acknowledge|recognise|recognize|forget|see|stress|emphasise|emphasize|hide} the fact that => {verb} that
  + I like the fact that the crew rows.
  - The fact that the tram stops here helps.
{be: be} the fact that => {be} that
  ! the fact that be
  + What struck me was the fact that the yard is dry.
{like: (liked|loved|enjoyed|admired|appreciated)} the way in which => {like} how
  + I liked the way in which the crew rows.
be of the understanding that => {understand that:}
{adj: convinced|certain|sure|proud|glad|confident|aware|tired|ashamed} of the fact that => {adj} that
  ! be (fully|well|very|not)? aware of the fact
  + I am proud of the fact that the crew rows.
put in an appearance => {appear:}
  + I put in an appearance last May.
have a (short|brief|quick|long)? chat with => {talk to:}
do (some | more | a lot of)? work on => {work on:}
  ! (the|my|our|your) ~ work on
  + I did some work on the hoist.
(make|take) a trip to => {visit:}
come into contact with => {meet:}
  !! skin|water|metal|wire|surface|heat|acid
as (is|was) the case with => as with
  + As is the case with rye, oats keep well.
as (is|was) the case in => as in
  + As was the case in May, oats sell well.
in the case of => for
  ! in the case of ~ (clock|watch|violin|guitar|piano|drum|instrument)
  ! (find|found|hide|hidden|keep|kept|lie) ... in the case of
  + In the case of oats, we bake twice.
on the inside of => inside
  + We painted the pipes on the inside of the shed.
at one time or another => once
  + I have baked it all at one time or another.
due to the circumstance that => because
  + I left due to the circumstance that the flue fell.
as a direct (result|consequence) of => because of
  + As a direct result of the strike I walked.
be of the same (opinion|view|mind) as => {agree with:}
share the (view|opinion|belief) that => {agree that:}
  + I share the view that the gate is low.
see eye to eye with => {agree with:}
have a difference of opinion => {disagree:}
  + The crews had a difference of opinion.
did not pay (any|much)? attention to => ignored
  + We did not pay attention to the bell.
did not succeed in {verb: <ing>} => failed to {verb>base}
  + We did not succeed in mending the gate.
there (be) not any => there {be:} no
  + There were not any spare trays.
{my: my|your|our|their|his|her|a} skill set !(<verb>|<aux>) => {my} skills
  ! a skill set
  + I used my skill set on the round.
drive (improvement|improvements) in => {improve:}
deliver (improvement|improvements) in => {improve:}
achieve (a|an)? (substantial|significant|major|big|further)? reduction in => {reduce:}
  + We achieved a reduction in waste.
be successful in achieving (a|an)? (substantial|significant|major|big|further)? reduction in => {reduce:}
  + We were successful in achieving a reduction in waste.
provide (greater|better|more|full)? visibility (into|of) => {show:}
  + The chart provides visibility into the stock.
upskill (myself|ourselves) in => {learn:}
  + I want to upskill myself in welding.
gain (some|more|further|valuable)? experience (of|in) {verb: <ing>} => learn to {verb>base}
  ! gained|gains gain
  !! gained|gains|gaining
  + I hope to gain experience in running a till.
obtain (a)? (fuller|better|clearer) picture of => {learn more about:}
  + I hope to obtain a fuller picture of the rota.
`);
