import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { lintText } from '../fixture.ts';

const head = `---
candidate: Amina Yusuf
company: Larkfield Dairy
role: Herd Manager
interviewers:
  - name: Tomasz Wójcik
    title: Head of Herds
    met: 2026-09-14
    topics:
      - robot milking at night
  - name: Ruta Kalnina
    topics:
      - feeding calves by hand
---
`;

const to = (name: string, body: string): string =>
  `${head}\n## To: ${name}\nSubject: Thank you for Monday\n\n${body}\n`;

/** The words a rule marks. */
const marked = (text: string, rule: string): string[] =>
  lintText(text)
    .filter((f) => f.rule === rule)
    .map((f) => text.slice(f.span.start, f.span.end));

describe('generic-greeting', () => {
  const greet = (greeting: string, name = 'Tomasz Wójcik'): string =>
    to(name, `${greeting}\n\nThank you for showing me the robot milking at night.`);

  it('finds greetings that fit anybody', () => {
    for (const greeting of [
      'Dear Hiring Manager',
      'Dear Sir/Madam',
      'Respected Sir',
      'To whom it may concern',
      'Dear all',
      'Hi team',
      'Hi there',
      'Dear Recruiting Team',
      'Dear Members of the Panel',
      'Dear Head of Herds',
      'Ladies and gentlemen',
      'Hello everyone',
      'Good morning',
    ])
      assert.deepEqual(marked(greet(`${greeting},`), 'generic-greeting'), [greeting]);
  });

  it('leaves names, slots and empty greetings to others', () => {
    for (const greeting of [
      'Dear Tomasz',
      'Good morning Tomasz',
      'Hello Mr Wójcik',
      'Dear [Name]',
      'Dear',
      'Tomasz',
    ])
      assert.deepEqual(marked(greet(`${greeting},`), 'generic-greeting'), [], greeting);
  });

  it('lets a group be greeted as one, and a mailbox as what it is', () => {
    assert.deepEqual(
      marked(greet('Dear all,', 'Tomasz Wójcik, Ruta Kalnina'), 'generic-greeting'),
      [],
    );
    assert.deepEqual(
      marked(greet('Dear both,', 'Tomasz Wójcik, Ruta Kalnina'), 'generic-greeting'),
      [],
    );
    assert.deepEqual(
      marked(greet('Dear Recruiting Team,', 'Recruiting Team'), 'generic-greeting'),
      [],
    );
    assert.deepEqual(
      marked(greet('Dear Hiring Manager,', 'Tomasz Wójcik, Ruta Kalnina'), 'generic-greeting'),
      ['Dear Hiring Manager'],
    );
  });

  it('finds one that the message goes on from', () => {
    const text = to(
      'Ruta Kalnina',
      'Dear Ruta,\n\nTo whom it may concern: thank you for the calves.',
    );
    assert.deepEqual(marked(text, 'generic-greeting'), ['To whom it may concern']);
    const finding = lintText(text).find((f) => f.rule === 'generic-greeting');
    assert.deepEqual(
      finding?.fixes.map((f) => applyEdits(text, f.edits).split('\n').at(-2)),
      ['Ruta, thank you for the calves.', 'Thank you for the calves.'],
    );
  });

  it('greets by name and keeps the mark and the salutation', () => {
    const first = (greeting: string): string | undefined => {
      const text = greet(greeting);
      const finding = lintText(text).find((f) => f.rule === 'generic-greeting');
      return applyEdits(text, finding?.fixes[0]?.edits ?? [])
        .split('\n')
        .at(-4);
    };
    assert.equal(first('Hi there!'), 'Hi Tomasz!');
    assert.equal(first('To whom it may concern:'), 'Dear Tomasz:');
    assert.equal(first('Hello team,'), 'Hello Tomasz,');
  });

  it('says nothing where no name is known', () => {
    assert.deepEqual(marked('Dear Hiring Manager,\n\nThank you.\n', 'generic-greeting'), []);
    assert.deepEqual(marked('---\ninterviewers: [\n---\nDear Sir,\n', 'generic-greeting'), []);
  });
});
