import { foldName } from '../../model/message.ts';
import { proseOf } from '../../text/prose.ts';
import { dropSentenceFix } from '../fixes.ts';
import type {
  Context,
  Elsewhere,
  PlacedMessage,
  Problem,
  Process,
  WorkspaceRule,
  WorkspaceView,
} from '../rule.ts';
import { type Commitment, commitmentKinds, commitmentsOf, commitmentWords } from './commitments.ts';

export const conflictingCommitment: WorkspaceRule = {
  code: 'conflicting-commitment',
  guideline: 'consistency',
  severity: 'warning',
  scope: 'workspace',
  finds: 'two companies that are each told to be your first choice or your only process',
  why: 'People of one field know each other. What can be true of one company only is best told to one, or to none.',
  examples: [
    {
      bad: 'Harbour Street is my first choice.',
      good: 'Harbour Street interests me for its night bakers.',
      beside: otherDraft('Your mill is the only process I am in.'),
    },
  ],
  gathersFrom: commitmentWords,
  gather: (placed) =>
    claimsOf(placed).map(({ kind, span }) => ({
      key: kind,
      span,
      text: placed.draft.text.slice(span.start, span.end),
    })),
  *check(process, workspace, context) {
    for (const placed of process.messages) {
      const claims = claimsOf(placed);
      const other = claims.length > 0 && claimElsewhere(process, workspace);
      if (other) for (const claim of claims) yield problemOf(claim, other, placed, context);
    }
  },
};

const claimsOf = ({ draft, message }: PlacedMessage): readonly Commitment[] =>
  commitmentWords.test(message.text)
    ? commitmentsOf(message, proseOf(message, draft.frontMatter))
    : [];

/** A claim of the same person to another company; two posts at one company share their claims. */
function claimElsewhere(process: Process, workspace: WorkspaceView): Elsewhere | undefined {
  const first = <T>(
    read: (m: Process['drafts'][number]['frontMatter']) => T | undefined,
  ): T | undefined => process.drafts.map((d) => read(d.frontMatter)).find((v) => v !== undefined);
  const candidate = first((m) => m.candidate?.name.value);
  const company = first((m) => m.company?.name.value);
  for (const kind of commitmentKinds) {
    for (const other of workspace.gathered(kind)) {
      const isSame = (a: string | undefined, b: string | undefined): boolean | undefined =>
        a === undefined || b === undefined ? undefined : foldName(a) === foldName(b);
      if (isSame(other.process.candidate, candidate) === false) continue;
      if (isSame(other.process.company, company) !== true) return other;
    }
  }
  return undefined;
}

function problemOf(
  claim: Commitment,
  other: Elsewhere,
  { draft, message }: PlacedMessage,
  context: Context,
): Problem & { readonly uri: string } {
  const words = draft.text.slice(claim.span.start, claim.span.end).replace(/\s+/g, ' ');
  const told = other.process.company ? `to ${other.process.company}` : 'in another process';
  return {
    uri: draft.uri,
    about: message,
    span: claim.span,
    message: `"${words}" cannot be true beside "${other.text.replace(/\s+/g, ' ')}", which you write ${told}. Say what draws you here, without the comparison.`,
    related: [
      { uri: other.uri, span: other.span, message: `"${other.text.replace(/\s+/g, ' ')}" ${told}` },
    ],
    fixes: [
      {
        title: `Write "${plain}"`,
        edits: [{ span: claim.sentence.span, newText: plain }],
        safe: false,
      },
      dropSentenceFix(draft.text, claim.sentence, context.proseOf({ draft, message })),
    ],
  };
}

const plain = 'I would like to work with you.';

function otherDraft(sentence: string): string {
  return `---
candidate: Lucía Fernández
company: Quayside Mill
role: Shift Planner
interviewers: [Marek Dvořák]
---

## To: Marek Dvořák
Subject: Thank you for Tuesday

Dear Marek,

Thank you for the talk about the new silo. ${sentence}

Kind regards,
Lucía Fernández
`;
}
