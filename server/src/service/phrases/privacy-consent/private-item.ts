import type { Phrase } from '../phrase.ts';
import { family, health, money, state } from './private-matters.ts';

const trouble =
  'burglary|burgled|robbery|eviction|evicted|landlord|operation|surgery|miscarriage|miscarried|pregnancy|divorce|divorcing|separation|bereavement|illness|treatment|chemotherapy|dialysis|therapy|rehab|(hip|knee|heart ~ operation|replacement)|diagnosis|adoption|adopting|custody|resignation|notice|debts|bankruptcy|wedding|engagement|stroke|limp|stammer|(panic attacks)|migraines|insomnia|(hearing aid)|(not slept)|(not ~ sleep|slept)|drinking|sobriety|(new job elsewhere)|(applied elsewhere)|(handed in)|(expecting)|(maternity leave)|(sick leave)';

/** Another interviewer and a matter of their private life; the sentences have them as one known name. */
export const privateItemPhrases: readonly Phrase[] = [
  {
    match: [
      `(<interviewer> <poss> ~ <noun>? (${family}|${health}|${money}|${trouble}))`,
      `(<interviewer> (, <inner> <inner>? <inner>? <inner>? ,)? <adv>? (be|is|was|are|(has been)|looks|seems) ~ <adv>? ~ (${state}|expecting|adopting|moving|leaving|separating|divorcing))`,
      `(<interviewer> ... (he|she|his|her|their|with|about|of) ~ (${trouble}|${family}|${health}))`,
      `(<interviewer> .. (have|has|had|await|awaiting|waiting|need|needs|undergo|undergoing|lost|lose|handed|applied|miscarried) .. (${trouble}|(elsewhere)|(his|her|their ~ (${family}))))`,
      `(<interviewer> .. (${trouble}))`,
    ],
    unless: [
      '(maternity|paternity|parental cover)',
      '(operation|operations lantern)',
      '(my ~ (wife|husband|son|daughter|mother|father|sister|brother|operation|surgery))',
      '(parent|sister <noun>)',
    ],
    denied: 'ignore',
    reported: 'ignore',
    examples: [
      'Anders is waiting for a hip operation, so I could cover for him.',
      "Petra's divorce must be hard on her.",
      'Anders is getting divorced, I hear.',
    ],
    lookalikes: [
      'Anders runs the shop with great care.',
      "Petra's till was new to me.",
      'What people told me about themselves stays with me.',
    ],
  },
];
