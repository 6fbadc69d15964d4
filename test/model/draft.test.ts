import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parseDraft } from '../../server/src/service/model/draft.ts';
import { proseOf } from '../../server/src/service/text/prose.ts';
import { inCarrier } from '../fixture.ts';

const two = `---
candidate: Ada Obi
interviewers:
  - name: Per Lund
    met: 2026-11-17
    sent: [2026-11-18]
  - Mia Roth
---

Notes that are never checked.

## To: Per Lund
Subject: Hello
Send: 2026-11-25

Dear Per,

How is the weather?

Kind regards,
Ada Obi

### To: Mia Roth, Per Lund
Kind: clarification

Mia,

Hello.
`;

describe('a draft', () => {
  it('has messages with recipients, headers, kind and body', () => {
    const draft = parseDraft('a', two);
    const shape = draft.messages.map((m) => ({
      to: m.recipients.map((r) => r.interviewer?.name),
      subject: m.subject?.value,
      kind: m.kind,
      stated: m.kindStated,
      send: m.send?.value,
      greeting: m.body.greeting && textOf(draft, m.body.greeting.span),
      signOff: m.body.signOff && textOf(draft, m.body.signOff.span),
      words: proseOf(m, draft.frontMatter).words,
    }));
    assert.deepEqual(shape, [
      {
        to: ['Per Lund'],
        subject: 'Hello',
        kind: 'check-in',
        stated: false,
        send: '2026-11-25',
        greeting: 'Dear Per,',
        signOff: 'Kind regards,\nAda Obi',
        words: 4,
      },
      {
        to: ['Mia Roth', 'Per Lund'],
        subject: undefined,
        kind: 'clarification',
        stated: true,
        send: undefined,
        greeting: 'Mia,',
        signOff: undefined,
        words: 1,
      },
    ]);
    assert.equal(textOf(draft, draft.notes).trim(), 'Notes that are never checked.');
  });

  it('without a heading is one message to the only interviewer, or to whom `to:` names', () => {
    const recipients = (text: string): (string | undefined)[] =>
      parseDraft('a', text).messages.flatMap((m) =>
        m.recipients.map((r) => r.interviewer?.name ?? r.name),
      );
    assert.deepEqual(recipients('---\ninterviewers: [Per Lund]\n---\nSubject: x\n\nDear Per,\n'), [
      'Per Lund',
    ]);
    assert.deepEqual(
      recipients('---\ninterviewers: [Per Lund, Mia Roth]\nto: Mia\n---\n\nDear Mia,\n'),
      ['Mia Roth'],
    );
    assert.deepEqual(recipients('Dear Per,\n\nHello.\n'), []);
  });

  it('keeps a heading inside code as code', () => {
    assert.equal(parseDraft('a', '## To: Per\n\n```\n## To: Mia\n```\n').messages.length, 1);
  });

  it('leaves quotes, code, comments, signature and earlier mail out of the prose', () => {
    const body =
      'I wrote `code` here. <!-- hidden -->\n\n> quoted words\n\n```\nfenced\n```\n\nOn Tuesday Per wrote:\n> old\n\nmore old\n\n-- \nsignature';
    const draft = parseDraft('a', `## To: Per\n\n${body}\n`);
    const words = draft.messages.flatMap((m) =>
      proseOf(m, draft.frontMatter).sentences.map((s) => s.text),
    );
    assert.deepEqual(words, ['I wrote xxxxxx here.']);
  });

  it('is read alike with CRLF, a byte-order mark and astral characters', () => {
    for (const text of [
      two.replaceAll('\n', '\r\n'),
      `\uFEFF${two}`,
      two.replace('the weather', 'the 🌦️ weather'),
    ]) {
      const draft = parseDraft('a', text);
      assert.deepEqual(
        draft.messages.map((m) => m.recipients.map((r) => textOf(draft, r.span))),
        [['Per Lund'], ['Mia Roth', 'Per Lund']],
      );
      assert.equal(textOf(draft, draft.messages[0]?.subject?.span), 'Hello');
      assert.deepEqual(draft.frontMatter.issues, []);
    }
  });

  it('with broken or open front matter still has its messages', () => {
    const broken = parseDraft('a', two.replace('interviewers:', 'interviewers: ['));
    assert.equal(broken.messages.length, 2);
    assert.ok(broken.frontMatter.issues.length > 0);
    const open = parseDraft('a', two.replace('\n---\n', '\n'));
    assert.deepEqual(
      [open.frontMatter.closed, open.messages.length, open.frontMatter.interviewers.length > 0],
      [false, 2, true],
    );
    assert.deepEqual(parseDraft('a', '').messages, []);
    assert.deepEqual(parseDraft('a', '---').messages, []);
  });

  it('never throws and keeps every span inside the text, whatever is typed', () => {
    const scrap = fc.constantFrom(
      '---\n',
      '## To: Per Lund\n',
      'Subject: ',
      '\r\n',
      '> q\n',
      '```\n',
      '<!-- followup-disable x -->',
      'Dear Per,\n',
      '- item\n',
      '{{',
      '[N](',
      '\u{1F469}\u200D\u{1F680}',
      '\u2028',
      '\u0000',
      '\uD800',
      'interviewers:\n  - name: ',
      '&a [*a]',
      'Kind regards,\nAda',
      '-- \n',
      '"',
      '“',
      ' '.repeat(70),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          const draft = parseDraft('a', text);
          for (const message of draft.messages) {
            for (const token of proseOf(message, draft.frontMatter).sentences.flatMap(
              (s) => s.tokens,
            )) {
              assert.ok(0 <= token.start && token.start < token.end && token.end <= text.length);
            }
          }
          walkSpans(draft, text.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('changed step by step is the same as read afresh', () => {
    const base =
      inCarrier('I liked the oven. "Quoted," she said.') + two.slice(two.indexOf('## To: Per'));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat(12),
            fc.constantFrom('', 'x', '\n', '\n\n', '## To: Per\n', '---\n', '😀', ' by Friday.'),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (edits) => {
          let text = base;
          let draft = parseDraft('a', text);
          for (const [at, length, insert] of edits) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + insert + text.slice(start + length);
            draft = parseDraft('a', text, draft);
          }
          assert.deepEqual(draft, parseDraft('a', text));
        },
      ),
      { numRuns: 200 },
    );
  });
});

const textOf = (draft: Draft, at: { start: number; end: number } | undefined): string =>
  at ? draft.text.slice(at.start, at.end) : '';

function walkSpans(value: unknown, length: number): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number')
    assert.ok(0 <= start && start <= end && end <= length, `span ${start}-${end} of ${length}`);
  for (const inner of Object.values(value)) walkSpans(inner, length);
}
