import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ruleDocs, ruleLine } from '../server/src/docs.ts';
import { generateCommand, generatedFiles, readmeWith } from '../server/src/generate.ts';
import { rules } from '../server/src/service/rules/index.ts';

const root = resolve(__dirname, '..');

const read = (path: string): string | undefined => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

describe('generated files', () => {
  for (const [path, text] of generatedFiles(read)) {
    it(`${path} is fresh`, () => {
      assert.ok(read(path) === text, `${path} is stale. Run: ${generateCommand}`);
    });
  }

  it('every rule has a section where its link leads', () => {
    const lines = ruleDocs().split('\n');
    for (const { code } of rules) assert.equal(lines[ruleLine(code) ?? -1], `### ${code}`);
    assert.equal(ruleLine('no-such-rule'), undefined);
  });

  it('the table of the README is replaced and the rest stays', () => {
    const before = 'a\n<!-- rules: made by npm run generate -->\nold\n<!-- end of rules -->\nb\n';
    const after = readmeWith(before);
    assert.match(after, /^a\n<!-- rules: .+ -->\n\n\| guideline \| rules \|\n/);
    assert.match(after, /\[own-phrase\]\(docs\/rules\.md#own-phrase\)/);
    assert.match(after, /\n\n<!-- end of rules -->\nb\n$/);
    assert.equal(readmeWith(after), after);
  });
});
