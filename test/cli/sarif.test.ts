import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import type { Log, Result } from 'sarif';
import { rules } from '../../server/src/service/rules/index.ts';
import { config, draft, folderWith, followup } from './command.ts';

const schema: Schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);

describe('followup check --format sarif', () => {
  const sarif = (cwd: string, ...args: string[]): Log =>
    JSON.parse(followup(cwd, ['check', '--format', 'sarif', ...args]).stdout);
  const results = (log: Log): Result[] => log.runs[0]?.results ?? [];
  const home = folderWith({
    '.followuprc.json': config(['same-day-check-ins', 'unused-suppression']),
    'a b.followup.md': draft('May we touch base?'),
    'c.followup.md': draft('<!-- followup-disable-next-line shouting -->\nDeep dive.'),
    'd/e.followup.md': checkIn('Tomasz Zielinski'),
    'd/f.followup.md': checkIn('Leila Haddad'),
  });

  it('holds to the official schema, with findings, related places, fixes and errors', () => {
    const log = sarif(home, '.', 'gone.followup.md');
    const { valid, errors } = new Validator(schema, '4', false).validate(log);
    assert.deepEqual([valid, errors], [true, []]);
    const all = results(log);
    assert.ok(all.some((r) => r.fixes));
    assert.ok(all.some((r) => r.relatedLocations));
    assert.deepEqual(log.runs[0]?.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'gone.followup.md: no such file or folder' } },
        ],
      },
    ]);
  });

  it('the schema is not one that takes anything', () => {
    const log = sarif(home);
    const broken = { ...log, runs: [{ ...log.runs[0], results: [{ level: 'loud' }] }] };
    assert.equal(new Validator(schema, '4', true).validate(broken).valid, false);
  });

  it('places from one, addresses escaped, the rule with its help', () => {
    const log = sarif(home, 'a b.followup.md');
    const [result] = results(log);
    assert.deepEqual(
      [result?.ruleId, result?.level, result?.message.text, result?.locations],
      [
        'own-phrase',
        'warning',
        'Say "talk".',
        [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b.followup.md' },
              region: { startLine: 13, startColumn: 32, endLine: 13, endColumn: 42 },
            },
          },
        ],
      ],
    );
    const described = log.runs[0]?.tool.driver.rules ?? [];
    assert.deepEqual(
      described.map((rule) => rule.id),
      rules.map((rule) => rule.code),
    );
    assert.equal(described[result?.ruleIndex ?? -1]?.id, 'own-phrase');
    assert.match(described[result?.ruleIndex ?? -1]?.help?.markdown ?? '', /^### own-phrase\n/);
  });

  it('fingerprints stay when other lines come and go, and tell the same words apart', () => {
    const fingerprints = (sentence: string, top = ''): string[] => {
      const folder = folderWith({
        '.followuprc.json': config(),
        'a.followup.md': draft(sentence).replace('\n## ', `${top}\n## `),
      });
      return results(sarif(folder)).map((r) => Object.values(r.partialFingerprints ?? {}).join());
    };
    const [first, second, ...rest] = fingerprints('Touch base. Touch base.');
    assert.deepEqual(rest, []);
    assert.notEqual(first, second);
    const moved = fingerprints('It rained. Touch base, yes. Touch\n base.', '\nA note.\n');
    assert.deepEqual(moved, [first, second]);
    assert.notDeepEqual(fingerprints('Deep dive.'), [first]);
  });
});

function checkIn(name: string): string {
  const text = draft('Is there any news?', name);
  return text.replace('Subject:', 'Kind: check-in\nSend: 2026-11-18\nSubject:');
}
