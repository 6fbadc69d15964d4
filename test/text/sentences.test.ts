import assert from 'node:assert/strict';
import { createNameTable } from '../../server/src/service/text/names.ts';
import { sentencesOf } from '../../server/src/service/text/prose.ts';

describe('sentences', () => {
  const cut = (text: string): string[] => sentencesOf(text, createNameTable([])).map((s) => s.text);

  it('end after a unit, a letter or a time of day when a new one opens', () => {
    assert.deepEqual(cut('The crane says 72 km/h. I stop at 60.'), [
      'The crane says 72 km/h.',
      'I stop at 60.',
    ]);
    assert.deepEqual(cut('My figure is $68K. I have led three crews.'), [
      'My figure is $68K.',
      'I have led three crews.',
    ]);
    assert.deepEqual(cut('We close at 3 p.m. The yard is locked then.'), [
      'We close at 3 p.m.',
      'The yard is locked then.',
    ]);
  });

  it('go on after an initial, a title and a time of day', () => {
    for (const text of [
      'The plan is by J. Holm of Bergen.',
      'I asked Dr. Novak about it.',
      'We met at 3 p.m. on Monday.',
      'I trained on Tues. and Thurs. last year.',
    ])
      assert.deepEqual(cut(text), [text]);
  });
});
