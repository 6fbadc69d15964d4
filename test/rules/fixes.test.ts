import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import type { Finding } from '../../server/src/service/lint.ts';
import { rules } from '../../server/src/service/rules/index.ts';
import { defaultToday, inCarrier, lintText } from '../fixture.ts';

/**
 * Whatever a rule offers must hold on every example it has: the edits lie inside the text and clear of each other, the
 * finding is gone, no rule finds more than before, and all text outside the edits is as it was.
 */
describe('fixes', () => {
  for (const rule of rules) {
    it(rule.code, function () {
      // Rules with hundreds of phrases lint a few thousand drafts.
      this.timeout(300_000);
      const wrong: string[] = [];
      const drafts = [
        ...rule.examples.map((e) => ({
          text: inCarrier(e.bad),
          today: e.today ?? defaultToday,
          beside: e.beside,
        })),
        ...(rule.phrases ?? []).flatMap((p) =>
          p.examples.map((e) => ({ text: inCarrier(e), today: defaultToday, beside: undefined })),
        ),
      ];
      for (const { text, today, beside } of drafts) {
        const before = lintText(text, today, beside);
        for (const finding of before.filter((f) => f.rule === rule.code)) {
          for (const fix of [...finding.fixes, ...(finding.later?.() ?? [])]) {
            const fault = faultOf({ text, today, beside }, before, finding, fix);
            if (fault)
              wrong.push(
                `${fix.title}: ${fault}\n   in: ${text.slice(finding.span.start, finding.span.end)}`,
              );
          }
        }
      }
      assert.deepEqual(wrong, []);
    });
  }
});

interface Tried {
  readonly text: string;
  readonly today: string;
  readonly beside: string | undefined;
}

function faultOf(
  { text, today, beside }: Tried,
  before: readonly Finding[],
  finding: Finding,
  { edits, copies, reveals }: Finding['fixes'][number],
): string | undefined {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  for (const [i, edit] of sorted.entries()) {
    if (edit.span.start < 0 || edit.span.end > text.length || edit.span.start > edit.span.end)
      return 'edit outside the text';
    if (i > 0 && edit.span.start < (sorted[i - 1]?.span.end ?? 0)) return 'edits overlap';
  }
  const fixed = applyEdits(text, edits);
  if (fixed === text) return 'changes nothing';
  const after = countByRule(lintText(fixed, today, beside));
  const old = countByRule(before);
  if ((after.get(finding.rule) ?? 0) >= (old.get(finding.rule) ?? 0))
    return 'does not clear the finding';
  const grown = [...after].filter(([rule, n]) => n > (old.get(rule) ?? 0)).map(([rule]) => rule);
  if (!copies && !reveals && grown.length > 0) return `brings ${grown.join(', ')}`;
  if (/(?<=[^\n ]) {2,}\S| [,.;:!?](?:\s|$)|\(\s|\n{4,}/.test(difference(text, fixed)))
    return 'leaves stray spaces or marks';
  return undefined;
}

/** The changed region of the new text with a little around it. */
function difference(a: string, b: string): string {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  return b.slice(Math.max(0, start - 3), b.length - end + 3);
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const f of findings) counts.set(f.rule, (counts.get(f.rule) ?? 0) + 1);
  return counts;
}
