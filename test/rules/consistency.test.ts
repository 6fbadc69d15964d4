import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { consistencyRules } from '../../server/src/service/rules/consistency/index.ts';
import { inCarrier, lintText, serviceOver } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const codes = consistencyRules.map((r) => r.code);
const only = { only: codes };
const of = (sentence: string): string[] =>
  lintText(inCarrier(sentence))
    .filter((f) => codes.includes(f.rule))
    .map((f) => f.rule);

/** Facts of the carrier: start 2026-11-02, notice six weeks, salary €41,000. */
describe('consistency with the facts', () => {
  it('marks the figure that differs', () => {
    assertMarks(
      inCarrier(`I could start on 9 November.
                 ^^^^^^^^^^ contradicts-facts
My notice period is three months.
                    ^^^^^^^^^^^^ contradicts-facts
I have a salary of €45,000 in mind.
                   ^^^^^^^ contradicts-facts
`),
      only,
    );
  });

  const agrees = [
    'I could start on Monday, 2 November 2026.',
    'I could start on the first Monday of November.',
    'A start in early November would suit me.',
    'I cannot start before 2 November.',
    'My notice is forty-two days.',
    'I have to give a month and a half of notice.',
    'My expectation is 41k euros.',
    'I have between €40,000 and €43,000 a year in mind.',
    'About 41,000 EUR is what I expect.',
  ];
  for (const sentence of agrees)
    it(`agrees: ${sentence}`, () => assert.deepEqual(of(sentence), []));

  const others = [
    'The school term starts on 9 November.',
    'You said that the new oven starts on 9 November.',
    'I started at the mill on 9 November 2019.',
    'If you needed me sooner, I could start on 12 October.',
    'Your advertisement names €45,000.',
    'We paid €45,000 for the mixer.',
    'The landlord gave us two weeks of notice.',
    'I noticed that three months had no entries.',
    'To correct what I said on Monday, I could start on 9 November.',
    'I am free for a call on 9 October.',
  ];
  for (const sentence of others)
    it(`leaves alone: ${sentence}`, () => assert.deepEqual(of(sentence), []));

  it('rewords in the form of the sentence, or changes the fact', () => {
    const reworded = (sentence: string): string[] => {
      const text = inCarrier(sentence);
      const finding = lintText(text).find((f) => f.rule === 'contradicts-facts');
      return (finding?.fixes ?? []).map((f) => {
        const fixed = applyEdits(text, f.edits);
        assert.deepEqual(
          lintText(fixed).filter((x) => codes.includes(x.rule)),
          [],
        );
        return f.title;
      });
    };
    assert.deepEqual(reworded("I have to give three months' notice."), [
      `Replace with "six weeks'"`,
      'Change the fact to "three months"',
    ]);
    assert.deepEqual(reworded('There is a 30-day notice period on my side.'), [
      'Replace with "six-week"',
      'Change the fact to "30 day"',
    ]);
    assert.deepEqual(reworded('I could start on Monday 9 November.'), [
      'Replace with "Monday 2 November"',
      'Change the fact to "2026-11-09"',
    ]);
    assert.deepEqual(reworded('I could begin in the last week of October.'), [
      'Replace with "on 2 November"',
    ]);
    assert.deepEqual(reworded('I expect a salary of €45,000.'), [
      'Replace with "€41,000"',
      'Change the fact to "€45,000"',
    ]);
  });

  it('reads other facts: experience, team, visa', () => {
    const withFacts = (facts: string, sentence: string): string[] =>
      lintText(inCarrier(sentence).replace(/facts:\n(?: .*\n)+/, `facts:\n${facts}\n`))
        .filter((f) => codes.includes(f.rule))
        .map((f) => f.rule);
    assert.deepEqual(
      withFacts('  experience: six years in baking', 'I have nine years in baking.'),
      ['contradicts-facts'],
    );
    assert.deepEqual(
      withFacts('  experience: six years in baking', 'I have nine years in accounts.'),
      [],
    );
    assert.deepEqual(withFacts('  team size led: six', 'I lead a team of nine.'), [
      'contradicts-facts',
    ]);
    assert.deepEqual(withFacts('  right to work: citizen', 'I would need a visa.'), [
      'contradicts-facts',
    ]);
    assert.deepEqual(withFacts('  shoe size: 44', 'I lead a team of nine.'), []);
  });
});

describe('consistency between messages', () => {
  const file = (name: string, body: string): string =>
    `---\ncompany: Tern\nrole: Coxswain\ninterviewers:\n  - name: ${name}\n---\n\n## To: ${name}\nSubject: Thank you\n\nDear ${name},\n\n${body}\n`;
  const pair = (a: string, b: string): string[] => {
    const service = serviceOver({
      'a.followup.md': file('Bram Okafor', a),
      'b.followup.md': file('Ulla Tan', b),
    });
    return ['a.followup.md', 'b.followup.md'].flatMap((uri) =>
      service
        .lint(uri)
        .filter((f) => codes.includes(f.rule))
        .map((f) => `${uri[0]}: ${f.related[0]?.uri[0]}`),
    );
  };

  it('marks both ends across files, each linked to the other', () => {
    assert.deepEqual(pair('I could start on 5 October.', 'I could start on 2 November.'), [
      'a: b',
      'b: a',
    ]);
    assert.deepEqual(
      pair('I could start on 5 October.', 'The first Monday of October would suit me for a start.'),
      [],
    );
  });

  it('marks the later of two in one file', () => {
    assertMarks(
      `---
company: Tern
interviewers:
  - name: Bram Okafor
  - name: Ulla Tan
---

## To: Bram Okafor
Subject: Thank you

Dear Bram,

I have nine years of piloting behind me.

## To: Ulla Tan
Subject: Thank you

Dear Ulla,

My twelve years of piloting began here.
   ^^^^^^^^^^^^ conflicting-fact
`,
      only,
    );
  });

  const conflicts: readonly (readonly [string, string])[] = [
    ['I could be released after four weeks.', "My employer holds me to three months' notice."],
    ['I would need £36,000.', 'I am hoping for £39,500.'],
    ['I lead a team of six.', 'I am now leading eleven people.'],
    [
      'We cut the time between tests by 18 percent.',
      'We shortened the time between tests by 28 percent.',
    ],
    ['I would be moving to Hull.', 'I would go on living in Leeds.'],
    ['I would be in the harbour office five days a week.', 'I would be working from home.'],
    ['I can come on any weekday except Tuesday.', 'Tuesday is the one day I could manage.'],
  ];
  for (const [a, b] of conflicts)
    it(`conflict: ${a} / ${b}`, () => assert.deepEqual(pair(a, b), ['a: b', 'b: a']));

  const agree: readonly (readonly [string, string])[] = [
    ['I have nine years of piloting.', 'I have three years of book-keeping.'],
    ['I led a team of six in 2019.', 'I lead a team of eleven.'],
    ['We cut the fuel bill by 18 percent.', 'We cut the sick days by 28 percent.'],
    ['My notice is four weeks.', 'I have to give 28 days of notice.'],
    ['My notice is four weeks.', 'To correct what I said, my notice is six weeks.'],
  ];
  for (const [a, b] of agree)
    it(`no conflict: ${a} / ${b}`, () => assert.deepEqual(pair(a, b), []));

  it('offers to change either end', () => {
    const service = serviceOver({
      'a.followup.md': file('Bram Okafor', 'I could start on 5 October.'),
      'b.followup.md': file('Ulla Tan', 'I could start on 2 November.'),
    });
    const finding = service.lint('b.followup.md').find((f) => f.rule === 'conflicting-fact');
    assert.deepEqual(
      finding?.fixes.map((f) => [f.title, f.edits[0]?.uri]),
      [
        ['Write "5 October" here', undefined],
        ['Write "2 November" in the message to Bram Okafor', 'a.followup.md'],
      ],
    );
  });

  it('never throws on odd files', () => {
    for (const text of [
      '',
      '---\nfacts: 3\n---\n## To:\n',
      '---\nfacts:\n  start date:\n  notice: [1]\n---\n\nI start 👋 on 2/11.\r\n',
    ])
      assert.ok(Array.isArray(lintText(text)));
  });
});
