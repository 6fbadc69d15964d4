import { phraseTable } from '../table.ts';
import { DO, HOW, withManner } from './supportVerbs.ts';

/** Acts hidden in a noun that is carried out, held, had, brought or taken: "carried out a review of" for "reviewed". */
export const undertakings = phraseTable(
  withManner(`
# We had to {} the night shift. || We had to {} the night shift was short.
${DO} (a|an|the|some|any)? ${HOW} (investigation) (into|of) => {investigate:}
  + I conducted an investigation into the late payments.
  - I read the investigation into the signal failure.
${DO} (a|the)? ${HOW} (review) of => {review:}
  ! (opera|play|film|book|concert|musical)
  + We carried out a full review of the rota.
${DO} (an|a|the|some)? ${HOW} (deep-dive|in-depth)? analysis (of|into) => {analyse:} | {analyze:}
  + We did an analysis of the queue.
${DO} (an|a|the)? ${HOW} assessment of => {assess:}
  + We carried out an assessment of the kiln.
${DO} (a|the)? ${HOW} survey of => {survey:}
  + We did a survey of the drains.
${DO} (an)? ${HOW} (interview|interviews) with => {interview:}
  + I conducted interviews with nine drivers.
${DO} (some|any)? ${HOW} research (into|on) => {research:}
  + I carried out research into bog oak.
${DO} (some|a)? ${HOW} (test|tests) (on|of) => {test:}
  ! test of (time|strength|nerve|character)
  + We carried out a test of both labels.
${DO} (a|the)? ${HOW} study of => {study:}
  + She did a study of the tides.
${DO} (an|the)? ${HOW} audit of => {audit:}
  + We carried out an audit of the stores.
${DO} (an|a|the|some)? ${HOW} (inspection|inspections) of => {inspect:}
  + We carried out an inspection of the hull.
${DO} (a|the)? ${HOW} search for => {search for:}
  + We carried out a search for the key.
${DO} (an|a|the)? ${HOW} evaluation of => {evaluate:}
  + We carried out an evaluation of the trial.
${DO} (the)? ${HOW} negotiations with => {negotiate with:}
  + I conducted negotiations with the port.
${DO} (the|some)? ${HOW} (repair|repairs) (to|on|of) => {repair:}
  + I carried out repairs to the hull.
${DO} (some|the|regular)? ${HOW} maintenance (on|of) => {maintain:}
  + I carried out maintenance on the hoist.
${DO} (some|the)? ${HOW} (check|checks) (on|of) => {check:}
  + I carried out checks on the hoist.
${DO} (the|an)? ${HOW} installation of => {install:}
  + I carried out the installation of the hoist.
${DO} (a|the)? ${HOW} calculation of => {calculate:}
  + I performed a calculation of the load.
${DO} (a|the)? ${HOW} migration of => {migrate:}
  + We performed a migration of nine ledgers.
${DO} (a|the)? ${HOW} rewrite of => {rewrite:}
  + I did a rewrite of the guide.
${DO} (the)? ${HOW} training of => {train:}
  !! music|piece
  + I carried out the training of the crew.
do {share: most|much|all|some} of the {verb: <ing>} of => {verb>like} {share} of
  + I did most of the writing of our guide.
(provide|give) {who: me|us} with? (an|some)? insight into {what: how|why|what|where} => {show:} {who} {what}
  + The tour gave me an insight into how the kilns are shared.
(a|an|the) {verb: review|survey|study|audit|test|check|count|repair} of {what: .. <noun>} (was|were) (carried out | conducted | performed | done | undertaken) by {who: me|us} => {who>subject} {verb>past} {what}
  + A review of each contract was carried out by me.
(a|an) improvement (be) (seen|noted|noticed|observed) in {what: ~ <noun>+} => {what} improved
  + An improvement was seen in attendance.
(a|an) (increase|rise) (be) (seen|noted|noticed|observed) in {what: ~ <noun>+} => {what} rose
  + An increase was seen in attendance.
(a|an) (reduction|decrease|drop|fall) (be) (seen|noted|noticed|observed) in {what: ~ <noun>+} => {what} fell
  + A drop was seen in attendance.
perform the (function|role) of => {act as:}
  + At the pool I performed the function of duty officer.
be responsible for the (running|management|administration) of ~> {run:}
be responsible for the (supervision|oversight) of ~> {supervise:}
be responsible for the training of ~> {train:}
be responsible for the (delivery|distribution) of ~> {deliver:}
be responsible for the development of ~> {develop:}
be responsible for the (maintenance|upkeep) of ~> {maintain:}
be responsible for the design of ~> {design:}
be responsible for the preparation of ~> {prepare:}
be responsible for the creation of ~> {create:}
be responsible for the (coordination|organisation|organization) of ~> {coordinate:}
have (the)? responsibility for the (running|management) of => {run:}
have (the)? responsibility for the training of => {train:}
be involved in the development of => {help develop:}
be involved in the design of => {help design:}
be involved in the planning of => {help plan:}
be involved in the running of => {help run:}
be involved in the delivery of => {help deliver:}
be instrumental in the (setting up | establishment | creation) of => {help set up:}
  + I was instrumental in the setting up of the falls clinic.
have a ${HOW} (discussion|conversation|talk) about => {discuss:}
hold a? ${HOW} (discussion|discussions|talks) about|on => {discuss:}
  + We held discussions about the rota.
(have|hold) (a|the)? ${HOW} (meeting|meetings) to discuss => {meet to discuss:}
  + We held a meeting to discuss the audit.
have a ${HOW} (discussion|conversation|talk|chat) with => {talk to:}
(have|hold) (a)? ${HOW} (meeting|meetings) with => {meet:}
  + We held a meeting with the port.
enter into (a)? ${HOW} (discussion|discussions) about => {discuss:}
enter into (the)? ${HOW} negotiations with => {negotiate with:}
  + We entered into negotiations with the port.
have a ${HOW} (tendency|inclination) to => {tend to:}
have a ${HOW} preference for => {prefer:}
  !! shares
have a ${HOW} liking for => {like:}
have a ${HOW} dislike of => {dislike:}
have (an|the) ${HOW} expectation that => {expect that:}
have a ${HOW} (desire|wish) to => {want to:}
have ${HOW} familiarity with => {know:}
have a (good|sound|solid|thorough)? (working)? knowledge of (both)? => {know:}
  + I have a good working knowledge of rye.
have (a|an) (good|sound|clear|thorough)? understanding of => {understand:}
have an appreciation (of|for) => {appreciate:}
have ${HOW} control over => {control:}
have a ${HOW} suspicion that => {suspect that:}
have confidence (in the fact)? that => {trust that:}
(reach | draw | come to | arrive at) (the|a) ${HOW} conclusion that => {conclude that:}
  + We came to the conclusion that the flue was blocked.
(reach | make | come to | arrive at) (an)? ${HOW} agreement (on|about) => {agree on:}
  !! text|contract
  + Both desks reached an agreement about the count.
(reach | come to | arrive at) an agreement !(with|on|about|that|which|between) => {agree:}
  !! text|contract
  + In the end both desks reached an agreement.
(reach | come to) the realisation that => {realise that:}
(reach | come to) the realization that => {realize that:}
come to an end => {end:}
(bring|draw) {what: ~ <noun>+} to (a close | an end | a conclusion) => {end:} {what}
  + We brought the talk to a close.
put (a|an) (end|stop) to => {end:}
  + The fence may put an end to the theft.
bring about (a|an|the) ${HOW} (change|shift) in => {change:}
bring about (a|an|the) ${HOW} improvement in => {improve:}
bring about (a|an|the) ${HOW} reduction in => {reduce:}
bring about (a|an|the) ${HOW} increase in => {increase:}
lead to (a|an|the) ${HOW} (reduction|decrease|drop|fall) in => {reduce:}
lead to (a|an|the) ${HOW} (increase|rise) in => {increase:}
lead to (a|an|the) ${HOW} improvement in => {improve:}
result in (a|an|the) ${HOW} (reduction|decrease|drop|fall) in => {reduce:}
result in (a|an|the) ${HOW} (increase|rise) in => {increase:}
result in (a|an|the) ${HOW} improvement in => {improve:}
result in (a|the) saving of => {save:}
achieve (a|an) ${HOW} increase in => {increase:}
achieve (a|an) ${HOW} improvement in => {improve:}
achieve a saving of => {save:}
effect (a|an)? ${HOW} (improvement|improvements) in|to => {improve:}
effect (a|an)? ${HOW} (change|changes) in|to => {change:}
(show|express) a ${HOW} preference for => {prefer:}
  + Two clients expressed a preference for fixed fees.
show a ${HOW} tendency to => {tend to:}
express (the|my|our) ${HOW} hope that => {hope that:}
express (some|my|our)? ${HOW} (doubt|doubts) about => {doubt:}
  + Several tenants expressed doubt about the readings.
express (my|our|their|her|his)? ${HOW} support for => {support:}
express (my|our|their|her|his)? ${HOW} agreement with => {agree with:}
(express|extend|convey) (my|our) (sincere|warm|deep|heartfelt|warmest|deepest|sincerest)? (thanks|gratitude|appreciation) to => {thank:}
  + I would like to express my sincere gratitude to the crew.
(express|extend|convey) (my|our) (sincere|warm|deep|heartfelt|warmest|deepest|sincerest)? (thanks|gratitude|appreciation) for => {thank you for:}
  + I want to express my sincere thanks for the tour.
(express|extend|offer) (my|our) (sincere|sincerest)? apologies for => {apologise for:} | {apologize for:}
(send | extend | issue | send out) (a|an) ${HOW} invitation to => {invite:}
  + I sent out an invitation to every parent.
(send|issue) (a) ${HOW} reminder to => {remind:}
issue ${HOW} instructions to => {instruct:}
offer (my|our)? ${HOW} congratulations to => {congratulate:}
place (an|our|my) ${HOW} order for => {order:}
  + I placed an order for six drums.
(place|put|lay) (an|a)? ${HOW} (emphasis|stress) on => {stress:}
  + The guide places an emphasis on clean hands.
(place|put) (a|the|my|our|their|her|his) ${HOW} focus on => {focus on:}
  + She placed her focus on the night crew.
place ${HOW} reliance on => {rely on:}
(place|put) (a|the)? ${HOW} limit on => {limit:}
  + The port may place a limit on noise.
place (our|my|their)? ${HOW} trust in => {trust:}
put together a ${HOW} summary of => {summarise:} | {summarize:}
put together a ${HOW} plan (for|of) => {plan:}
put together a ${HOW} list of => {list:}
put forward a ${HOW} proposal for => {propose:}
(submit | put in) a ${HOW} request for => {request:}
take ${HOW} action on => {act on:}
take a ${HOW} look at => {look at:}
take ${HOW} (delivery|receipt) of => {receive:}
take ${HOW} note of => {note:}
take (a) ${HOW} (photograph|photographs|photo|photos) of => {photograph:}
take (a) ${HOW} (measurement) of => {measure:}
take measurements of => {measure:}
take exception to => {object to:}
take issue with => {dispute:}
have a ${HOW} look at => {look at:}
have a ${HOW} think about => {think about:}
have a ${HOW} read of => {read:}
gain (a|an) ${HOW} (understanding|grasp) of => {understand:}
gain (a) better understanding of => {better understand:}
obtain (an) ${HOW} understanding of => {understand:}
gain (an|some) ${HOW} insight into => {learn about:}
(obtain|get|gain) ${HOW} information about => {find out about:}
lend (our|my|their|her|his)? ${HOW} support to => {support:}
  + I lent my support to the branch.
(lend|render) (our|my|their)? ${HOW} assistance to => {help:}
exercise ${HOW} (supervision|control|authority) over => {control:}
raise an ${HOW} objection to => {object to:}
ask a ${HOW} question about => {ask about:}
pose a ${HOW} threat to => {threaten:}
contain a ${HOW} description of => {describe:}
contain a ${HOW} recommendation that => {recommend that:}
contain a ${HOW} summary of => {summarise:} | {summarize:}
include a ${HOW} (discussion) of => {discuss:}
include a ${HOW} description of => {describe:}
grant (its|their|our)? ${HOW} approval to => {approve:}
  + The council granted its approval to our plan.
achieve ${HOW} (completion) of => {complete:}
bring to (completion) => {complete:}
achieve success in {verb: <ing>} => {verb>like}
  + We achieved success in cutting the queue.
undergo a ${HOW} change => {change:}
undergo (an) ${HOW} expansion => {expand:}
receive (an) ${HOW} invitation to => {be invited to:}
receive a ${HOW} promotion to => {be promoted to:}
  + I received a promotion to foreman.
receive ${HOW} training in => {be trained in:}
be subject to ${HOW} (frequent|constant|regular)? (change|changes) => {change often:}
  + The rota was subject to frequent changes.
`),
);
