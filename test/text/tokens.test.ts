import assert from 'node:assert/strict';
import { createNameTable } from '../../server/src/service/text/names.ts';
import { sentencesOf } from '../../server/src/service/text/prose.ts';

const names = createNameTable([['Ingrid', { kind: 'interviewer', name: 'Ingrid Solberg' }]]);

const words = (text: string): string[] =>
  sentencesOf(text, names).flatMap((s) => s.tokens.map((t) => t.text));

describe('tokens', () => {
  it('are the same whatever was read before', () => {
    const forms = [
      "Ingrid's",
      "Uppsala's",
      'Uppsala’s',
      "Zürich's",
      'half-built',
      'A/B',
      "o'clock",
    ];
    const marks = [',', '.', ';', ')', '"', '”', '…', '—', '/', '😀'];
    const before = forms.map((form) => words(`${form} plan`));
    for (const form of forms)
      for (const mark of marks) words(`We like ${form}${mark} and the (${form}${mark} plan`);
    assert.deepEqual(
      forms.map((form) => words(`${form} plan`)),
      before,
    );
  });

  it('part a possessive from its name before any mark', () => {
    assert.deepEqual(words("It is Ingrid's, not Uppsala’s."), [
      'It',
      'is',
      'Ingrid',
      "'s",
      ',',
      'not',
      'Uppsala',
      '’s',
      '.',
    ]);
  });

  it('go on in one sentence over an address or a comment that was blanked out', () => {
    const gap = ' '.repeat(300);
    const [first, ...more] = sentencesOf(`I read the post${gap}with joy.`, names);
    assert.equal(more.length, 0);
    assert.deepEqual(first?.tokens.map((t) => [t.text, t.start]).slice(-3), [
      ['with', 315],
      ['joy', 320],
      ['.', 323],
    ]);
  });

  it('stay in sentences of a bearable length where a text never ends one', () => {
    const endless = 'flour and water and '.repeat(2000);
    const sentences = sentencesOf(endless, names);
    assert.equal(
      sentences.map((s) => s.tokens.length).reduce((a, b) => a + b),
      8000,
    );
    assert.ok(sentences.every((s) => s.tokens.length <= 250));
  });

  it('know a name wherever a huge text was cut for the tagger', () => {
    const found = sentencesOf('Ingrid and salt and '.repeat(4000), names).flatMap((s) =>
      s.tokens.filter((t) => t.name),
    );
    assert.equal(found.length, 4000);
  });
});
