import { sendDate } from '../contact-frequency/contacts.ts';
import { dropSentenceFix, replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { contradicted, type KnownFact, knownFacts } from './facts.ts';
import { type Statement, statementsOf } from './statements.ts';
import { topicNames } from './topics.ts';
import { asFact, restate } from './wording.ts';

export const contradictsFacts: MessageRule = {
  code: 'contradicts-facts',
  guideline: 'consistency',
  severity: 'error',
  scope: 'message',
  finds: 'something stated about yourself that differs from the facts in the front matter',
  why: 'Interviewers put their notes side by side. Dates and figures that differ make the rest of a message doubtful too.',
  examples: [
    { bad: 'I could start on 5 October.', good: 'I could start on 2 November.' },
    { bad: 'My notice period is three months.', good: 'My notice period is 42 days.' },
    { bad: 'I have a salary of €45,000 in mind.', good: 'I have 41,000 euros a year in mind.' },
  ],
  check: (message, context) => {
    const { draft, prose, today } = context;
    const facts = knownFacts(draft.frontMatter, today);
    if (facts.length === 0) return [];
    return statementsOf(message, prose, sendDate(message, today)).flatMap((statement) => {
      const known = statement.corrected ? undefined : contradicted(statement, facts);
      return known ? [problemOf(statement, known, context)] : [];
    });
  },
};

function problemOf(statement: Statement, known: KnownFact, context: MessageContext): Problem {
  const { draft, prose } = context;
  const { text } = draft;
  const { label, value } = known.fact;
  const words = statement.text.replace(/\s+/g, ' ');
  const here = restate(text, statement, known.value);
  const fact = asFact(statement);
  const fixes: Fix[] = [
    ...(here ? [{ title: replaceTitle(here.words), edits: [here.edit], safe: false }] : []),
    ...(fact
      ? [
          {
            title: `Change the fact to "${fact}"`,
            edits: [{ span: value.span, newText: fact }],
            safe: false,
          },
        ]
      : []),
    ...(here ? [] : [dropSentenceFix(text, statement.sentence, prose)]),
  ];
  return {
    span: statement.span,
    message: `"${words}" differs from your facts, which give "${value.value}" as ${label.value || topicNames[statement.topic]}. Tell everyone the same.`,
    related: [{ uri: draft.uri, span: value.span, message: `${label.value}: ${value.value}` }],
    fixes,
  };
}
