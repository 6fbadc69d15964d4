import type { Draft } from '../../model/draft.ts';
import { sendDate } from '../contact-frequency/contacts.ts';
import type { Context, Fix, PlacedMessage, Problem, Process, ProcessRule } from '../rule.ts';
import { factsAbout, knownFacts, sameSubject, sameValue } from './facts.ts';
import { recipientName } from './recipient.ts';
import { type Statement, statementsOf } from './statements.ts';
import { topicNames } from './topics.ts';
import { restate } from './wording.ts';

type Found = Problem & { readonly uri: string };

interface Place extends PlacedMessage {
  readonly statement: Statement;
}

export const conflictingFact: ProcessRule = {
  code: 'conflicting-fact',
  guideline: 'consistency',
  severity: 'warning',
  scope: 'process',
  finds: 'two messages of one process that state the same thing about you differently',
  why: 'Interviewers put their notes side by side. What you tell one about yourself should be what you tell the others.',
  examples: [
    {
      bad: example(
        'I have nine years in bakery planning.',
        'My twelve years of bakery planning taught me that.',
      ),
      good: example(
        'I have nine years in bakery planning.',
        'My 9 years of bakery planning taught me that.',
      ),
    },
  ],
  check: checkProcess,
};

function* checkProcess(process: Process, context: Context): Iterable<Found> {
  const byTopic = new Map<string, Place[]>();
  for (const placed of process.messages) {
    const { draft, message } = placed;
    const facts = knownFacts(draft.frontMatter, context.today);
    const on = sendDate(message, context.today);
    for (const statement of statementsOf(message, context.proseOf(placed), on)) {
      // What a fact decides is told by the rule for facts.
      if (statement.corrected || factsAbout(statement, facts).length > 0) continue;
      const list = byTopic.get(statement.topic);
      if (list) list.push({ ...placed, statement });
      else byTopic.set(statement.topic, [{ ...placed, statement }]);
    }
  }
  for (const places of byTopic.values()) yield* conflictsAmong(places);
}

/** In one file the later of two messages is marked and the earlier linked; in two files each is marked. */
function* conflictsAmong(places: readonly Place[]): Iterable<Found> {
  const marked = new Set<Statement>();
  for (const [i, later] of places.entries()) {
    const earlier = places.slice(0, i).find((p) => conflict(p.statement, later.statement));
    if (!earlier) continue;
    marked.add(later.statement);
    yield problemAt(later, earlier);
    if (earlier.draft.uri !== later.draft.uri && !marked.has(earlier.statement)) {
      marked.add(earlier.statement);
      yield problemAt(earlier, later);
    }
  }
}

const conflict = (a: Statement, b: Statement): boolean =>
  a.topic === b.topic &&
  // Parts of one whole: "a team of eight: five engineers and three testers".
  !(a.sentence === b.sentence && (a.topic === 'team' || a.topic === 'share')) &&
  (a.tense === undefined || b.tense === undefined || a.tense === b.tense) &&
  sameSubject(a.topic, a.of, b.of) &&
  (a.topic !== 'experience' || (a.of.length > 0 && b.of.length > 0)) &&
  !sameValue(a.value, b.value);

function problemAt(here: Place, there: Place): Found {
  const { statement } = here;
  const words = (s: Statement): string => s.text.replace(/\s+/g, ' ');
  const name = recipientName(there.message);
  const to =
    here.message === there.message
      ? 'elsewhere in this message'
      : name
        ? `to ${name}`
        : 'in another message';
  const fixes = [
    fixAt(here.draft, here.draft, statement, there.statement, 'here'),
    fixAt(
      here.draft,
      there.draft,
      there.statement,
      statement,
      name ? `in the message to ${name}` : 'there',
    ),
  ];
  return {
    uri: here.draft.uri,
    about: here.message,
    span: statement.span,
    message: `"${words(statement)}" differs from "${words(there.statement)}" ${to}: your ${topicNames[statement.topic]}. Tell everyone the same.`,
    related: [
      {
        uri: there.draft.uri,
        span: there.statement.span,
        message: `"${words(there.statement)}" ${to}`,
      },
    ],
    fixes: fixes.flatMap((f) => f ?? []),
  };
}

/** Makes one statement read as the other. */
function fixAt(
  own: Draft,
  draft: Draft,
  statement: Statement,
  like: Statement,
  where: string,
): Fix | undefined {
  const change = restate(draft.text, statement, like.value);
  return (
    change && {
      title: `Write "${change.words}" ${where}`,
      edits: [{ ...(draft.uri !== own.uri && { uri: draft.uri }), ...change.edit }],
      safe: false,
    }
  );
}

function example(first: string, second: string): string {
  return `---
candidate: Lucía Fernández
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
  - name: Anders Holm
    met: 2026-09-14
    consent: explicit
    topics: [the queue on Saturdays]
---

## To: Wanjiru Kamau
Subject: Thank you for Monday
Send: 2026-09-16

Dear Wanjiru,

Thank you for talking with me about proofing sourdough overnight. ${first} I write to each of you separately.

Kind regards,
Lucía Fernández

## To: Anders Holm
Subject: Thank you for Monday's conversation
Send: 2026-09-16

Dear Anders,

The queue on Saturdays was new to me, and I thank you for the account of it. ${second} Each of you has a separate note from me.

Kind regards,
Lucía Fernández
`;
}
