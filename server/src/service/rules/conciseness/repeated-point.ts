import type { Sentence } from '../../text/prose.ts';
import { contentStems, isEveryday } from '../../text/topics.ts';
import { dropSentenceFix } from '../fixes.ts';
import type { MessageRule } from '../rule.ts';

export const repeatedPoint: MessageRule = {
  code: 'repeated-point',
  guideline: 'conciseness',
  severity: 'information',
  scope: 'message',
  finds: 'the same thanks or claim twice in one message',
  why: 'Said once, a point is clear. Said twice, it takes the reader time and sounds unsure.',
  examples: [
    {
      bad: 'Thank you for the hour on the mixing floor and for the rye recipe. I am grateful for the rye recipe and the hour on the mixing floor.',
      good: 'Thank you for the hour on the mixing floor and for the rye recipe. The smell of it is in my coat still.',
    },
  ],
  *check(_, context) {
    const points = context.prose.sentences.map(readPoint);
    const taken = new Set<Point>();
    for (const [i, later] of points.entries()) {
      const earlier = points.slice(0, i).find((p) => !taken.has(p) && isSamePoint(p, later));
      if (!earlier) continue;
      taken.add(later);
      yield {
        span: later.sentence.span,
        message: 'This says again what an earlier sentence says. Once is enough.',
        related: [
          { uri: context.draft.uri, span: earlier.sentence.span, message: 'Said here first.' },
        ],
        fixes: [dropSentenceFix(context.draft.text, later.sentence, context.prose)],
      };
    }
  },
};

/** What a sentence is about, in stems, and what kind of thing it does. */
interface Point {
  readonly sentence: Sentence;
  readonly stems: ReadonlySet<string>;
  readonly figures: string;
  readonly isThanks: boolean;
  readonly asks: boolean;
  readonly denied: boolean;
}

function readPoint(sentence: Sentence): Point {
  const { tokens, clauses } = sentence;
  return {
    sentence,
    stems: new Set(contentStems(sentence).filter((s) => !thanksStems.has(s))),
    figures: tokens
      .filter((t) => /\d/.test(t.text) || t.pos === 'NUM')
      .map((t) => t.norm)
      .sort()
      .join(' '),
    isThanks: tokens.some((t) => thanksWords.has(t.norm) || thanksWords.has(t.lemma)),
    asks: clauses.some((c) => c.mood !== 'statement'),
    denied: clauses.some((c) => c.denied),
  };
}

/**
 * The later sentence adds hardly a word of its own: of what it says most stands in the earlier one too. Everyday words weigh
 * little, and thanks for one thing may be put in other words.
 */
function isSamePoint(earlier: Point, later: Point): boolean {
  // Thanks for a topic and a thought about it are two points.
  if (earlier.isThanks !== later.isThanks) return false;
  if (earlier.asks || later.asks || earlier.denied !== later.denied) return false;
  if (later.figures !== '' && earlier.figures !== later.figures) return false;
  const shared = [...later.stems].filter((s) => earlier.stems.has(s));
  const telling = shared.filter((s) => !isEveryday(s)).length;
  const covered = weigh(shared) / weigh([...later.stems]);
  return later.isThanks ? telling >= 2 && covered >= 0.5 : telling >= 3 && covered >= 0.6;
}

const weigh = (stems: readonly string[]): number =>
  stems.reduce((sum, s) => sum + (isEveryday(s) ? 0.3 : 1), 0);

const thanksWords = new Set(['thank', 'thanks', 'grateful', 'gratitude', 'appreciate', 'thankful']);
const thanksStems = new Set(['thank', 'grate', 'gratitud', 'appreci', 'gratefulli']);
