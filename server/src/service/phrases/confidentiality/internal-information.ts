import type { Phrase } from '../phrase.ts';

/** What anybody may know, or the writer's own past. */
const open = [
  'published|public|publicly|advert|advertised|advertisement|posting|posted|website|newspaper|newspapers|press|gazette|announced|announcement|audited|accounts|statement|statistics|brochure|leaflet|prospectus|handbook|parliament|filing|filings|linkedin',
  '(annual|quarterly ~ report|review|results|accounts)|(trade press)|(on the news)|(in the ~ (news|paper|papers))|(job ~ (description|ad|advert))',
  '(at|in|on|for ~ (my|our|a|another) ~ (last|old|former|previous|present|current|first) ~ <noun>)|(where i (work|worked|was))',
  '(i|we ~ (ran|run|managed|manage|kept|cut|led|halved|doubled) ~ (a|the|our) ~ <noun>? ~ (budget|headcount|team))',
  '(keep|kept|stay|stays|remain ~ (it)? ~ (between|confidential|(to myself)|(with me)))|(not ~ repeat|mention|tell|pass|breathe|share)',
];
const leak =
  '(nobody|(no one)|(hardly anyone)|staff|town|public|market|parents|nurses|trade|papers|they|people ~ (else)? ~ (have|has|be|is|are|was|were|do|does)? ~ (not|yet)? ~ (be|been)? ~ (told|know|knows|hear|hears|heard|announced))';
const cut =
  'layoff|layoffs|redundancy|redundancies|downsizing|restructuring|reorganisation|reorganization|reorg|(hiring freeze)|(job cuts)|(headcount freeze)|merger|takeover|acquisition|buyout|insolvency|closure|(rights issue)|float|ipo|recall|relocation|(profit warning)|rebrand|spin-off';
const event =
  'close|closing|closes|shut|shutting|shuts|sell|selling|sold|merge|merging|axe|axed|axing|cut|cutting|drop|dropping|scrap|scrapping|discontinue|discontinuing|outsource|outsourcing|acquire|acquiring|buy|buying|launch|launching|relocate|relocating|move|moving|replace|replacing|switch|switching|(lay off)|(laid off)|(let go)|(wind down)|(winding down)|(pull out)|(pulling out)|(give up)|withdraw|withdrawing|lose|losing|open|opening|sack|fire|dismiss|rename|split|expand|cancel|cancelling|(close down)';
const learned =
  '(i (gather|gathered|understand|understood|learned|learnt|hear|heard|know|(take it)))|(knowing that)|(now that i know)|(as i (gather|gathered|understood|learned|heard))|(as you (told|said|mentioned|(let slip)|hinted|explained))|(you ((let slip)|hinted|confided|told me))|(i could not help (noticing|seeing|overhearing))|(between ourselves)';

export const internalInformationPhrases: readonly Phrase[] = [
  {
    match: [
      `(your ~ <noun>? ~ (budget|margin|margins|overhead|runway|turnover|churn|deficit|shortfall|attrition|(burn rate)|target|targets|forecast|band|range|grade|scale|ceiling|headcount|revenue|pipeline|(sickness rate)|profit|loss|losses|price|cost|costs) .. (of|be|is|was|at|(up to)|goes|go|stands|to|from|below|above|under|over) ~ (<money>|<num>))`,
      '((the|a|your ~ <num>? ~ <noun>? ~ (budget|margin|overhead|runway|band|shortfall|deficit|headcount) (of|at) ~ (<money>|<num>) ... (you|your)))',
      '((with|given|since|at ~ (a|the) ~ (budget|margin|overhead|band|headcount) .. (<money>|<num>) ... (you|your)))',
      '((<num>|<money> ~ ((per cent)|percent|%)? ~ (margin|runway|overhead|shortfall|churn|turnover) ~ (you|your)))',
      '((salary|pay|wage ~ (band|bands|range|scale|grade|ceiling)) ... ((up to)|goes|from|between|tops) ~ (<money>|<num>))',
    ],
    unless: [
      ...open,
      '(my ~ (budget|salary|range|expectation|expectations))',
      '(i|my ... (expect|expected|expectation))',
    ],
    examples: [
      'With your budget of £40,000 for flour, better sieves are within reach.',
      'Your margin of 4 per cent on rye is thin.',
      'Since the salary band goes up to €45,000, we shall agree.',
    ],
    lookalikes: [
      'Your published budget of £40,000 is a model for us all.',
      'The salary range in your advert goes up to €45,000.',
      'At my last bakery the margin was 4 per cent.',
      'Your bread at €4 is worth the walk.',
    ],
  },
  {
    match: [
      `(your ~ (planned|coming|upcoming|secret|quiet|possible|next|new)? ~ <noun>? ~ (${cut}))`,
      `((the|a ~ (planned|coming|upcoming|secret|possible|next|quiet)? ~ <noun>? ~ (${cut})) ... (you|your))`,
      `((you|<company>|(your ~ <noun>? <noun>?)|(the ~ <noun>? ~ (branch|plant|office|ward|line|shop|factory|site|department|team|depot|wing|station|school|clinic|mine|paper) (<prep> <any>)?)) ~ (will|(be going to)|(be about to)|(plan to)|(mean to)|(intend to)|(have decided to)|(be to be)|(be to)|be|(will be)|(be being)) ~ <adv>? ~ (${event}))`,
      `((<num> ~ <noun>? ~ (posts|jobs|people|roles|positions|staff|workers|desks|nurses|teachers|associates)) .. (be|will|to|are|is|go|going|must) ~ (be)? ~ (cut|axed|lost|lose|go|going|(made redundant)|(let go)|(laid off)|dismissed|closed|scrapped))`,
    ],
    needs: [
      `${learned}|${leak}|(before ~ (even)? ~ (the ~ (announcement|public|staff|trade|market|nurses|team|parents|town|papers|press)|anyone|others|(it ~ (be|is) ~ (public|announced))))|(not|nobody ~ yet ~ (public|announced|told))|unannounced|secret|confidential|internal|whiteboard|slide|confidence|quietly`,
    ],
    unless: open,
    reported: 'ignore',
    denied: 'ignore',
    examples: [
      'I gather that forty posts are to be cut in January.',
      'Now that I know you will close the second shop, I would move the ovens.',
      'The branch in Hull is to be sold, though nobody has been told.',
    ],
    lookalikes: [
      'I gather from your website that you will close the second shop.',
      'You will close the shop at six, and I will be there before.',
      'I understand that you are looking for a planner.',
    ],
  },
  {
    match: [
      '((whiteboard|(white board)|slide|slides|(screen behind you)|(flip chart)|flipchart|(pin board)|(notice board)|noticeboard|(seating plan)) <adv>? (behind|beside|above|in|on|marked|with|over)? ~ <noun>? <noun>? <pron>? <adv>? (show|showed|shows|said|say|(gave away)|told|listed|revealed|had|read))',
      '((from|off|on ~ (whiteboard|(flip chart)|slide|screen|spreadsheet|sheet|papers) ~ (behind|on|in|beside|under|marked|you|your)) ... (<num>|<money>|plan|plans|names|figure|figures))',
      '(((could not help) ~ (seeing|noticing|reading|overhearing)) ... (your ~ (desk|screen|wall|papers|figures|prices|list|plan|plans|numbers|calendar|board))|(on your <noun>))',
      '((nobody|(no one) ~ (else)? ~ (have|has) ~ (yet)? ~ been told) ... (you|your))|((you|your) ... (nobody|(no one) ~ (else)? ~ (have|has) ~ (yet)? ~ been told))',
      '((you|your|<company>) ... (unannounced|(not ~ (yet)? ~ (public|announced))|(before ~ (it) ~ (be|is|are) ~ (public|announced)))|((unannounced) ... (your|you|<company>)))',
      '(((ahead of)|before ~ (the ~ (trade|market|press|papers|staff|public|others|town))) .. (that)? ~ (you|<company>|(your ~ <noun>)) ... (<verb>))',
      '(you ~ (will|are|may)? ~ <adv>? ~ (about|going) ~ to ~ (lose|sell|cut|close|drop|merge|lay|buy|sack|replace))',
    ],
    unless: [...open, '(i|(my <noun>) ~ (drew|drawn|wrote|showed))'],
    denied: 'ignore',
    reported: 'ignore',
    examples: [
      'The whiteboard behind you showed that four shops will go.',
      'I could not help reading the prices on your desk.',
      'You are about to lose the hotel as a customer.',
    ],
    lookalikes: [
      'I will not repeat what the whiteboard showed.',
      'The screen in your window shows the menu well.',
      'You drew the round on the whiteboard for me.',
    ],
  },
  {
    match: [
      `((operation|project|codename) ~ <name> .. ((as you)|launch|launches|ships|before|go|goes|begin|begins|which|would|will|change|changes))`,
    ],
    needs: ['(you|your)'],
    unless: open,
    examples: ['I keep thinking of how Project Amber would change your night shift.'],
    lookalikes: ['Project Gutenberg has the old bread books.'],
  },
];
