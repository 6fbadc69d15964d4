import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import type { Finding } from '../../server/src/service/lint.ts';
import { contactFrequencyRules } from '../../server/src/service/rules/contact-frequency/index.ts';
import { inCarrier, lintText, serviceOver } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const codes = contactFrequencyRules.map((r) => r.code);
const only = { only: codes };

/** One interviewer and one message; `person` are further lines of the entry, `headers` of the message. */
const draft = (
  person: string,
  headers: string,
  body = 'May I ask how the search is going?',
): string => `---
candidate: Ifeoma Lindqvist
company: Tern Harbour Pilots
role: Launch Coxswain
interviewers:
  - name: Bram Okafor
    consent: explicit
${person}
---

## To: Bram Okafor
Subject: Checking in about the coxswain post
${headers}

Dear Bram,

${body}

Kind regards,
Ifeoma Lindqvist
`;

const of = (text: string, today?: string): string[] =>
  lintText(text, today)
    .filter((f) => codes.includes(f.rule))
    .map((f) => `${f.rule} ${f.severity}`);

describe('contact frequency', () => {
  it('counts business days: five after Friday the 11th is Friday the 18th', () => {
    const met = '    met: 2026-09-10\n    sent: [2026-09-11]';
    const on = (date: string): string[] => of(draft(met, `Kind: check-in\nSend: ${date}`));
    assert.deepEqual(on('2026-09-17'), ['too-soon warning']);
    assert.deepEqual(on('2026-09-18'), []);
    assert.deepEqual(on('2026-09-12'), ['too-soon error']);
  });

  it('takes today where there is no date, and says nothing when a later day is on record', () => {
    const sent = '    met: 2026-09-10\n    sent: [2026-09-11]';
    assert.deepEqual(of(draft(sent, 'Kind: check-in'), '2026-09-16'), ['too-soon warning']);
    assert.deepEqual(of(draft(sent, 'Kind: check-in'), '2026-09-18'), []);
    assert.deepEqual(of(draft(sent, 'Kind: check-in'), '2026-09-01'), []);
  });

  it('takes a draft that was noted as sent for the same message', () => {
    const sent = '    met: 2026-09-10\n    sent: [2026-09-11]';
    assert.deepEqual(of(draft(sent, 'Kind: thank-you\nSend: 2026-09-11')), []);
    assert.deepEqual(of(draft(sent, 'Send: 2026-09-11')), []);
  });

  it('tells of a late thank-you, mildly', () => {
    const met = '    met: 2026-09-10';
    assert.deepEqual(of(draft(met, 'Send: 2026-09-14', 'Thank you.')), []);
    assert.deepEqual(of(draft(met, 'Send: 2026-09-16', 'Thank you.')), ['too-soon information']);
  });

  it('does not take replies, corrections and withdrawals for check-ins', () => {
    const sent = '    met: 2026-09-10\n    sent: [2026-09-15]\n    promised: 2026-09-30';
    for (const kind of ['reply', 'clarification', 'information', 'withdrawal'])
      assert.deepEqual(of(draft(sent, `Kind: ${kind}\nSend: 2026-09-16`)), []);
  });

  it('waits for the day after the promised one, and lets a passed promise decide', () => {
    const promised = '    met: 2026-09-01\n    sent: [2026-09-02]\n    promised: 2026-09-18';
    const on = (date: string): string[] => of(draft(promised, `Kind: check-in\nSend: ${date}`));
    assert.deepEqual(on('2026-09-18'), ['before-promised-date warning']);
    assert.deepEqual(on('2026-09-21'), []);
    const near = '    met: 2026-09-10\n    sent: [2026-09-11]\n    promised: 2026-09-14';
    assert.deepEqual(of(draft(near, 'Kind: check-in\nSend: 2026-09-16')), []);
  });

  it('counts check-ins without a reply; a reply begins the count anew', () => {
    const sent = '    met: 2026-08-01\n    sent: [2026-08-03, 2026-08-12, 2026-08-21]';
    const checkIn = 'Kind: check-in\nSend: 2026-09-16';
    assert.deepEqual(of(draft(sent, checkIn)), ['too-many-messages warning']);
    assert.deepEqual(of(draft(`${sent}\n    replied: 2026-08-14`, checkIn)), []);
    assert.deepEqual(of(draft(sent.replace(']', ', 2026-08-31]'), checkIn)), [
      'too-many-messages error',
    ]);
  });

  it('moves Send: to the first fine day, past every bound at once', () => {
    const text = draft(
      '    met: 2026-09-10\n    sent: [2026-09-11]\n    promised: 2026-09-25',
      'Kind: check-in\nSend: 2026-09-16',
    );
    const findings = lintText(text).filter((f) => codes.includes(f.rule));
    assert.deepEqual(
      findings.map((f) => f.rule),
      ['too-soon', 'before-promised-date'],
    );
    for (const finding of findings) {
      assert.equal(finding.fixes[0]?.title, 'Send it on Monday, 28 September 2026');
      const fixed = fix(text, finding);
      assert.match(fixed, /^Send: 2026-09-28$/m);
      assert.deepEqual(of(fixed), []);
    }
  });

  it('puts Send: in where there is none: below the heading, in CRLF, before a body without one', () => {
    const person = '    met: 2026-09-14\n    sent: [2026-09-15]';
    const text = draft(person, 'Kind: check-in');
    assert.match(fixFirst(text, 'too-soon'), /^Kind: check-in\nSend: 2026-09-22\n\nDear/m);
    const windows = text.replaceAll('\n', '\r\n');
    assert.match(fixFirst(windows, 'too-soon'), /Kind: check-in\r\nSend: 2026-09-22\r\n\r\nDear/);
    const bare = text.replace(/## To[\s\S]*?\n\n/, '');
    assert.match(fixFirst(bare, 'too-soon'), /---\n\nSend: 2026-09-22\n\nDear/);
  });

  it('sees check-ins to two people on the same or the next day, in one file or two', () => {
    const file = (name: string, send: string): string => `---
company: Tern Harbour Pilots
interviewers:
  - name: ${name}
    met: 2026-09-01
    sent: [2026-09-02]
---

## To: ${name}
Subject: Checking in about the coxswain post
Kind: check-in
Send: ${send}

Dear ${name},

May I ask how the search is going?
`;
    const rules = (a: string, b: string): string[] => {
      const service = serviceOver({
        'a.followup.md': file('Bram Okafor', a),
        'b.followup.md': file('Ulla Tan', b),
      });
      return ['a.followup.md', 'b.followup.md'].flatMap((uri) =>
        service
          .lint(uri)
          .filter((f) => codes.includes(f.rule))
          .map((f) => `${uri[0]} ${f.rule}`),
      );
    };
    assert.deepEqual(rules('2026-09-16', '2026-09-17'), [
      'a same-day-check-ins',
      'b same-day-check-ins',
    ]);
    assert.deepEqual(rules('2026-09-18', '2026-09-21'), [
      'a same-day-check-ins',
      'b same-day-check-ins',
    ]);
    assert.deepEqual(rules('2026-09-16', '2026-09-18'), []);
  });

  it('sees another channel used on the same day', () => {
    const sent =
      '    met: 2026-08-10\n    sent:\n      - {date: 2026-09-16, kind: information, channel: linkedin}';
    assert.deepEqual(of(draft(sent, 'Kind: reply\nSend: 2026-09-16')), [
      'many-channels information',
    ]);
  });

  it('marks the words that repeat, and not those of the trade', () => {
    assertMarks(
      inCarrier(`This is my third note about the rota.
^^^^^^^^^^^^^^^^^^^^^ repeat-contact-phrase
`),
      only,
    );
    for (const clean of [
      'The third batch of rye rose well.',
      'We rang every customer on Mondays.',
      'I am writing again, as you asked, with the dates.',
    ])
      assert.deepEqual(of(inCarrier(clean)), []);
  });

  it('never throws on odd files', () => {
    for (const text of [
      '',
      '---',
      '---\ninterviewers: 3\n---\n## To:\n',
      '## To: Nobody\n',
      '---\ninterviewers:\n  - name: A\n    sent: [x]\n---\n\n👋\r\n',
    ])
      assert.ok(Array.isArray(lintText(text)));
  });
});

const fix = (text: string, finding: Finding): string =>
  applyEdits(text, finding.fixes[0]?.edits ?? []);

function fixFirst(text: string, rule: string): string {
  const finding = lintText(text).find((f) => f.rule === rule);
  assert.ok(finding, `no ${rule}`);
  return fix(text, finding);
}
