import { practical, publicWords } from './quoted-interviewer.ts';

const arrange =
  'schedule|reschedule|confirm|arrange|book|fix|set|move|postpone|meet|meeting|see|seeing|speak|speaking|talk|talking|join|joining|wait|call|calling|invite|interview|visit|appointment|slot|calendar|expect|expecting|available';

/** Where another interviewer's name is needed or harmless: sentences that hold one of these. */
export const namedInterviewerFine: readonly string[] = [
  ...practical,
  ...publicWords,
  '(introduce|introducing|introduced|introduction|refer|referred|recommend|recommended|connect|connected ... <interviewer>)',
  '(put|putting .. in ~ touch with <interviewer>)',
  '(<interviewer> <poss>? ~ assistant|secretary|office|calendar|diary)',
  '(forward|pass|give|send|copy|cc|show|share|write|writing|written|wrote|thank|thanking|thanked|greet|remember|mail|e-mail|email|message|note|letter|line|regards|thanks|greetings|invoice|form|certificate .. (to|on to|with|for)? ~ <interviewer>)',
  `(${arrange} ... <interviewer> ... (<time>|<num>|then|again|tomorrow|next|before|after|at|on))`,
  `((<time>|tomorrow|next) ... ${arrange} ... <interviewer>)`,
  `(<interviewer> ... ${arrange} ... (<time>|<num>|slot))`,
  '((am|be|will|shall|would|could|can|to|may|should|when) ~ <adv>? (see|seeing|meet|meeting|speak|speaking|talk|talking|join|wait) ... <interviewer>)',
  '(when|whether|if <interviewer> <aux>? (be|is|can|could|free|available|back))',
  '(both|separately|separate|individually|each ... <interviewer>)|(<interviewer> ... (separately|individually|(her own)|(his own)|(their own)))',
  '(copy|copying|cc|include|including <interviewer>)',
];
