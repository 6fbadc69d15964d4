import type { Message } from '../../model/message.ts';
import type { Span } from '../../model/span.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import { dropSentenceFix } from '../fixes.ts';
import type {
  Context,
  Fix,
  PlacedMessage,
  Problem,
  Process,
  ProcessRule,
  Related,
} from '../rule.ts';
import { disclosureIn } from './disclosure.ts';
import { exclusiveClaim } from './exclusivity.ts';
import { recipients, writtenTo } from './undisclosed-siblings.ts';

/** A claim and the sentence it stands in. */
interface Claim {
  readonly sentence: Sentence;
  readonly span: Span;
}

export const falseExclusivity: ProcessRule = {
  code: 'false-exclusivity',
  guideline: 'transparency',
  severity: 'error',
  scope: 'process',
  finds: 'a claim that only this person is written to, while others are',
  why: 'Interviewers compare notes. A claim that the next desk disproves costs all trust in the message.',
  examples: [
    {
      bad: 'You are the only person at the bakery I am writing to.',
      good: 'Each person I met has a message of their own from me.',
    },
  ],
  check: checkProcess,
};

const cache = new WeakMap<Message, readonly Claim[]>();

function* checkProcess(
  process: Process,
  context: Context,
): Iterable<Problem & { readonly uri: string }> {
  const written = writtenTo(process);
  for (const placed of process.messages) {
    const prose = context.proseOf(placed);
    const claims = claimsIn(placed.message, prose);
    if (claims.length === 0) continue;
    const other = evidence(placed, prose, claims, written);
    if (!other) continue;
    for (const claim of claims) yield problemOf(claim, other, placed, prose);
  }
}

function claimsIn(message: Message, prose: Prose): readonly Claim[] {
  const known = cache.get(message);
  if (known) return known;
  const claims = prose.sentences.flatMap((sentence) => {
    const at = exclusiveClaim(sentence);
    return at ? [{ sentence, span: at }] : [];
  });
  cache.set(message, claims);
  return claims;
}

/** What shows the claim to be untrue: another message of the process, or another sentence of this one. */
function evidence(
  { draft, message }: PlacedMessage,
  prose: Prose,
  claims: readonly Claim[],
  written: ReadonlyMap<string, Related>,
): Related | undefined {
  const own = recipients(message);
  const other = [...written].find(([name]) => !own.includes(name))?.[1];
  if (other) return other;
  const told: Sentence | undefined = disclosureIn(message, prose);
  return told && !claims.some((c) => c.sentence === told)
    ? { uri: draft.uri, span: told.span, message: 'This says that others are written to' }
    : undefined;
}

function problemOf(
  claim: Claim,
  other: Related,
  { draft, message }: PlacedMessage,
  prose: Prose,
): Problem & { readonly uri: string } {
  const { sentence } = claim;
  const words = draft.text.slice(claim.span.start, claim.span.end).replace(/\s+/g, ' ');
  return {
    uri: draft.uri,
    about: message,
    span: claim.span,
    message: `"${words}" is not so: others are written to as well. Say that each has a message of their own.`,
    related: [other],
    fixes: [
      ...truths.map(
        (truth): Fix => ({
          title: `Write "${truth}"`,
          edits: [{ span: sentence.span, newText: truth }],
          safe: false,
        }),
      ),
      dropSentenceFix(draft.text, sentence, prose),
    ],
  };
}

const truths: readonly string[] = [
  'Each person I met has a message of their own from me.',
  'I am writing to each of you separately.',
];
