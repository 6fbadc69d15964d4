import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDraft, readDraft, writeDraft } from '../../server/src/cli/draftFile.ts';
import { folderWith } from './command.ts';

describe('a draft on disk', () => {
  it('is not written over when it changed meanwhile', () => {
    const file = join(folderWith({ 'a.followup.md': 'read' }), 'a.followup.md');
    const read = readDraft(file);
    assert.ok('text' in read);
    writeFileSync(file, 'written by somebody else');
    assert.deepEqual(writeDraft(file, read, 'mended'), {
      reason: 'changed while it was checked, so it was not written',
    });
    assert.equal(readFileSync(file, 'utf8'), 'written by somebody else');
  });

  it('is not made anew when it went away meanwhile', () => {
    const read = decodeDraft(Buffer.from('read'));
    assert.ok('text' in read);
    assert.deepEqual(writeDraft(join(folderWith({}), 'gone.followup.md'), read, 'mended'), {
      reason: 'not written: no such file or folder',
    });
  });

  it('names the line of the first byte that is not UTF-8', () => {
    assert.deepEqual(decodeDraft(Buffer.from('a\nb\n\xff\n', 'latin1')), {
      reason: 'expected UTF-8, found other bytes in line 3',
    });
  });
});
