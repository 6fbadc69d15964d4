import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { plain } from '../../server/src/service/features/snippetText.ts';
import { inCarrier, serviceOver } from '../fixture.ts';

const head = `---
candidate: Ada Obi
company: Birch & Vale
role: Surveyor
interviewers:
  - name: Per Lund
    title: Team Lead
    greeting: Mr Lund
    met: 2026-09-14
    consent: explicit
    topics: [bog levels after rain, mapping by drone]
  - name: Mia Roth
    met: 2026-09-14
    topics: [the tide $tables]
  - name: Bo Ek
    consent: refused
facts:
  start date: 2026-11-02
attachments: [survey.pdf]
---
`;

/** Labels offered at `|` in the text, or after the front matter of the fixture. */
const at = (text: string, prefix = ''): string[] => {
  const whole = text.startsWith('---') ? text : `${head}\n${text}`;
  const offset = whole.indexOf('|');
  return serviceOver({ a: whole.replace('|', '') })
    .complete('a', offset)
    .map((c) => c.label)
    .filter((l) => l.startsWith(prefix));
};

/** The text after taking the completion with this label. */
const taken = (text: string, label: string): string => {
  const whole = `${head}\n${text}`;
  const offset = whole.indexOf('|');
  const clean = whole.replace('|', '');
  const item = serviceOver({ a: clean })
    .complete('a', offset)
    .find((c) => c.label === label);
  assert.ok(item, `${label} is offered`);
  return applyEdits(clean, [{ span: item.replace, newText: plain(item.snippet) }]).slice(
    head.length + 1,
  );
};

describe('completions', () => {
  it('offer top-level keys that are not there yet', () => {
    assert.deepEqual(at('---\ncandidate: A\nro|\n---\n'), [
      'company',
      'role',
      'interviewers',
      'facts',
      'confidential',
      'attachments',
      'to',
      'dictionary',
    ]);
  });

  it("offer an interviewer's keys inside the list, and `name` for a new entry", () => {
    const keys = at('---\ninterviewers:\n  - name: Per\n    |\n---\n');
    assert.ok(
      keys.includes('topics') &&
        keys.includes('consent') &&
        !keys.includes('name') &&
        !keys.includes('company'),
    );
    assert.deepEqual(at('---\ninterviewers:\n  - |\n---\n'), ['name']);
  });

  it('offer the values of a key', () => {
    assert.deepEqual(at('---\ninterviewers:\n  - name: Per\n    consent: |\n---\n'), [
      'explicit',
      'understood',
      'refused',
    ]);
    assert.deepEqual(at('---\ninterviewers:\n  - name: Per\n    met: |\n---\n'), ['2026-09-16']);
    assert.deepEqual(at('## To: Per Lund\nKind: c|\n'), [
      'thank-you',
      'check-in',
      'clarification',
      'information',
      'reply',
      'withdrawal',
    ]);
    assert.deepEqual(at('## To: Per Lund\nAttachments: |\n'), ['survey.pdf']);
  });

  it('offer names in a heading, those not yet written to first', () => {
    assert.deepEqual(at('## To: Per Lund\n\nHello.\n\n## To: |\n').slice(0, 3), [
      'Per Lund',
      'Mia Roth',
      'Bo Ek',
    ]);
    assert.equal(taken('## To:|\n', 'Mia Roth'), '## To: Mia Roth\n');
  });

  it('offer header lines after a heading', () => {
    assert.deepEqual(
      at('## To: Per Lund\nSubject: Hello\n|\n').filter((l) => l.endsWith(':')),
      ['Kind:', 'Send:', 'Cc:', 'Bcc:', 'Attachments:'],
    );
  });

  it('greet as the person likes it', () => {
    assert.equal(
      taken('## To: Per Lund\n\n|\n', 'Dear Mr Lund,'),
      '## To: Per Lund\n\nDear Mr Lund,\n\n\n',
    );
    assert.equal(taken('## To: Mia Roth\n\nDear |\n', 'Mia'), '## To: Mia Roth\n\nDear Mia,\n');
  });

  it('put topics of the recipient and facts into a sentence', () => {
    assert.ok(at('## To: Mia Roth\n\nDear Mia,\n\nThank you for |\n').includes('the tide $tables'));
    assert.ok(
      !at('## To: Mia Roth\n\nDear Mia,\n\nThank you for |\n').includes('mapping by drone'),
    );
    assert.equal(
      taken('## To: Mia Roth\n\nDear Mia,\n\nThank you for the tide|\n', 'the tide $tables'),
      '## To: Mia Roth\n\nDear Mia,\n\nThank you for the the tide $tables\n',
    );
    assert.equal(
      taken('## To: Mia Roth\n\nDear Mia,\n\nI can start on |\n', 'start date: 2026-11-02'),
      '## To: Mia Roth\n\nDear Mia,\n\nI can start on 2026-11-02\n',
    );
  });

  it('offer a whole message on an empty line, to no one who refused', () => {
    assert.deepEqual(at('|', 'Message for'), ['Message for Per Lund', 'Message for Mia Roth']);
    assert.deepEqual(at('## To: Per Lund\n\nHello.\n\n|\n', 'Message for'), [
      'Message for Mia Roth',
    ]);
  });

  it('say nothing where nothing fits, and never throw', () => {
    const text = `${head}\n## To: Per Lund\n\nDear Mr Lund,\n\nHello there.\n`;
    const service = serviceOver({ a: text, b: '', c: '---', d: '---\ninterviewers: [' });
    for (let i = 0; i <= text.length; i++) assert.ok(Array.isArray(service.complete('a', i)));
    for (const uri of ['b', 'c', 'd']) assert.ok(Array.isArray(service.complete(uri, 0)));
  });
});

describe('message scaffolds', () => {
  it('are messages without a finding at warning level', () => {
    const text = head.replace('$tables', 'tables');
    const service = serviceOver({ a: text });
    const inserted = service
      .scaffolds('a')
      .map((s) =>
        applyEdits(text, [{ span: { start: s.offset, end: s.offset }, newText: plain(s.snippet) }]),
      );
    assert.equal(inserted.length, 2);
    for (const draft of inserted) {
      const loud = serviceOver({ a: draft })
        .lint('a')
        .filter((f) => f.severity === 'error' || f.severity === 'warning');
      assert.deepEqual(
        loud.map((f) => f.rule),
        [],
      );
    }
  });

  it('read as they should', () => {
    const [first, second] = serviceOver({ a: head }).scaffolds('a');
    assert.equal(
      plain(first?.snippet ?? '').trim(),
      `## To: Per Lund
Subject: Thank you for Monday
Kind: thank-you
Send: 2026-09-16

Dear Mr Lund,

Thank you for talking with me about bog levels after rain on Monday. I am writing to each interviewer separately, since every conversation was different.

Kind regards,
Ada Obi`,
    );
    assert.match(second?.snippet ?? '', /the tide \\\$tables/);
  });

  it('are left for those alone who have no message in the process', () => {
    const names = (text: string): string[] =>
      serviceOver({ a: text })
        .scaffolds('a')
        .map((s) => s.name);
    assert.deepEqual(names(inCarrier('Hello.')), ['Anders Holm', 'Petra Novak']);
    assert.deepEqual(names('no front matter'), []);
  });
});
