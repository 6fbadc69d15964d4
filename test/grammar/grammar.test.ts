import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import type { TestFailure } from 'vscode-tmgrammar-test/dist/unit/model.js';
import { createRegistry } from './registry.ts';

const cases = join(__dirname, 'cases');
const registry = createRegistry();

describe('grammar', () => {
  for (const file of readdirSync(cases)) {
    const text = readFileSync(join(cases, file), 'utf8');

    it(`${file} has the asserted scopes`, async () => {
      const test = parseGrammarTestCase(text);
      assert.ok(test.assertions.length > 0, 'a case without assertions cannot fail');
      assert.deepEqual((await runGrammarTestCase(registry, test)).map(describeFailure(file)), []);
    });

    it(`${file} has them with carriage returns too`, async () => {
      const test = parseGrammarTestCase(text);
      test.source = test.source.map((line) => `${line}\r`);
      assert.deepEqual((await runGrammarTestCase(registry, test)).map(describeFailure(file)), []);
    });
  }

  // After a wanted change: UPDATE_SNAPSHOTS=1 npm run test:grammar, then read the difference.
  it('colours a whole draft as in its snapshot', async () => {
    const draft = readFileSync(join(__dirname, 'draft.followup.md'), 'utf8');
    const snapshot = join(__dirname, 'draft.followup.md.snap');
    const actual = `${renderSnap(await getVSCodeTokens(registry, 'text.followup', draft))}\n`;
    if (process.env.UPDATE_SNAPSHOTS) writeFileSync(snapshot, actual);
    assert.equal(actual, readFileSync(snapshot, 'utf8').replaceAll('\r\n', '\n'));
  });
});

function describeFailure(file: string) {
  return (failure: TestFailure): string =>
    `${file}:${failure.line + 1} columns ${failure.start}-${failure.end}: ` +
    `missing [${failure.missing.join(' ')}], unwanted [${failure.unexpected.join(' ')}], ` +
    `found [${failure.actual.join(' ')}]`;
}
