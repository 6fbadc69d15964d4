import type { FrontMatter, Interviewer } from '../../model/frontMatter.ts';
import type { Message } from '../../model/message.ts';
import { type Located, type Span, span } from '../../model/span.ts';
import { createPhraseEngine } from '../../phrases/engine.ts';
import { privateItemPhrases } from '../../phrases/privacy-consent/private-item.ts';
import type { Sentence } from '../../text/prose.ts';
import { stem } from '../../text/stems.ts';
import type { Token } from '../../text/tokens.ts';
import { thirdParties, withThirdParties } from '../confidentiality/thirdParties.ts';
import { dropSentenceFix } from '../fixes.ts';
import type { MessageRule } from '../rule.ts';

const code = 'private-item';
const engine = createPhraseEngine([{ code, phrases: privateItemPhrases }]);

export const privateItem: MessageRule = {
  code,
  guideline: 'privacy-consent',
  severity: 'error',
  scope: 'message',
  finds: 'what another interviewer shared in private',
  why: 'What somebody told you about their own life was for you alone. In a message to a colleague it can do real harm.',
  phrases: privateItemPhrases,
  examples: [
    {
      bad: 'Anders is waiting for a hip operation, so I could cover for him.',
      good: 'I could cover for a colleague in spring.',
    },
  ],
  *check(message, context) {
    const { draft, prose } = context;
    const items = itemsOf(draft.frontMatter, message);
    for (const sentence of prose.sentences) {
      const fixes = [dropSentenceFix(draft.text, sentence, prose)];
      const listed = items
        .map((item) => ({ item, at: mentionOf(item, sentence, message, draft.frontMatter) }))
        .find(({ at }) => at !== undefined);
      if (listed?.at) {
        yield {
          span: listed.at,
          message: `${listed.item.person.name} shared this in private. Leave it out of messages to others.`,
          related: [
            { uri: draft.uri, span: listed.item.written.span, message: 'Listed as private' },
          ],
          fixes,
        };
        continue;
      }
      const known = withThirdParties(sentence, message, draft.frontMatter);
      const match = known && engine.find(known).get(code)?.[0];
      if (match)
        yield {
          span: match.span,
          severity: 'warning',
          message:
            "This passes on something of a colleague's private life. Leave it out of messages to others.",
          fixes,
        };
    }
  },
};

interface Item {
  readonly person: Interviewer;
  readonly written: Located<string>;
  readonly stems: readonly string[];
}

const cache = new WeakMap<FrontMatter, readonly Item[]>();

/** Private items of everybody but the message's recipients. */
function itemsOf(frontMatter: FrontMatter, message: Message): Item[] {
  let all = cache.get(frontMatter);
  if (!all) {
    all = frontMatter.interviewers.flatMap((person) =>
      person.private.map((written) => ({ person, written, stems: stemsOf(written.value) })),
    );
    cache.set(frontMatter, all);
  }
  return all.filter(
    ({ person, stems }) =>
      message.recipients.every((r) => r.interviewer !== person) && stems.length > 0,
  );
}

const functionWords = new Set(
  `a an the of to in on at by for with from and or as is are was were be been has have had his her their he she they it its
   this that will would not no about into out up who whose own my your our after before until since new very`.split(
    /\s+/,
  ),
);

const stemsOf = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((w) => !functionWords.has(w) && w.length > 1)
      .map((w) => stem(w)),
  ),
];

/**
 * Most of an item's words in one sentence give it away, in any order and form; half of them do when the person is named.
 * Words of the reader's own topics, which they raised themselves, do not count.
 */
function mentionOf(
  { person, stems }: Item,
  sentence: Sentence,
  message: Message,
  frontMatter: FrontMatter,
): Span | undefined {
  const topics = message.recipients.flatMap((r) => r.interviewer?.topics ?? []);
  const own = new Set(topics.flatMap((t) => stemsOf(t.value)));
  const hits = sentence.tokens.filter(
    (t) => !t.name && stems.some((s) => !own.has(s) && (stem(t.norm) === s || stem(t.lemma) === s)),
  );
  const found = new Set(
    hits.map((t) => stems.find((s) => s === stem(t.norm) || s === stem(t.lemma))),
  );
  const isNamed = thirdParties(sentence, message, frontMatter).some(
    (p) => p.by !== 'name' || sentence.tokens.slice(p.start, p.end).some((t) => isOf(t, person)),
  );
  const share = found.size / stems.length;
  const isGiven = isNamed
    ? share >= 0.5 && found.size >= Math.min(2, stems.length)
    : found.size >= 2 && share >= 0.6;
  const first = hits[0];
  const last = hits[hits.length - 1];
  return isGiven && first && last ? span(first.start, last.end) : undefined;
}

const isOf = (token: Token, person: Interviewer): boolean =>
  token.name?.kind === 'interviewer' && token.name.name === person.name;
