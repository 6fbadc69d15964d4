import { related, relatedness } from '../../meaning/relatedness.ts';
import type { Interviewer } from '../../model/frontMatter.ts';
import { addTopic } from '../../model/frontMatterEdits.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import { contentStems, isEveryday, topicWords, touches, wordField } from '../../text/topics.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { insertTopicFixes } from './topicSentences.ts';

export const noSharedTopic: MessageRule = {
  code: 'no-shared-topic',
  guideline: 'personalization',
  severity: 'warning',
  scope: 'message',
  finds: 'a thank-you or check-in that touches nothing this person and the writer spoke about',
  why: 'What the two of you spoke about is the one thing that no other message could hold.',
  examples: [
    {
      bad: withBody(
        'Thank you for your time on Monday. It was a pleasure to learn about the role.',
      ),
      good: withBody('Thank you for your time on Monday. I have set two loaves to proof since.'),
    },
  ],
  *check(message, context) {
    const person = message.recipients.length === 1 ? message.recipients[0]?.interviewer : undefined;
    const { prose, draft } = context;
    if (!person || (message.kind !== 'thank-you' && message.kind !== 'check-in')) return;
    if (prose.sentences.length === 0) return;
    const field = wordField(prose.sentences);
    const topics = person.topics.map((t) => topicWords(t.value, draft.frontMatter));
    if (topics.some((t) => touches(t, field))) return;
    const own = ownWords(prose);
    const near = Math.max(0, ...topics.flatMap((t) => own.map((s) => relatedness(t, s))));
    if (near >= related.surely) return;
    if (topics.length === 0) {
      if (own.length === 0)
        yield { span: message.anchor, severity: 'information', message: unrecorded(person) };
      return;
    }
    yield {
      span: message.anchor,
      message: `Nothing here touches what you and ${person.name} spoke about. A sentence on one of the topics shows that it was written for this person.`,
      ...((own.length > 1 || near >= related.hardly) && { severity: 'information' }),
      related: person.topics.map((t) => ({
        uri: draft.uri,
        span: t.span,
        message: `A topic of ${person.name}`,
      })),
      fixes: [
        ...insertTopicFixes(
          person.topics.map((t) => t.value),
          message,
          prose,
        ),
        ...recordFix(person, prose, context),
      ],
    } satisfies Problem;
  },
};

const unrecorded = (person: Interviewer): string =>
  `The message names nothing that you and ${person.name} spoke about, and no topics are recorded. Note one under "topics", and mention it.`;

/** Sentences that hold something particular about the reader or the talk, though it is no recorded topic. */
const ownWords = (prose: Prose): Sentence[] =>
  prose.sentences.filter(
    (s) => s.tokens.some((t) => /^(?:you|your|yours|we|our|us)$/.test(t.norm)) && holdsContent(s),
  );

/** At least two words that would not stand in any message. */
const holdsContent = (sentence: Sentence): boolean =>
  contentStems(sentence).filter((stem) => !isEveryday(stem)).length >= 2;

/** What follows "about" in such a sentence may be a topic that was never noted. */
function recordFix(person: Interviewer, prose: Prose, { draft }: MessageContext): Fix[] {
  for (const sentence of ownWords(prose)) {
    const phrase =
      /\babout ((?:[^\s,.;:!?()–—]+ ?){2,8}?)(?=[,.;:!?()–—]|$| (?:on|and|but|which|that|with|has|have|was|were|is|made|yesterday|last|this)\b)/u.exec(
        sentence.text.replace(/\s+/g, ' '),
      )?.[1];
    const edits = phrase && addTopic(draft, person, phrase.trim());
    if (edits)
      return [
        { title: `Record "${phrase.trim()}" as a topic of ${person.name}`, edits, safe: false },
      ];
  }
  return [];
}

function withBody(body: string): string {
  return `---
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics:
      - proofing sourdough overnight
      - the delivery round before dawn
---

## To: Wanjiru Kamau
Subject: Thank you for Monday

Dear Wanjiru,

${body}

Kind regards,
Lucía Fernández
`;
}
