import { type Span, span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';

/** The words in which the writer admits that the stated purpose is not the real one, or keeps the real one back. */
export function pretextIn(sentence: Sentence): Span | undefined {
  const text = sentence.text.replace(/\s/g, ' ').replace(/[’]/g, "'");
  if (!/\b(?:i|my|me|this|we|your|write|touch|mail)\b/i.test(text) || openly.test(text))
    return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match || isQuoted(sentence, match.index)) continue;
    const start = sentence.span.start + match.index;
    return span(start, start + match[0].trimEnd().length);
  }
  return undefined;
}

/** The purpose is told, or the pretext was none of the writer's. */
const openly =
  /\b(?:be upfront|to be open|being open|i should have said|my purpose is|purpose is twofold|in fraud|customers? (?:who|wrote)|no pretext|not a pretext|without pretext)\b/i;

const thing =
  '(?:question|note|mail|e-?mail|message|letter|thanks?|thank-you|request|compliment|greetings?|card|call|visit|survey|article|link|interest|enquiry|inquiry|story|trip|donation|review|recipe|condolence|gift|invoice|appeal|feedback)';
const guise =
  '(?:pretext|excuse|hook|ruse|ploy|trick|bait|cover|disguise|front|white lie|way in|wrapping(?: paper)?|reason to (?:turn up|write|get back|stay)|lie)';

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|the|this|these|those|that|it|here)\\b[^.;]{0,60}\\b${thing}\\b[^.;]{0,50}\\b(?:(?:was|is|were|are)|being)(?: (?:i admit|of course|only|just|merely|mostly|purely|really|actually|a bit),?)* ?(?:an?|the|my|some)? ?(?:\\w+ )?${guise}\\b`,
    'i',
  ),
  /\b(?:only|just|merely|purely|mostly|really) (?:an?|the|my|a nice) (?:\w+ )?(?:pretext|excuse|hook|ruse|ploy|cover story)\b/i,
  /\bunder (?:the|a) (?:pretext|pretence|guise)\b/i,
  /\bi(?:'m| am|'ve| have| was)? (?:only |just |merely )?(?:pretending|pretended|pretend)\b[^.;]{0,60}\b(?:so|to|in order|because|that)\b/i,
  /\b(?:wrote|rang|called|asked|came|posed)\b[^.;]{0,40}\b(?:pretending|under (?:a different|another|the|my wife's) name|on my behalf|as if by chance)\b/i,
  /\b(?:disguised|dressed (?:this|it) up|framed (?:it|this)|framing this|i've dressed|i have dressed)\b[^.;]{0,30}\b(?:as|up)\b/i,
  /^(?:(?:please|just|well|let us|let's),? )?call (?:this|it) (?:a|an|what you will|networking)\b[^.;]{0,50}\b(?:but|though|although|only|if (?:anybody|anyone|you))\b/i,
  /\b(?:consider|read|take|think of|treat) (?:this|it)\b[^.;]{0,50}\b(?:although|though|but what|and not as what|even if)\b[^.;]{0,60}/i,
  /\b(?:officially|on paper|on the face of it|for the record|for the records)\b[^.;]{0,60}[;,][^.;]{0,12}\b(?:unofficially|in truth|in fact|actually|really|what it is)\b[^.]*/i,
  /\b(?:what|thing) (?:that )?(?:i(?:'m| am)|i was) (?:really |actually |truly )?(?:after|hoping for|looking for)\b[^.;]{0,16}\b(?:is (?:something|another)|you(?:'ll| will))\b/i,
  /\bi (?:only|just|merely) (?:ask|asked|write|wrote|send|sent|mention|mentioned|wanted|praise|praised)\b[^.;]{0,50}\b(?:to break the ice|to stay|to keep|so (?:that )?(?:you|i)|to get)\b/i,
  /\bi (?:say|said|write|wrote|ask|asked)\b[^.;]{0,70}\bthough it is\b[^.;]{0,60}/i,
  /\b(?:rather|sooner|prefer(?:red)?|better) not (?:to )?(?:say|name|tell|put|write|spell|explain|reveal|mention)\b(?=[^.;]*\b(?:why i|what i|here|just yet|yet|in writing|reason|purpose|motive|what (?:this|it) is)\b)[^.;]{0,40}/i,
  /\b(?:can't|cannot|can not|won't|will not|shan't|shall not|do not|don't) (?:say|name|tell you|put|spell|reveal|explain|disclose)\b[^.;]{0,30}\b(?:here|in writing|what i(?:'d| would) like|what i want|out (?:here|in))\b|\bwon't spell it out\b|\bshan't spell out\b/i,
  /\b(?:the )?(?:real|true|actual) (?:reason|purpose|aim|motive|subject|intention) (?:i|for (?:this|my)|of (?:this|my)|why i|is (?:not|another|something))\b/i,
  /\b(?:come|get) to (?:my|the) (?:real|true|actual) (?:reason|purpose|point)\b[^.;]{0,16}\blater\b/i,
  /\b(?:ulterior|hidden|secret) (?:motive|purpose|agenda|aim|reason)s?\b/i,
  /\b(?:an?|the|my) (?:aim|motive|purpose|reason|request|matter|idea|plan|favour|favor)\b[^.;]{0,30}\b(?:that )?(?:i (?:would|'d|shall|will|prefer to) (?:rather |sooner )?(?:not|keep|hold)|which i (?:can't|cannot|won't|shan't))\b/i,
  /\b(?:keep|keeping) (?:(?:this|it) (?:deliberately )?vague|you guessing|(?:the|my) (?:reason|motive|purpose)[^.;]{0,30}(?:for later|to myself|for now))\b/i,
  /\bdeliberately vague\b|\bunder my hat for now\b|\bno particular reason for (?:this|my)\b/i,
  /\byou(?:'ll| will) (?:see|guess|find out|learn|work it out|understand better)\b[^.;]{0,16}\b(?:soon enough|why i(?:'m| am)|what (?:this|it) is about|when we|once (?:we|you)|what i want|my motive)\b|\byou'll work it out\b|\bwill be clear to you in due course\b/i,
  /\b(?:not that i(?:'m| am) fishing)\b/i,
  /\b(?:so|in order) that (?:you(?:'d| would|'ll| will)|i(?:'d| would)) (?:have to |must )?(?:write back|ring me|call me|remember me|notice me|bring it back|have occasion)\b/i,
  /\bbefore i (?:reveal|say|tell you) what i want\b/i,
  /\b(?:pave|paved|paving) the way for\b|\bwhite lie\b|\bnot the whole truth\b/i,
  /\b(?:just|only|mainly|mostly|really|was) (?:meant )?to (?:stay on your radar|be noticed|be seen|put my name|remind you (?:that )?i exist|keep the conversation going|get you to|learn who|find out how)\b/i,
  /\btold (?:your|the) (?:\w+ ){0,3}(?:desk|assistant|secretary|receptionist|manager|porter|scheduler|gatekeeper)\b[^.;]{0,60}\b(?:about an? (?:invoice|parcel|delivery)|existing client|conflict|otherwise|so (?:that )?(?:i|she|he|they))\b/i,
];

const isQuoted = (sentence: Sentence, at: number): boolean => {
  const offset = sentence.span.start + at;
  return sentence.tokens.some((t) => t.quoted && t.start <= offset && offset < t.end);
};
