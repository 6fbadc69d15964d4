import { applyEdits } from '../service/edits.ts';
import { fixAllBundle } from '../service/features/actions.ts';
import type { Finding } from '../service/lint.ts';
import type { Edit, Fix } from '../service/rules/rule.ts';
import type { Service } from '../service/service.ts';
import { writeDraft } from './draftFile.ts';
import { type Drafts, uriOf } from './drafts.ts';
import type { Target } from './targets.ts';

/** Applies every safe fix and writes the files that changed; the drafts then hold what is on disk. */
export function fixDrafts(
  targets: readonly Target[],
  drafts: Drafts,
  service: Service,
  trouble: (line: string) => void,
): void {
  for (const target of targets) {
    const before = drafts.file(target);
    if (!before) continue;
    const uri = uriOf(target.file);
    fixDraft(uri, drafts, service);
    const after = drafts.text(uri);
    if (after === undefined || after === before.text) continue;
    const refusal = writeDraft(target.file, before, after);
    if (!refusal) continue;
    trouble(`${target.path}: ${refusal.reason}`);
    drafts.setText(uri, before.text);
  }
}

/** One fix can make room for another; a dozen rounds are more than any draft has needed. */
const maxRounds = 12;

function fixDraft(uri: string, drafts: Drafts, service: Service): void {
  const seen = new Set<string>();
  for (let round = 0; round < maxRounds; round++) {
    const text = drafts.text(uri) ?? '';
    seen.add(text);
    const findings = service.lint(uri);
    const fixesOf = (finding: Finding): Fix[] =>
      service.soundFixes(uri, finding).filter((fix) => staysIn(uri, fix));
    const all = fixAllBundle(findings, fixesOf)?.edits ?? [];
    if (all.length === 0) return;
    const before = counts(findings);
    const attempt = (edits: readonly Edit[]): boolean => {
      drafts.setText(uri, applyEdits(text, edits));
      const isNew = !seen.has(drafts.text(uri) ?? '');
      if (isNew && noMore(before, counts(service.lint(uri)))) return true;
      drafts.setText(uri, text);
      return false;
    };
    // Each fix was tried by itself; where they do not go together, the first goes alone.
    if (attempt(all)) continue;
    const first = findings
      .filter((f) => f.fixes.some((fix) => fix.safe))
      .flatMap((f) => fixesOf(f).filter((fix) => fix.safe))
      .find((fix) => attempt(fix.edits));
    if (!first) return;
  }
}

const staysIn = (uri: string, fix: Fix): boolean =>
  fix.edits.every((edit) => edit.uri === undefined || edit.uri === uri);

function counts(findings: readonly Finding[]): Map<string, number> {
  const byRule = new Map<string, number>();
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return byRule;
}

const noMore = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean =>
  [...after].every(([rule, n]) => n <= (before.get(rule) ?? 0));
