import { type Span, span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';

/** The words of a sentence that ask for the decision itself, not for when it comes. */
export function decisionAsk(sentence: Sentence): Span | undefined {
  const text = plain(sentence);
  if (declined.test(text)) return undefined;
  for (const pattern of asks) {
    const match = pattern.exec(text);
    if (match) return place(sentence, match);
  }
  const topic = outcome.exec(text);
  return topic && asking.test(text) && !patient.test(text) ? place(sentence, topic) : undefined;
}

/** True for a sentence that brings its ask in as an afterthought: "by the way", "P.S.", "before I forget". */
export const isAfterthought = (sentence: Sentence): boolean => afterthought.test(plain(sentence));

/** True when thanks come before the ask in the same sentence. */
export const thanksFirst = (sentence: Sentence, ask: Span): boolean =>
  /\b(?:thank|thanks|thank-you|gratitude|grateful|obliged|appreciat\w+|compliments)\b/i.test(
    sentence.text.slice(0, Math.max(0, ask.start - sentence.span.start)),
  );

const deciders =
  '(?:you(?: all)?|they|the (?:two|three|four|others) of you|the (?:panel|board|committee|team|jury|principal|chief|mayor|school|council|owners?|partners?)|your (?:chief|boss|team|director|committee|board))';

const asks: readonly RegExp[] = [
  new RegExp(
    `\\b(?:have|has|did|had) ${deciders} (?:all |both |finally |already |ever |now )?(?:decided?|chosen?|choose|picked?|made (?:up )?(?:your|its|their) minds?|made a (?:choice|decision)|come down|voted?|say yes|said yes|signed?(?: off)?|reached a|selected?)\\b`,
    'i',
  ),
  /\bmade up (?:your|its|their) minds?\b/i,
  /\bam i (?:in|hired|through|the one|on|out|still in|it|your|chosen|accepted|getting)\b/i,
  /\bis it (?:me|a yes|yes or no|mine)\b|\bwhether it is me\b/i,
  /\b(?:have|did|do) i (?:got|get|have|make|made|pass|passed) (?:the|it|in|this|through)\b/i,
  /\b(?:is|are) the (?:job|post|place|role|position|contract|apprenticeship|keys|vacancy) (?:mine|gone|filled|still open)\b/i,
  /\b(?:whether|if) (?:i(?:'m| am|'ve| have) (?:in\b|hired|been (?:elected|chosen|picked|hired|accepted)|got (?:it|the)|made it|the one)|the (?:post|job|place|role) is mine|they vote)/i,
  /\bwho (?:got (?:it|the)|won|gets the|is it going to be|has (?:got it|been picked|been chosen)|will be hired|did you (?:choose|pick))\b|\bwho's got the\b/i,
  /\bhire me or not\b|\btick one\b|\b(?:yes|yea) or (?:a )?(?:no|nay)\b(?=.*(?:\?|please|which|tell|hear|ask|do|like))/i,
  /\bhow (?:did it come out|the vote went|did the vote|did (?:it|they|the panel) (?:go|vote|decide))\b/i,
  /\bwhat (?:is|was) the verdict\b|\bmay i have my answer\b|\bput me out of my misery\b/i,
];

const outcome =
  /\b(?:your|the|a) (?:final )?(?:verdict|decision|outcome|result|answer|vote|judgement|judgment|choice)\b|\ba thumbs up\b|\bthe name of the winner\b/i;
const asking =
  /\b(?:let me (?:have|know)|tell me|telling me|may i (?:have|ask)|could you|would you|if you(?: could)? please|i (?:would like to |finish by |end by )?ask|asking (?:for|you)|let slip|give me|send me|ask for|hear your|drop me|hint)\b|\?$/i;
/** Asks for nothing, or tells of what was. */
const declined =
  /\bnot ask(?:ing)?\b|\bdecision (?:is|was) made\b|\byou put me out\b|\bleave the (?:choice|decision) to you\b/i;
/** Says that there is time: an ask for news as it should be. */
const patient =
  /\b(?:when(?:ever)? (?:you|it|there|the)|no (?:hurry|rush|need)|in (?:your|its) own time|by \d|as you (?:said|kindly)|look forward|happy to wait)\b/i;

const afterthought =
  /(?:^|[.;:—–-] ?|, ?)(?:and |oh,? |well,? |so,? |right,? )*(?:oh|anyway|anyhow|by the (?:way|by)|incidentally|p\. ?(?:p\. ?)?s\.?|pps|ps\b|last(?:ly| thing)|finally|one (?:\w+ )?(?:last|more|final|mini|tiny|other) (?:\w+ )?(?:thing|question|crumb)|so much for|that is all|that's all|that was it|enough of|(?:just )?before i (?:forget|close|go)|before the page|while i(?:'m| am) (?:here|at it)|since we(?:'re| are) here|almost forgot|nearly (?:left|forgot)|one thing i nearly|in closing|to (?:finish|close|wrap up)|just to wrap up|i (?:close|finish|end) |with that said|all that aside|just out of curiosity|at the (?:very )?(?:end|bottom)|in the last line|for the last line|the postscript|thanks over|having (?:thanked|come to))/i;

const plain = (sentence: Sentence): string => sentence.text.replace(/\s/g, ' ').replace(/’/g, "'");

const place = (sentence: Sentence, match: RegExpExecArray): Span => {
  const start = sentence.span.start + match.index;
  return span(start, start + match[0].length);
};
