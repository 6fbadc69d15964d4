import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { lintText, serviceOver } from '../fixture.ts';

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

describe('no-shared-topic', () => {
  const rule = 'no-shared-topic';
  const about = (body: string, name = 'Tomasz Wójcik'): string => to(name, `Dear T,\n\n${body}`);
  const severity = (text: string): string | undefined =>
    lintText(text).find((f) => f.rule === rule)?.severity;

  it('is silent where a topic is touched in other forms and spellings of its words', () => {
    for (const body of [
      'Thank you for showing me the robots.',
      'The cows that milked themselves have stayed with me.',
      'I have thought about the ROBOTIC arm since.',
    ])
      assert.equal(severity(about(body)), undefined, body);
    assert.equal(severity(about('I fed a calf by bottle on Sunday.', 'Ruta Kalnina')), undefined);
  });

  it('warns where nothing particular is said, and says it softly where something else is', () => {
    assert.equal(
      severity(about('Thank you for your time. I learned a lot about the role.')),
      'warning',
    );
    assert.equal(
      severity(
        about('Your story of the flooded pasture made me laugh. You drained the ditch by spoon.'),
      ),
      'information',
    );
  });

  it('speaks softly where no topics are recorded', () => {
    const text = about('Thank you for your time on Monday.').replace(
      / {4}topics:\n {6}- robot.*\n/,
      '',
    );
    assert.equal(severity(text), 'information');
  });

  it('looks at thank-yous and check-ins to one person only', () => {
    const withdrawal = about('Thank you for your time.').replace(
      'Monday\n',
      'Monday\nKind: withdrawal\n',
    );
    assert.equal(severity(withdrawal), undefined);
    assert.equal(severity(about('Thank you.', 'Tomasz Wójcik, Ruta Kalnina')), undefined);
    assert.equal(severity(about('', 'Tomasz Wójcik')), undefined);
  });

  it('offers a sentence for each topic, or several for the only one', () => {
    const text = about('Thank you for seeing me on Monday.');
    const finding = lintText(text).find((f) => f.rule === rule);
    assert.deepEqual(
      finding?.fixes.map((f) => f.edits[0]?.newText.trim()),
      [
        'Thank you for talking with me about robot milking at night.',
        'Our conversation about robot milking at night has stayed with me.',
        'I have thought more about robot milking at night since we spoke.',
      ],
    );
    const two = lintText(
      text.replace('at night\n', 'at night\n      - How they name the calves.\n'),
    );
    assert.deepEqual(
      two.find((f) => f.rule === rule)?.fixes.map((f) => f.edits[0]?.newText.trim()),
      [
        'Thank you for talking with me about robot milking at night.',
        'Our conversation about how you name the calves has stayed with me.',
      ],
    );
  });

  it('offers to record what was spoken about', () => {
    const text = about(
      'Thank you for talking about draining wet pastures, which you did by spoon. Your flooded barn stayed with me.',
    );
    const finding = lintText(text).find((f) => f.rule === rule);
    const fix = finding?.fixes.at(-1);
    assert.equal(fix?.title, 'Record "draining wet pastures" as a topic of Tomasz Wójcik');
    assert.equal(severity(applyEdits(text, fix?.edits ?? [])), undefined);
  });
});

describe('near-duplicate-message', () => {
  const rule = 'near-duplicate-message';
  const same =
    'Thank you for walking me through the barn. What you said about cows that choose their own hour has stayed with me, and I have read more about it since.';
  const reworded =
    'Thank you for walking me through your barn. What you told me about cows choosing their own hour stayed with me, and I have since read more about it.';
  const other =
    'I liked your account of the first calf of the spring. At my last farm we fed them from a bucket, and I would like to see your bottles at work one morning.';
  const part = (name: string, body: string): string =>
    `## To: ${name}\nSubject: Thank you\n\nDear ${name.split(' ')[0]},\n\n${body}\n\nKind regards,\nAmina Yusuf\n\n`;
  const two = (first: string, second: string): string =>
    `${head}\n${part('Tomasz Wójcik', first)}${part('Ruta Kalnina', second)}`;
  const found = (text: string) => lintText(text).filter((f) => f.rule === rule);

  it('marks the later copy in a file and links the earlier', () => {
    const text = two(same, same);
    const [finding, ...more] = found(text);
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.equal(finding.severity, 'error');
    assert.match(finding.message, /^About 100 % /);
    assert.equal(finding.recipient, 'Ruta Kalnina');
    assert.ok(finding.span.start > text.indexOf('## To: Ruta'));
    assert.ok((finding.related[0]?.span.start ?? text.length) < text.indexOf('## To: Ruta'));
  });

  it('sees through names and light rewording', () => {
    assert.equal(found(two(`Tomasz, ${same}`, `Ruta, ${same}`)).length, 1);
    assert.equal(found(two(same, reworded))[0]?.severity, 'warning');
  });

  it('lets different messages, short ones, withdrawals and disclosures be', () => {
    assert.deepEqual(found(two(same, other)), []);
    assert.deepEqual(
      found(two('Thank you for the hour in the barn.', 'Thank you for the hour in the barn.')),
      [],
    );
    const withdrawn = two(same, same).replaceAll('Thank you\n', 'Thank you\nKind: withdrawal\n');
    assert.deepEqual(found(withdrawn), []);
    const each =
      ' I am writing to each person I met separately, since every conversation was of its own kind.';
    assert.deepEqual(
      found(two(`The barn was new to me.${each}`, `The calves were new to me.${each}`)),
      [],
    );
  });

  it('compares the files of a process and tells both', () => {
    const service = serviceOver({
      'a.followup.md': `${head}\n${part('Tomasz Wójcik', same)}`,
      'b.followup.md': `${head}\n${part('Ruta Kalnina', same)}`,
    });
    for (const [uri, twin] of [
      ['a.followup.md', 'b.followup.md'],
      ['b.followup.md', 'a.followup.md'],
    ] as const) {
      const [finding] = service.lint(uri).filter((f) => f.rule === rule);
      assert.equal(finding?.related[0]?.uri, twin);
    }
  });

  it('replaces the copied part with a topic of this person', () => {
    const text = two(same, same);
    const [fix] = found(text)[0]?.fixes ?? [];
    const fixed = applyEdits(text, fix?.edits ?? []);
    assert.match(
      fixed,
      /Dear Ruta,\n\nThank you for talking with me about feeding calves by hand\.\n\nKind/,
    );
    assert.deepEqual(found(fixed), []);
  });
});

describe('borrowed-topic', () => {
  const rule = 'borrowed-topic';
  const marks = (body: string): string[] =>
    marked(to('Tomasz Wójcik', `Dear Tomasz,\n\n${body}`), rule);

  it("marks what only another spoke about, said of this reader's talk", () => {
    assert.deepEqual(marks('The calves you feed by hand have stayed with me.'), [
      'calves you feed by hand',
    ]);
    assert.deepEqual(marks('Your way of hand-feeding the calves was new to me.'), [
      'hand-feeding the calves',
    ]);
  });

  it('lets the own topic, a single shared word and the writer be', () => {
    for (const body of [
      'Your robot milks at night, and that has stayed with me.',
      'You gave me a hand over the gate.',
      'At home I fed two calves by hand.',
      'Ruta said that you feed the calves by hand.',
      'You wrote "we feed the calves by hand".',
    ])
      assert.deepEqual(marks(body), [], body);
  });

  it('knows the topics of other files of the process', () => {
    const service = serviceOver({
      'a.followup.md': to(
        'Tomasz Wójcik',
        'Dear Tomasz,\n\nYour talk of shearing sheep in May was new to me.',
      ),
      'b.followup.md':
        '---\ncompany: Larkfield Dairy\ninterviewers:\n  - name: Lena Voss\n    topics: [shearing the sheep]\n---\n',
    });
    const [finding] = service.lint('a.followup.md').filter((f) => f.rule === rule);
    assert.equal(finding?.related[0]?.uri, 'b.followup.md');
  });
});
