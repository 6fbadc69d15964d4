import type { Phrase } from '../phrase.ts';

const rival =
  'candidate|candidates|applicant|applicants|finalist|finalists|contender|contenders|interviewee|interviewees|competitor|competitors|competition|rivals|runner-up|shortlist|short-list|favourite|frontrunner|front-runner|hopefuls';
const other =
  'other|others|another|fellow|rival|remaining|internal|competing|previous|next|last|best|strongest|two|three|four|five|six|seven|some|most|any|which|whichever|(the rest of the)|external|earlier|later';
/** Other senses, and kind words that tell and ask nothing. */
const fine = [
  '(there (be|is|are|were) .. (candidate|applicant|finalist))|(different ~ applicants|candidates)',
  '(no|not|none ~ <any>? ~ (business|mine))',
  '(wish|luck|congratulate|congratulations|thank ... (other|all|them|everyone|whoever|whom|candidates|applicants|finalists))',
  '(as|being|be ~ (a|an|your) ~ candidate|applicant)',
  '(strong|good|suitable|right|ideal|better|best|serious|worthy ~ candidate|applicant ~ (for|because|as|to))',
  '(election|vote|voter|parliament|council|vaccine|drug|gene|molecule|exam|doctoral|phd|sample|planet|star|site|sites)',
  `(i|we .. (interview|interviewed|hire|hired|select|selected|screen|screened|recruit|recruited|assess|assessed|coach|coached) .. ${rival})`,
  '(like|as (all|any|other|every) ~ (candidate|candidates|applicant|applicants))',
  '(fair|fairness|equally|same .. (candidate|candidates|applicant|applicants))',
];

export const otherCandidatesPhrases: readonly Phrase[] = [
  {
    match: [
      `(how|what|did|do|have|has|were|was|are|is|who|which|may|could|can|would .. ${other} ~ <noun>? ~ ${rival})`,
      `(how many ~ (people|persons|others|candidate|candidates|applicant|applicants|interviews|(of us)|names|finalists|(of them)) ... (you|there|interview|interviewing|see|seeing|left|apply|applied|post|job|role|still|shortlist|running|list))`,
      '(how .. the others|other <aux>? (get|got|do|did|fare|fared|manage|managed|compare|compared|perform|performed|cope|coped))',
      '(who|whom else ~ (be|are|is|am|have|has|did|do) ~ <any>? .. (you|against|shortlist|interviewing|interviewed|considering|applied|running|list))',
      '(am i ~ up against)|(what <aux> i ~ up against)|((who|what|how) .. my ~ competition)|(how ~ (do|did|would|will)? i ~ (compare|rank|(measure up)|(stack up)))',
      `(where ~ (do|am) i ~ (rank|stand|placed) .. (${rival}|list|shortlist|others))`,
    ],
    unless: fine,
    examples: [
      'How many people are you seeing for this post?',
      'Did the other candidates bake rye as well?',
      'How did the others get on with the dough?',
      'May I ask how I compare?',
    ],
    lookalikes: [
      'I would not ask you about the other candidates.',
      'I wish the other candidates well.',
      'How many loaves are you baking for the fair?',
      'How did the other bakers get on with the new oven?',
    ],
  },
  {
    match: [
      `(i <adv>? (have|had)? <adv>? (hear|heard|meet|met|saw|see|know|knew|gather|gathered|overheard|understand|learned|learnt|spoke|talked|bumped|chatted|read|noticed) .. (one|two|some|another|other|fellow|of|the|a|an|(the lady)|from|into|with|to|that) ~ <noun>? ~ ${rival})`,
      `((another|(one of the)|(some of the)|(two of the)|fellow|(the other) ~ <num>? ~ ${rival}) <adv>? <aux>? <adv>? (told|said|mentioned|confessed|admitted|never|has|have|had|was|were|is|are|did|lacks|lack|dropped|withdrew|withdrawn|failed|left|wore|bragged|looked|seemed|struggled|finished|cannot|claimed))`,
      `((than|unlike|(compared to|with)|(ahead of)|over ~ ${other} ~ ${rival}))`,
      '(my ~ <noun>? ~ (friend|classmate|flatmate|cousin|colleague|acquaintance|neighbour|roommate|coursemate|mate|brother|sister|wife|husband) .. (interviewed|interviews|applied|sat|(up for)|(also|too) (with|for|at|in) ~ (you|job|post|role|same|chair|last)))',
      '((friend|classmate|flatmate|cousin|colleague|acquaintance|neighbour|roommate|coursemate|mate|(someone i know)|(somebody i know)|(a girl i know)) ... (interviewed with you)|(up for ~ (job|post|role))|(applied ~ (too|(for ~ (the|this|same)))))',
      '((the|that|a ~ (lady|woman|man|gentleman|girl|boy|guy|chap|person|lad|one) (who|whom)? ~ (you|was|were|i|sat|came|went)? <adv>? (saw|see|seen|interviewed|went|came|sat|met|interview)? .. (before|after|ahead) (of)? ~ (me|mine)))',
      '((i <aux>? <adv>? the ~ only (one|candidate|applicant|person) (of|among|from|in|on) ~ <any>? ~ <num>? ~ (who|to|with|us|shortlist|waiting)))',
      '((the|your ~ ((internal candidate)|insider|(internal applicant))))',
      "(name|met|meet|know|saw .. your ~ (ten|nine|eight|eleven|two|three|four o'clock))",
      '((waiting room|visitors - <noun>|sign-in|visitors <poss>? (sheet|list|book)) ... (name|names|them|others|other|candidates|one|us|her|him))',
    ],
    unless: fine,
    examples: [
      'I heard that one of the other candidates never finished the loaf.',
      'My friend interviewed with you last week and found it hard.',
      'I bake faster than the other applicants.',
      'The other two candidates looked nervous.',
    ],
    lookalikes: [
      'I met two candidates for the council at the fair.',
      'My friend bakes for the same fair.',
      'We interviewed forty candidates for the bakery school.',
      'I believe that I am a strong candidate for the shop.',
    ],
  },
];
