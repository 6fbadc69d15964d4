import { type Span, span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';

/** The words in which the writer admits that the subject line only serves to be opened. */
export function subjectTrick(sentence: Sentence): Span | undefined {
  const text = sentence.text.replace(/\s/g, ' ').replace(/’/g, "'");
  if (!isOwnSubject(text) || !trick.test(text)) return undefined;
  const at = subject.exec(text) ?? trick.exec(text);
  if (!at) return undefined;
  const start = sentence.span.start + at.index;
  return span(start, start + at[0].length);
}

const subject =
  /\b(?:the |this |my |your )?(?:subject(?: line)?|heading|header|title)\b|"(?:re|fwd?|fw)\s?:[^"]*"|\b(?:on top|up top|up there|above this)\b|\bi (?:\w+ )?(?:put|wrote|titled|called|marked|labelled|labeled|headed|dressed|named|numbered|gave|used|chose|borrowed|replied)\b|\bred flag\b|\bhigh importance\b|\bin bold\b/i;

/** Of this mail, and not "on the subject of ships", "the subjects I teach", "our tickets". */
const isOwnSubject = (text: string): boolean =>
  (/\b(?:the|my|this|a) (?:little )?(?:subject line|subject(?= (?:of this|says|promises|has|was|is|above|so|with|like|because|since|only|,|"))|heading|header|title(?! (?:on|of|in|is|was|i ))|red flag)\b(?! of (?:the|our|a|his|her))/i.test(
    text,
  ) ||
    /"(?:re|fwd?|fw)\s?:/i.test(text) ||
    /\b(?:on top|up top|up there|above this|in bold|high importance)\b/i.test(text) ||
    /\bi (?:\w+ )?(?:put|wrote|titled|called|marked|labelled|labeled|headed|named|numbered|dressed|chose|used)\b[^.;]{0,20}(?:\b(?:this|it) (?:up )?(?:as|with|"|'|urgent|important|school)|")/i.test(
      text,
    ) ||
    /\breplied (?:under|to) (?:the|an|your) (?:old )?(?:notice|newsletter|thread)|\banswered to an old\b|\breference number of one of your\b/i.test(
      text,
    )) &&
  !/\b(?:subject to|on the subject|tickets? began|dockets|can (?:file|find|sort)|gives the|not put|r[ée]sum[ée]|cv|tray|helpdesk|our (?:label|form|notice)|job title|course)\b/i.test(
    text,
  );

const trick =
  /\b(?:so that (?:you|it|this|your|the|i)\b|so (?:you|it|this|your)(?:['’]d| would| looks?)\b|because (?:otherwise|nobody|honest|bankers|plain)|since (?:that|plain|otherwise|you|i've|it)|to (?:catch|get|make|wake|reach|bring) (?:your|it|me|you|past)|for (?:its|the) effect|otherwise|only (?:there )?(?:to|meant|wanted|way)|merely meant|trick|bait|clickbait|cheeky|a wink|white lie|a joke|not even a lie|nothing to do with|has no basis|there is none|i have none|(?:is|was|were) (?:not|n't|no|nothing)\b|isn't|wasn't|we (?:never|hadn't|discussed nothing|have none|may not)|never (?:spoke|mind)|though (?:we|there|nothing)|although (?:we|there)|gets? (?:read|opened)|it worked|made you click|heart stop|be noticed|to be opened|notice it|would have opened|stand out|pop up|look(?:s)? (?:official|urgent|like)|hoped you|one is at least sure)\b/i;
