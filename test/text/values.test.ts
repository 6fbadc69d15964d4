import assert from 'node:assert/strict';
import { agree } from '../../server/src/service/text/agree.ts';
import { findNumbers } from '../../server/src/service/text/numbers.ts';
import { findValues, type ValueMention } from '../../server/src/service/text/values.ts';

describe('numbers in running text', () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ['165,000 and 58.000 and 24,00,000', [165_000, 58_000, 2_400_000]],
    ['48k or 1.5m', [48_000, 1_500_000]],
    ['fifty-eight thousand', [58_000]],
    ['a hundred and twenty people, half a dozen dogs', [120, 6]],
    ['four to six', [4, 6]],
    ['one and two', [1, 2]],
    ['the 14th at 10:30 in room K8, 5pm', []],
    ['someone, often, a couple', [2]],
  ];
  for (const [text, values] of cases)
    it(text, () =>
      assert.deepEqual(
        findNumbers(text).map((n) => n.value),
        values,
      ),
    );
});

describe('figures with their units', () => {
  const show = (v: ValueMention): string =>
    [v.kind, v.text, v.min, v.max, v.currency ?? '', v.period ?? '', v.approximate ? '~' : ''].join(
      '|',
    );
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['$165,000 a year', ['money|$165,000|165000|165000|$|year|']],
    ['165,000 USD', ['money|165,000 USD|165000|165000|USD||']],
    ['Rs 24,00,000 per annum', ['money|Rs 24,00,000|2400000|2400000|INR|year|']],
    ['between £56,000 and £60,000', ['money|£56,000 and £60,000|56000|60000|GBP||']],
    ['£56–60k', ['money|£56–60k|56000|60000|GBP||']],
    ['about a month', ['duration|a month|28|31|||~']],
    ["three months' notice", ["duration|three months'|84|93|||"]],
    ['a month and a half', ['duration|a month and a half|42|46.5|||']],
    ['thirty working days', ['duration|thirty working days|42|42|||']],
    ['a 30-day limit', ['duration|30-day|30|30|||']],
    ['by 28 percent', ['percent|28 percent|28|28|||']],
    ['not under £59,000', ['money|£59,000|59000|Infinity|GBP||']],
    ['nothing here', []],
  ];
  for (const [text, values] of cases)
    it(text, () => assert.deepEqual(findValues(text).map(show), values));

  it('adds the base to every span', () => {
    assert.deepEqual(findValues('six weeks', 100)[0]?.span, { start: 100, end: 109 });
  });
});

describe('figures that agree', () => {
  const both = (a: string, b: string): boolean => {
    const [x] = findValues(a);
    const [y] = findValues(b);
    assert.ok(x && y);
    return agree(x, y);
  };
  for (const [a, b] of [
    ['four weeks', '28 days'],
    ['four weeks', 'a month'],
    ['sixty days', 'two months'],
    ['three months', 'a quarter'],
    ['$165k', '165,000 USD'],
    ['£58,000 a year', '£4,833 a month'],
    ['£58,000', 'between £56,000 and £60,000'],
    ['£58,000', 'at least £50,000'],
    ['£58,000 a year', '£30 an hour'],
  ] as const)
    it(`${a} = ${b}`, () => assert.ok(both(a, b) && both(b, a)));
  for (const [a, b] of [
    ['four weeks', 'six weeks'],
    ['30 days', 'six weeks'],
    ['£58,000', '€58,000'],
    ['£58,000', '£59,000'],
    ['£58,000', 'at least £60,000'],
    ['18 percent', '28 percent'],
    ['£58,000 a year', '£58,000 a month'],
  ] as const)
    it(`${a} ≠ ${b}`, () => assert.ok(!both(a, b) && !both(b, a)));
});
