import assert from 'node:assert/strict';
import { type Mark, readFixture, serviceOver } from './fixture.ts';

/** Asserts that a fixture has exactly the marked findings; `only` looks at these rules alone. */
export function assertMarks(
  fixture: string,
  options: { today?: string; only?: readonly string[] } = {},
): void {
  const { files, expected } = readFixture(fixture);
  const service = serviceOver(files, options.today);
  const found: Mark[] = [];
  for (const [file, text] of files) {
    for (const finding of service.lint(file)) {
      if (options.only && !options.only.includes(finding.rule)) continue;
      const start = position(text, finding.span.start);
      const end = position(text, finding.span.end);
      const open = expected.some(
        (e) =>
          e.to === undefined &&
          e.rule === finding.rule &&
          e.file === file &&
          e.line === start.line &&
          e.from === start.character,
      );
      found.push({
        file,
        line: start.line,
        from: start.character,
        ...(!open && { to: end.line === start.line ? end.character : Number.NaN }),
        rule: finding.rule,
      });
    }
  }
  assert.deepEqual(found.map(show).sort(), expected.map(show).sort());
}

const show = (mark: Mark): string =>
  `${mark.file}:${mark.line}:${mark.from}-${mark.to ?? '*'} ${mark.rule}`;

export function position(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 };
}
