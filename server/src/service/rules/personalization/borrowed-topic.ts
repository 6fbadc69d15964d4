import type { Interviewer } from '../../model/frontMatter.ts';
import { foldName } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import { contentStems, stemOf, topicWords } from '../../text/topics.ts';
import { dropSentenceFix, replaceTitle } from '../fixes.ts';
import type { Context, Fix, PlacedMessage, Problem, Process, ProcessRule } from '../rule.ts';
import { topicSentences } from './topicSentences.ts';

export const borrowedTopic: ProcessRule = {
  code: 'borrowed-topic',
  guideline: 'personalization',
  severity: 'warning',
  scope: 'process',
  finds: 'a topic that only another interviewer raised',
  why: 'Thanking somebody for what another person said shows that the conversations have run together.',
  examples: [
    {
      bad: about('What you told me about how the loaves face the shop window has stayed with me.'),
      good: about('What you told me about proofing the sourdough has stayed with me.'),
    },
  ],
  *check(process, context) {
    for (const placed of process.messages) yield* ofMessage(placed, process, context);
  },
};

interface Foreign {
  readonly topic: string;
  readonly person: Interviewer;
  readonly placed: { readonly uri: string; readonly start: number; readonly end: number };
  /** Stems that no topic of the recipient has. */
  readonly stems: readonly string[];
}

function* ofMessage(
  placed: PlacedMessage,
  process: Process,
  context: Context,
): Iterable<Problem & { uri: string }> {
  const { draft, message } = placed;
  const person = message.recipients.length === 1 ? message.recipients[0]?.interviewer : undefined;
  if (!person) return;
  const foreign = foreignTopics(placed, person, process);
  if (foreign.length === 0) return;
  const prose = context.proseOf(placed);
  for (const sentence of prose.sentences) {
    if (!isAboutReader(sentence, person)) continue;
    const own = new Set(sentence.tokens.filter((t) => !t.quoted && !t.name).map(stemOf));
    const stems = new Set(contentStems(sentence).filter((s) => own.has(s)));
    const best = foreign
      .map((topic) => ({ topic, found: topic.stems.filter((s) => stems.has(s)) }))
      .filter(({ topic, found }) => found.length >= 2 && found.length * 3 >= topic.stems.length * 2)
      .sort((a, b) => b.found.length - a.found.length)[0];
    if (!best) continue;
    const tokens = sentence.tokens.filter((t) => best.found.includes(stemOf(t)));
    const { topic } = best;
    const at = span(
      tokens[0]?.start ?? sentence.span.start,
      tokens.at(-1)?.end ?? sentence.span.end,
    );
    yield {
      uri: draft.uri,
      about: message,
      span: at,
      message: `"${topic.topic}" is noted as a topic of ${topic.person.name}, not of ${person.name}. Name something the two of you spoke about.`,
      related: [
        {
          uri: topic.placed.uri,
          span: span(topic.placed.start, topic.placed.end),
          message: `A topic of ${topic.person.name}`,
        },
      ],
      fixes: [
        ...ownTopicFixes(sentence, person, placed),
        dropSentenceFix(draft.text, sentence, prose),
      ],
    };
  }
}

/** Topics of others in the process, by the words that set them apart from everything this person spoke about. */
function foreignTopics(
  { draft, message }: PlacedMessage,
  person: Interviewer,
  process: Process,
): Foreign[] {
  const own = new Set(
    [...person.topics, ...person.private].flatMap((t) => {
      const words = topicWords(t.value, draft.frontMatter);
      return [...words.strong, ...words.weak];
    }),
  );
  const title = topicWords(person.title ?? '', draft.frontMatter);
  for (const stem of title.strong) own.add(stem);
  return process.drafts.flatMap((other) =>
    other.frontMatter.interviewers
      .filter((p) => foldName(p.name) !== foldName(person.name))
      .flatMap((p) =>
        p.topics.map((topic) => ({
          topic: topic.value,
          person: p,
          placed: { uri: other.uri, ...topic.span },
          stems: topicWords(topic.value, other.frontMatter).strong.filter((s) => !own.has(s)),
        })),
      )
      .filter((f) => f.stems.length >= 2 && message.recipients.length === 1),
  );
}

/** Says it of the reader or of the talk with them, and names nobody else. */
const isAboutReader = (sentence: Sentence, person: Interviewer): boolean =>
  sentence.tokens.some((t) => /^(?:you|your|yours|our|we|us)$/.test(t.norm)) &&
  !sentence.tokens.some((t) => t.name?.kind === 'interviewer' && t.name.name !== person.name) &&
  !/\b(?:your (?:colleagues?|teammates?|manager|boss)|(?:one|another|others?) of (?:your|the)|somebody else|someone else)\b/i.test(
    sentence.text,
  );

function ownTopicFixes(sentence: Sentence, person: Interviewer, { message }: PlacedMessage): Fix[] {
  return person.topics.slice(0, 3).flatMap((topic, i): Fix[] => {
    const wordings = topicSentences(topic.value, message.kind).slice(1);
    const newText = wordings[i % wordings.length];
    return newText === undefined
      ? []
      : [{ title: replaceTitle(newText), edits: [{ span: sentence.span, newText }], safe: false }];
  });
}

function about(sentence: string): string {
  return `---
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
  - name: Petra Novak
    met: 2026-09-14
    consent: explicit
    topics: [how the loaves face the shop window]
---

## To: Wanjiru Kamau
Subject: Thank you for Monday
Send: 2026-09-15

Dear Wanjiru,

Thank you for the sourdough. I am writing to each person I met separately.

${sentence}

Kind regards,
Lucía Fernández
`;
}
