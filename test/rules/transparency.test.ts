import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { isDisclosure } from '../../server/src/service/rules/transparency/disclosure.ts';
import { transparencyRules } from '../../server/src/service/rules/transparency/index.ts';
import { purposesOf } from '../../server/src/service/rules/transparency/purposes.ts';
import { createNameTable } from '../../server/src/service/text/names.ts';
import { sentencesOf } from '../../server/src/service/text/prose.ts';
import { inCarrier, lintText, serviceOver } from '../fixture.ts';
import { assertMarks } from '../marks.ts';

const codes = transparencyRules.map((r) => r.code);
const only = { only: codes };
const names = createNameTable([['Ulla', { kind: 'interviewer', name: 'Ulla Tan' }]]);

const front = `---
candidate: Ifeoma Lindqvist
company: Tern Harbour Pilots
role: Launch Coxswain
interviewers:
  - name: Bram Okafor
    met: 2026-09-14
    consent: explicit
    topics: [tides at the bar]
  - name: Ulla Tan
    met: 2026-09-14
    consent: explicit
    topics: [the night watch]
---
`;

const of = (text: string): string[] =>
  lintText(text)
    .filter((f) => codes.includes(f.rule))
    .map((f) => `${f.rule} ${f.severity}`);

describe('transparency', () => {
  it('asks each of several messages to tell of the others', () => {
    assertMarks(
      `${front}
## To: Bram Okafor
^^^^^^^^^^^^^^^^^^ undisclosed-siblings
Subject: Thank you for Monday
Send: 2026-09-16

Dear Bram,

Thank you for the talk about tides at the bar.

## To: Ulla Tan
Subject: Thank you for Monday's talk
Send: 2026-09-16

Dear Ulla,

Thank you for telling me of the night watch. Everyone I met has a note of their own from me.
`,
      only,
    );
  });

  it('says nothing where only one person is written to, or all share one message', () => {
    const one = `${front}\n## To: Bram Okafor\nSubject: Thank you\n\nDear Bram,\n\nThank you for the talk.\n`;
    assert.deepEqual(of(one), []);
    const both = one.replace('To: Bram Okafor', 'To: Bram Okafor, Ulla Tan');
    assert.deepEqual(of(both), []);
  });

  it('counts who has been written to already, also in other files', () => {
    const a = `---\ncompany: Tern\ninterviewers:\n  - name: Bram Okafor\n---\n\n## To: Bram Okafor\nSubject: Thank you\n\nDear Bram,\n\nThank you for the talk.\n`;
    const b = `---\ncompany: Tern\ninterviewers:\n  - name: Ulla Tan\n    sent: [2026-09-15]\n---\n`;
    const service = serviceOver({ 'a.followup.md': a, 'b.followup.md': b });
    assert.deepEqual(
      service
        .lint('a.followup.md')
        .filter((f) => codes.includes(f.rule))
        .map((f) => f.rule),
      ['undisclosed-siblings'],
    );
  });

  it('offers several sentences, each of which tells it', () => {
    const text = `${front}\n## To: Bram Okafor\nSubject: Thank you\n\nDear Bram,\n\nThank you for the talk.\n\n## To: Ulla Tan\nSubject: Thank you\n\nDear Ulla,\n\nThank you. I write to each of you separately.\n`;
    const finding = lintText(text).find((f) => f.rule === 'undisclosed-siblings');
    assert.equal(finding?.fixes.length, 3);
    for (const fix of finding?.fixes ?? [])
      assert.ok(
        !of(applyEdits(text, fix.edits)).some((c) => c.startsWith('undisclosed-siblings')),
        fix.title,
      );
  });

  it('knows a disclosure in any wording', () => {
    const own = new Set(['bram okafor']);
    const tells = (text: string): boolean =>
      sentencesOf(text, names).some((s) => isDisclosure(s, own));
    for (const text of [
      'I am writing to each of the pilots I met separately.',
      'The others will hear from me too.',
      'Ulla has a note from me as well.',
      'Three people spoke with me, and three letters go out tonight, one for each.',
      'Both of you will find a message of your own.',
      'A separate line is going to your colleague.',
      'I thank people one at a time.',
      'Instead of one circular I write to everybody individually.',
    ])
      assert.ok(tells(text), text);
    for (const text of [
      'Each pilot asked me another question.',
      'I have not written to the others.',
      'Thank you for the letter of the 4th.',
      'Every launch has a log of its own.',
      'You said that everyone stands two watches.',
    ])
      assert.ok(!tells(text), text);
  });

  it('knows a purpose in any wording', () => {
    const purposes = (text: string): readonly string[] =>
      sentencesOf(text, names).flatMap((s) => [...purposesOf(s)]);
    for (const [text, purpose] of [
      ['Many thanks for the hour on the launch.', 'thanks'],
      ['May I ask when the pilots decide?', 'ask'],
      ['I am writing to correct the year of my ticket.', 'correct'],
      ['I would like to withdraw my application.', 'withdraw'],
      ['You asked how I read a bar, and here is my answer.', 'answer'],
      ['I am sorry for my late arrival.', 'apologise'],
      ['This is to let you know that my ticket has come.', 'inform'],
    ] as const)
      assert.ok(purposes(text).includes(purpose), text);
    for (const text of [
      'The bar was calm on the way home.',
      'My aunt kept the light at the point.',
    ])
      assert.deepEqual(purposes(text), [], text);
  });

  it('misses a purpose only where subject and opening have none', () => {
    const message = (subject: string, body: string): string =>
      `${front}\n## To: Bram Okafor\nSubject: ${subject}\n\nDear Bram,\n\n${body}\n`;
    const idle =
      'The bar was calm on the way home. A seal swam beside the ferry. Thank you for the talk.';
    assert.deepEqual(of(message('Greetings', idle)), ['hidden-purpose information']);
    assert.deepEqual(of(message('Thank you for Monday', idle)), []);
    assert.deepEqual(of(message('Launch Coxswain', idle)), []);
    assert.deepEqual(of(message('Greetings', `I write to thank you. ${idle}`)), []);
    assert.deepEqual(
      of(message('Greetings', idle).replace('Subject:', 'Kind: reply\nSubject:')),
      [],
    );
  });

  it('asks for a subject, not on a network and not of nobody', () => {
    assertMarks(
      `${front}
## To: Bram Okafor
Subject:
^^^^^^^^ missing-subject

Dear Bram,

Thank you for the talk.
`,
      only,
    );
    assert.deepEqual(of(`${front}\n## To: Bram Okafor\n\nDear Bram,\n\nThank you.\n`), [
      'missing-subject warning',
    ]);
    const network = front.replace('consent: explicit', 'consent: explicit\n    channel: linkedin');
    assert.deepEqual(of(`${network}\n## To: Bram Okafor\n\nDear Bram,\n\nThank you.\n`), []);
    assert.deepEqual(of('Thank you for the talk.\n'), []);
  });

  it('tells subjects that mislead from those that say what they are', () => {
    const on = (subject: string, body = 'Thank you for the talk.', kind = ''): string[] =>
      of(`${front}\n## To: Bram Okafor\nSubject: ${subject}\n${kind}\nDear Bram,\n\n${body}\n`);
    for (const subject of [
      'Re: Thank you',
      'Fwd: The talk',
      'URGENT: thank you',
      'Quick question',
      'Thank you - action required',
    ])
      assert.deepEqual(on(subject), ['misleading-subject warning'], subject);
    assert.deepEqual(on('Quick question', 'Thank you. When does the next course begin?'), []);
    assert.deepEqual(on('Thank you: urgent care at sea'), []);
    assert.deepEqual(on('Re: Two dates', 'The 4th suits me, thank you.', 'Kind: reply\n'), []);
    assert.deepEqual(on('The important part of a watch, and thanks'), []);
  });

  it('finds an untrue claim to write to one person alone, only while it is untrue', () => {
    const claim = 'Thank you for the talk. You are the only one I am writing to.';
    const alone = `${front}\n## To: Bram Okafor\nSubject: Thank you\n\nDear Bram,\n\n${claim}\n`;
    assert.deepEqual(of(alone), []);
    const two = `${alone}\n## To: Ulla Tan\nSubject: Thank you\n\nDear Ulla,\n\nThank you. I write to each of you separately.\n`;
    assert.deepEqual(of(two), ['undisclosed-siblings information', 'false-exclusivity error']);
    const finding = lintText(two).find((f) => f.rule === 'false-exclusivity');
    const fixed = applyEdits(two, finding?.fixes[0]?.edits ?? []);
    assert.deepEqual(of(fixed), []);
  });

  it('finds an ask at the end of a thank-you, and moves it to the start', () => {
    const text = inCarrier('Oh, and by the way, have you decided?');
    assert.deepEqual(of(text), ['buried-ask warning']);
    const finding = lintText(text).find((f) => f.rule === 'buried-ask');
    const fixed = applyEdits(text, finding?.fixes[0]?.edits ?? []);
    assert.match(fixed, /overnight\. I would also like to ask where things stand\. I am/);
    assert.deepEqual(of(fixed), []);
    assert.deepEqual(of(text.replace('Kind: thank-you', 'Kind: check-in')), []);
    assert.deepEqual(of(inCarrier('By the way, the oven maker is in Porto.')), []);
  });

  it('never throws on odd files', () => {
    for (const text of [
      '',
      '---',
      '---\ninterviewers: 3\n---\n## To:\n',
      '## To: Nobody\nSubject: Re:\n',
      'Subject:\r\n\r\n👋\r\n',
    ])
      assert.ok(Array.isArray(lintText(text)));
  });
});
