import assert from 'node:assert/strict';
import { excerpt } from '../../server/src/cli/reporters/excerpt.ts';
import { wrap } from '../../server/src/cli/reporters/wrap.ts';

/** The excerpt as it is printed, with the words to mark in brackets in the line. */
function shown(marked: string, width: number): string[] {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const { text, indent, mark } = excerpt(marked.replace(/[[\]]/g, ''), from, to, width);
  return [text, indent + mark];
}

describe('excerpt', () => {
  it('stands below its words', () => {
    assert.deepEqual(shown('Please reply [by Friday].', 40), [
      'Please reply by Friday.',
      '             ~~~~~~~~~',
    ]);
  });

  it('counts columns, not code units: wide characters, combining marks, emoji, tabs', () => {
    assert.deepEqual(shown('東京 [です]', 40), ['東京 です', '     ~~~~']);
    assert.deepEqual(shown('e\u0301e\u0301 [x]', 40), ['e\u0301e\u0301 x', '   ~']);
    assert.deepEqual(shown('👩‍💻 [x]', 40), ['👩‍💻 x', '   ~']);
    assert.deepEqual(shown('\t[x]', 40), ['  x', '  ~']);
  });

  it('cuts a long line around its words', () => {
    const line = 'one two three four five six seven eight [nine] ten eleven twelve thirteen';
    assert.deepEqual(shown(line, 30), ['…seven eight nine ten eleven …', '             ~~~~']);
    assert.deepEqual(shown('[one] two three four five', 12), ['one two thr…', '~~~']);
    assert.deepEqual(shown('one two three four [five]', 12), ['… four five', '       ~~~~']);
  });

  it('cuts words that are longer than the line', () => {
    assert.deepEqual(shown(`a [${'b'.repeat(30)}] c`, 12), ['…bbbbbbbbbb…', ' ~~~~~~~~~~']);
  });

  it('marks a place between two characters by the next one', () => {
    assert.deepEqual(shown('ab[]c', 12), ['abc', '  ~']);
    assert.deepEqual(shown('ab[]', 12), ['ab', '  ~']);
  });
});

describe('wrap', () => {
  it('breaks at spaces, by columns', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('東京 東京 東京', 9), ['東京 東京', '東京']);
    assert.deepEqual(wrap('unbreakable a', 4), ['unbreakable', 'a']);
    assert.deepEqual(wrap('', 4), []);
  });
});
