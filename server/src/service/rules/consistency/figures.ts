import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import type { ValueMention } from '../../text/values.ts';
import { clauseAt, clauseText, isImagined, isReported } from './clauseText.ts';
import { contentStems, type Topic } from './topics.ts';

export interface FigureHit {
  readonly topic: Topic;
  readonly of: readonly string[];
  readonly tense?: 'past' | 'present';
  /** The figure read as what the topic makes of it: "48k" as money. */
  readonly figure?: ValueMention;
}

/** What of the writer's a figure in a sentence states, if anything. */
export function figureTopic(
  sentence: Sentence,
  text: string,
  figure: ValueMention,
): FigureHit | undefined {
  const clause = clauseAt(sentence, figure.span);
  if (isOthers(sentence, clause)) return undefined;
  if (clause?.agent === 'person' && !/\b(?:me|my)\b/i.test(clauseText(sentence, clause)))
    return undefined;
  switch (figure.kind) {
    case 'duration':
      return isNotice(sentence, text, figure, clause)
        ? { topic: 'notice', of: [] }
        : experience(sentence, text, figure);
    case 'money':
      return isSalary(sentence, text, figure, clause) ? { topic: 'salary', of: [] } : undefined;
    case 'percent':
      return share(sentence, text, clause);
    case 'number':
      if (looksLikeMoney(figure, text) && isSalary(sentence, text, figure, clause))
        return { topic: 'salary', of: [], figure: { ...figure, kind: 'money' } };
      return teamSize(sentence, text, figure, clause);
  }
}

/** Somebody else acts, somebody else is said to have said it, or it is only imagined. */
const isOthers = (sentence: Sentence, clause: Clause | undefined): boolean =>
  isReported(sentence, clause) ||
  isImagined(clause) ||
  ((clause?.agent === 'reader' || clause?.agent === 'reader-side') &&
    clause.mood !== 'request' &&
    !(/\b(?:i|me|my)\b/i.test(clauseText(sentence, clause)) && !isReporting(sentence, clause)));

/** "You mentioned my notice": told of by the reader. */
const isReporting = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb !== undefined &&
  /^(?:mention|say|tell|ask|write|note|name|quote|give|offer|propose|suggest|state)$/.test(
    sentence.tokens[clause.verb]?.lemma ?? '',
  );

const noticeCue =
  /\bnotice\b|\bresign(?:s|ed|ing|ation)?\b|\bhand(?:ing|ed)? in (?:my|the)\b|\breleased?\b|\bto serve\b|\bmy last day\b|\bquit(?:ting)?\b|\b(?:leave|leaving|give up|giving up|get out of|getting out of|get away from|finish(?:ing)? (?:at|with)|wind(?:ing)? up|terminat\w+|end(?:ing)?) my (?:\w+ )?(?:job|post|role|contract|employer|employment|place|position|work|desk|firm|bank|school|hospital)\b|\b(?:contract|employer|boss|firm|company|trust|manager|hospital|school|bank)\b[^.;]{0,30}\b(?:ties?|binds?|holds?|requires?|keeps?|wants?|asks? for|insists?|needs?|bound|hold on|can hold|may hold|can keep|may keep|let me go|part with)\b|\blet me go\b|\btell(?:ing)? my (?:manager|boss|employer)\b|\bowe (?:my|them)\b|\bbefore i (?:could|can) (?:leave|go|come)\b|\bwork out my\b|\btied (?:in|to|down)\b|\bbound (?:to|by)\b|\b(?:stay|carry|keep) on\b|\bwork on for\b|\bto leave\b|\b(?:weeks?|months?|days?|quarter|fortnight)(?:['’]s?)? warning\b|\bcontract can be (?:ended|terminated|cancelled)\b|\bfree to (?:leave|go|walk)\b|\bafter (?:signing|resigning|i (?:sign|quit))\b|\bmy (?:(?:present|current) )?contract\b|\bat my (?:present|current) \w+|\b(?:must|have to|need to|obliged to) give (?=[^.;]{0,20}\.?$)/i;
const otherNotice =
  /\bnotice of (?:the|an?|any|its|his|her|their|leave)\b|\byour (?:[\w-]+ ){0,3}notice\b|\bnotice (?:board|on (?:the|your|a))\b|^(?!.*\bi(?:['’]m| am| can| could) (?:\w+ ){0,2}(?:leave|go|walk|join|start|come|free)\b).*\bat (?:[\w'’-]+ ){0,3}notice\b|\b(?:his|her|their|its) (?:[\w-]+ ){0,6}notice\b|\b(?:flat|landlord|landlady|lease|tenancy|apartment|tenants?|lodger)\b|\bnotice (?:period )?has\b[^.;]*\bleft\b/i;

function isNotice(
  sentence: Sentence,
  text: string,
  figure: ValueMention,
  clause: Clause | undefined,
): boolean {
  if (!noticeCue.test(text)) return false;
  if (!/\b(?:i|my|me|mine)\b/i.test(text) && !isUnownedNotice(text)) return false;
  if (isNoticing(sentence) || otherNotice.test(text)) return false;
  if (
    /\b(?:offer|answer|reply|holiday|(?:annual|parental|sick|my|on) leave|course|visa|permit)\b/i.test(
      clauseText(sentence, clause),
    )
  )
    return false;
  if (
    clause?.tense === 'past' &&
    !clause.modal &&
    !/\b(?:i|have) (?:told|said|mentioned|gave you)\b/i.test(text)
  )
    return false;
  if (/\b(?:were|was) (?:all )?(?:let go|given|dismissed)\b/i.test(text)) return false;
  const lead = text.slice(0, figure.span.start);
  const rest = text.slice(figure.span.end);
  if (
    (/\b(?:last|past|first|next|end of|of) $/i.test(lead) ||
      /\b(?:have|['’]ve|has) (?:been|worked|had|spent|served)\b/i.test(lead)) &&
    !/\b(?:notice|period|warning|clause) of $/i.test(lead)
  )
    return false;
  if (
    /^ (?:ago|earlier|later|old|left|in (?:a|the)|an? (?:week|month|year)|per|each|every|of experience)\b/i.test(
      rest,
    )
  )
    return false;
  // Years are no notice.
  return figure.max <= 400 && figure.max >= 1;
}

/** "The notice period is three months": with nobody else in sight it is the writer's. */
const isUnownedNotice = (text: string): boolean =>
  /\bnotice period\b|\b(?:days?|weeks?|months?|quarter|fortnight)['’]?s? notice\b(?! (?:of|that))/i.test(
    text,
  ) &&
  !/\b(?:you|your|his|her|their|its|our|we|us|they|he|she|who|was|were|had|gave|got)\b/i.test(text);

/** "I noticed gaps of four weeks": the verb. */
const isNoticing = ({ tokens }: Sentence): boolean => {
  const said = tokens.filter((t) => /^notic(?:e|ed|es|ing)$/.test(t.norm));
  return (
    said.length > 0 &&
    said.every(
      (t) => t.norm !== 'notice' || (t.pos === 'VERB' && !tokens.some((x) => x.norm === 'period')),
    )
  );
};

const salaryCue =
  /\b(?:salary|pay|wages?|compensation|remuneration|expect(?:ation|ations|ing)?|in mind|look(?:ing)? for|hop(?:e|ing) for|seek(?:ing)?|ask(?:ing)? for|my (?:own )?(?:figure|number|range|rate|price|sum|target|wish|minimum|lower limit)|the (?:figure|number|sum|range) (?:i|that i)|comfortable|come for|(?:would|['’]d) (?:need|want|like|take|sign)|settle (?:for|at)|aim(?:ing)? (?:for|at)|happy with|content with|pleased with|money|worth my while|in my head|put down|worth|(?:am|['’]m|was) (?:after|thinking of)|go below|hope to (?:earn|get)|like to earn|be paid|not accept|(?:would|could) accept|on pay|on salary)\b/i;
const otherMoney =
  /\b(?:budgets?|saved?|saving|grants?|costs?|costing|revenue|sales|raised|funds?|funding|invoice[ds]?|turnover|spend|spent|portfolio|deals?|donat\w+|profit|losses|prices?|priced|fees?|stock|rent|tickets?|claims?|orders?|loan|scale|prize|award|scholarship|bills?|debts?|insur\w+|machine|van|car)\b/i;
const currentPay =
  /\b(?:current(?:ly)?|present(?:ly)?|at the moment|(?<!like to |hope to |want to |wish to )earn(?:ed|ing|s)?|(?<!be )paid|used to|last (?:job|post)|payslips?)\b/i;
const othersPay =
  /\byour (?:\w+ )?(?:advert\w*|ad|range|band|offer|budget|posting|scale)\b|\b(?:other|another) offer\b|\boffered me\b|\boffer of\b|\bmy (?:firm|employer|company|boss|bank|school)\b/i;
const wishing =
  /\b(?:would|['’]d|could|want|need|hope|wish|fair|right|fine|acceptable|enough|do|suit|reasonable|is what|it would take|your man|your woman)\b/i;

function isSalary(
  sentence: Sentence,
  text: string,
  figure: ValueMention,
  clause: Clause | undefined,
): boolean {
  const own = clauseText(sentence, clause);
  const isFirst = /\b(?:i|my|me|mine)\b/i.test(text);
  const unowned =
    (/\bsalary (?:should|expectation)\b/i.test(own) ||
      /^(?:anything from |about )?[£$€₹]?[\d,.k]+(?: upwards| a year)? would (?:be (?:fair|fine|right|enough)|do)\.?$/i.test(
        own,
      )) &&
    !/\b(?:your|his|her|their|our|we|they|he|she|advert\w*|posting|grade|role|post|band|scale|pays|was|were)\b/i.test(
      text,
    );
  if (
    !isFirst &&
    !/^(?:expected |target |desired )?(?:salary|pay)[^:]{0,20}:/i.test(text) &&
    !unowned
  )
    return false;
  const weak =
    figure.kind === 'money' &&
    figure.min >= 10_000 &&
    wishing.test(own) &&
    clause?.tense !== 'past';
  if (!salaryCue.test(text) && !weak) return false;
  if (otherMoney.test(own) && !/\b(?:salary|expectation|pay|my price)\b/i.test(own)) return false;
  if (/\bscale\b|\bat my (?:firm|company|bank|school)\b/i.test(text)) return false;
  if (othersPay.test(own) || (currentPay.test(own) && !/\b(?:expect|target)/i.test(own)))
    return false;
  if (/\b(?:total|bonus|package|ote|including|plus|on top)\b/i.test(own)) return false;
  if (
    clause?.tense === 'past' &&
    !clause.modal &&
    !/\b(?:thinking|hoping|in mind|looking|asked|said|told|named)\b/i.test(own)
  )
    return false;
  if (
    /\b(?:made|saved|won|moved|raised|cut|sold|ran|managed|handled|led)\b/i.test(own) &&
    clause?.tense === 'past'
  )
    return false;
  // A phone number's last digits are no amount.
  return (
    figure.max >= 5 &&
    (figure.kind === 'money' || !/[\d)+][ -]$/.test(text.slice(0, figure.span.start)))
  );
}

/** Bare figures that can only be pay: "48k", "sixty-two thousand a year". */
const looksLikeMoney = (figure: ValueMention, text: string): boolean =>
  figure.min >= 1000 &&
  !(figure.min >= 1900 && figure.max <= 2100 && /^\d{4}$/.test(figure.text)) &&
  (/k$|ties$|thousand|grand|lakh/i.test(figure.text) ||
    figure.period !== undefined ||
    /^ ?(?:[.,;!)]|$|gross|net|base|is|was|as|in|for|and)/.test(text.slice(figure.span.end)));

const ofWhat =
  /^['’]? (?:of|in|as|at|with|doing|on|behind|experience|spent|working|leading|running|teaching|making|managing|building|looking)\b/i;

function experience(sentence: Sentence, text: string, figure: ValueMention): FigureHit | undefined {
  if (figure.unit !== 'year' || !/\b(?:i|my|me)\b|\b(?:i['’]ve|i['’]m)\b/i.test(text))
    return undefined;
  const rest = text.slice(figure.span.end);
  const lead = text.slice(0, figure.span.start);
  if (
    /^ (?:ago|old|later|before|from now|earlier)\b|^-old\b/i.test(rest) ||
    /\b(?:last|past|next|first|every|valid for|another|within|of them|until|further) $/i.test(lead)
  )
    return undefined;
  if (!ofWhat.test(rest) && !/\bexperience\b/i.test(text)) return undefined;
  const start = sentence.span.start + figure.span.end;
  const end =
    /[,;:.!?(–—]| (?:and|but|which|that|where|who|i|so|because|while|when) /i.exec(rest)?.index ??
    rest.length;
  return { topic: 'experience', of: contentStems(sentence, start, start + end) };
}

const led =
  /\b(?:lead|leading|led|manage|managing|managed|supervis\w+|head|heading|headed|run|running|ran|in charge of|responsible for|my team|report(?:ing)? to me)\b/i;
const persons =
  /^(?: (?!lead|manag|supervis|head)[a-z-]+){0,1} (?:people|persons|reports|engineers|staff|members|colleagues|nurses|teachers|developers|analysts|technicians|cooks|chefs|drivers|workers|employees|clerks|officers|designers|fitters|planners)\b/i;

function teamSize(
  sentence: Sentence,
  text: string,
  figure: ValueMention,
  clause: Clause | undefined,
): FigureHit | undefined {
  const lead = text.slice(0, figure.span.start);
  const rest = text.slice(figure.span.end);
  const isTeam =
    /\b(?:team|crew|staff|group|department) of (?:about |some |around )?$/i.test(lead) ||
    persons.test(rest);
  if (!isTeam || !led.test(text) || !/\b(?:i|my|me)\b/i.test(text) || figure.max > 5000)
    return undefined;
  const isPast =
    clause?.tense === 'past' ||
    /\b(?:led|managed|ran|headed|was|were)\b/i.test(clauseText(sentence, clause));
  return { topic: 'team', of: [], tense: isPast ? 'past' : 'present' };
}

function share(
  sentence: Sentence,
  text: string,
  clause: Clause | undefined,
): FigureHit | undefined {
  if (
    !/\b(?:i|we|my|our|us)\b/i.test(clauseText(sentence, clause)) &&
    !/\b(?:i|we|my|our|us)\b/i.test(text)
  )
    return undefined;
  const first = clause && sentence.tokens[clause.start];
  const last = clause && sentence.tokens[clause.end - 1];
  if (!first || !last) return undefined;
  const nouns = sentence.tokens.slice(clause.start, clause.end).filter((t) => t.pos === 'NOUN');
  const of = contentStems(sentence, first.start, last.end).filter((s) =>
    nouns.some((n) => n.lemma.startsWith(s.slice(0, 4))),
  );
  return of.length >= 1 ? { topic: 'share', of } : undefined;
}
