import type { Message } from '../../model/message.ts';
import type { Sentence } from '../../text/prose.ts';
import { contentStems, isEveryday } from '../../text/topics.ts';
import type { MessageContext, MessageRule, Problem } from '../rule.ts';

export const longMessage: MessageRule = {
  code: 'long-message',
  guideline: 'conciseness',
  severity: 'warning',
  scope: 'message',
  finds: 'a message longer than its purpose needs',
  why: 'People read follow-ups between other things. A short one is read to the end and answered sooner: in a study of forty million mails those of 50 to 125 words were answered most.',
  options: {
    maxWords: {
      default: 180,
      minimum: 1,
      about:
        'words of a thank-you, without greeting, sign-off, signature and quotes; three short paragraphs, read in under a minute',
    },
    maxWordsOther: {
      default: 125,
      minimum: 1,
      about:
        'words of any other message; up to this length mails are answered most (Boomerang, 40 million mails, 2016)',
    },
    errorWords: {
      default: 250,
      minimum: 1,
      about: 'words beyond which it is an error; more than a minute at 238 words (Brysbaert, 2019)',
    },
  },
  examples: [{ bad: paragraphs(10), good: paragraphs(2) }],
  check: (message, context) => {
    const { words } = context.prose;
    const limit = context.option(message.kind === 'thank-you' ? 'maxWords' : 'maxWordsOther');
    if (words <= limit) return [];
    return [longProblem(message, words, limit, context)];
  },
};

function longProblem(
  message: Message,
  words: number,
  limit: number,
  context: MessageContext,
): Problem {
  const spare = spareSentences(context.prose.sentences);
  const what = message.kind === 'thank-you' ? 'a thank-you' : 'a message like this';
  const hint =
    spare.length > 0
      ? `Perhaps "${opening(spare[0])}" can go.`
      : 'Keep the one or two points that matter most to this reader.';
  return {
    span: message.anchor,
    message: `This message has ${words} words; ${what} is read most easily with up to ${limit}. ${hint}`,
    ...(words > Math.max(limit, context.option('errorWords')) && { severity: 'error' }),
    related: spare.map((sentence) => ({
      uri: context.draft.uri,
      span: sentence.span,
      message: 'This sentence names nothing of your talk, so it could go.',
    })),
  };
}

/** Up to three sentences, longest first, that name nobody, no figure and hardly anything but everyday words. */
function spareSentences(sentences: readonly Sentence[]): Sentence[] {
  return sentences
    .slice(1)
    .filter((sentence) => {
      const isPlain = sentence.clauses.every((c) => c.mood === 'statement');
      const isNamed = sentence.tokens.some((t) => t.name || t.opaque || /\d/.test(t.text));
      const telling = new Set(contentStems(sentence).filter((s) => !isEveryday(s)));
      return isPlain && !isNamed && sentence.words >= 8 && telling.size <= sentence.words / 10;
    })
    .sort((a, b) => b.words - a.words)
    .slice(0, 3);
}

const opening = (sentence: Sentence | undefined): string => {
  const words = sentence?.text.split(/\s+/) ?? [];
  return words.length > 7 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
};

function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `On point ${i + 1} of my list I would weigh the flour at night, so that the crew finds it ready and the ovens are warm by four.`,
  ).join('\n\n');
}
