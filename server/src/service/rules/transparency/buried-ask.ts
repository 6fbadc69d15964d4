import { type Span, span } from '../../model/span.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import { dropSentence, dropSentenceFix } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { decisionAsk, isAfterthought, thanksFirst } from './decisionAsk.ts';

export const buriedAsk: MessageRule = {
  code: 'buried-ask',
  guideline: 'transparency',
  severity: 'warning',
  scope: 'message',
  finds: 'a thank-you whose last part, or an afterthought in it, asks for the decision',
  why: 'Thanks that turn out to be the way to a question lose their worth. A question may be asked, at the start and in plain words.',
  examples: [
    {
      bad: 'Oh, and by the way, have you decided?',
      good: 'By the way, the oven maker you asked about is in Porto.',
    },
  ],
  check: (message, context) => {
    if (message.kind !== 'thank-you') return [];
    const { sentences } = context.prose;
    return sentences.flatMap((sentence, i): Problem[] => {
      const ask = decisionAsk(sentence);
      if (!ask || i < openingSentences || !isBuried(sentence, ask, context.prose)) return [];
      return [problemOf(sentence, ask, context)];
    });
  },
};

/** An ask this early is in plain sight. */
const openingSentences = 2;

const isBuried = (sentence: Sentence, ask: Span, { paragraphs }: Prose): boolean =>
  isAfterthought(sentence) ||
  thanksFirst(sentence, ask) ||
  (paragraphs.length > 1 &&
    paragraphs[paragraphs.length - 1]?.sentences.includes(sentence) === true);

function problemOf(sentence: Sentence, ask: Span, { draft, prose }: MessageContext): Problem {
  const words = draft.text.slice(ask.start, ask.end).replace(/\s+/g, ' ');
  const first = prose.sentences[0];
  const plain = 'I would also like to ask where things stand.';
  const move: Fix[] = first
    ? [
        {
          title: `Ask at the start: "${plain}"`,
          edits: [
            { span: span(first.span.end, first.span.end), newText: ` ${plain}` },
            dropSentence(draft.text, sentence, prose),
          ],
          safe: false,
        },
      ]
    : [];
  return {
    span: ask,
    message: `"${words}" asks for the decision at the end of a thank-you. Ask at the start, or leave it to another message.`,
    fixes: [...move, dropSentenceFix(draft.text, sentence, prose)],
  };
}
