import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { config, draft, folderWith, followup } from './command.ts';

const settings = config(['unused-suppression']);
const needless = '\n<!-- followup-disable-next-line shouting -->\n';
const before = draft(`${needless}We spoke of the looms.${needless}Touch base.`);
const after = draft('\nWe spoke of the looms.\nTouch base.');

describe('followup check --fix', () => {
  it('applies every safe fix and reports what is left', () => {
    const home = folderWith({ '.followuprc.json': settings, 'a.followup.md': before });
    assert.deepEqual(followup(home, ['check', '--fix', '--format', 'github']), {
      status: 0,
      stderr: '',
      stdout:
        '::warning file=a.followup.md,line=15,endLine=15,col=1,endColumn=10,title=own-phrase::Say "talk".\n',
    });
    assert.equal(readFileSync(join(home, 'a.followup.md'), 'utf8'), after);
    assert.deepEqual(readdirSync(home).sort(), ['.followuprc.json', 'a.followup.md']);
  });

  it('without it, says how many it would settle', () => {
    const home = folderWith({ '.followuprc.json': settings, 'a.followup.md': before });
    assert.match(
      followup(home, ['check']).stdout,
      /1 file, 1 message: 1 warning, 2 hints\. --fix settles 2 of them\.\n$/,
    );
    assert.equal(readFileSync(join(home, 'a.followup.md'), 'utf8'), before);
  });

  it('keeps byte-order mark, line ends and mode', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const home = folderWith({ '.followuprc.json': settings, 'a.followup.md': windows(before) });
    const file = join(home, 'a.followup.md');
    chmodSync(file, 0o640);
    assert.equal(followup(home, ['check', '--fix']).status, 0);
    assert.equal(readFileSync(file, 'utf8'), windows(after));
    assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  it('writes through a link', () => {
    const home = folderWith({ '.followuprc.json': settings, 'real/draft.md': before });
    symlinkSync('real/draft.md', join(home, 'a.followup.md'));
    assert.equal(followup(home, ['check', '--fix', 'a.followup.md']).status, 0);
    assert.ok(lstatSync(join(home, 'a.followup.md')).isSymbolicLink());
    assert.equal(readFileSync(join(home, 'real/draft.md'), 'utf8'), after);
  });

  it('does not touch what needs no fix', () => {
    const home = folderWith({ '.followuprc.json': settings, 'a.followup.md': after });
    const file = join(home, 'a.followup.md');
    const past = new Date(2020, 0, 1);
    utimesSync(file, past, past);
    const { ino } = statSync(file);
    assert.equal(followup(home, ['check', '--fix']).status, 0);
    assert.deepEqual([statSync(file).mtime, statSync(file).ino], [past, ino]);
  });

  it('does not rewrite what it cannot read', () => {
    const bytes = Buffer.from(before.replace('Duarte', 'Duart\xe9'), 'latin1');
    const home = folderWith({ '.followuprc.json': settings, 'a.followup.md': bytes });
    assert.deepEqual(followup(home, ['check', '--fix']), {
      status: 2,
      stdout: '',
      stderr: 'followup: a.followup.md: expected UTF-8, found other bytes in line 2\n',
    });
    assert.deepEqual(readFileSync(join(home, 'a.followup.md')), bytes);
  });

  it('leaves the other drafts of the folder alone', () => {
    const home = folderWith({
      '.followuprc.json': settings,
      'a.followup.md': before,
      'b.followup.md': before,
    });
    followup(home, ['check', '--fix', 'a.followup.md']);
    assert.equal(readFileSync(join(home, 'b.followup.md'), 'utf8'), before);
  });
});
