import { phraseTable } from '../table.ts';

const ASK = '(be able to)? (possibly|kindly|please|perhaps)?';

/** Requests, offers and notices wrapped in politeness; one "please", "could you" or "if" is as polite. */
export const requests = phraseTable(`
#
please do not hesitate to => please
  + If anything is unclear, please don't hesitate to call.
  - Good readers do not hesitate to guess.
please feel free to {verb: contact|call|ring|phone|email|write|reach|ask} => please {verb}
  + Please feel free to ring the yard.
  - Please feel free to start the tour without me.
should you have (any)? (further|other|additional)? (question | questions | questions or concerns | queries | doubts) (whatsoever | at all)? => if you have any questions
  + Please ring me should you have any further questions or concerns whatsoever.
should you require => if you need
  + Should you require a key, ring the yard.
should you wish to => if you wish to
  + Should you wish to see the yard, ring me.
any questions or concerns whatsoever => any questions
  + Please ring me with any questions or concerns whatsoever.
in the event of any (questions|queries) => if you have any questions
  + Please ring me in the event of any questions.
i would (greatly | very much | really | deeply | be most grateful and)? appreciate it (very much)? if you (could|would|can|might) be able to => please
  + I would greatly appreciate it if you would be able to let me know which pump you use.
i would (greatly | very much | deeply) appreciate it if you (could|would) ${ASK} {verb: <verb>} => please {verb}
  + I would greatly appreciate it if you could send the map.
i would be (most | very | extremely | ever so | eternally) (grateful|obliged|thankful) if you (could|would) ${ASK} {verb: <verb>} => please {verb}
  + I would be most grateful if you could kindly send the map.
i would be (grateful|obliged) if you (could|would) (be able to | possibly | kindly | be so kind as to) {verb: <verb>} => please {verb}
  + I would be grateful if you would be so kind as to send the map.
  - I would be grateful if you could tell me which door to use.
would you be able to => could you
  + Would you be able to send the map?
would it be (at all)? possible for you to => could you
  + Would it be possible for you to send the map?
(is|would) there (be)? any (chance|possibility) (that)? you could (possibly)? => could you
  + Is there any chance that you could send the map?
would there be any (chance|possibility) of (my|me) {verb: <ing>} => could I {verb>base}
  + Would there be any possibility of my seeing the floor?
i am writing to (request|ask) that you => please
  + I am writing to request that you send me the map.
i was wondering (if|whether) (it might | it would | it may) be possible for you to => could you
  + I was wondering if it might be possible for you to send the map?
if (at all)? it (be|is) (at all)? convenient for you => if it suits you
  + Please ring if it is convenient for you.
at a time (that|which) is convenient (for|to) you => when it suits you
  + Please ring at a time that is convenient for you.
at a time of your (choosing|choice) => when it suits you
  + Please ring at a time of your choosing.
at your earliest (possible)? convenience => when you can
  + Please ring at your earliest convenience.
if at all possible => if possible
  + Please ring, if at all possible.
if it (be|is) at all possible => if possible
  + Please ring, if it is at all possible.
as soon as i possibly can => as soon as I can
  + I will ring as soon as I possibly can.
please find (attached|enclosed) => I have attached
  ! please find attached (to|in|below|above)
  + Please find attached the updated list.
attached (please find | herewith is | hereto is) => I have attached
  + Attached please find the updated list.
(attached|enclosed) herewith => attached
  + The list is attached herewith.
(would|will) be (more than | only too) (happy|glad|pleased|willing) to => would gladly
  + I would be more than happy to help with the fair.
would be interested in {verb: <ing>} => would like to {verb>base}
  + I would be interested in hearing about the night ferry.
would be (keen|eager) on {verb: <ing>} => would like to {verb>base}
  + I would be keen on seeing the night ferry.
look forward to the (opportunity|chance|prospect) of {verb: <ing>} => {look forward to:} {verb}
  + I look forward to the opportunity of seeing the yard.
do not have any => {have:} no
  ! do not have any (idea|more|other|longer)
  + We did not have any spare crates.
`);
