import { foldName } from '../../model/message.ts';
import { type Span, shift } from '../../model/span.ts';
import { nameTable } from '../../text/names.ts';
import { type Sentence, sentencesOf } from '../../text/prose.ts';
import { replaceTitle } from '../fixes.ts';
import type {
  CompanyMention,
  Context,
  PlacedMessage,
  Problem,
  Process,
  WorkspaceRule,
  WorkspaceView,
} from '../rule.ts';
import { meantAsThisCompany } from './companyContexts.ts';
import { shiftSentence } from './passages.ts';

export const wrongCompany: WorkspaceRule = {
  code: 'wrong-company',
  guideline: 'accuracy',
  severity: 'error',
  scope: 'workspace',
  finds: 'the company of another of your processes where the one you write to is meant',
  why: "Another company's name tells the reader that the letter was written for somebody else first.",
  examples: [
    {
      bad: 'I would love to join Quayside Mill.',
      good: 'At Quayside Mill I ran the night shift until 2024.',
      beside: otherDraft(),
    },
    {
      bad: 'Thank you for the interview at Quayside Mill on Monday.',
      good: 'I also have an interview at Quayside Mill.',
      beside: otherDraft(),
    },
  ],
  gathersFrom: /(?!)/,
  gather: () => [],
  *check(process, workspace, context) {
    for (const placed of process.messages) yield* ofMessage(placed, process, workspace, context);
  },
};

function* ofMessage(
  placed: PlacedMessage,
  process: Process,
  workspace: WorkspaceView,
  context: Context,
): Iterable<Problem & { readonly uri: string }> {
  const { draft, message } = placed;
  const company =
    draft.frontMatter.company ??
    process.drafts.find((d) => d.frontMatter.company)?.frontMatter.company;
  if (!company) return;
  const known = new Set(
    [company.name.value, ...company.aliases, ...topicsOf(placed)].flatMap((n) =>
      foldName(n).split(/[^\p{L}\p{N}]+/u),
    ),
  );
  for (const { at, mention, sure } of mentionsIn(placed, workspace, context)) {
    const written = draft.text.slice(at.start, at.end);
    if (
      foldName(written)
        .split(/[^\p{L}\p{N}]+/u)
        .every((w) => known.has(w))
    )
      continue;
    if (!isSamePerson(mention, process)) continue;
    yield {
      uri: draft.uri,
      about: message,
      span: at,
      severity: sure ? 'error' : 'warning',
      message: `This goes to ${company.name.value}, and "${written.replace(/\s+/g, ' ')}" is the company of another process of yours. Name the one you write to.`,
      related: [
        {
          uri: mention.uri,
          span: { start: 0, end: 0 },
          message: `A draft to ${mention.process.company ?? written}`,
        },
      ],
      fixes: [
        {
          title: replaceTitle(company.name.value),
          edits: [{ span: at, newText: company.name.value }],
          safe: false,
          reveals: true,
        },
      ],
    };
  }
}

interface Mention {
  readonly at: Span;
  readonly mention: CompanyMention;
  readonly sure: boolean;
}

function* mentionsIn(
  { draft, message }: PlacedMessage,
  workspace: WorkspaceView,
  context: Context,
): Iterable<Mention> {
  const { subject } = message;
  const { greeting } = message.body;
  for (const part of subject ? [subject] : []) {
    const sentences = sentencesOf(part.value, nameTable(draft.frontMatter)).map((s) =>
      shiftSentence(s, part.span.start),
    );
    for (const s of sentences) yield* inSentence(s, workspace, isInSubject);
  }
  if (greeting)
    for (const mention of workspace.companiesIn(greeting.addressee.value))
      yield { at: shift(mention.span, greeting.addressee.span.start), mention, sure: true };
  for (const s of context.proseOf({ draft, message }).sentences)
    yield* inSentence(s, workspace, meantAsThisCompany);
}

function* inSentence(
  sentence: Sentence,
  workspace: WorkspaceView,
  judge: typeof meantAsThisCompany,
): Iterable<Mention> {
  for (const mention of workspace.companiesIn(sentence.text)) {
    const at = shift(mention.span, sentence.span.start);
    const sure = judge(sentence, at);
    if (sure) yield { at, mention, sure: sure === 'certain' };
  }
}

/** A subject line names the company that is written to, unless it tells of the writer's own business elsewhere. */
const isInSubject = ({ text, tokens }: Sentence, at: Span): 'certain' | undefined =>
  tokens.some((t) => t.name?.kind === 'company') ||
  !tokens.some((t) => t.start === at.start && /^\p{Lu}/u.test(t.text)) ||
  /\b(?:offer|notice|references?|leaving|left|former|my (?:work|time|years)|other|and|or|vs)\b|&/i.test(
    text,
  )
    ? undefined
    : 'certain';

const topicsOf = ({ message }: PlacedMessage): string[] =>
  message.recipients.flatMap((r) => r.interviewer?.topics ?? []).map((t) => t.value);

/** A workspace may hold the processes of several people. */
const isSamePerson = ({ process: other }: CompanyMention, process: Process): boolean => {
  const own = process.drafts.find((d) => d.frontMatter.candidate)?.frontMatter.candidate;
  return !own || !other.candidate || foldName(other.candidate) === foldName(own.name.value);
};

function otherDraft(): string {
  return `---
candidate: Lucía Fernández
company: Quayside Mill
role: Shift Planner
interviewers: [Marek Dvořák]
---
`;
}
