import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import type { Finding } from '../../server/src/service/lint.ts';
import { noPressureRules } from '../../server/src/service/rules/no-pressure/index.ts';
import { inCarrier, lintText } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const codes = noPressureRules.map((r) => r.code);
const only = { only: codes };

const front = `---
candidate: Femi Balogun
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    consent: explicit
  - name: Will Grant
    consent: explicit
---
`;

describe('no pressure', () => {
  it('marks the words that press, in the message that has them', () => {
    assertMarks(
      `${front}
## To: Wanjiru Kamau
Subject: Thank you

Dear Wanjiru,

Please let me know by Thursday.
       ^^^^^^^^^^^^^^^^^^^^^^^ deadline-demand
The tour of the ovens was a pleasure.

Kind regards,
Femi Balogun

## To: Will Grant
Subject: Thank you

Dear Will,

I look forward to working with you.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ presumption
Could you move this to the top of the pile?
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ urgency

Kind regards,
Femi Balogun
`,
      only,
    );
  });

  it('passes over quotes, code, comments, quoted words and the signature', () => {
    assertMarks(
      `${front}
## To: Wanjiru Kamau
Subject: Thank you

Dear Wanjiru,

> Please decide by Friday or I will withdraw.

"Decide by Friday!" was painted over the door, and I smiled. <!-- reply ASAP -->

\`please reply as soon as possible\` is what the form said.

Kind regards,
Femi

-- 
Please reply as soon as possible.
`,
      only,
    );
  });

  it('lets plans of the writer, promises of the reader and denials pass', () => {
    for (const sentence of [
      'I will send you the recipe by Friday.',
      'You said that you would decide by 28 September, so I will wait for that.',
      'I look forward to hearing from you by the 28th, as you said.',
      'There is no need to reply by Friday.',
      'I do not want to hurry you.',
      'My own deadline for the trial bake is tomorrow night.',
      'In the interest of openness, I have another offer with a deadline of 2 October; please do not let that hurry you.',
      'If you happen to have news by Friday, I would be glad to hear it; later is fine too.',
      'If the answer is no, I would still like to hear about later openings.',
      'Unless I hear otherwise, I will be at the gate at ten.',
      'My present manager has offered to recommend me.',
      'When I started at the mill, I was sixteen.',
      'If HR is the better place to ask, please let me know.',
    ])
      assert.deepEqual(found(sentence), [], sentence);
  });

  it('hears "but" take the freedom back, and a next sentence give it', () => {
    assert.deepEqual(found('There is no rush, but please decide by Friday.'), ['deadline-demand']);
    assert.deepEqual(found('Please take your time, but not a day longer than Friday.'), [
      'ultimatum',
    ]);
    assert.deepEqual(
      found('I would like to hear from you by Friday. Later is fine too, of course.'),
      [],
    );
  });

  it('calls a plain threat an error and the rest a warning', () => {
    const severity = (sentence: string): (string | undefined)[] =>
      own(sentence).map((f) => f.severity);
    assert.deepEqual(severity('Make me an offer or I will accept elsewhere.'), ['error']);
    assert.deepEqual(severity('If I hear nothing I will have to write to your manager.'), [
      'error',
    ]);
    assert.deepEqual(severity('My lawyer will be in touch.'), ['error']);
    assert.deepEqual(severity('This is my final offer.'), ['warning']);
    assert.deepEqual(severity('I am still waiting for your answer.'), ['warning']);
  });

  it('finds the same whatever the people are called', () => {
    const draft = (name: string): string => `---
interviewers:
  - name: ${name}
---

## To: ${name}

Dear ${name.split(' ')[0]},

Could you have a word with ${name} before Friday? I need your answer by then.

Best,
F
`;
    const findings = ['Will May', 'Nguyễn Thị Hương', 'राजेश शर्मा', 'Rich Grant', '王小明'].map(
      (name) =>
        lintText(draft(name))
          .map((f) => f.rule)
          .filter((rule) => codes.includes(rule)),
    );
    for (const list of findings) assert.deepEqual(list, findings[0]);
  });

  it('reads odd files without a throw', () => {
    const line = 'Please reply as soon as possible 😀, or I will withdraw.';
    for (const text of [
      line,
      `\uFEFF${line}`,
      `---\ninterviewers: [\n---\n\n## To: Nobody\n\n${line}\n`,
      `---\n---\n\n## To:\n\n${line}`,
      `## To: Wanjiru\r\nSubject: x\r\n\r\n${line}\r\n`,
      `## To: Wanjiru\n`,
      '',
      '---',
    ]) {
      const rules = lintText(text).filter((f) => codes.includes(f.rule));
      assert.equal(rules.length > 0, text.includes('withdraw'), JSON.stringify(text));
    }
  });
});

describe('soft wordings', () => {
  const cases: readonly (readonly [sentence: string, ...softened: string[]])[] = [
    [
      'Please let me know your decision by Friday.',
      'If you happen to have news by Friday, I would be glad to hear it.',
      'News by Friday would help me plan, and later is fine too.',
      'If there happens to be news by Friday, please let me know; if not, I will gladly wait.',
    ],
    [
      'I have to give notice on Monday, so please confirm before then.',
      'I have to give notice on Monday, so if you happen to have news before then, I would be glad to hear it.',
    ],
    [
      'As my contract ends on 30 September, please decide by Friday.',
      'As my contract ends on 30 September, if you happen to have news by Friday, I would be glad to hear it.',
    ],
    [
      'Could you please look into this ASAP?',
      'Could you please look into this when you have a moment?',
      'Could you please look into this when it suits you?',
    ],
    [
      'Two days should be plenty for that.',
      'If you happen to have news within two days, I would be glad to hear it.',
    ],
    [
      'The museum has offered €52,000; can you match it?',
      'The museum has offered €52,000; I do not expect that to change your timetable.',
    ],
    ['Looking forward to working with you!', 'I would enjoy working with you!'],
    [
      'When I start in November, I can bring my own knives.',
      'Should I start in November, I can bring my own knives.',
    ],
    ['I look forward to receiving your offer.', 'I look forward to hearing from you.'],
    [
      'Put me out of my misery and give me the result.',
      'I would be glad to hear your decision whenever you are ready.',
    ],
    [
      'Please have a word with Anders before he writes his notes.',
      'I am happy to speak with Anders again, if that helps.',
    ],
  ];
  for (const [sentence, ...softened] of cases) {
    it(sentence, () => {
      const finding = own(sentence)[0];
      assert.ok(finding);
      const texts = wordings(sentence, finding);
      assert.deepEqual(texts.slice(0, softened.length), softened);
      assert.equal(texts[texts.length - 1], '', 'the last choice drops the sentence');
      assert.ok(texts.length <= 4);
    });
  }

  it('never offers a wording that loses a date, an amount or a name', () => {
    for (const sentence of [
      'I need to know by 14 October whether Anders and I would work together at €41,000.',
      'Rotterdam has offered me £62,500 until Friday, so you had better match it.',
    ]) {
      for (const finding of own(sentence))
        for (const text of wordings(sentence, finding).filter((t) => t !== ''))
          for (const item of sentence.match(
            /14 October|Anders|€41,000|Rotterdam|£62,500|Friday/g,
          ) ?? [])
            assert.ok(text.includes(item), `${item} is missing from: ${text}`);
    }
  });
});

const own = (sentence: string): readonly Finding[] =>
  lintText(inCarrier(sentence)).filter((f) => codes.includes(f.rule));

const found = (sentence: string): string[] => own(sentence).map((f) => f.rule);

/** What stands in the sentence's place after each of a finding's fixes. */
function wordings(sentence: string, finding: Finding): string[] {
  const text = inCarrier(sentence);
  const start = text.indexOf(sentence);
  const rest = text.slice(start + sentence.length).trimStart();
  return finding.fixes.map((fix) => {
    const fixed = applyEdits(text, fix.edits);
    return fixed.slice(start, fixed.indexOf(rest, start)).trim();
  });
}
