import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface OnEnterRule {
  readonly beforeText: string;
  readonly action: { readonly indent: string; readonly appendText: string };
}

const configuration = JSON.parse(
  readFileSync(join(__dirname, '../../language-configuration.json'), 'utf8'),
);

describe('language configuration', () => {
  it('takes names and contractions as single words', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = "Siobhán O'Neill-Mbeki didn’t move 2026-11-18, 李雷 said: “no—wait”".match(
      new RegExp(pattern, `g${flags}`),
    );
    assert.deepEqual(words, [
      'Siobhán',
      "O'Neill-Mbeki",
      'didn’t',
      'move',
      '2026-11-18',
      '李雷',
      'said',
      'no',
      'wait',
    ]);
  });

  const continued: readonly (readonly [string, string | undefined])[] = [
    ['- a point', '- '],
    ['      - a topic', '- '],
    ['* a point', '* '],
    ['> quoted', '> '],
    ['  - name: Amara Okafor', '  '],
    ['- ', undefined],
    ['-- ', undefined],
    ['Dear Amara,', undefined],
  ];
  for (const [line, appended] of continued) {
    it(`continues "${line}" with "${appended ?? ''}"`, () => {
      const rules: readonly OnEnterRule[] = configuration.onEnterRules;
      const rule = rules.find((candidate) => new RegExp(candidate.beforeText).test(line));
      assert.equal(rule?.action.appendText, appended);
    });
  }

  it('indents below front-matter keys and never below prose', () => {
    const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
    assert.ok(increase.test('    topics:'));
    assert.ok(increase.test('interviewers:'));
    assert.ok(!increase.test('I can offer the following:'));
    assert.ok(!increase.test('Attachments:'));
    assert.ok(!new RegExp(configuration.indentationRules.decreaseIndentPattern).test('---'));
  });
});
