import assert from 'node:assert/strict';
import { createNameTable } from '../../server/src/service/text/names.ts';
import { sentencesOf } from '../../server/src/service/text/prose.ts';

const names = createNameTable([
  ['Will Grant', { kind: 'interviewer', name: 'Will Grant' }],
  ['Will', { kind: 'interviewer', name: 'Will Grant' }],
  ['May', { kind: 'interviewer', name: 'May Lim' }],
  ['Zoë', { kind: 'interviewer', name: 'Zoë Adeyemi' }],
  ['Next', { kind: 'company' }],
]);

/** `agent verb` of each clause, with `?` asked, `!` requested, `not`, `if`, and `said by X`. */
const clausesOf = (text: string): string[] =>
  sentencesOf(text, names).flatMap((s) =>
    s.clauses.map((c) => {
      const verb = c.verb === undefined ? '-' : s.tokens[c.verb]?.lemma;
      const mood = c.mood === 'question' ? '?' : c.mood === 'request' ? '!' : '';
      return [
        `${c.agent ?? '-'} ${verb}${mood}`,
        c.denied && 'not',
        c.conditional && 'if',
        c.reportedBy && `said by ${c.reportedBy}`,
      ]
        .filter(Boolean)
        .join(', ');
    }),
  );

const deniedIn = (text: string): string =>
  sentencesOf(text, names)
    .map((s) =>
      s.tokens
        .filter((t, i) => s.deniedBy[i] !== undefined && t.pos !== 'PUNCT')
        .map((t) => t.text)
        .join(' '),
    )
    .join(' | ');

describe('clauses: who acts', () => {
  const cases: [string, string[]][] = [
    ['I will send it by Friday.', ['writer send']],
    ['Could you let me know by Friday?', ['reader let?']],
    ['Please let me know.', ['reader let!']],
    ['Kindly send the form, and tell HR.', ['reader send!', 'reader tell!']],
    ['Your team has decided.', ['reader-side decide']],
    ['Your question stayed with me.', ['thing stay']],
    ['Will said that he doubts it.', ['interviewer say', 'person doubt, said by interviewer']],
    [
      'You mentioned you would decide by Friday.',
      ['reader mention', 'reader decide, said by reader'],
    ],
    ['You said so, and I will wait.', ['reader say', 'writer wait']],
    ['I was told that the budget is frozen.', ['writer tell', 'thing freeze, said by person']],
    ['If you decide, I will come.', ['reader decide, if', 'writer come']],
    ['I hope you will decide soon.', ['writer hope', 'reader decide, said by writer']],
    ["Don't forget to reply.", ['reader forget!']],
    ['Should you need more, I can send it.', ['reader need, if', 'writer send']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(clausesOf(text), expected));
});

describe('negation: what a denial reaches', () => {
  const cases: [string, string][] = [
    ['There is no rush.', 'rush'],
    ['There is no need to reply by Friday, but I accept at five.', 'need to reply by Friday'],
    ["I don't want to pressure you to decide.", 'want to pressure you to decide'],
    ['I cannot rest until you decide.', 'rest'],
    ["I can't wait to hear from you.", ''],
    ["Please don't hesitate to call.", ''],
    ['Not only the pay matters.', ''],
    ["Haven't you decided yet?", ''],
    ['Reply no later than Monday.', ''],
    ['I ask out of interest rather than to hurry you.', 'to hurry you'],
    ['I would never pass that on.', 'pass that on'],
    ['Take your time — I will not chase you.', 'chase you'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(deniedIn(text), expected));
});

describe('names that are words', () => {
  const namesIn = (text: string): string[] =>
    sentencesOf(text, names).flatMap((s) => s.tokens.filter((t) => t.name).map((t) => t.text));
  const cases: [string, string[]][] = [
    ['Will you come in May?', []],
    ['I met Will and May on Monday.', ['Will', 'May']],
    ['Will showed me the yard.', ['Will']],
    ['I will come on 4 May.', []],
    ['May I ask Will?', ['Will']],
    ["WILL GRANT'S idea and zoe's answer", ['WILL GRANT', 'zoe']],
    ['The next step at Next is clear.', ['Next']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));
});

describe('tokens', () => {
  it('keep their place under contractions, odd spaces and abbreviations', () => {
    const text = 'I’d say\u00A0we can’t, e.g. on Tues. at 5 p.m.\u2003Mr. Lee left. Fine.';
    const sentences = sentencesOf(text, names);
    assert.deepEqual(
      sentences.map((s) => text.slice(s.span.start, s.span.end)),
      ['I’d say\u00A0we can’t, e.g. on Tues. at 5 p.m.\u2003Mr. Lee left.', 'Fine.'],
    );
    for (const token of sentences.flatMap((s) => s.tokens))
      assert.equal(text.slice(token.start, token.end), token.text);
  });

  it('are marked inside quotation marks only when these close', () => {
    const quoted = (text: string): string =>
      sentencesOf(text, names)
        .flatMap((s) => s.tokens.filter((t) => t.quoted).map((t) => t.text))
        .join(' ');
    assert.equal(quoted('She said "be quick" and left.'), '" be quick "');
    assert.equal(quoted('The 5" pipe and the dogs’ bowl.'), '');
  });

  it('are the same whatever the name', () => {
    const shape = (name: string): string =>
      sentencesOf(
        `${name} asked if ${name}'s team could start.`,
        createNameTable([[name, { kind: 'interviewer', name }]]),
      )
        .flatMap((s) => s.tokens.map((t) => `${t.norm}/${t.pos}`))
        .join(' ');
    const expected = shape('Anna Berg');
    for (const name of [
      'Nguyễn Thị Minh',
      'Grant',
      'Ọlá Adébáyọ̀',
      '王小明',
      'O’Neil-Smith',
      'Sunny May',
    ])
      assert.equal(shape(name), expected, name);
  });
});
