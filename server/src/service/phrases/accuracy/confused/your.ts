import { before, corrections, stopOrPlace } from '../corrections.ts';
import { thing, things } from './things.ts';

const opener =
  'if|when|whenever|that|because|while|until|unless|think|hope|know|sure|glad|believe|guess|suppose|see|heard|hear|say|said|mean';
const doing =
  'looking|going|doing|trying|asking|wondering|hoping|expecting|considering|getting|having|saying|talking|coming|thinking';

/** *Your* and *you're*. */
export const yourSlips = corrections(`
= "You're" is short for "you are"; "your" says whose something is.
{wrong: your} welcome ${before(`<end> | <comma> | any|anytime|always | to <base>`)} => you're
  + Your welcome to call any time.
  + No trouble at all, your welcome.
  - Your welcome pack was on the desk.
  - Your welcome to the whole crew was warm.
{wrong: your} (very|so|too|quite|really|most) (kind|welcome|good|right|generous|busy|patient|brave|lucky|fortunate) ${before(`<end> | <comma> | to|that|but|about`)} => you're
  + Your very kind to show me the ovens.
  - Your very kind note came on Monday.
  - Thank you for your very good and patient answers.
{wrong: your} (able|interested|aware|invited|supposed|allowed|welcome) (to|in|of|that) => you're
  ! your welcome (to|in|of|that)
  + Please write if your able to see me earlier.
  + Thank you if your interested in the samples.
${opener} {wrong: your} (right|available|free|happy|ready|sure|busy|open|well|fine|happy|well|unsure|done|away|back|here|there) ${before(stopOrPlace)} => you're
  ! your right|open|back|fine|ready of
  + I think your right about the second shift.
  + I hope your well.
  - I think your right hand man showed me the press.
  - I know that your open of hand.
{wrong: your} (always|also|already|still|currently|probably|certainly|never|just|both|all) (${doing}|able|happy|welcome|busy|hiring|open|interested|right) => you're
  + I see that your still hiring for the night shift.
  + Your always welcome on our boat.
{wrong: your} not (${doing}|able|sure|interested|available|ready|hiring|in|at|the|a|only|alone|free) => you're
  ! (of|by|about|with|for|despite|appreciate|mind|understand) your not
  + Please tell me if your not able to open the file.
  - I understand your not having the figures yet.
${opener} {wrong: your} (looking|going|trying|asking|wondering|hoping|expecting|considering|getting|hiring|searching) (for|to|at|about|the|a|forward|through) => you're
  + If your looking for somebody who can weld, I would be glad to come.
  + I hope your going to the fair.
  - I see that your working at night helped them.
{wrong: your} (the|an|my|our|somebody|someone|(one of)) ${before(`<any>`)} => you're
  + Your the first person who asked me about the kiln.
  + Your one of the few who still mend nets.
{wrong: your} a <adj>+ (person|team|company|firm|leader|manager|listener|teacher|host|place|group|business|school|shop) => you're
  + I can see that your a careful team.
  - Your A team plays on Friday.
(if|when|whenever|while|once|hope|because) {wrong: your} (in|on|at|from|with|under|out|off|away|back|near|around) !- => you're
  + When your in Leeds, the mill is worth a visit.
  - I wondered if your in-house lawyers had seen it.
= "Your" says whose something is; "you're" is short for "you are".
{wrong: you <short>} (very|most|so)? (<adj>|<past>)? !<ing> !<inflected> (own|${thing}|${things}) !of !(who|whom) => your
  ! you <short> ~ (${thing}) (now|then)
  + Thank you for you're time.
  + I liked you're honest answer about the rota.
  + You're office is a pleasure to walk through.
  - I hope you're well and have time to rest.
  - You're welcome.
{wrong: you <short>} (hiring|marketing|training|recruiting|testing|planning|onboarding|welcoming|engineering|manufacturing|training|consulting|cleaning) (process|manager|team|department|plan|strategy|policy|room|line|firm|programme|program|materials|schedule) => your
  + You're hiring process was clear from the first day.
  - I hear you're hiring two cooks.
(of|for|with|from|about|into) {wrong: you <short>} ${before('<noun> | <adj> <noun> | <verb>')} => your
  ! (of|for|with|from|about|into) you <short> (welcome|free|right|not)
  + I have thought a lot about you're kiln since.
  - What I thank you for: you're patient.
`);
