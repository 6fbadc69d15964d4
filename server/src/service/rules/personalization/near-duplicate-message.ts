import type { Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import {
  counterpart,
  type Fingerprint,
  fingerprint,
  printOf,
  type SentencePrint,
  sharedShare,
} from '../../text/overlap.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import { capitalize } from '../fixes.ts';
import type { Context, Fix, PlacedMessage, Problem, ProcessRule } from '../rule.ts';
import { topicSentences } from './topicSentences.ts';

export const nearDuplicateMessage: ProcessRule = {
  code: 'near-duplicate-message',
  guideline: 'personalization',
  severity: 'warning',
  scope: 'process',
  finds: 'two messages to different people that are largely the same',
  why: 'Interviewers compare notes. A message that others received too tells each of them that it was not written for them.',
  options: {
    percent: {
      default: 60,
      minimum: 20,
      about:
        'Per cent of shared five-word runs, or of shared stems, from which two messages count as the same. Source: the catalogue of rules.',
    },
    errorPercent: {
      default: 85,
      minimum: 20,
      about:
        'Per cent of shared five-word runs from which it is an error. Source: the catalogue of rules.',
    },
  },
  examples: [
    {
      bad: twoMessages(
        'Thank you for showing me how the sourdough proofs overnight. What you said about patience with the dough has stayed with me all week, and I have tried it at home.',
        'Thank you for showing me how the sourdough proofs overnight. What you said about patience with the dough has stayed with me all week, and I have tried it at home.',
      ),
      good: twoMessages(
        'Thank you for showing me how the sourdough proofs overnight. What you said about patience with the dough has stayed with me all week, and I have tried it at home.',
        'Thank you for talking with me about the shop window. I walked past it again on Tuesday and saw why the loaves face the street, as you said they should.',
      ),
    },
  ],
  *check(process, context) {
    const items = process.messages.filter(isComparable).map((placed) => ({
      placed,
      print: printOfMessage(placed.message, context.proseOf(placed)),
    }));
    const long = items.filter((i) => i.print.words >= fewestWords);
    for (const [i, one] of long.entries()) {
      let worst: Pair | undefined;
      for (const [k, other] of long.entries()) {
        // Within a file the later message is the copy; in another file each side is told.
        const isEarlier = k < i || one.placed.draft !== other.placed.draft;
        if (k === i || !isEarlier || samePerson(one.placed, other.placed)) continue;
        const share = sharedShare(one.print, other.print);
        const most = Math.max(share.runs, share.stems);
        if (most * 100 >= context.option('percent') && most > (worst?.most ?? 0))
          worst = { one, other, most, runs: share.runs };
      }
      if (worst) yield* describe(worst, context);
    }
  },
};

/** What a message is compared by. */
export const printOfMessage = (message: Message, prose: Prose): Fingerprint =>
  fingerprint(message, prose, isDisclosure);

/** Shorter messages have little room to differ. */
const fewestWords = 20;

/** That each is written to separately may be said to everyone in the same words. */
const isDisclosure = (sentence: Sentence): boolean =>
  /\b(?:separately|individually|individual (?:message|note|mail)s?|each (?:of you|person|interviewer|one))\b/i.test(
    sentence.text,
  );

interface Item {
  readonly placed: PlacedMessage;
  readonly print: Fingerprint;
}

interface Pair {
  readonly one: Item;
  readonly other: Item;
  readonly most: number;
  readonly runs: number;
}

/** A withdrawal or a reply may well read the same for everyone. */
const isComparable = ({ message }: PlacedMessage): boolean =>
  message.recipients.length > 0 && message.kind !== 'withdrawal' && message.kind !== 'reply';

const nameOf = ({ message }: PlacedMessage): string =>
  message.recipients[0]?.interviewer?.name ?? message.recipients[0]?.name ?? '';

const samePerson = (a: PlacedMessage, b: PlacedMessage): boolean => nameOf(a) === nameOf(b);

function* describe(
  { one, other, most, runs }: Pair,
  context: Context,
): Iterable<Problem & { uri: string }> {
  const stretch = longestStretch(one.print, other.print);
  const first = stretch[0];
  const twin = first && counterpart(first, other.print);
  if (!first || !twin) return;
  const percent = Math.round(most * 100);
  yield {
    uri: one.placed.draft.uri,
    about: one.placed.message,
    span: first.sentence.span,
    message: `About ${percent} % of this message also stands in the one to ${nameOf(other.placed)}. Say something that only ${nameOf(one.placed)} would recognise.`,
    ...(runs * 100 >= context.option('errorPercent') && { severity: 'error' }),
    related: [
      {
        uri: other.placed.draft.uri,
        span: twin.sentence.span,
        message: `The same in the message to ${nameOf(other.placed)}`,
      },
    ],
    fixes: topicFixes(one, other, stretch, context),
  };
}

/** The longest row of neighbouring sentences that the other message has too. */
function longestStretch(print: Fingerprint, other: Fingerprint): SentencePrint[] {
  let best: SentencePrint[] = [];
  let current: SentencePrint[] = [];
  const size = (row: SentencePrint[]): number => row.reduce((n, s) => n + s.words.length, 0);
  for (const sentence of print.sentences) {
    current = counterpart(sentence, other) ? [...current, sentence] : [];
    if (size(current) > size(best)) best = current;
  }
  return best;
}

/** Puts a sentence on a topic that only this person raised in place of the copied ones, where that is enough. */
function topicFixes(
  one: Item,
  other: Item,
  stretch: readonly SentencePrint[],
  context: Context,
): Fix[] {
  const { message } = one.placed;
  const others = new Set(
    other.placed.message.recipients.flatMap((r) => r.interviewer?.topics ?? []).map((t) => t.value),
  );
  const kept = printOf(one.print.sentences.filter((s) => !stretch.includes(s)));
  const share = sharedShare(kept, other.print);
  if (Math.max(share.runs, share.stems) * 100 >= context.option('percent')) return [];
  const at = spanOf(stretch, one);
  if (!at) return [];
  return (message.recipients[0]?.interviewer?.topics ?? [])
    .filter((t) => !others.has(t.value))
    .slice(0, 3)
    .map((topic, i) => {
      const wordings = topicSentences(topic.value, message.kind);
      const sentence = capitalize(wordings[i % wordings.length] ?? '');
      return {
        title: `Replace the shared part with "${sentence}"`,
        edits: [{ span: at, newText: sentence }],
        safe: false,
      };
    });
}

/** Where the sentences stand, when nothing but space lies between them. */
function spanOf(stretch: readonly SentencePrint[], { placed }: Item): Span | undefined {
  const first = stretch[0]?.sentence.span;
  const last = stretch.at(-1)?.sentence.span;
  if (!first || !last) return undefined;
  const gaps = stretch
    .slice(1)
    .map((s, i) => placed.draft.text.slice(stretch[i]?.sentence.span.end, s.sentence.span.start));
  return gaps.every((g) => g.trim() === '') ? span(first.start, last.end) : undefined;
}

function twoMessages(first: string, second: string): string {
  const part = (name: string, body: string): string => `
## To: ${name}
Subject: Thank you for Monday
Send: 2026-09-15

Dear ${name.split(' ')[0]},

${body}

I am writing to each person I met separately.

Kind regards,
Lucía Fernández
`;
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
    topics: [the shop window, proofing sourdough overnight]
---
${part('Wanjiru Kamau', first)}${part('Petra Novak', second)}`;
}
