import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { lintText, serviceOver } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const head = `---
candidate:
  name: Amina Yusuf
  phone: +44 7700 900123
company: Larkfield Dairy
role: Herd Manager
interviewers:
  - name: Tomasz Wójcik
    met: 2026-09-14
    topics:
      - robot milking at night
  - name: Dr. Siobhán Ní Bhriain
    aliases: [Shiv]
facts:
  start date: 2026-11-02
---
`;

/** The text after each fix of the first finding of a rule. */
function fixed(text: string, rule: string): string[] {
  const finding = lintText(text).find((f) => f.rule === rule);
  assert.ok(finding, `no ${rule} in ${text}`);
  return finding.fixes.map((f) => applyEdits(text, f.edits));
}

const message = (body: string, to = 'Tomasz Wójcik'): string =>
  `${head}\n## To: ${to}\nSubject: Thank you for Monday\n\n${body}\n`;

describe('placeholder', () => {
  const only = { only: ['placeholder'] };

  it('looks at subject, greeting, body, sign-off and signature', () => {
    assertMarks(
      `${head}
## To: Tomasz Wójcik
Subject: Thank you for [Day]
                       ^^^^^ placeholder

Dear <First Name>,
     ^^^^^^^^^^^^ placeholder

Thank you for the tour of {{company}}. Call me on 07xxx xxxxxx.
                          ^^^^^^^^^^^ placeholder
                                                  ^^^^^^^^^^^^ placeholder

Kind regards,
[Your Name]
^^^^^^^^^^^ placeholder

-- \n%PHONE%
^^^^^^^ placeholder
`.replace('-- \\n', '-- \n'),
      only,
    );
  });

  it('leaves links, citations, code, tags, asides, quotations and amounts alone', () => {
    assertMarks(
      message(`Dear Tomasz,

See [the plan](https://dairy.example/[plan]), [the notes][notes], [1], [sic] and [^2]. The variable \`\${HERD}\` and
\`[Name]\` are code. <b>Bold</b> and <mail@dairy.example> are none. She wrote "it [the robot] kicked" and "XXX".
Yields rose from 5 % to 9 % and x < 3 > 2. The strongest rum is marked XXX. We brewed casks XXX and XX. A pint costs $1. My TODO list is short.
<!-- [Name] -->
> [Name] asked for this.

Kind regards,
Amina Yusuf`),
      only,
    );
  });

  it('finds a greeting without marks around the slot', () => {
    assertMarks(
      message(`Dear First Name,
     ^^^^^^^^^^ placeholder

Thank you for robot milking at night.`),
      only,
    );
    assertMarks(
      message(`Dear ,
^^^^^^ placeholder

Thank you for robot milking at night.`),
      only,
    );
  });

  it('takes a run of X for a slot where a noun or a number is missing', () => {
    assertMarks(
      message(`Dear Tomasz,

I have kept XXX cows and would like to hear more of XXX.
            ^^^ placeholder
                                                    ^^^ placeholder`),
      only,
    );
  });

  it('fills in what the front matter knows', () => {
    const cases: readonly (readonly [slot: string, values: readonly string[]])[] = [
      ['at [Company Name]', ['at Larkfield Dairy']],
      ['as {{role}}', ['as Herd Manager']],
      ['about ____', ['about robot milking at night']],
      ['on {date}', ['on Monday']],
      ['from <start date>', ['from 2026-11-02']],
      ['by %your_name%', ['by Amina Yusuf']],
    ];
    for (const [slot, values] of cases) {
      const text = message(`Dear Tomasz,\n\nThank you for talking ${slot} with me.`);
      const wanted = values.map((v) => text.replace(slot, v));
      assert.deepEqual(fixed(text, 'placeholder'), wanted, slot);
    }
  });

  it('offers the default and the choices of a snippet stop', () => {
    const stop = '$' + '{2|the parlour,the barn|}';
    const text = message(`Dear Tomasz,\n\nThank you for showing me ${stop}.`);
    assert.deepEqual(fixed(text, 'placeholder'), [
      text.replace(stop, 'the parlour'),
      text.replace(stop, 'the barn'),
    ]);
  });

  it('works without front matter, without a body and with broken front matter', () => {
    for (const text of [
      'Dear [Name],\n',
      '## To:\n\n[Company]',
      '---\ninterviewers: [\n---\n[Role]',
    ])
      assert.equal(lintText(text).filter((f) => f.rule === 'placeholder').length, 1, text);
    assert.deepEqual(serviceOver({ a: '' }).lint('a'), []);
  });
});

describe('wrong-greeting-name', () => {
  const only = { only: ['wrong-greeting-name'] };
  const greeted = (greeting: string, to?: string): string =>
    message(`${greeting}\n\nThank you for robot milking at night.`, to);
  const found = (greeting: string, to?: string): string[] =>
    lintText(greeted(greeting, to))
      .filter((f) => f.rule === 'wrong-greeting-name')
      .map((f) => greeted(greeting, to).slice(f.span.start, f.span.end));

  it('knows every right way to address somebody', () => {
    for (const greeting of [
      'Dear Tomasz,',
      'Dear Mr Wójcik,',
      'Dear Ms Wojcik,',
      'Hello TOMASZ!',
      'Dear Tomasz Wójcik,',
      'Dear Wójcik Tomasz,',
      'Dear Tom,',
      'Dear T.,',
      'Tomasz,',
      'Dear all,',
      'Dear Hiring Manager,',
      'Dear [Name],',
      'Hello from the night train,',
    ])
      assert.deepEqual(found(greeting), [], greeting);
    for (const greeting of [
      'Dear Dr. Ní Bhriain,',
      'Dear Siobhan,',
      'Dear Shiv,',
      'Dear Dr Ni Bhriain,',
    ])
      assert.deepEqual(found(greeting, 'Dr. Siobhán Ní Bhriain'), [], greeting);
  });

  it('leaves slips of the pen to misspelt-name', () => {
    assert.deepEqual(found('Dear Tomsaz,'), []);
  });

  it('finds the name of another', () => {
    assert.deepEqual(found('Dear Shiv,'), ['Shiv']);
    assert.deepEqual(found('Dear Dr Bhriain,'), ['Dr Bhriain']);
    assert.deepEqual(found('Dear Tomasz and Siobhán,'), ['Tomasz and Siobhán']);
    assert.deepEqual(found('Hi Magdalena,'), ['Magdalena']);
    assert.deepEqual(found('Dear 田中さん,'), ['田中さん']);
  });

  it('takes the names of all recipients of a group message', () => {
    const to = 'Tomasz Wójcik, Dr. Siobhán Ní Bhriain';
    assert.deepEqual(found('Dear Shiv and Tomasz,', to), []);
    assert.deepEqual(found('Dear Tomasz and Magdalena,', to), ['Tomasz and Magdalena']);
  });

  it('says nothing of a message to nobody', () => {
    assert.deepEqual(found('Dear Magdalena,', ' '), []);
    assert.deepEqual(
      lintText('Dear Magdalena,\n').filter((f) => f.rule.startsWith('wrong')),
      [],
    );
  });

  it('greets the right person, or records the name', () => {
    const text = greeted('Hello Magdalena,');
    const [right, recorded] = fixed(text, 'wrong-greeting-name');
    assert.equal(right, text.replace('Magdalena', 'Tomasz'));
    assert.match(recorded ?? '', /aliases:\n\s+- Magdalena/);
    assertMarks(recorded ?? '', only);
  });
});

describe('weekday-mismatch', () => {
  const only = { only: ['weekday-mismatch'] };
  const dated = (body: string, send = '2026-09-16'): string =>
    message(`Dear Tomasz,\n\n${body}`).replace('Monday\n', `Monday\nSend: ${send}\n`);

  it('looks at subject and body, but not at quotations', () => {
    assertMarks(
      dated(`I could start on Monday, 3 November, or on Tuesday the 22nd.
                 ^^^^^^^^^^^^^^^^^^ weekday-mismatch
You wrote "on Monday, 3 November". The 5th of October is a Sunday.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch
> on Monday, 3 November`).replace(
        'for Monday',
        `for Monday, 15 September
                       ^^^^^^^^^^^^^^^^^^^^ weekday-mismatch`,
      ),
      only,
    );
  });

  it('takes the year from the day the message goes out', () => {
    assertMarks(dated('I could start on Monday, 4 January.'), only);
    assertMarks(dated('I could start on Sunday, 4 January.', '2025-12-01'), only);
  });

  it('lets digits and days without a month be read either way', () => {
    assertMarks(dated('We met on Tuesday, 10/11/2026, and on Thursday the 1st.'), only);
  });

  it('corrects the one or the other in its own style', () => {
    const cases: readonly (readonly [wrong: string, fixes: readonly string[]])[] = [
      ['Tues 16 September', ['Wed 16 September', 'Tues 15 September']],
      [
        'MONDAY the 18th of September',
        ['FRIDAY the 18th of September', 'MONDAY the 21st of September'],
      ],
      ['2026-09-05 (Sunday)', ['2026-09-05 (Saturday)', '2026-09-06 (Sunday)']],
      [
        'Friday, September 10, 2026',
        ['Thursday, September 10, 2026', 'Friday, September 11, 2026'],
      ],
    ];
    for (const [wrong, fixes] of cases) {
      const text = dated(`I could come on ${wrong} at noon.`);
      assert.deepEqual(
        fixed(text, 'weekday-mismatch'),
        fixes.map((f) => text.replace(wrong, f)),
      );
    }
  });
});

describe('front-matter', () => {
  const only = { only: ['front-matter'] };

  it('marks what cannot be read, each once', () => {
    assertMarks(
      `---
company: Larkfield Dairy
rolle: Herd Manager
^^^^^ front-matter
interviewers:
  - name: Tomasz Wójcik
    met: 14/09/2026
         ^^^^^^^^^^ front-matter
    consent: implied
             ^^^^^^^ front-matter
    topics:
      - milking: at night
        ^^^^^^^^^^^^^^^^^ front-matter
  - title: Vet
    ^^^^^^^^^^ front-matter
  - name: Tomasz Wójcik
          ^^^^^^^^^^^^^ front-matter
facts: none
       ^^^^ front-matter
---
`,
      only,
    );
  });

  it('marks lines that are no YAML, and reads on', () => {
    assertMarks(
      `---
company: Larkfield: Dairy
^^^^^^^^^^^^^^^^^^^^^^^^^ front-matter
interviewers:
  - name: Tomasz Wójcik
    met: 2026-9-14
         ^^^^^^^^^ front-matter
---
`,
      only,
    );
  });

  it('marks a fence that is never closed and a value that is no map', () => {
    assertMarks(
      `---
^^^ front-matter
company: Larkfield Dairy

## To: Tomasz Wójcik
`,
      only,
    );
    assertMarks(
      `---
only words
^^^^^^^^^^ front-matter
---
`,
      only,
    );
  });

  it('reads header lines', () => {
    assertMarks(
      `${head}
## To: Tomasz Wójcik
Subject: Thank you
Kind: thanks
      ^^^^^^ front-matter
Send: 17 September 2026
      ^^^^^^^^^^^^^^^^^ front-matter
Attachmnts: plan.pdf
^^^^^^^^^^ front-matter

Dear Tomasz,

## To: Dr. Siobhán Ní Bhriain
Kind:
Send: 2026-09-17
PS: none of these is a header line.
`,
      only,
    );
  });

  it('offers what is certain', () => {
    const draft = (keys: string): string =>
      `---\ninterviewers:\n  - name: Tomasz Wójcik\n    ${keys}\n---\n`;
    const cases: readonly (readonly [wrong: string, fixes: readonly string[]])[] = [
      ['met: 14 September 2026', ['met: 2026-09-14']],
      ['met: 2026/9/14', ['met: 2026-09-14']],
      ['met: 25.12.2026', ['met: 2026-12-25']],
      ['met: 03/04/2026', ['met: 2026-04-03', 'met: 2026-03-04']],
      ['met: yesterday', ['met: 2026-09-15']],
      ['met: soon', []],
      ['met: 2026-02-30', []],
      ['consent: explict', ['consent: explicit']],
      ['topcis: [cows]', ['topics: [cows]']],
      ['title: Lead: Herds', ['title: "Lead: Herds"']],
      ['title: @herds', ['title: "@herds"']],
      ['topics: [cows, calves', ['topics: [cows, calves]']],
      ['title: "Lead', ['title: "Lead"']],
      ['something: else', []],
    ];
    for (const [wrong, fixes] of cases)
      assert.deepEqual(fixed(draft(wrong), 'front-matter'), fixes.map(draft), wrong);
  });

  it('closes the front matter before the first message, whatever ends its lines', () => {
    const open = '---\ncompany: Larkfield Dairy\n\n## To: Tomasz Wójcik\nDear Tomasz,\n';
    const closed = '---\ncompany: Larkfield Dairy\n---\n\n## To: Tomasz Wójcik\nDear Tomasz,\n';
    assert.deepEqual(fixed(open, 'front-matter'), [closed]);
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    assert.deepEqual(fixed(crlf(open), 'front-matter'), [crlf(closed)]);
    assert.deepEqual(fixed('---', 'front-matter'), ['---\n---\n']);
  });

  it('turns tabs into spaces', () => {
    const text = '---\ninterviewers:\n\t- name: Tomasz\n\t\ttitle: Vet\n---\n';
    assert.deepEqual(fixed(text, 'front-matter'), [text.replaceAll('\t', '  ')]);
  });
});

describe('unknown-recipient', () => {
  const only = { only: ['unknown-recipient'] };

  it('marks each name that is in no list', () => {
    assertMarks(
      `${head}
## To: Tomasz Wójcik, Magdalena Nowak
                      ^^^^^^^^^^^^^^^ unknown-recipient
## To: Shiv
## To: tomasz
## To: [Name]
## To:
`,
      only,
    );
    assertMarks(
      `---
interviewers: [Tomasz Wójcik]
to: Thomas Wójcik
    ^^^^^^^^^^^^^ unknown-recipient
---
Dear Tomasz,
`,
      only,
    );
  });

  it('says nothing of a file without front matter', () => {
    assertMarks('## To: Tomasz\n\nDear Tomasz,\n', only);
  });

  it('offers names like it, then adding it', () => {
    const text = message('Dear Tomasz,', 'Tomas Wojcik <tw@dairy.example>');
    const titles = (t: string) =>
      lintText(t)
        .find((f) => f.rule === 'unknown-recipient')
        ?.fixes.map((f) => f.title);
    assert.deepEqual(titles(text), ['Replace with "Tomasz Wójcik"']);
    assert.deepEqual(titles(message('Hello,', 'Magdalena Nowak')), [
      'Add Magdalena Nowak to the interviewers',
    ]);
    const shared = text
      .replace('Tomas Wojcik <tw@dairy.example>', 'Tomasz')
      .replace('facts:', '  - name: Tomasz Lis\nfacts:');
    assert.deepEqual(titles(shared)?.slice(0, 2), [
      'Replace with "Tomasz Wójcik"',
      'Replace with "Tomasz Lis"',
    ]);
  });
});

describe('repeated-word', () => {
  const only = { only: ['repeated-word'] };

  it('marks slips and leaves what is doubled in earnest', () => {
    assertMarks(
      message(`Dear Tomasz,

The the cows go in in the evening. I had had to to wait, and the robot we
^^^^^^^ repeated-word
                                             ^^^^^ repeated-word
plugged in in May has a plug-in in the barn. What it is is a
                                                           ^ repeated-word *
a long arm. The **the** arm. She said "the the". Bora Bora is far, far away.
`),
      only,
    );
  });
});

describe('missing-attachment', () => {
  const promise = (body = 'I have attached my notes on the robot.'): string =>
    message(`Dear Tomasz,\n\n${body}`);
  const codes = (text: string): string[] =>
    lintText(text)
      .filter((f) => f.rule === 'missing-attachment')
      .map((f) => f.rule);

  it('is content with a list in the front matter or the message', () => {
    assert.equal(codes(promise()).length, 1);
    assert.deepEqual(codes(promise().replace('facts:', 'attachments: [notes.pdf]\nfacts:')), []);
    assert.deepEqual(codes(promise().replace('Monday\n', 'Monday\nAttachments: notes.pdf\n')), []);
    assert.equal(codes(promise().replace('Monday\n', 'Monday\nAttachments:\n')).length, 1);
  });

  it('says it once a sentence', () => {
    assert.equal(
      codes(promise('I attach my notes, and the attached page has the sums.')).length,
      1,
    );
  });

  it('lists a file, offers to send it, or drops the sentence', () => {
    const text = promise('I like the robot. I have attached my notes on it.');
    const [listed = '', offered = '', dropped = ''] = fixed(text, 'missing-attachment');
    assert.match(listed, /\nattachments:\n\s*- notes\.pdf\n/);
    assert.match(offered, /I can send you my notes on it\./);
    assert.match(dropped, /I like the robot\.\n$/);
  });
});

describe('meeting-date-mismatch', () => {
  const rule = 'meeting-date-mismatch';
  const said = (body: string, keys = ''): string =>
    message(`Dear Tomasz,\n\n${body}`).replace('Monday\n', `Monday\nSend: 2026-09-16\n${keys}`);
  const marked = (text: string): string[] =>
    lintText(text)
      .filter((f) => f.rule === rule)
      .map((f) => text.slice(f.span.start, f.span.end));

  it('marks another day than the recorded one', () => {
    const cases: readonly (readonly [body: string, words: string])[] = [
      ['Thank you for Tuesday.', 'Tuesday'],
      ['Thank you for the tour yesterday.', 'yesterday'],
      ['It was good to see the cows after meeting you on 15 September.', '15 September'],
      ["I have thought about yesterday's interview.", 'yesterday'],
      ['Our conversation of last Friday has stayed with me.', 'last Friday'],
      ['I was glad of the hour you gave me three days ago.', 'three days ago'],
    ];
    for (const [body, words] of cases) assert.deepEqual(marked(said(body)), [words], body);
  });

  it('lets the right day, other days and what is to come be', () => {
    for (const body of [
      'Thank you for Monday, and for our talk two days ago.',
      'Our conversation on 14 September, in my third week of leave, has stayed with me.',
      'I look forward to meeting you on Friday.',
      'Could we move our call to Thursday, or would meeting you on Tuesday suit?',
      'Thank you for your message yesterday, and for sending the map on Tuesday.',
      'On Saturday I milked by hand. My talk with Dr. Ní Bhriain on Tuesday was on vets.',
      'You wrote "thank you for Tuesday".',
      'Thank you, and good luck with the show on Saturday.',
      'I am sorry that I missed your call on Tuesday.',
    ])
      assert.deepEqual(marked(said(body)), [], body);
  });

  it('needs a day to compare with', () => {
    assert.deepEqual(marked(said('Thank you for Tuesday.').replace(/ {4}met: .*\n/, '')), []);
    assert.deepEqual(marked(said('Thank you for Tuesday.').replace('09-14', '09-21')), []);
    assert.deepEqual(
      marked(said('Thank you for Tuesday.').replace('2026-09-14', '[2026-09-14, 2026-09-15]')),
      [],
    );
  });

  it('names the day in the same style', () => {
    const cases: readonly (readonly [wrong: string, right: string])[] = [
      ['Thank you for Tuesday.', 'Thank you for Monday.'],
      [
        'Thank you for the tour yesterday afternoon.',
        'Thank you for the tour on Monday afternoon.',
      ],
      [
        'After meeting you on September 15 I read on.',
        'After meeting you on September 14 I read on.',
      ],
      ['After meeting you on 2026-09-15 I read on.', 'After meeting you on 2026-09-14 I read on.'],
      ['Our conversation of last Friday was good.', 'Our conversation of Monday was good.'],
    ];
    for (const [wrong, right] of cases) assert.deepEqual(fixed(said(wrong), rule), [said(right)]);
    const older = said('Thank you for Tuesday.').replace('09-14', '08-31');
    assert.match(fixed(older, rule)[0] ?? '', /Thank you for 31 August\./);
  });

  it('looks at the subject', () => {
    const text = said('I have thought about the robot.').replace(
      'for Monday',
      "for Tuesday's interview",
    );
    assert.deepEqual(marked(text), ['Tuesday']);
  });
});
