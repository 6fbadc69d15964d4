import assert from 'node:assert/strict';
import { createPhraseEngine } from '../../server/src/service/phrases/engine.ts';
import { rules } from '../../server/src/service/rules/index.ts';
import { createNameTable } from '../../server/src/service/text/names.ts';
import { sentencesOf } from '../../server/src/service/text/prose.ts';

/** Every phrase of every rule: what it must find, and the like of which it must not. */
describe('phrases', () => {
  const names = createNameTable([
    ['Wanjiru', { kind: 'interviewer', name: 'Wanjiru Kamau' }],
    ['Wanjiru Kamau', { kind: 'interviewer', name: 'Wanjiru Kamau' }],
    ['Anders', { kind: 'interviewer', name: 'Anders Holm' }],
    ['Anders Holm', { kind: 'interviewer', name: 'Anders Holm' }],
    ['Petra', { kind: 'interviewer', name: 'Petra Novak' }],
    ['Harbour Street Bakery', { kind: 'company' }],
  ]);
  for (const rule of rules) {
    const phrases = rule.phrases ?? [];
    if (phrases.length === 0) continue;
    it(rule.code, () => {
      const wrong: string[] = [];
      for (const phrase of phrases) {
        const engine = createPhraseEngine([{ code: rule.code, phrases: [phrase] }]);
        const finds = (text: string): boolean =>
          sentencesOf(text, names).some((s) => (engine.find(s).get(rule.code)?.length ?? 0) > 0);
        const label = typeof phrase.match === 'string' ? phrase.match : phrase.match.join(' / ');
        if (phrase.examples.length === 0) wrong.push(`no example: ${label}`);
        for (const text of phrase.examples)
          if (!finds(text)) wrong.push(`not found by ${label}: ${text}`);
        for (const text of phrase.lookalikes)
          if (finds(text)) wrong.push(`found by ${label}: ${text}`);
      }
      assert.deepEqual(wrong, []);
    });
  }
});
