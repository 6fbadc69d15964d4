import type { FrontMatter } from '../../model/frontMatter.ts';
import type { Message } from '../../model/message.ts';
import { quotedInterviewerPhrases } from '../../phrases/confidentiality/quoted-interviewer.ts';
import { createPhraseEngine } from '../../phrases/engine.ts';
import type { PhraseMatch } from '../../phrases/phrase.ts';
import type { Sentence } from '../../text/prose.ts';
import { dropSentenceFix, replaceTitle } from '../fixes.ts';
import type { Fix, MessageRule } from '../rule.ts';
import { withThirdParties } from './thirdParties.ts';

const code = 'quoted-interviewer';
const engine = createPhraseEngine([{ code, phrases: quotedInterviewerPhrases }]);

export const quotedInterviewer: MessageRule = {
  code,
  guideline: 'confidentiality',
  severity: 'warning',
  scope: 'message',
  finds: 'what another interviewer said, thinks, asked or doubted',
  why: 'What one interviewer told you was meant for you. Passed on, it can put them at odds with a colleague.',
  phrases: quotedInterviewerPhrases,
  examples: [
    {
      bad: 'Petra told me that the second shop loses money.',
      good: 'You told me that the second shop is new.',
    },
    {
      bad: 'One of your colleagues doubted that the van would last.',
      good: 'One of my colleagues drove that van for years.',
    },
  ],
  *check(message, context) {
    if (message.recipients.every((r) => !r.interviewer)) return;
    for (const sentence of context.prose.sentences) {
      const match = quotationIn(sentence, message, context.draft.frontMatter);
      if (!match) continue;
      yield {
        span: match.span,
        message:
          'This passes on what another interviewer said or thinks. Write about what this reader told you.',
        fixes: [
          ...ownTopicFix(sentence, message),
          dropSentenceFix(context.draft.text, sentence, context.prose),
        ],
      };
    }
  },
};

/** The first passage of a sentence that gives another interviewer's words or views. */
export function quotationIn(
  sentence: Sentence,
  message: Message,
  frontMatter: FrontMatter,
): PhraseMatch | undefined {
  const known = withThirdParties(sentence, message, frontMatter);
  return known && engine.find(known).get(code)?.[0];
}

/** A sentence on something that this reader spoke about. */
function ownTopicFix(sentence: Sentence, message: Message): Fix[] {
  const topic = message.recipients[0]?.interviewer?.topics.find(
    (t) => !message.text.includes(t.value),
  );
  if (!topic || message.recipients.length > 1) return [];
  const newText = `What you told me about ${topic.value} has stayed with me.`;
  return [{ title: replaceTitle(newText), edits: [{ span: sentence.span, newText }], safe: false }];
}
