import assert from 'node:assert/strict';
import { neutral } from '../../server/src/service/rules/neutral.ts';
import { inCarrier, lintText } from '../fixture.ts';

describe('neutral sentences', () => {
  for (const sentence of Object.values(neutral).flat())
    it(sentence, () => {
      assert.deepEqual(
        lintText(inCarrier(sentence)).map(({ rule }) => rule),
        [],
      );
    });
});
