import { applyEdits, withoutOverlaps } from '../edits.ts';
import type { Finding } from '../lint.ts';
import type { Draft } from '../model/draft.ts';
import type { Message } from '../model/message.ts';
import { contains } from '../model/span.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import { proseOf } from '../text/prose.ts';

/** Everything that one step can change in a message, or in a file. */
export interface Bundle {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** How a finding's fixes are looked up; they come tried. */
export type FixesOf = (finding: Finding) => readonly Fix[];

/** Reads the changed text again, for the words before and after. */
export type Reparse = (text: string) => Draft;

/** "Soften this message" or "Shorten this message": the first such fix of each finding in it, all at once. */
export function messageBundle(
  kind: 'soften' | 'shorten',
  draft: Draft,
  message: Message,
  findings: readonly Finding[],
  fixesOf: FixesOf,
  reparse: Reparse,
): Bundle | undefined {
  const inside = findings.filter(
    (f) => contains(message.span, f.span) && f.fixes.some((fix) => fix.kind === kind),
  );
  const fixes = inside.flatMap((f) => fixesOf(f).find((fix) => fix.kind === kind) ?? []);
  const edits = joinFixes(
    fixes.filter((fix) =>
      fix.edits.every((e) => e.uri === undefined && contains(message.span, e.span)),
    ),
  );
  if (edits.length === 0) return undefined;
  const before = proseOf(message, draft.frontMatter).words;
  const after = reparse(applyEdits(draft.text, edits));
  const twin = after.messages[draft.messages.indexOf(message)];
  const words = twin ? proseOf(twin, after.frontMatter).words : before;
  return {
    title: `${kind === 'soften' ? 'Soften' : 'Shorten'} this message (${before} → ${words} words)`,
    edits,
  };
}

/** All safe fixes of a file at once. */
export function fixAllBundle(findings: readonly Finding[], fixesOf: FixesOf): Bundle | undefined {
  const isSafe = (fix: Fix): boolean => fix.safe && fix.edits.every((e) => e.uri === undefined);
  const candidates = findings.filter((f) => f.fixes.some(isSafe));
  const edits = joinFixes(candidates.flatMap((f) => fixesOf(f).find(isSafe) ?? []));
  return edits.length > 0 ? { title: 'Apply all safe fixes of Follow-up', edits } : undefined;
}

/** The edits of fixes taken whole: one that collides with an earlier one is left out with all its edits. */
function joinFixes(fixes: readonly Fix[]): Edit[] {
  let edits: Edit[] = [];
  for (const fix of fixes) {
    const joined = [...edits, ...fix.edits];
    if (withoutOverlaps(joined).length === joined.length) edits = joined;
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}
