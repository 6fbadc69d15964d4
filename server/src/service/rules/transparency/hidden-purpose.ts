import type { FrontMatter } from '../../model/frontMatter.ts';
import type { Message } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import { dropSentenceFix } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { pretextIn } from './pretext.ts';
import { purposesOf, subjectSaysPurpose } from './purposes.ts';

const pretext = {
  code: 'hidden-purpose',
  guideline: 'transparency',
  severity: 'information',
  finds: 'a message that does not say why it is written, or says that its reason is another',
  why: 'Readers decide in the first lines whether a message is for them. Who says at once what it is for is trusted with the rest.',
} as const;

export const hiddenPurpose: MessageRule = {
  ...pretext,
  scope: 'message',
  examples: [
    {
      bad: example('A few thoughts', ''),
      good: example('A few thoughts', 'I am writing to thank you for Monday. '),
    },
    {
      bad: 'The question about the van was only an excuse to write again.',
      good: 'I asked about the van because I once drove one like it.',
    },
  ],
  check: (message, context) => [
    ...context.prose.sentences.flatMap((s) => pretextProblem(s, context)),
    ...silentOpening(message, context),
  ],
};

function pretextProblem(sentence: Sentence, { draft, prose }: MessageContext): Problem[] {
  const at = pretextIn(sentence);
  if (!at) return [];
  const words = draft.text.slice(at.start, at.end).replace(/\s+/g, ' ');
  return [
    {
      span: at,
      severity: 'warning',
      message: `"${words}" says that this has another purpose. Say plainly what you would like.`,
      fixes: [dropSentenceFix(draft.text, sentence, prose)],
    },
  ];
}

/** How many sentences of the opening are looked at for the purpose. */
const openingSentences = 2;

function silentOpening(message: Message, { draft, prose }: MessageContext): Problem[] {
  const first = prose.sentences[0];
  if (!first || message.kind === 'reply' || message.recipients.length === 0) return [];
  if (message.subject && subjectSaysPurpose(message.subject.value, draft.frontMatter)) return [];
  if (prose.sentences.slice(0, openingSentences).some((s) => purposesOf(s).length > 0)) return [];
  const at = message.subject?.span;
  return [
    {
      span: at && at.end > at.start ? at : first.span,
      message:
        'Neither the subject nor the opening says why you write. One plain sentence at the start tells the reader.',
      fixes: purposeSentences(message, draft.frontMatter).map(
        (sentence): Fix => ({
          title: `Begin with "${sentence}"`,
          edits: [{ span: span(first.span.start, first.span.start), newText: `${sentence} ` }],
          safe: false,
        }),
      ),
    },
  ];
}

function purposeSentences(message: Message, { role }: FrontMatter): readonly string[] {
  const post = role ? `the ${role.value} role` : 'my application';
  switch (message.kind) {
    case 'thank-you': {
      const topic = message.recipients[0]?.interviewer?.topics[0]?.value;
      return [
        ...(topic ? [`I am writing to thank you for our conversation about ${topic}.`] : []),
        'I am writing to thank you for our conversation.',
      ];
    }
    case 'check-in':
      return [`I am writing to ask how things stand with ${post}.`];
    case 'clarification':
      return ['I am writing to correct something that I told you.'];
    case 'information':
      return [
        `I am writing to let you know something new about ${role ? 'my application' : post}.`,
      ];
    case 'withdrawal':
      return [`I am writing to withdraw my application${role ? ` for ${post}` : ''}.`];
    case 'reply':
      return [];
  }
}

function example(subject: string, purpose: string): string {
  return `---
candidate: Lucía Fernández
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
---

## To: Wanjiru Kamau
Subject: ${subject}
Send: 2026-09-16

Dear Wanjiru,

${purpose}Sourdough has been on my mind since Monday. The tins at my own house are too cold at night.

Kind regards,
Lucía Fernández
`;
}
