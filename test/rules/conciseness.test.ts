import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { concisenessRules } from '../../server/src/service/rules/conciseness/index.ts';
import type { Fix } from '../../server/src/service/rules/rule.ts';
import { inCarrier, lintText, serviceOver } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const only = concisenessRules.map((rule) => rule.code);
const head = `---
candidate: Lucía Fernández
company: Harbour Street Bakery
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    topics: [proofing sourdough overnight]
---
`;

describe('shorter wording', () => {
  /** A sentence and what its first fixes of kind `shorten` make of it, all at once. */
  const shortened: readonly (readonly [string, string])[] = [
    ['They made a decision to move.', 'They decided to move.'],
    ['I have made a choice between two ovens.', 'I have chosen between two ovens.'],
    ['We were making a comparison of two flours.', 'We were comparing two flours.'],
    ['The chart gives an indication of the load.', 'The chart shows the load.'],
    ['She gave careful consideration to the plan.', 'She carefully considered the plan.'],
    ['I took the tide into account.', 'I considered the tide.'],
    ['The count is dependent on the light.', 'The count depends on the light.'],
    ['The counts are dependent on the light.', 'The counts depend on the light.'],
    ['It has been my experience that rye keeps.', 'I have found that rye keeps.'],
    ["We're of the opinion that it holds.", 'We think that it holds.'],
    ["I'm able to weld.", 'I can weld.'],
    ['We did not have any flour.', 'We had no flour.'],
    ['I rest on a weekly basis.', 'I rest weekly.'],
    ['I weigh it in a careful and systematic manner.', 'I weigh it carefully and systematically.'],
    ['The majority of our loaves are rye.', 'Most of our loaves are rye.'],
    ['What we did was to move the oven.', 'We moved the oven.'],
    ['It was found by us that the flue was cold.', 'We found that the flue was cold.'],
    ['I am someone who works best at night.', 'I work best at night.'],
    ['I would like to take this opportunity to say that the oven holds.', 'The oven holds.'],
    ['The oven, to be honest, was cold.', 'The oven was cold.'],
    ['It was an absolutely essential lamp.', 'It was an essential lamp.'],
    [
      'In order to bake, due to the fact that it was cold, I lit it.',
      'To bake, because it was cold, I lit it.',
    ],
    [
      'I return the key back to the porter and repeat the test again.',
      'I return the key to the porter and repeat the test.',
    ],
  ];
  for (const [sentence, wanted] of shortened) {
    it(wanted, () => {
      const text = inCarrier(sentence);
      const fixes = lintText(text).flatMap((f): Fix[] => {
        const fix = f.fixes.find((x) => x.kind === 'shorten');
        return fix ? [fix] : [];
      });
      const edits = fixes.flatMap((f) => f.edits);
      const after = applyEdits(text, edits);
      assert.equal(
        after.split('\n').find((line) => line === wanted),
        wanted,
      );
    });
  }

  it('has at least 150 wordy phrases and 60 redundancies with a shorter form', () => {
    const count = (code: string): number =>
      concisenessRules
        .find((rule) => rule.code === code)
        ?.phrases?.filter((p) => (p.instead?.length ?? 0) > 0).length ?? 0;
    assert.ok(count('wordy-phrase') >= 150);
    assert.ok(count('redundancy') >= 60);
  });

  it('leaves names, quotations and the words of others as they are', () => {
    assertMarks(
      `${head}
Dear Wanjiru,

I led the Advance Planning team, and the sign read "at this point in time". Will you stay?

> In order to bake, due to the fact that it was cold.

Kind regards,
Lucía Fernández
`,
      { only },
    );
  });

  it('fades filler and marks what has a shorter form, with CRLF and emoji before it', () => {
    const text = `${head}
Dear Wanjiru,

🥖 It should be noted that the oven holds. I rest on a daily basis.

Kind regards,
Lucía Fernández
`.replaceAll('\n', '\r\n');
    const found = lintText(text).filter((f) => only.includes(f.rule));
    assert.deepEqual(
      found.map((f) => [f.rule, f.unnecessary, text.slice(f.span.start, f.span.end)]),
      [
        ['filler', true, 'It should be noted that'],
        ['wordy-phrase', false, 'on a daily basis'],
      ],
    );
  });
});

describe('length', () => {
  const line = (words: number): string =>
    `${Array.from({ length: words - 1 }, (_, i) => (i % 9 === 8 ? 'rye.' : i % 9 === 0 ? 'We' : 'bake')).join(' ')} bread.`;
  const message = (kind: string, words: number): string => `${head}
## To: Wanjiru Kamau
Subject: Thank you
Kind: ${kind}
Send: 2026-09-16

Dear Wanjiru,

${Array.from({ length: words / 10 }, () => line(10)).join('\n\n')}

Kind regards,
Lucía Fernández

-- 
${line(40)}
`;
  const severities = (text: string): string[] =>
    lintText(text)
      .filter((f) => f.rule === 'long-message')
      .map((f) => f.severity);

  it('of a message counts the body alone and depends on its kind', () => {
    assert.deepEqual(severities(message('thank-you', 180)), []);
    assert.deepEqual(severities(message('thank-you', 190)), ['warning']);
    assert.deepEqual(severities(message('check-in', 120)), []);
    assert.deepEqual(severities(message('check-in', 130)), ['warning']);
    assert.deepEqual(severities(message('thank-you', 250)), ['warning']);
    assert.deepEqual(severities(message('thank-you', 260)), ['error']);
  });

  it('of a message can be set', () => {
    const file = 'draft.followup.md';
    const service = serviceOver({ [file]: message('thank-you', 100) }, '2026-09-16', {
      'long-message': { options: { maxWords: 90 } },
    });
    assert.deepEqual(
      service.lint(file).flatMap((f) => (f.rule === 'long-message' ? f.message : [])).length,
      1,
    );
  });

  it('of a subject, a sentence and a message in one draft', () => {
    assertMarks(
      `${head}
## To: Wanjiru Kamau
Subject: Thank you for showing me the whole of the bakery on Monday
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long-subject
Send: 2026-09-16

Dear Wanjiru,

Your plan for the sourdough is what I keep thinking of on the way to the harbour each day, and I would like to try it with rye and with oats in my own kitchen soon.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long-sentence

Kind regards,
Lucía Fernández
`,
      { only },
    );
  });

  const fixed = (text: string, rule: string): string | undefined => {
    const finding = lintText(text).find((f) => f.rule === rule);
    const fix = finding?.fixes[0];
    return fix && applyEdits(text, fix.edits);
  };

  it('of a sentence: splits where a new sentence is certain, and only there', () => {
    const split = (sentence: string): string | undefined =>
      fixed(inCarrier(sentence), 'long-sentence')
        ?.split('\n')
        .find((l) => l.startsWith(sentence.slice(0, 12)));
    assert.equal(
      split(
        'The plan for the sourdough is what I keep thinking of on the way to the harbour each day, and I would like to try it with rye and oats in my own kitchen.',
      ),
      'The plan for the sourdough is what I keep thinking of on the way to the harbour each day. I would like to try it with rye and oats in my own kitchen.',
    );
    assert.equal(
      split(
        'We rang every farm along the river before six in the morning on that day in May, but the water came faster than anybody on our side of the bank had thought.',
      ),
      'We rang every farm along the river before six in the morning on that day in May. But the water came faster than anybody on our side of the bank had thought.',
    );
    assert.equal(
      split(
        'If the water had come before we had moved the flour to the upper floor of the old mill by the river, and the road had been closed, we would have lost it.',
      ),
      undefined,
    );
    assert.equal(
      split(
        'We spoke of the old crew and the new crew on the quay and of what each of them knows, and how your people moved the whole of the yard in one day.',
      ),
      undefined,
    );
  });

  it('of a paragraph: splits between sentences near the middle, with the line ends of the file', () => {
    const sentence = 'We bake the rye at night so that it is cool by the time the van comes.';
    const text = inCarrier(Array.from({ length: 6 }, () => sentence).join(' ')).replaceAll(
      '\n',
      '\r\n',
    );
    const paragraphs = fixed(text, 'long-paragraph')?.split('\r\n\r\n') ?? [];
    assert.deepEqual(
      paragraphs.filter((p) => p.startsWith(sentence)).map((p) => p.split(sentence).length - 1),
      [3, 3],
    );
  });

  it('of a subject that continues a thread is left alone', () => {
    assertMarks(
      `${head}
## To: Wanjiru Kamau
Subject: Re: Your letter of Monday about the whole of the bakery and its ovens

Dear Wanjiru,

The oven holds.

Kind regards,
Lucía Fernández
`,
      { only },
    );
  });
});

describe('questions', () => {
  const asking = (body: string): string[] =>
    lintText(inCarrier(body))
      .filter((f) => f.rule === 'too-many-questions')
      .map((f) => f.severity);

  it('count with and without their mark', () => {
    assert.deepEqual(asking('Who weighs the flour? Which oven is first?'), []);
    assert.deepEqual(
      asking('Who weighs the flour? Which oven is first? I wonder whether the rota is settled.'),
      ['information'],
    );
    assert.deepEqual(
      asking(
        'Who weighs the flour? Which oven is first? Please tell me where the key is. And is the rota settled?',
      ),
      ['warning'],
    );
  });

  it('of others, and an offer to answer some, do not count', () => {
    assert.deepEqual(
      asking(
        'You asked "Who weighs it? Who bakes it? Who sells it?" I do. Please let me know if you need more. Is noon fine?',
      ),
      [],
    );
  });
});

describe('a point made twice', () => {
  it('is found at its second place, in other words too', () => {
    assertMarks(
      `${head}
Dear Wanjiru,

Thank you for the hour at the stone oven and for the recipe of your grandmother.

I have baked at night for nine years.

For the recipe of your grandmother and the hour at the oven I am grateful.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-point

Kind regards,
Lucía Fernández
`,
      { only },
    );
  });

  it('is not the same topic with something new, nor another figure, nor a denial', () => {
    assertMarks(
      `${head}
Dear Wanjiru,

Thank you for showing me how the sourdough proofs overnight. I tried the overnight proof with rye on Sunday, and it rose by half.

We cut waste from nine trays to four. We cut waste from four trays to one in May.

The stone oven draws well in fog. The stone oven does not draw well in fog with the flue shut.

Kind regards,
Lucía Fernández
`,
      { only },
    );
  });
});

describe('conciseness of odd drafts', () => {
  it('says nothing and throws nothing', () => {
    for (const text of [
      '',
      '---\n',
      '---\ninterviewers: [\n---\nHi',
      '## To:\n',
      '## To: Nobody\n\n\n',
      '> quoted\n',
      '🥖',
    ])
      assert.deepEqual(
        lintText(text).filter((f) => only.includes(f.rule)),
        [],
      );
  });
});
