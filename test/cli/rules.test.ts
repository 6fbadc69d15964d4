import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { rules } from '../../server/src/service/rules/index.ts';
import { folderWith, followup } from './command.ts';

describe('followup', () => {
  const home = folderWith({});

  it('--version', () => {
    assert.deepEqual(followup(home, ['--version']), {
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('--help names the commands and, of check, every option', () => {
    const { status, stdout } = followup(home, ['--help']);
    assert.equal(status, 0);
    for (const command of ['check', 'rules', 'explain'])
      assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    const options = followup(home, ['check', '--help']).stdout.matchAll(
      /^ {2}(?:-h, )?(--[a-z-]+)/gm,
    );
    assert.deepEqual(
      [...options].map(([, name]) => name),
      [
        '--format',
        '--fix',
        '--today',
        '--config',
        '--max-warnings',
        '--quiet',
        '--stdin-filename',
        '--help',
      ],
    );
  });

  it('without a command, shows the help as wrong usage', () => {
    const { status, stdout, stderr } = followup(home, []);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^Usage: followup /);
  });

  it('rules: every rule with its severity', () => {
    const { status, stdout } = followup(home, ['rules']);
    assert.equal(status, 0);
    for (const { code, severity } of rules)
      assert.match(stdout, new RegExp(`^  ${code} +${severity} +\\S`, 'm'));
    for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line);
  });

  it('rules --format json', () => {
    const { version: format, rules: list } = JSON.parse(
      followup(home, ['rules', '--format', 'json']).stdout,
    );
    assert.equal(format, 1);
    assert.deepEqual(
      list.map((rule: object) => Object.keys(rule)),
      rules.map(() => ['id', 'guideline', 'severity', 'options', 'finds']),
    );
    assert.deepEqual(
      list.map((rule: { id: string }) => rule.id),
      rules.map((rule) => rule.code),
    );
  });

  it('explain: the documentation without its marks', () => {
    assert.deepEqual(followup(home, ['explain', 'unused-suppression']), {
      status: 0,
      stderr: '',
      stdout: `unused-suppression

Accuracy: hint by default. Finds a suppression comment that suppresses nothing.

A comment that no longer hides anything can hide a later finding by accident.

Found:

    <!-- followup-disable-next-line shouting -->
    Thank you for the calm tour of the yard.

Fine:

    Thank you for the calm tour of the yard.

To switch it off, put "unused-suppression": "off" among the rules of
.followuprc.json.
`,
    });
  });
});
