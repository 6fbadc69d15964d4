import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, draft, folderWith, followup, followupPiped } from './command.ts';

describe('followup check', () => {
  const home = folderWith({
    '.followuprc.json': config(),
    'a.followup.md': draft('May we touch base for a deep dive?'),
    'sub/b.followup.md': draft('Going forward, a quick chat will do.'),
    'clean.followup.md': draft('The looms are a joy.'),
  });

  it('text: by file, the words underlined, a summary', () => {
    assert.deepEqual(followup(home, ['check']), {
      status: 1,
      stderr: '',
      stdout: `a.followup.md

  13:32  warning  own-phrase
    Say "talk".
    │ Thank you for the tour. May we touch base for a deep dive?
    │                                ~~~~~~~~~~

  13:49  error  own-phrase
    Nobody dives.
    │ Thank you for the tour. May we touch base for a deep dive?
    │                                                 ~~~~~~~~~

sub/b.followup.md

  13:25  information  own-phrase
    It can go.
    │ Thank you for the tour. Going forward, a quick chat will do.
    │                         ~~~~~~~~~~~~~

  13:42  hint  own-phrase
    A chat is quick.
    │ Thank you for the tour. Going forward, a quick chat will do.
    │                                          ~~~~~~~~~~

3 files, 3 messages: 1 error, 1 warning, 1 information, 1 hint.
`,
    });
  });

  it('text: colour only where it is asked for', () => {
    const red = '\u001b[31merror\u001b[39m';
    const colored = followup(home, ['check', 'a.followup.md'], { env: { FORCE_COLOR: '1' } });
    assert.ok(colored.stdout.includes(red));
    const both = { FORCE_COLOR: '1', NO_COLOR: '1' };
    assert.ok(!followup(home, ['check'], { env: both }).stdout.includes('\u001b'));
    assert.ok(!followup(home, ['check'], { env: { CI: 'true' } }).stdout.includes('\u001b'));
  });

  it('text: nothing found', () => {
    assert.deepEqual(followup(home, ['check', 'clean.followup.md']), {
      status: 0,
      stderr: '',
      stdout: '1 file, 1 message: nothing to change.\n',
    });
    assert.equal(followup(folderWith({}), ['check']).stdout, 'No drafts found.\n');
  });

  it('text: a draft cannot steer the terminal', () => {
    const odd = folderWith({
      '.followuprc.json': config(),
      'a.followup.md': draft('Let us touch\u001b[2J base, or \u202egoing forward.'),
    });
    assert.match(
      followup(odd, ['check']).stdout,
      /│ Thank you for the tour\. Let us touch\ufffd\[2J base, or \ufffdgoing forward\.\n {4}│ {52}~{13}\n/,
    );
  });

  it('json: the contract', () => {
    const { status, stdout } = followup(home, ['check', 'a.followup.md', '--format', 'json']);
    assert.equal(status, 1);
    const at = (from: number, to: number) => ({
      start: { line: 12, character: from },
      end: { line: 12, character: to },
    });
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      files: [
        {
          path: 'a.followup.md',
          messages: [
            { recipient: 'Tomasz Zielinski', line: 7, words: 13, kind: 'thank-you', ready: false },
          ],
          findings: [
            {
              rule: 'own-phrase',
              guideline: 'professional-tone',
              severity: 'warning',
              message: 'Say "talk".',
              recipient: 'Tomasz Zielinski',
              range: at(31, 41),
              related: [],
              fixes: [
                {
                  title: 'Replace with "talk"',
                  safe: false,
                  edits: [{ path: 'a.followup.md', range: at(31, 41), newText: 'talk' }],
                },
              ],
            },
            {
              rule: 'own-phrase',
              guideline: 'accuracy',
              severity: 'error',
              message: 'Nobody dives.',
              recipient: 'Tomasz Zielinski',
              range: at(48, 57),
              related: [],
              fixes: [],
            },
          ],
        },
      ],
      summary: { files: 1, messages: 1, error: 1, warning: 1, information: 0, hint: 0 },
    });
  });

  it('json: characters in UTF-16 units, a byte-order mark not counted', () => {
    const folder = folderWith({
      '.followuprc.json': config(),
      'a.followup.md': `\uFEFF${draft('😀 Touch base.').replaceAll('\n', '\r\n')}`,
    });
    const { files } = JSON.parse(followup(folder, ['check', '--format', 'json']).stdout);
    assert.deepEqual(files[0].findings[0].range, {
      start: { line: 12, character: 27 },
      end: { line: 12, character: 37 },
    });
    assert.deepEqual(files[0].messages[0].line, 7);
  });

  it('json: hints and information leave a message ready', () => {
    const { stdout } = followup(home, ['check', 'sub', '--format', 'json']);
    assert.equal(JSON.parse(stdout).files[0].messages[0].ready, true);
  });

  it('github: workflow commands, escaped', () => {
    const folder = folderWith({
      '.followuprc.json': JSON.stringify({
        ...JSON.parse(config()),
        phrases: [{ find: 'touch base', severity: 'error', message: '100 % yes:\nno, thanks' }],
      }),
      'a, b:c.followup.md': draft('Touch base.'),
    });
    assert.deepEqual(followup(folder, ['check', '--format', 'github']), {
      status: 1,
      stderr: '',
      stdout:
        '::error file=a%2C b%3Ac.followup.md,line=13,endLine=13,col=25,endColumn=34,title=own-phrase::100 %25 yes:%0Ano, thanks\n',
    });
  });

  it('--quiet: errors and warnings only', () => {
    const { summary, files } = JSON.parse(
      followup(home, ['check', '--quiet', '--format', 'json']).stdout,
    );
    assert.deepEqual(summary, {
      files: 3,
      messages: 3,
      error: 1,
      warning: 1,
      information: 0,
      hint: 0,
    });
    assert.deepEqual(files[2].findings, []);
  });

  it('--max-warnings', () => {
    const two = folderWith({
      '.followuprc.json': config(),
      'a.followup.md': draft('May we touch base? They touched base.'),
    });
    const statusWith = (...args: string[]) => followup(two, ['check', ...args]).status;
    assert.deepEqual(
      [statusWith(), statusWith('--max-warnings', '2'), statusWith('--max-warnings', '1')],
      [0, 0, 1],
    );
  });

  it('--today is the day of the date rules', () => {
    const folder = folderWith({
      '.followuprc.json': config(['too-soon']),
      'a.followup.md': draft('Is there any news?').replace(
        'interviewers:\n  - name: Tomasz Zielinski\n',
        'interviewers:\n  - name: Tomasz Zielinski\n    sent: [2026-11-02]\n',
      ),
    });
    const rulesOn = (day: string): string[] =>
      JSON.parse(
        followup(folder, ['check', '--format', 'json', '--today', day]).stdout,
      ).files[0].findings.map((f: { rule: string }) => f.rule);
    assert.deepEqual(rulesOn('2026-11-04'), ['too-soon']);
    assert.deepEqual(rulesOn('2026-11-25'), []);
  });

  describe('paths', () => {
    const pathsIn = (cwd: string, ...args: string[]): string[] =>
      JSON.parse(followup(cwd, ['check', '--format', 'json', ...args]).stdout).files.map(
        (file: { path: string }) => file.path,
      );

    it('are reported as they were given, each file once', () => {
      assert.deepEqual(pathsIn(home, './sub', 'sub/b.followup.md', 'clean.followup.md'), [
        './sub/b.followup.md',
        'clean.followup.md',
      ]);
      assert.deepEqual(pathsIn(home, join(home, 'sub')), [join(home, 'sub/b.followup.md')]);
      assert.deepEqual(pathsIn(join(home, 'sub'), '..'), [
        '../a.followup.md',
        '../clean.followup.md',
        '../sub/b.followup.md',
      ]);
    });

    it('may be globs', () => {
      assert.deepEqual(pathsIn(home, '*.followup.md'), ['a.followup.md', 'clean.followup.md']);
      assert.deepEqual(pathsIn(home, '**/b.*'), ['sub/b.followup.md']);
    });

    it('a file whose name looks like a glob is that file', () => {
      const odd = folderWith({
        '.followuprc.json': config(),
        'a[1].followup.md': draft('Yes.'),
        'a1.followup.md': draft('No.'),
      });
      assert.deepEqual(pathsIn(odd, 'a[1].followup.md'), ['a[1].followup.md']);
    });

    it('folders leave out dot-folders, node_modules, and what is no draft', () => {
      const mixed = folderWith({
        '.followuprc.json': config(),
        'a.followup.md': draft('Yes.'),
        'notes.md': 'Touch base.',
        '.git/b.followup.md': draft('No.'),
        'node_modules/x/c.followup.md': draft('No.'),
        'deep/node_modules/d.followup.md': draft('No.'),
      });
      assert.deepEqual(pathsIn(mixed), ['a.followup.md']);
    });

    it('a link that leads round in a circle does no harm', () => {
      const round = folderWith({
        '.followuprc.json': config(),
        'in/a.followup.md': draft('Yes.'),
      });
      symlinkSync('..', join(round, 'in/again'));
      assert.deepEqual(pathsIn(round), ['in/a.followup.md']);
    });

    it('`ignore` holds for folders and, with a word about it, for files', () => {
      const folder = folderWith({
        '.followuprc.json': config([], { ignore: ['archive/**', 'old.*'] }),
        'a.followup.md': draft('Yes.'),
        'archive/b.followup.md': draft('Touch base.'),
        'x/old.followup.md': draft('Touch base.'),
      });
      assert.deepEqual(pathsIn(folder), ['a.followup.md']);
      assert.deepEqual(followup(folder, ['check', 'archive/b.followup.md']), {
        status: 0,
        stdout: 'No drafts found.\n',
        stderr: 'followup: archive/b.followup.md: left alone, as .followuprc.json ignores it\n',
      });
    });
  });

  describe('standard input', () => {
    const input = draft('Touching base.');

    it('is reported under its name, with the configuration found there', () => {
      const { stdout } = followup(home, ['check', '-', '--stdin-filename', 'sub/new.followup.md'], {
        input,
      });
      assert.match(stdout, /^sub\/new\.followup\.md\n\n {2}13:25 {2}warning {2}own-phrase\n/);
    });

    it('has a name without one', () => {
      const { stdout, status } = followup(home, ['check', '-'], { input });
      assert.match(stdout, /^<stdin>\n\n {2}13:25 /);
      assert.equal(status, 0);
    });
  });

  it("a folder's other drafts of the same process count", () => {
    const checkIn = (name: string): string =>
      draft('Is there any news?', name).replace(
        'Subject:',
        'Kind: check-in\nSend: 2026-11-18\nSubject:',
      );
    const folder = folderWith({
      '.followuprc.json': config(['same-day-check-ins']),
      'a.followup.md': checkIn('Tomasz Zielinski'),
      'b.followup.md': checkIn('Leila Haddad'),
      'elsewhere/c.followup.md': checkIn('Will Grant'),
    });
    const found = (path: string) =>
      JSON.parse(followup(folder, ['check', path, '--format', 'json']).stdout).files[0].findings;
    const [finding] = found('./a.followup.md');
    assert.equal(finding.rule, 'same-day-check-ins');
    assert.equal(finding.related[0].path, 'b.followup.md');
    assert.deepEqual(found('elsewhere/c.followup.md'), []);
  });

  it('a reader that stops reading is no error', () => {
    const many = folderWith({ '.followuprc.json': config() });
    mkdirSync(join(many, 'all'));
    for (let i = 0; i < 15; i++)
      writeFileSync(join(many, `all/${i}.followup.md`), draft('Touch base. '.repeat(40)));
    const { stderr } = followupPiped(many, 'check --format json | head -c 10');
    assert.equal(stderr, '');
  });
});

describe('followup check: what is wrong', () => {
  const home = folderWith({
    '.followuprc.json': config(),
    'good.followup.md': draft('Touch base.'),
    'latin.followup.md': Buffer.from('---\ncandidate: In\xeas\n---\n', 'latin1'),
    'wide.followup.md': Buffer.from('\ufeffDear Sam', 'utf16le'),
  });

  it('other files are still checked', () => {
    const { status, stdout, stderr } = followup(home, [
      'check',
      'gone.followup.md',
      'latin.followup.md',
      'wide.followup.md',
      'good.followup.md',
    ]);
    assert.equal(
      stderr,
      `followup: gone.followup.md: no such file or folder
followup: latin.followup.md: expected UTF-8, found other bytes in line 2
followup: wide.followup.md: expected UTF-8, found UTF-16
`,
    );
    assert.equal(status, 2);
    assert.match(stdout, /^good\.followup\.md\n/);
    assert.match(stdout, /1 file, 1 message: 1 warning\.\n$/);
  });

  it('a glob without a match', () => {
    assert.deepEqual(followup(home, ['check', 'x*']), {
      status: 2,
      stdout: '',
      stderr: 'followup: x*: no .followup.md file matches\n',
    });
  });

  const wrongUsage: readonly [string[], string][] = [
    [['check', '--fxi'], "unknown option '--fxi' (Did you mean --fix?)"],
    [
      ['check', '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, sarif, github.",
    ],
    [
      ['check', '--today', '18.11.2026'],
      "option '--today <date>' argument '18.11.2026' is invalid. Expected a date such as 2026-11-18.",
    ],
    [
      ['check', '--today', '2026-02-30'],
      "option '--today <date>' argument '2026-02-30' is invalid. Expected a date such as 2026-11-18.",
    ],
    [
      ['check', '--max-warnings', 'few'],
      "option '--max-warnings <n>' argument 'few' is invalid. Expected a whole number from 0.",
    ],
    [['check', '--config', 'none.json'], 'none.json: no such file or folder'],
    [
      ['check', '--fix', '-'],
      '--fix writes files, so it needs their paths; found "-" for standard input',
    ],
    [['chekc'], "unknown command 'chekc' (Did you mean check?)"],
    [['rules', 'more'], "too many arguments for 'rules'. Expected 0 arguments but got 1."],
    [['explain'], "missing required argument 'rule'"],
    [
      ['explain', 'own-frase'],
      'expected the id of a rule, such as "own-phrase", found "own-frase"',
    ],
  ];
  for (const [args, line] of wrongUsage) {
    it(args.join(' '), () => {
      assert.deepEqual(followup(home, args), {
        status: 2,
        stdout: '',
        stderr: `followup: ${line}\n`,
      });
    });
  }

  it('a configuration with wrong entries: each is named with its place, the rest applies', () => {
    const others = JSON.stringify(JSON.parse(config()).rules).slice(1, -1);
    const folder = folderWith({
      '.followuprc.json': `{
  // What we watch.
  "rules": { "own-frase": "off", "own-phrase": "error", ${others} },
  "phrases": [{ "find": "touch base" }],
}
`,
      'a.followup.md': draft('Touch base.'),
    });
    const { status, stdout, stderr } = followup(folder, ['check', '--format', 'json']);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'followup: .followuprc.json:3:14: rules.own-frase: expected the id of a rule, such as "own-phrase", found "own-frase"\n',
    );
    const { findings } = JSON.parse(stdout).files[0];
    assert.deepEqual(
      findings.map((f: { severity: string }) => f.severity),
      ['error'],
    );
  });

  it('a configuration that is no JSON', () => {
    const folder = folderWith({
      '.followuprc.json': '{\n  "rules" { }\n}\n',
      'a.followup.md': draft('Yes.'),
    });
    const { status, stderr } = followup(folder, ['check']);
    assert.equal(status, 2);
    assert.equal(stderr, 'followup: .followuprc.json:2:11: expected JSON, found a missing colon\n');
  });

  it('--config stands for every other configuration', () => {
    const folder = folderWith({
      '.followuprc.json': '{ "rules": { "none": 1 } }',
      'other/strict.json': config([], { phrases: [{ find: 'joy', severity: 'error' }] }),
      'a.followup.md': draft('It is a joy.'),
    });
    assert.deepEqual(
      followup(folder, ['check', '--config', 'other/strict.json', '--format', 'github']),
      {
        status: 1,
        stderr: '',
        stdout:
          '::error file=a.followup.md,line=13,endLine=13,col=33,endColumn=35,title=own-phrase::"joy" is on your list of phrases to watch.\n',
      },
    );
  });
});
