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
});
