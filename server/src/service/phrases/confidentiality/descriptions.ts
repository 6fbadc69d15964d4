/** Offices that an interviewer may hold; those who only arrange, pass on or receive are left out. */
const role =
  'manager|director|boss|deputy|partner|co-founder|founder|cofounder|cto|ceo|cfo|coo|vp|lead|leader|chief|head|chair|chairman|chairwoman|supervisor|foreman|engineer|architect|designer|developer|analyst|scientist|researcher|professor|lecturer|editor|registrar|controller|accountant|auditor|treasurer|bursar|principal|headmaster|headmistress|matron|surgeon|doctor|nurse|sister|physician|pharmacist|chef|baker|producer|conductor|curator|librarian|planner|buyer|owner|president|secretary-general|officer|commander|captain|commodore|sergeant|inspector|superintendent|specialist|expert|strategist|consultant|trustee|governor|skipper|warden|reviser|examiner|assessor|panellist|panelist|interviewer|counterpart|teammate|(opposite number)|(number two)|chaplain|dean|organist|host|co-host|co-director|co-editor|captain|cook|gardener|judge|biologist|chemist|actuary|tailor|supervisor|radiologist|forester|superintendent|coach|caterer|vicar|rector|provost|abbot|bishop|mayor|purser|pilot|navigator|surveyor|lawyer|solicitor|advocate|clerk';
const person =
  'lady|gentleman|man|woman|person|interviewer|colleague|chap|fellow|guy|panellist|panelist|assessor|examiner|judge|member|engineer|manager|director|partner|doctor|professor|officer|trustee|governor|one';
const group =
  'panel|team|board|committee|jury|trio|round|table|colleagues|interviewers|panellists|panelists|people|engineers|partners|managers|directors|trustees|judges|assessors|examiners|governors|professors|doctors|members|side';

/**
 * People of the reader's side spoken of without a name, in the syntax of `text/pattern.ts`. Assistants, recruiters, porters
 * and guards are not among them: they hold no view of the candidate.
 */
export const descriptionPatterns: readonly string[] = [
  `your !(former|previous|late|ex) ~ <noun>? <noun>? ${role} (of ~ <noun> (and <noun>)?)? (<name>)?`,
  'your !(former|previous|late) ~ <noun>? <noun>? colleague|colleagues (from|in ~ <noun>)? <name>?',
  `(a|another|any|older|younger ~ colleague of yours)`,
  `(one|two|three|some|several|most|both|another|each|any|none|neither|others|many|all|member|(a couple) of your|the ~ ${group})`,
  '(one|two|some of ~ you|(the ~ <num> of you)|(the ~ <num> ~ <noun>))',
  `(the ~ <noun>? ${role} on|from|in|at your ~ panel|jury|team|board|left|right|side|side of the table|<noun>)`,
  `(the ~ <noun>? ${role} who ~ <adv>? interviewed|tested|examined|showed|saw|sat .. (me|(before|after you)))`,
  `(another|second|third|earlier|previous|first|other|next|later|last|final ~ interviewer|panellist|panelist|assessor|examiner|judge)`,
  `(the|a ~ rest|others of|on|in|at ~ your|the ~ ${group})`,
  '(somebody|someone|everybody|everyone (else|on|in|from|at) ~ your|the ~ panel|team|board|committee|jury|table|side)',
  `(the|that|a|another ~ <noun>? ${person} (who|whom|that)? <pron> <adv>? met|saw|spoke|talked|interviewed|sat (to|with)? .. after|before ~ you|him|her|lunch|<time>)`,
  `(the|that|a|another ~ <noun>? ${person} (who|that) <adv>? interviewed|tested|examined|met|saw|questioned|received me (before|after|first|second|last|earlier|on|in|at)? (you|lunch|<time>|(the <noun>))?)`,
  `(the|that|another ~ <noun>? ${person} by|at|in|with|before|after|next|from|beside ~ (to|of)? ~ (you|window|door|table|end|corner|beard|middle|left|right|lunch) (of ~ table|room)?)`,
  '(the ~ two|three|four|five|others|one before|after ~ you)',
];
