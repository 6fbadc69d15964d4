import type { Kind } from '../../model/frontMatterKeys.ts';
import type { Message } from '../../model/message.ts';
import type { Prose } from '../../text/prose.ts';
import { insertSentence } from '../fixes.ts';
import type { Fix } from '../rule.ts';

/** Sentences that name a topic; "about" takes a noun phrase, a gerund or a question clause alike. */
export function topicSentences(topic: string, kind: Kind): readonly string[] {
  const words = inSentence(topic);
  const thanks = `Thank you for talking with me about ${words}.`;
  const stayed = `Our conversation about ${words} has stayed with me.`;
  const since = `I have thought more about ${words} since we spoke.`;
  return kind === 'thank-you' ? [thanks, stayed, since] : [since, stayed];
}

/** A topic as it stands inside a sentence: no capital but a name's, no full stop, seen from the writer to the reader. */
export const inSentence = (topic: string): string =>
  topic
    .replace(/[.;,\s]+$/, '')
    .replace(
      /^(?:\p{Lu}\p{Ll}*ing|How|What|Why|When|Where|Whether|Which|The|A|An|Your|Our|My|Their|His|Her|On|In)\b/u,
      (w) => w.toLowerCase(),
    )
    .replace(/^(?:their|his|her) /, 'your ')
    .replace(/^(how|what|why|when|where|whether|which) (?:they|he|she) (?=\p{Ll})/u, '$1 you ');

/** Fixes that insert a sentence on one of the topics: a wording for each of up to three topics, or three for the only one. */
export function insertTopicFixes(topics: readonly string[], message: Message, prose: Prose): Fix[] {
  const [first = ''] = topics;
  const wordings = (topic: string) => topicSentences(topic, message.kind);
  const chosen =
    topics.length === 1
      ? wordings(first)
      : topics.slice(0, 3).flatMap((topic, i) => wordings(topic)[i % wordings(topic).length] ?? []);
  return chosen.map((sentence) => ({
    title: `Insert "${sentence}"`,
    edits: [insertSentence(message, prose, sentence)],
    safe: false,
  }));
}
