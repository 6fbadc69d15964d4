import type { Phrase } from '../phrase.ts';

const org =
  '(<name> (<name>|and|&)? <name>?)|(the ~ <adj>? <noun>? ~ (hospital|bank|school|college|university|museum|agency|airline|insurer|bakery|brewery|firm|company|hotel|publisher|ministry|authority|council|studio|zoo|clinic|supermarket|startup|start-up|retailer|newspaper|port|shipyard|station|dairy|orchestra|embassy))|((other|another|rival|competing|second ~ <noun>? ~ (firm|company|employer|hospital|bank|school|place|house|team|offer|side|publisher|museum|agency|hotel|bakery|brewery|zoo|ministry|insurer|studio)))';
const terms =
  '<money>|(<num> ~ ((per cent)|percent|%|kroner|euros|pounds|dollars|k|base|net|gross|thousand))|(<num> ~ (days|weeks) of ~ (holiday|leave|notice|vacation))|bonus|pension|holiday|relocation|stock|shares|equity|commission|allowance|salary|car|flat|(signing bonus)';
const past = [
  '((used to)|formerly|(years ago)|(until 20))',
  '(when i (worked|was))|(i (worked|learned|learnt|trained|served|ran|managed|led) ~ (there|at|for|with|in))',
  '(your|you <aux>? ~ (offer|offered))',
  'published|public|advert|website',
];

export const otherProcessPhrases: readonly Phrase[] = [
  {
    match: [
      `((${org}) <adv>? (have|has|had|will|would|is|are)? <adv>? (offer|offers|offered|offering|pay|pays|paying|promise|promised|promises|give|gave|propose|proposed|put|(came in)|start|dangling|dangle) .. (${terms}))`,
      `((offer|contract|package|terms ~ (from|of|by|with|at) (${org})) ... (${terms}))`,
      `((offer|contract|package) ~ (from|by|with|at) <name>)`,
      `((other|another|rival|competing|second ~ <noun>? ~ (offer|process|contract)) .. (be|is|of|at|for|includes|comes|pays|worth|stands) ~ <adv>? ~ (${terms}))`,
      `(((for comparison)|(by way of comparison)|elsewhere|(in the ~ other ~ (process|place|house|interview))) ... (${terms}))`,
    ],
    needs: ['(i|me|my|mine)'],
    unless: past,
    except: ['<company>', '<interviewer>'],
    examples: [
      'Miller Foods have offered me €43,000 with a car.',
      'I have an offer from Miller Foods.',
      'The other bakery would pay me €43,000 and a bonus.',
    ],
    lookalikes: [
      'I have one other offer, which I am to answer by 30 September.',
      'I worked at Miller Foods for three years.',
      'I earned €38,000 at the mill.',
    ],
  },
  {
    match: [
      `((first|second|third|last|final|next|latest ~ (round|interview|stage|task|test|talk) ~ (at|with|for) (${org})) ... (ask|asked|have|had|make|made|give|gave|want|wanted|price|build|built|solve|write|draft|rebuilt|set|put|was|is|took|task|test|case|where|who))`,
      `((interview|interviewing|interviewed|process|talks|shortlist|finalist|(final round)|(last round)|assessment ~ (at|with|for|by) <name>))`,
      `((their|(<name> <poss>)|(the ~ other ~ <noun> <poss>)) ~ <noun>? ~ (second|first|final|last|on-site|technical)? ~ (interview|take-home|assessment|test|exercise|panel|task) .. (be|was|is|asked|had|consisted|involved|included|took))`,
      `((at|in|with|for (${org})) .. (they|(the ~ panel|partner|manager|head|chief|director|boss)) <adv>? (asked|made|had|put|gave|set|let|showed|told|wanted|grilled|took) ~ me)`,
      `((at|with|for <name>) ... (i (rebuilt|built|wrote|solved|baked|drafted|priced|presented)) .. (plan|case|model|test|task|exercise|round|interview))`,
      '((i ~ am|be ~ also ~ (talking|speaking|interviewing|in ~ (talks|process|conversation)) ~ (to|with|at) ~ (<name>|(your ~ neighbours|rival|rivals|competitor|competitors))))',
    ],
    unless: [
      ...past,
      'bbc|radio|television|retired|newspaper|podcast|documentary',
      '(recruiter|agency|headhunter|hr)',
    ],
    except: ['<company>', '<interviewer>'],
    examples: [
      'In the second round at Miller Foods they had me price a fleet of ovens.',
      'I am also interviewing with Miller Foods.',
      'At Miller Foods they asked me to bake blind.',
    ],
    lookalikes: [
      'I have had a couple of other interviews.',
      'I have withdrawn from my only other process.',
      'At Miller Foods I learned to read a shelf.',
      'The interview with Anders is on Thursday.',
    ],
  },
];
