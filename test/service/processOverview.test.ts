import assert from 'node:assert/strict';
import type { PersonOverview } from '../../server/src/service/features/processOverview.ts';
import { serviceOver } from '../fixture.ts';

const today = '2026-09-16';

/** A file of one process: people as YAML entries, then messages. */
const file = (people: string, messages = ''): string =>
  `---\ncandidate: Lucía Fernández\ncompany: Harbour Street Bakery\nrole: Production Planner\ninterviewers:\n${people}---\n${messages}`;

const message = (
  to: string,
  headers: string,
  body = 'Proofing sourdough stayed with me.',
): string =>
  `\n## To: ${to}\nSubject: Thank you for Monday\n${headers}\nDear ${to.split(' ')[0]},\n\n${body}\n\nKind regards,\nLucía Fernández\n`;

const overview = (files: Record<string, string>, uri = Object.keys(files)[0] ?? '') => {
  const found = serviceOver(files, today).overview(uri);
  assert.ok(found);
  return found;
};

/** A person in short: what is due, then each message. */
const told = (person: PersonOverview | undefined): string[] => [
  person?.due.text ?? '',
  ...(person?.messages ?? []).map((m) =>
    [m.date, m.kind, m.state, m.words].filter((part) => part !== undefined).join(' '),
  ),
];

describe('the overview of a process', () => {
  it('gathers everybody and every message from all its files, in order of date', () => {
    const { company, role, uris, people } = overview({
      'x/a': file(
        '  - name: Wanjiru Kamau\n    title: Head Baker\n    met: 2026-09-14\n    sent: [2026-09-15]\n',
        message('Wanjiru Kamau', 'Kind: check-in\nSend: 2026-09-24\n'),
      ),
      'x/b': file(
        '  - name: Anders Holm\n    met: 2026-09-14\n',
        message('Anders Holm', '') + message('Nobody Yet', 'Send: 2026-09-17\n'),
      ),
      'y/c': file('  - name: Petra Novak\n'),
    });
    assert.deepEqual(
      { company, role, uris, names: people.map((p) => p.name) },
      {
        company: 'Harbour Street Bakery',
        role: 'Production Planner',
        uris: ['x/a', 'x/b'],
        names: ['Wanjiru Kamau', 'Anders Holm', 'Nobody Yet'],
      },
    );
    assert.equal(people[0]?.title, 'Head Baker');
    assert.deepEqual(told(people[0]), [
      'check-in, Thursday, 24 September 2026',
      '2026-09-15 thank-you noted',
      '2026-09-24 check-in planned 5',
    ]);
    assert.deepEqual(told(people[1]), ['thank-you, today', '2026-09-16 thank-you planned 5']);
    assert.deepEqual(told(people[2]), [
      'not in the list of interviewers',
      '2026-09-17 thank-you planned 5',
    ]);
  });

  it('shows a message once whose date has been noted', () => {
    const { people } = overview({
      'x/a': file(
        '  - name: Wanjiru Kamau\n    met: 2026-09-14\n    sent: [{ date: 2026-09-15, kind: thank-you }]\n',
        message('Wanjiru Kamau', 'Kind: thank-you\nSend: 2026-09-15\n'),
      ),
    });
    assert.deepEqual(told(people[0]).slice(1), ['2026-09-15 thank-you sent 5']);
  });

  it('tells the state of all ten guidelines, the gravest finding of each first to be gone to', () => {
    const text = file(
      '  - name: Wanjiru Kamau\n    met: 2026-09-14\n    consent: explicit\n    topics: [proofing sourdough]\n',
      message('Wanjiru Kamau', '', 'Proofing sourdough stayed with me. Please answer ASAP.'),
    );
    const [first] = overview({ 'x/a': text }).people[0]?.messages ?? [];
    assert.equal(first?.guidelines.length, 10);
    const broken = first?.guidelines.filter((g) => g.findings > 0) ?? [];
    assert.deepEqual(
      broken.map((g) => `${g.guideline} ${g.severity} ${g.findings}`),
      ['no-pressure warning 1'],
    );
    const place = broken[0]?.place;
    assert.match(text.slice(place?.span.start, place?.span.end), /ASAP/);
    assert.equal(
      text.slice(first?.place.span.start, first?.place.span.end),
      '## To: Wanjiru Kamau',
    );
  });

  describe('says what is due', () => {
    const due = (people: string, messages = ''): string =>
      overview({ 'x/a': file(`  - name: Wanjiru Kamau\n${people}`, messages) }).people[0]?.due
        .text ?? '';

    it('after an interview a thank-you within two business days', () => {
      assert.equal(due('    met: 2026-09-15\n'), 'thank-you, by Thursday, 17 September 2026');
      assert.equal(due('    met: 2026-09-01\n'), 'thank-you, late and still welcome');
      assert.equal(due(''), 'nothing yet');
    });

    it('then a check-in, once a working week and their promise have passed', () => {
      assert.equal(
        due('    met: 2026-09-14\n    sent: [2026-09-15]\n'),
        'a check-in is fine from Tuesday, 22 September 2026',
      );
      assert.equal(
        due('    met: 2026-09-14\n    sent: [2026-09-15]\n    promised: 2026-09-28\n'),
        'a check-in is fine from Tuesday, 29 September 2026',
      );
      assert.equal(due('    met: 2026-09-01\n    sent: [2026-09-02]\n'), 'a check-in is fine');
    });

    it('for a check-in that is planned too early, the first date that would be fine', () => {
      assert.equal(
        due(
          '    met: 2026-09-14\n    sent: [2026-09-15]\n',
          message('Wanjiru Kamau', 'Kind: check-in\nSend: 2026-09-17\n'),
        ),
        'check-in, fine from Tuesday, 22 September 2026',
      );
    });

    it('nothing where they answered, said no, or were asked twice', () => {
      assert.equal(
        due('    met: 2026-09-01\n    sent: [2026-09-02]\n    replied: 2026-09-10\n'),
        'answered on Thursday, 10 September 2026',
      );
      assert.equal(
        due('    met: 2026-09-14\n    consent: refused\n'),
        'asked not to be written to',
      );
      assert.equal(
        due('    met: 2026-08-03\n    sent: [2026-08-04, 2026-08-20, 2026-09-03]\n'),
        'nothing: two check-ins wait for an answer',
      );
    });

    it('apart from a check-in to another', () => {
      const { people } = overview({
        'x/a': file(
          '  - name: Wanjiru Kamau\n    met: 2026-09-14\n    sent: [2026-09-15]\n  - name: Anders Holm\n    met: 2026-09-01\n    sent: [2026-09-02]\n',
          message('Anders Holm', 'Kind: check-in\nSend: 2026-09-22\n'),
        ),
      });
      assert.equal(people[0]?.due.text, 'a check-in is fine from Thursday, 24 September 2026');
    });
  });
});
