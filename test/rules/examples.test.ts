import assert from 'node:assert/strict';
import { rules } from '../../server/src/service/rules/index.ts';
import { defaultToday, inCarrier, lintText } from '../fixture.ts';

/** The examples shown in the documentation are true. */
describe('examples of the rules', () => {
  for (const rule of rules) {
    it(rule.code, () => {
      for (const example of rule.examples) {
        const codes = (text: string): string[] =>
          lintText(inCarrier(text), example.today ?? defaultToday, example.beside).map(
            (f) => f.rule,
          );
        assert.ok(codes(example.bad).includes(rule.code), `nothing found in: ${example.bad}`);
        assert.ok(!codes(example.good).includes(rule.code), `found in: ${example.good}`);
      }
      assert.ok(rule.examples.length > 0, 'a rule shows at least one example');
    });
  }
});
