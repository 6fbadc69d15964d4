import { phraseTable } from '../table.ts';
import { DECIDE, GIVE, HOW, withManner } from './supportVerbs.ts';

/** Acts hidden in a noun: "made a decision" for "decided". */
export const nominalisations = phraseTable(
  withManner(`
# We had to {} the night shift. || We had to {} the night shift was short.
${DECIDE} (a|the|our|my|their) ${HOW} decision to => {decide to:}
  + We made the decision to move the ovens.
  + The board reached a formal decision to sell the barge.
${DECIDE} (a|the|our|my|their) ${HOW} decision about => {decide about:}
${DECIDE} (a|the|our|my|their) ${HOW} decision on|regarding|concerning => {decide on:}
  !! court|judge|tribunal
${DECIDE} (a|the|our|my) ${HOW} decision !(that|which|in|against|at|of|about|on|to|regarding|concerning|tree|easy|easier|hard|harder|for|possible|simple|simpler|difficult) => {decide:}
  !! court|judge|tribunal
  + When the snow came we made a decision.
  - The tribunal made a decision that we cite every week.
  - Draw a decision tree from the old notes.
make a ${HOW} choice between => {choose between:}
make a ${HOW} selection from => {choose from:}
make (a|the|one) ${HOW} recommendation that => {recommend that:}
make (a|the|one) ${HOW} suggestion that => {suggest that:}
make (a|the|one) ${HOW} proposal that => {propose that:}
make (a|the) ${HOW} request for => {ask for:}
make (a|the) ${HOW} request that => {ask that:}
(make|draw|do) (a|the) ${HOW} comparison of => {compare:}
  + I made a comparison of three payroll vendors.
(make|draw) (a|the) ${HOW} comparison between => {compare:}
  + I drew a comparison between our figures and theirs.
(make|draw) (a|the) ${HOW} distinction between => {distinguish between:}
make (a|the) ${HOW} contribution to => {contribute to:}
  !! pension|fund|club
  - Each contribution of £5 goes to the boat fund.
make (a|an|the|some|several) ${HOW} (adjustment|adjustments) to => {adjust:}
  !! disability|accounts
  + The caterers made an adjustment to the portion sizes.
make (a|an|the|some|several) ${HOW} (alteration|alterations) to => {alter:}
  + We made an alteration to the plan.
make (a|the|some|several)? ${HOW} (change|changes) to => {change:}
  + We made some changes to the plan.
make (a|the|some|several)? ${HOW} (modification|modifications) to => {modify:}
  + We made a slight modification to the plan.
make (an|the|some) ${HOW} (amendment|amendments) to => {amend:}
  + We made an amendment to the plan.
make (a|an|the|some)? ${HOW} (improvement|improvements) to|in => {improve:}
  + We made improvements to the plan.
make (an) ${HOW} addition to => {add to:}
  + We made an addition to the plan.
make (a|the) ${HOW} correction to => {correct:}
(make|achieve) (a|the) ${HOW} reduction in => {reduce:}
(make) (a)? ${HOW} start on => {start:}
  + I have made a start on the reading list.
  - The start on the north road was icy.
make (an|every|some|any) ${HOW} (attempt|effort) to => {try to:}
  ! make every
  + We made an effort to save the rye.
make every (possible)? effort to => {try hard to:}
  + We made every effort to save the rye.
(make | submit | put in) (an|my|our|the) ${HOW} application for => {apply for:}
  + I have made an application for my licence.
(make | submit | put in) (an|my|our|the) ${HOW} application to => {apply to:}
  + I submitted an application to the port.
make (an|the) ${HOW} assumption that => {assume that:}
  + We made the assumption that the drum was full.
make (an|the) ${HOW} estimate of => {estimate:}
  + I made an estimate of the load.
make (an|some)? ${HOW} (enquiry|enquiries|inquiry|inquiries) about|into => {ask about:}
  !! police|coroner
  + I made enquiries about the load.
make (an) ${HOW} investment in => {invest in:}
  + They made an investment in two ovens.
make (an|the) ${HOW} announcement that => {announce that:}
  + They made an announcement that the quay would close.
make (an|the) ${HOW} announcement about => {announce:}
  + They made an announcement about the closure.
make (an|the)? ${HOW} (arrangement|arrangements) to => {arrange to:}
  + I made arrangements to borrow a van.
make (the)? ${HOW} arrangements for => {arrange:}
  + I made arrangements for the fair.
make (the)? ${HOW} preparations for => {prepare for:}
  + I made preparations for the fair.
make ${HOW} plans to => {plan to:}
  + I made plans to move to Leith.
make (a|the) ${HOW} promise to !(<name>|him|her|them|me|you|the) => {promise to:}
  + I made a promise to repaint the shed.
make (a|the) ${HOW} commitment to {verb: <verb>} => {commit to:} {verb>gerund}
  + I made a commitment to repaint the shed.
make (a)? ${HOW} reference to => {refer to:}
  + The guide makes reference to your rota.
  - The make, reference and age of each lamp are listed.
make ${HOW} mention of => {mention:}
  + The guide makes mention of your rota.
make (the)? ${HOW} (best|good|full)? use of => {use:}
  + Fourteen nurses made use of the trolley.
  - The make, use and age of every boiler are listed.
make ${HOW} (provision|allowance) for => {allow for:}
  !! accounts|balance
  + The plan makes allowance for frost.
make a ${HOW} note of => {note:}
  !! music|song|choir
make a ${HOW} list of => {list:}
make a ${HOW} record of => {record:}
  !! music|vinyl
make a ${HOW} copy of => {copy:}
make a ${HOW} purchase of => {buy:}
make a ${HOW} payment of => {pay:}
make a ${HOW} donation to => {donate to:}
(make|pay) a ${HOW} visit to => {visit:}
  + Twice a week I paid a visit to housebound readers.
  - I paid for a visit to the mill myself.
make a ${HOW} discovery of => {discover:}
make a ${HOW} prediction about => {predict:}
(make|do) a ${HOW} translation of => {translate:}
  + I did a translation of the leaflet.
  - I did the translation you read aloud.
make (an|the) ${HOW} observation that => {observe that:}
  + I made the observation that the drum was dry.
make a ${HOW} (judgement|judgment|assessment) (about|of) => {judge:}
  !! court
make ${HOW} contact with => {contact:}
  !! surface|metal|wire|blade
  + I made contact with the two branches.
(make|have) an? ${HOW} (impact|effect|influence) on|upon => {affect:}
  ! (impact|effect) on|upon ~ (concrete|wall|ground|floor|film|lens|screen)
  + Moving the queue had an effect on morale.
  - We filmed the impact on concrete.
have a ${HOW} bearing on => {affect:}
  !! shaft|wheel|compass
have (a|an) (negative|adverse|detrimental|harmful|damaging) (impact|effect|influence) on|upon => {harm:}
  !! drug|trial
have (a|an) (positive|beneficial|good|helpful) (impact|effect|influence) on|upon => {help:}
  !! drug|trial
exert (a|an) ${HOW} influence on|over => {influence:}
  + The tide exerts an influence on the yard.
(give|gave) ${HOW} (some)? (thought|consideration) to => {consider:}
  + We gave careful consideration to the north gate.
  - The buyer gave good consideration for the land.
give some thought to => {think about:}
give (some)? thought and consideration to => {consider:}
  + I have given some thought and consideration to your question.
(take|bring) into (consideration|account) => {consider:}
  + Our model takes into consideration the tide.
  - The rent is paid into account number two.
take {what: ~ <noun>+} into (consideration|account) => {consider:} {what}
  + We took the tide into account.
take {what: it|this|that|them|these} into (consideration|account) => {consider:} {what}
  + We took it into account.
take ${HOW} account of => {consider:}
take under consideration => {consider:}
${GIVE} (an|a|the) ${HOW} (explanation) (of|for) => {explain:}
  + The guide gives an explanation of the rota.
${GIVE} (a) ${HOW} (description|account) of => {describe:}
${GIVE} (a) ${HOW} demonstration of => {demonstrate:}
${GIVE} (an|some|any) ${HOW} indication (of|that) => {show:}
  + The chart gives an indication of the load.
${GIVE} (an) ${HOW} overview of => {outline:}
  + The guide gives an overview of the yard.
${GIVE} (a) ${HOW} summary of => {summarise:} | {summarize:}
${GIVE} (a) ${HOW} presentation on|about => {present on:}
${GIVE} ${HOW} (advice) to => {advise:}
${GIVE} ${HOW} (advice|guidance) on => {advise on:}
${GIVE} ${HOW} (assistance|help|aid) to => {help:}
  + I provided assistance to the line managers.
${GIVE} ${HOW} (assistance|help) with => {help with:}
${GIVE} ${HOW} support (to) => {support:}
${GIVE} ${HOW} support for => {support:}
${GIVE} ${HOW} guidance to => {guide:}
${GIVE} ${HOW} encouragement to => {encourage:}
${GIVE} (our|my|their|its|his|her)? ${HOW} (approval|agreement) (to|for) => {agree to:}
  ! (approval|agreement) to (<verb>)
(give) us (their|his|her|its) agreement to => {agree to:}
  + The client gave us their agreement to a later date.
${GIVE} ${HOW} instructions to => {instruct:}
${GIVE} (an|a) ${HOW} (answer|reply|response) to => {answer:}
  + Please give an answer to the driver.
${GIVE} (a) ${HOW} warning to => {warn:}
  !! disciplinary
${GIVE} ${HOW} recognition to => {recognise:} | {recognize:}
${GIVE} ${HOW} training to => {train:}
${GIVE} ${HOW} training for => {train:}
give a ${HOW} boost to => {boost:}
give ${HOW} rise to => {cause:}
${GIVE} ${HOW} instruction in => {teach:}
${GIVE} ${HOW} clarification (of|on|about) => {clarify:}
${GIVE} ${HOW} (coverage|cover) for => {cover:}
  !! insurance|shelter|tarp
${GIVE} (a) ${HOW} solution to => {solve:}
come up with (a|the) ${HOW} solution to => {solve:}
  + The crew came up with a solution to the draught.
${GIVE} ${HOW} evidence that => {show that:}
  !! court
${GIVE} ${HOW} confirmation of => {confirm:}
${GIVE} ${HOW} leadership to => {lead:}
${GIVE} ${HOW} supervision (for|to|of) => {supervise:}
`),
);
