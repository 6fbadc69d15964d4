import type { Phrase } from '../phrase.ts';

/** Verbs of saying, asking, thinking and judging, as somebody's words or views are passed on. */
const holds =
  'say|tell|mention|explain|admit|claim|suggest|hint|confide|note|warn|reveal|complain|remark|comment|joke|whisper|mutter|confess|insist|argue|describe|think|believe|feel|reckon|consider|doubt|worry|fear|wonder|question|query|ask|prefer|dislike|hate|agree|disagree|expect|favour|favor|assume|suspect|object|promise|recommend|praise|criticise|criticize|complained|assure|stress|emphasise|emphasize|indicate|imply|state|announce|point|find|rate|regard|want|like|love|hope|count|(let slip|on|know)|(let it slip)|(put it)|(put <pron> down)|(have me down)|(give me to understand)|(take me for|to|aside)|(hold that)|(be of the ~ opinion|view)|(speak ~ of|about|up|against)|laugh|frown|yawn|call|swear|advise|propose|disclose|predict|concede|acknowledge|maintain|challenge|press|grill|quiz';
const attitude =
  'unsure|convinced|sold|impressed|keen|sceptical|skeptical|doubtful|hesitant|worried|concerned|enthusiastic|unhappy|critical|reluctant|persuaded|unconvinced|unimpressed|lukewarm|dubious|wary|uneasy|disappointed|(in favour|favor)|(in two minds)|(of the|another ~ opinion|view|mind)|(dead against)|against|(on board)|certain|sure|uncertain|torn|split|supportive|dismissive|ambivalent|reserved|satisfied|dissatisfied|surprised|amused|cool|positive|negative';
const view =
  'worry|doubt|view|opinion|concern|verdict|impression|remark|comment|criticism|objection|question|fear|feeling|reservation|take|advice|answer|reaction|assessment|suspicion|praise|preference|complaint|warning|point|idea|suggestion|observation|thought|judgement|judgment|scepticism|skepticism|enthusiasm|misgiving|stance|argument|belief|hint|joke|word|words|account|version|description|explanation|theory';
const between = '(, <inner> <inner>? <inner>? <inner>? ,)?';
/** Not *will* or *may*: what somebody might say has not been passed on. */
const adverbs =
  '<adv>? (have|has|had|do|does|did|was|were|be|been|is|would rather)? (not|never)? <adv>? (been)? <adv>?';

/** What they arranged or asked for is no view: dates, papers, whom to write to. */
export const practical = [
  '(ask|tell|want|suggest|recommend|say|advise|remind|promise|let|propose|mention .. (i|me|us|we) ~ (to|should|might|may|could|can|know|would)? ~ (write|send|contact|come|meet|call|bring|arrive|forward|email|e-mail|apply|fill|sign|wait|confirm|reschedule|reach|share|pass|return|submit|attach|copy|get|talk|speak|ring|phone|address|thank|ask|be|join|visit|see|follow|check))',
  '(ask|want|like|wish|propose|suggest|prefer|hope|offer|let .. (to ~ meet|see|speak|talk|join|call|interview)|date|slot|appointment|reference|references|address|form|documents|paperwork|certificate|transcript|copy)',
  "(at|by|on|before|after|until|for ~ <num> ~ (<time>|o'clock)?) .. (meet|see|call|interview|slot|appointment|room)",
];
export const publicWords = [
  '(in|on|at|from ~ talk|lecture|article|book|blog|post|podcast|paper|video|webinar|column|keynote|speech|thesis|essay|radio|television|conference|newsletter)',
  '(talk|lecture|article|book|blog|podcast|paper|video|webinar|column|keynote|speech|essay ~ on|about|at)',
  'published|publicly|website|youtube',
];

export const quotedInterviewerPhrases: readonly Phrase[] = [
  {
    match: [
      `<interviewer> ${between} ${adverbs} ${holds}`,
      `<interviewer> ${between} <adv>? would (not|never)? <adv>? (have)? <adv>? prefer|like|want|hire|take|choose|rather|sooner|welcome`,
    ],
    except: [
      'ask|asked|asks|asking for',
      '<interviewer> <adv>? like to',
      '(what|if|whether|how|that <interviewer> <adv>? hope)',
    ],
    unless: [...practical, ...publicWords],
    denied: 'ignore',
    examples: [
      'Anders thinks that the night shift is too small.',
      'Petra told me that she has doubts about the second shop.',
      'Anders, over a coffee, wondered whether I would stay.',
      'I hear that Petra would prefer somebody who has run a shop.',
    ],
    lookalikes: [
      'Anders asked me to send you the recipe.',
      'Petra suggested that I write to you.',
      'Anders said in his lecture at the trade fair that rye is coming back.',
      'I am seeing Petra on Thursday.',
      'You said that Anders thinks big.',
    ],
  },
  {
    match: `<interviewer> ${between} <adv>? seem|look|sound|appear|be|feel|remain|come|become (across as)? (to ~ be)? (not|less|more|hardly|far|quite|rather|visibly|clearly|all|a|bit|little|from|that|so|very|too|somewhat|entirely|wholly|fully)? <adv>? ~ ${attitude}`,
    denied: 'ignore',
    unless: publicWords,
    examples: [
      'Anders seemed unsure about my shop experience.',
      'Petra was not convinced by the second oven.',
      'Anders looked rather sceptical when I mentioned rye.',
    ],
    lookalikes: [
      'Anders was kind to show me the shop.',
      'I am keen to see what Petra has planned.',
    ],
  },
  {
    match: [
      'according to <interviewer>',
      `(as|like|(the way) <interviewer> <adv>? <aux>? <adv>? put|say|see|tell|explain|point|note|describe|call|phrase|remark|mention|observe)`,
      `(tell|inform|warn|assure|advise|ask|grill|quiz|question|press|challenge|reassure by <interviewer>)`,
      `(hear|gather|learn|understand|know|learned|learnt|glean|get|word|message|impression .. from <interviewer>)`,
      `<interviewer> <poss> ~ <adj>? <noun>? ${view}`,
      `(the|a|any|some ~ ${view} of|from|by|voiced|raised ~ <interviewer>)`,
      `(in <interviewer> <poss> ~ view|opinion|eyes|words|experience|mind)`,
      `<interviewer> and (i|you|we|me) <adv>? <aux>? <adv>? (agree|disagree|see|differ|share|(be at odds)|feel|think|believe|part)`,
      `<interviewer> and (i|you) <adv>? <aux>? (of one mind|(at odds))`,
      `(agree|disagree|side|concur with <interviewer>)`,
      `<interviewer> ${between} ${adverbs} (have|raise|voice|express|share|bring|touch|pick|hold|keep|take|make|leave|show|air|cast) ~ (up|back|on)? ~ (doubt|reservation|concern|question|worry|opinion|misgiving|objection|view|impression|point|hesitation|suspicion|complaint|scepticism|thought|plan|fear)`,
      `<interviewer> ${between} ${adverbs} (circle|come|go|keep) .. (back to|returning to|asking|circling)`,
      '(<aux>|do|did <interviewer> really|also|still? think|believe|feel|doubt|mean)',
    ],
    unless: [...practical, ...publicWords],
    denied: 'ignore',
    examples: [
      'According to Anders, half the loaves go back.',
      'As Petra put it, the shop is a hobby.',
      'I was asked by Anders whether I could start earlier.',
      "Petra's worry about my French was fair.",
      'Anders and I agreed that the van is too small.',
      'Petra had some reservations about the plan.',
      'I gather from Anders that the till is old.',
    ],
    lookalikes: [
      "I have confirmed Thursday with Petra's assistant.",
      "Anders's shop smells of cardamom.",
      'Thank you for introducing me to Anders.',
      'I heard your interview on the radio, and Petra can be proud of the shop.',
    ],
  },
  {
    match: `<interviewer> .. , (and|but)? he|she|they ${adverbs} (say|tell|ask|think|doubt|mention|admit|object|wonder|disagree|(be|seem|look ~ (not|less|rather|quite)? ~ ${attitude}))`,
    unless: [...practical, ...publicWords],
    denied: 'ignore',
    examples: ['When I put your plan to Anders, he was not convinced.'],
    lookalikes: ['I met Petra at the door, and you said that she runs the shop.'],
  },
];
