import type { Interviewer } from '../../model/frontMatter.ts';
import { genericWords } from '../../phrases/personalization/genericWords.ts';
import { stockPhrases } from '../../phrases/personalization/stock-phrase.ts';
import type { PhraseMatch } from '../../phrases/phrase.ts';
import type { Sentence } from '../../text/prose.ts';
import { contentStems, topicWords, touches, wordField } from '../../text/topics.ts';
import { dropSentenceFix } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule } from '../rule.ts';
import { topicSentences } from './topicSentences.ts';

export const stockPhrase: MessageRule = {
  code: 'stock-phrase',
  guideline: 'personalization',
  severity: 'information',
  scope: 'message',
  finds: 'wording that would fit any reader',
  why: 'A sentence that could stand in any letter tells this reader nothing. One detail of your conversation tells them that you listened.',
  phrases: stockPhrases,
  examples: [
    {
      bad: 'I hope this e-mail finds you well.',
      good: 'I hope the new oven arrives in time for the fair.',
    },
    {
      bad: 'I was inspired by your passion and your vision.',
      good: 'I was inspired by the way you weigh the salt by hand.',
    },
  ],
  *check(message, context) {
    const { prose, draft, matches } = context;
    const person = message.recipients.length === 1 ? message.recipients[0]?.interviewer : undefined;
    for (const sentence of prose.sentences) {
      const match = matches.find((m) => m.sentence === sentence && counts(m));
      if (!match && !fitsAnyReader(sentence)) continue;
      const words = (match ? match.text : sentence.text)
        .replace(/\s+/g, ' ')
        .replace(/[.!?,]+$/, '');
      yield {
        span: match?.span ?? sentence.span,
        message: (
          match?.phrase.message ??
          '"{words}" would fit any reader. Name something of your conversation, or leave it out.'
        ).replace('{words}', short(words)),
        fixes: [
          ...(person ? topicFixes(sentence, person, context, message.kind) : []),
          dropSentenceFix(draft.text, sentence, prose),
        ],
      };
    }
  },
};

/** Praise of the talk is no stock where the sentence goes on to say of what. */
const counts = (match: PhraseMatch): boolean =>
  match.phrase.tag !== 'vague' ||
  contentStems(match.sentence).filter((s) => !genericWords.vague.has(s)).length < 2;

const short = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words;

/** Said of nothing in particular: praise or promise, and otherwise only words that hold no thing, person or event. */
function fitsAnyReader(sentence: Sentence): boolean {
  const { tokens, clauses } = sentence;
  if (sentence.words < 4 || /\?\s*$/.test(sentence.text)) return false;
  if (tokens.some((t) => t.quoted || t.opaque || /\d/.test(t.text))) return false;
  if (clauses.some((c) => c.conditional)) return false;
  const { claims, courtesy, vague } = genericWords;
  if (!contentStems(sentence).every((s) => vague.has(s))) return false;
  const isClaim = (i: number, set: ReadonlySet<string>): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      !token.name &&
      sentence.deniedBy[i] === undefined &&
      (set.has(token.norm) || set.has(token.lemma))
    );
  };
  const indices = [...tokens.keys()];
  if (indices.some((i) => isClaim(i, claims))) return true;
  return (
    indices.some((i) => isClaim(i, courtesy)) &&
    tokens.some((t) => t.name?.kind === 'company' || employerNoun.test(t.norm))
  );
}

const employerNoun =
  /^(?:company|role|position|organi[sz]ation|team|industry|everything|insights?|job|business|people|culture|overview|someone|everyone)$/;

/** Sentences on those of this person's topics that the message does not touch yet. */
function topicFixes(
  sentence: Sentence,
  person: Interviewer,
  context: MessageContext,
  kind: Parameters<typeof topicSentences>[1],
): Fix[] {
  const { draft, prose } = context;
  const rest = prose.sentences.filter((s) => s !== sentence);
  const isOpen = (topic: string): boolean =>
    !touches(topicWords(topic, draft.frontMatter), wordField(rest));
  const open = person.topics.map((t) => t.value).filter(isOpen);
  return open.slice(0, 2).flatMap((topic, i): Fix[] => {
    const wordings = topicSentences(topic, kind);
    const newText = wordings[(i + 1) % wordings.length];
    return newText === undefined
      ? []
      : [
          {
            title: `Replace with "${newText}"`,
            edits: [{ span: sentence.span, newText }],
            safe: false,
          },
        ];
  });
}
