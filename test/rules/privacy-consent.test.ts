import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { createLinter } from '../../server/src/service/lint.ts';
import type { CalendarDate } from '../../server/src/service/model/calendar.ts';
import { parseDraft } from '../../server/src/service/model/draft.ts';
import { makeProcess } from '../../server/src/service/process.ts';
import { personalLife } from '../../server/src/service/rules/privacy-consent/personal-life.ts';
import { createSettings } from '../../server/src/service/settings.ts';
import { serviceOver } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const file = 'draft.followup.md';

/** The draft after the first sound fix of the first finding of a rule. */
function fixed(text: string, rule: string): string {
  const service = serviceOver({ [file]: text });
  const finding = service.lint(file).find((f) => f.rule === rule);
  assert.ok(finding, `nothing found by ${rule}`);
  const [fix] = service.soundFixes(file, finding);
  assert.ok(fix, `no sound fix of ${rule}`);
  return applyEdits(text, fix.edits);
}

const severityOf = (text: string, rule: string): string | undefined =>
  serviceOver({ [file]: text })
    .lint(file)
    .find((f) => f.rule === rule)?.severity;

describe('consent', () => {
  const only = ['consent-unknown', 'consent-refused'];

  it('is asked about once a person, at the first message, and not where it is known or needless', () => {
    assertMarks(
      `---
interviewers:
  - Odile Faure
  - name: Bo Lindqvist
    consent: {status: refused, date: 2026-05-04}
  - name: Ngozi Adé
    sent: [2026-05-04]
  - name: Wu Ling
    channel: recruiter
---

## To: Odile Faure
^^^^^^^^^^^^^^^^^^ consent-unknown

Dear Odile,

## To: Odile Faure

Dear Odile,

## To: Bo Lindqvist
^^^^^^^^^^^^^^^^^^^ consent-refused

Dear Bo,

## To: Ngozi Adé

Dear Ngozi,

## To: Wu Ling

Dear Ling,

## To: Somebody Else

Hello,
`,
      { only },
    );
  });

  it('is read from the other files of the process', () => {
    assertMarks(
      `=== a.followup.md
---
company: Tidewater Pottery
interviewers:
  - name: Odile Faure
    consent: refused
  - name: Bo Lindqvist
    consent: explicit
---
=== b.followup.md
---
company: Tidewater Pottery
interviewers: [Odile Faure, Bo Lindqvist]
---

## To: Odile Faure
^^^^^^^^^^^^^^^^^^ consent-refused

## To: Bo Lindqvist
Cc: Odile Faure <odile@tidewater.example>
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ consent-refused
=== other.followup.md
---
company: Saltmarsh Clay
interviewers: [Bo Lindqvist]
---

## To: Bo Lindqvist
^^^^^^^^^^^^^^^^^^^ consent-unknown
`,
      { only },
    );
  });

  it('has a fix that writes it down, and one that removes what was refused', () => {
    assert.equal(
      fixed('---\r\ninterviewers:\r\n  - Odile\r\n---\r\n\r\n## To: Odile\r\n', 'consent-unknown'),
      '---\r\ninterviewers:\r\n  - name: Odile\r\n    consent: explicit\r\n---\r\n\r\n## To: Odile\r\n',
    );
    const head = '---\ninterviewers:\n  - name: Odile\n    consent: refused\n  - name: Bo\n---\n\n';
    assert.equal(fixed(`${head}## To: Odile\n\nHello\n`, 'consent-refused'), head);
    assert.equal(
      fixed(`${head}## To: Bo, Odile\n\nHello\n`, 'consent-refused'),
      `${head}## To: Bo\n\nHello\n`,
    );
  });

  it('is silent without front matter, and with one that is broken', () => {
    assertMarks('## To: Odile\n\nDear Odile,\n', { only });
    assertMarks('---\ninterviewers: {Odile\n---\n\n## To: Odile\n', { only });
    assertMarks('', { only });
  });
});

describe('exposed-recipients', () => {
  const draft = (met: readonly string[], to: string, body = 'Thank you both.'): string => `---
interviewers:
  - name: Odile Faure
    title: Master Potter
    met: ${met[0]}
    consent: explicit
  - name: Dr Bo Lindqvist
    title: ${met[2] ?? 'Chemist'}
    met: ${met[1]}
    consent: explicit
    email: bo@tidewater.example
---

## To: ${to}

Dear Odile and Bo,

${body}

Kind regards,
Ana
`;

  it('warns of people met apart, and only informs of those met together or who arrange the interviews', () => {
    const rule = 'exposed-recipients';
    const both = 'Odile Faure, Bo Lindqvist'.replace('Bo', 'Dr Bo');
    const apart = draft(['2026-05-04', '2026-05-05'], both);
    assert.equal(severityOf(apart, rule), 'warning');
    const hour = draft(['2026-05-04 10:00', '2026-05-04 10:00'], both);
    assert.equal(severityOf(hour, rule), 'information');
    const panel = draft(['2026-05-04', '2026-05-04'], both, 'Thank you both for the panel.');
    assert.equal(severityOf(panel, rule), 'information');
    const day = draft(['2026-05-04', '2026-05-04'], both, 'Thank you.');
    assert.equal(severityOf(day, rule), 'warning');
    const recruiter = draft(['2026-05-04', '2026-05-05', 'Talent Coordinator'], both);
    assert.equal(severityOf(recruiter, rule), 'information');
    assert.equal(severityOf(draft(['2026-05-04', '2026-05-05'], 'Odile Faure'), rule), undefined);
  });

  it('is found in copies by address, and not in blind copies', () => {
    assertMarks(
      draft(['2026-05-04', '2026-05-05'], 'Odile Faure').replace(
        'Faure\n\n',
        `Faure
Cc: hr@tidewater.example, bo@tidewater.example
                          ^^^^^^^^^^^^^^^^^^^^ exposed-recipients

`,
      ),
      { only: ['exposed-recipients'] },
    );
    assertMarks(
      draft(['2026-05-04', '2026-05-05'], 'Odile Faure').replace(
        'Faure\n\n',
        'Faure\nBcc: bo@tidewater.example\n\n',
      ),
      { only: ['exposed-recipients'] },
    );
  });

  it('is split into a message each, with a heading and greeting of its own and the text kept', () => {
    const text = draft(['2026-05-04', '2026-05-05'], 'Odile Faure').replace(
      'Faure\n\n',
      'Faure\nCc: Dr Bo Lindqvist, hr@tidewater.example\n\n',
    );
    const head = text.slice(0, text.indexOf('## To:'));
    const message = (name: string, greeting: string): string => `## To: ${name}
Cc: hr@tidewater.example

Dear ${greeting},

Thank you both.

Kind regards,
Ana
`;
    assert.equal(
      fixed(text, 'exposed-recipients'),
      `${head}${message('Odile Faure', 'Odile')}\n${message('Dr Bo Lindqvist', 'Dr Bo Lindqvist')}`,
    );
  });
});

describe('others-contact-details', () => {
  it('leaves alone what is the writer’s, the reader’s or public, and numbers that reach nobody', () => {
    assertMarks(
      `---
candidate: {name: Ana Reis, email: ana@mail.example, phone: "+351 912 000 111"}
company: Tidewater Pottery
interviewers:
  - {name: Odile Faure, email: odile@tidewater.example}
  - {name: Bo Lindqvist, email: bo@tidewater.example}
---

## To: Odile Faure

Mail reaches me at ana@mail.example or anareis@work.example, and my phone is 0912 000 111.
I wrote to odile@tidewater.example and to jobs@tidewater.example, as your card says.
Order 0044 20 7946 11 came on 2026-05-04, lot 012 345 678, for £40,000. 🏺
Bo is on 0707 555 0142 in the evening, or at bo@tidewater.example.
         ^^^^^^^^^^^^^ others-contact-details
                                             ^^^^^^^^^^^^^^^^^^^^ others-contact-details

-- 
Ana Reis, +351 912 000 111
`,
      { only: ['others-contact-details'] },
    );
  });
});

describe('private-item', () => {
  it('is found by the meaning of its words, in messages to others, unless the reader raised it', () => {
    assertMarks(
      `---
interviewers:
  - name: Odile Faure
    topics: [the move of the kiln to Lisbon]
  - name: Bo Lindqvist
    private:
      - moving to Lisbon in the autumn
      - his father's stroke
  - Ngozi Adé
---

## To: Ngozi Adé

As Bo moves to Lisbon this autumn, I could take the kiln.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ private-item
I hope that his father is over the stroke.
                ^^^^^^^^^^^^^^^^^^^^^^^^^ private-item
In autumn the clay is cold.

## To: Odile Faure

The kiln moves to Lisbon, which will be warmer.

## To: Bo Lindqvist

All the best for Lisbon in autumn.
`,
      { only: ['private-item'] },
    );
  });
});

describe('personal-life', () => {
  it('is no finding of the phrases where the person raised it', () => {
    const draft = (topics: string): string =>
      `---\ninterviewers:\n  - name: Odile Faure\n${topics}---\n\n## To: Odile Faure\n\nI hope that your daughter is well.\n> Is your wife well?\n`;
    assert.deepEqual(phrasesFound(draft('')), ['your daughter']);
    assert.deepEqual(phrasesFound(draft("    topics: [her daughter's first pot]\n")), []);
  });

  /** Without the trained layer, which knows no topics. */
  function phrasesFound(text: string): string[] {
    const draft = parseDraft(file, text);
    const process = makeProcess([draft]);
    return createLinter([personalLife], createSettings(), { readsMeaning: false })
      .lint(draft, process, '2026-05-06' as CalendarDate)
      .map((f) => text.slice(f.span.start, f.span.end));
  }
});
