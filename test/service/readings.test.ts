import assert from 'node:assert/strict';
import { readableRules } from '../../server/src/service/meaning/readable.ts';
import { rules } from '../../server/src/service/rules/index.ts';
import { readingWords } from '../../server/src/service/rules/readingWords.ts';
import { defaultToday, inCarrier, lintText, serviceOver } from '../fixture.ts';

/** No word in it presses; the threat is in what is left unsaid. */
const sentence = 'It would be a pity if the mayor had to hear about this.';
const expected = {
  rule: 'escalation',
  severity: 'warning',
  message: 'This reads as a threat. Ask whom you may turn to instead.',
};
const fixes = [
  'Soften: "I would be glad to hear from you whenever you have news."',
  'Drop this sentence',
];

describe('findings by meaning', () => {
  it('have words for every rule that can be read off a sentence', () => {
    const readable = Object.values(readableRules).flat();
    assert.deepEqual(Object.keys(readingWords).sort(), [...readable].sort());
  });

  for (const [rule, { instead = [] }] of Object.entries(readingWords)) {
    for (const sentence of instead)
      it(`${rule}: "${sentence}" is fine`, () => {
        assert.deepEqual(lintText(inCarrier(sentence)), []);
      });
  }

  it('every readable rule is a rule of its guideline', () => {
    for (const [guideline, codes] of Object.entries(readableRules))
      for (const code of codes) {
        const rule = rules.find((r) => r.code === code);
        if (rule) assert.equal(rule.guideline, guideline, code);
      }
  });

  it('stand where no rule of the guideline found anything, and say so softly', () => {
    const found = lintText(inCarrier(sentence)).map(({ rule, severity, message }) => ({
      rule,
      severity,
      message,
    }));
    assert.deepEqual(found, [expected]);
  });

  it('offer another sentence or to drop it, and both hold', () => {
    const service = serviceOver({ 'a.followup.md': inCarrier(sentence) });
    const [finding] = service.lint('a.followup.md');
    assert.ok(finding);
    const titles = service.soundFixes('a.followup.md', finding).map(({ title }) => title);
    assert.deepEqual(titles, fixes);
  });

  it('can be suppressed and switched off as any other', () => {
    const comment = `<!-- followup-disable-next-line ${expected.rule} -->\n${sentence}`;
    assert.deepEqual(lintText(inCarrier(comment)), []);
    const off = { [expected.rule]: { severity: 'off', options: {} } } as const;
    const service = serviceOver({ 'a.followup.md': inCarrier(sentence) }, defaultToday, off);
    assert.deepEqual(service.lint('a.followup.md'), []);
  });

  it('are not made of what stands between quotation marks', () => {
    assert.deepEqual(lintText(inCarrier(`The sign read: "${sentence}"`)), []);
  });
});
