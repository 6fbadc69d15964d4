import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { does, readingsOf } from '../../server/src/service/meaning/classifier.ts';
import { closeness } from '../../server/src/service/meaning/closeness.ts';
import { maskedWords } from '../../server/src/service/meaning/mask.ts';
import { createNameTable } from '../../server/src/service/text/names.ts';
import { type Sentence, sentencesOf } from '../../server/src/service/text/prose.ts';
import { inputsHash, modelPath } from '../../server/train/inputs.ts';

const names = createNameTable([
  ['Sinazo Dube', { kind: 'interviewer', name: 'Sinazo Dube' }],
  ['Sinazo', { kind: 'interviewer', name: 'Sinazo Dube' }],
  ['Tarn Valley Dairy', { kind: 'company' }],
]);

function read(text: string): Sentence {
  const [sentence] = sentencesOf(text, names);
  assert.ok(sentence);
  return sentence;
}

describe('the trained layer', () => {
  it('is fresh', () => {
    const { inputs } = JSON.parse(readFileSync(modelPath, 'utf8'));
    assert.ok(inputs === inputsHash(), 'meaning.generated.json is stale. Run: npm run train');
  });

  it('fits into three megabytes', () => {
    assert.ok(statSync(modelPath).size <= 3_000_000);
  });

  it('sees no names, days, numbers or amounts', () => {
    const words = (text: string): string[] => {
      const { tokens, deniedBy } = read(text);
      return maskedWords(tokens, deniedBy).map(({ word }) => word);
    };
    assert.deepEqual(words('Sinazo offered €41,000 on Friday.'), [
      '@name',
      'offered',
      '@money',
      '@number',
      'on',
      '@day',
    ]);
    assert.deepEqual(words('At Tarn Valley Dairy we met 12 farmers in May.'), [
      'at',
      '@name',
      'we',
      'met',
      '@number',
      'farmers',
      'in',
      '@month',
    ]);
  });

  it('reads the same whoever is named', () => {
    const readings = (name: string) =>
      readingsOf(read(`${name} told me in confidence that two of you will be let go.`)).map(
        ({ rule, probability }) => [rule, probability],
      );
    assert.deepEqual(readings('Sinazo Dube'), readings('Sinazo'));
  });

  it('knows words that are close in meaning', () => {
    const near = closeness('shift', 'shifts') ?? 0;
    const far = closeness('shift', 'cheese') ?? 1;
    assert.ok(near > 0.5 && near > far + 0.3, `${near} ${far}`);
    assert.equal(closeness('shift', 'qzxv'), undefined);
  });

  it('answers the same for the same analysis', () => {
    const sentence = read('Nobody else has kept me waiting like this.');
    assert.deepEqual(readingsOf(sentence), readingsOf(sentence));
    assert.equal(does(sentence, 'disclosure'), false);
  });

  it('has nothing to say of an empty sentence', () => {
    assert.deepEqual(readingsOf(read('…')), []);
  });
});
