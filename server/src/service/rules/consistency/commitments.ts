import type { Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import { rememberByMessage } from '../../text/remember.ts';

/** What one can tell a single company only: that it comes first, or that there is no other. */
export interface Commitment {
  readonly kind: CommitmentKind;
  readonly span: Span;
  readonly sentence: Sentence;
}

export const commitmentKinds = ['first choice', 'only process'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** Texts without any of these words hold no such claim: almost all messages are done with here. */
export const commitmentWords =
  /\b(?:choice|pick|preference|priority|top of my|number[- ]one|else|nowhere|exclusively|(?:want|like|hope for) (?:the )?most|(?:the|my) (?:only|sole|one) [\w-]+|(?:only|solely) \w+ing|(?:all|any|every|no|the|my) (?:my |the )?(?:other|others|remaining)|over any|compares)\b/i;

/** The claims of a message; read once for as long as it stays the same. */
export const commitmentsOf = rememberByMessage(
  (_message: Message, prose: Prose): readonly Commitment[] =>
    prose.sentences.flatMap(commitmentsIn),
);

export function commitmentsIn(sentence: Sentence): Commitment[] {
  const text = sentence.text.replace(/\s/g, ' ').replace(/’/g, "'");
  if (!/\b(?:i|my|me|mine|we|you|this)\b/i.test(text) || isOpen.test(text)) return [];
  for (const [kind, patterns] of claims) {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (!match || isUnmeant(sentence, match)) continue;
      const start = sentence.span.start + match.index;
      return [{ kind, span: span(start, start + match[0].length), sentence }];
    }
  }
  return [];
}

/** Wished, asked or taken back: no claim. */
const isOpen =
  /\?\s*$|\b(?:if you were|whether you are|might (?:be|become)|could (?:be|become)|one of my|among my|a strong|when i was|used to be|at the time|second|joint)\b/i;

const rank = '(?:first|top|number[- ]one|no\\.? ?1|favou?rite|preferred|clear)';
const thing = '(?:choice|pick|preference|option|priority)';
const place =
  '(?:company|employer|firm|place|team|organi[sz]ation|role|post|position|job|school|hospital|bank|practice|house|lab|clinic|studio)';
const process =
  '(?:process(?:es)?|applications?|interviews?|conversations?|talks?|candidac(?:y|ies)|offers?|searches|search|hiring rounds?)';

const claims: readonly (readonly [CommitmentKind, readonly RegExp[]])[] = [
  [
    'first choice',
    [
      new RegExp(
        `\\bmy (?:[\\w-]+ ){0,2}?${rank} (?:and only )?${thing}\\b(?! (?:of|for|would be|among) (?!employer|company|job|role|post|place|work|team|me\\b))`,
        'i',
      ),
      /\b(?:at the )?(?:very )?top of my (?:own )?(?:short ?)?list\b|\b(?:are|is|remains?|stays?|comes?) my (?:clear |absolute )?number one\b/i,
      new RegExp(
        `\\b(?:no|not any) other ${place} (?:that )?(?:i|where i)(?:'d| would| want| could)[^.;]{0,30}\\b(?:rather|more|prefer|as much)\\b`,
        'i',
      ),
      /\b(?:prefer|choose|pick|take|want) (?:you|this(?: \w+)?|your \w+|it) (?:over|to|above|before|more than) (?:any|every|all) (?:other|else|others)?/i,
      new RegExp(`\\bthe ${place} i (?:want|would like|'d like|hope for) (?:the )?most\\b`, 'i'),
      new RegExp(
        `\\bthe (?:only|one) ${place} (?:that )?i (?:really |truly )?(?:want|dream of|hope for|would (?:accept|take))\\b`,
        'i',
      ),
      /\bno(?:thing|body|where| one)(?: else)? (?:comes close|compares)\b/i,
    ],
  ],
  [
    'only process',
    [
      new RegExp(
        `\\b(?:the|my) (?:only|sole) (?:open |active |current |remaining )?(?:${process}|${place}|one)(?: (?:that )?i(?:'m| am|'ve| have)? (?:in|applied|applying|pursuing|interviewing|talking|speaking|considering|still|left)\\b|(?=[.,;]|$| (?:now|at the moment|right now)))`,
        'i',
      ),
      new RegExp(
        `\\b(?:stopped|ended|withdrawn from|withdrew from|cancelled|canceled|dropped|declined|turned down|broken off|broke off|paused|closed|left|called off|given up|am ending|pulled out of) (?:all |every |each |any )?(?:of )?(?:my |the )?(?:all )?(?:others(?=[.,;]|$)|(?:other|remaining) (?:\\w+ )?${process})`,
        'i',
      ),
      /\b(?:not|n't|no longer|stopped) (?:be )?(?:\w+ing|interview\w*|appl(?:y|ied)|looking|talk\w*|speak\w*|consider\w*|pursu\w*)(?: (?:with|to|at|for|in))? (?:anyone|anybody|anywhere|any(?:thing|where)?|nowhere) (?:else|other)\b/i,
      /\b(?:appl(?:y|ied|ying)|interview(?:ed|ing)|talk(?:ed|ing)|speak(?:ing)?|look(?:ed|ing)) (?:with |to |at |for |in )?(?:nowhere|nobody|no one|no other \w+)(?: else)?\b/i,
      new RegExp(
        `\\b(?:no|not any|without) other ${process}(?: (?:open|running|under way|going|left|in hand|at the moment|right now|now|anywhere))?(?=[.,;]|$| (?:at|now|for|than|besides|and))`,
        'i',
      ),
      /\bi(?:'m| am|'ve been| have been) (?:exclusively|only|solely) (?:interviewing|talking|speaking|applying|in talks?) (?:with|to|at) \w+|\b(?:interviewing|talking|speaking|applying) (?:exclusively|only|solely) (?:with|to|at) you(?:r \w+)?\b|\byou are the only (?:company|employer|firm|people|ones?) i(?:'m| am|'ve| have) (?:talking|speaking|applied|applying|interviewing|in)\b/i,
    ],
  ],
];

/** Days, tools and subjects can be a first choice, too. */
const otherChoice =
  /\b(?:monday|tuesday|wednesday|thursday|friday|mornings?|afternoons?|dates?|days?|times?|slots?|weeks?|tools?|languages?|librar(?:y|ies)|universit(?:y|ies)|courses?|subjects?|seats?|colou?rs?)\b/i;

/** Quoted, denied, told by others; or the first choice among days, tools, schools of the past. */
function isUnmeant(sentence: Sentence, match: RegExpExecArray): boolean {
  const start = sentence.span.start + match.index;
  const end = start + match[0].length;
  const inside = sentence.tokens.flatMap((t, i) => (t.start < end && start < t.end ? [i] : []));
  const clause = sentence.clauses.find((c) => inside.some((i) => c.start <= i && i < c.end));
  const first = inside[0] ?? 0;
  const isDenied =
    sentence.deniedBy[first] !== undefined &&
    !/^(?:not|n't|no|nowhere|without)$/.test(sentence.tokens[first]?.norm ?? '');
  const own = sentence.text.slice(0, match.index);
  const clauseStart = sentence.tokens[clause?.start ?? 0]?.start ?? sentence.span.start;
  const clauseBefore = sentence.text.slice(clauseStart - sentence.span.start, match.index);
  return (
    isDenied ||
    inside.some((i) => sentence.tokens[i]?.quoted) ||
    clause?.conditional === true ||
    clause?.mood === 'question' ||
    (clause?.reportedBy !== undefined && clause.reportedBy !== 'writer') ||
    (/choice|pick|preference|option|list|number one/i.test(match[0]) &&
      (/\b(?:not|never|n't)\b[^.;,]*$/i.test(own) ||
        otherChoice.test(clauseBefore) ||
        (clause?.tense === 'past' && !/\b(?:have|has)\b/i.test(sentence.text))))
  );
}
