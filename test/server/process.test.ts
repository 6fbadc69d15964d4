import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { type Editor, pulling, startEditor } from './client.ts';

const draft = (name: string, body: string): string =>
  `---
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: ${name}
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
---

## To: ${name}
Subject: Thank you for Monday
Send: 2026-09-16

Dear ${name.split(' ')[0]},

${body}

Kind regards,
Lucía Fernández
`;

const proofing =
  'Thank you for showing me how the sourdough proofs overnight. What you said about patience with the dough has stayed with me all week, and I have tried it at home.';
const other =
  'The queue on Saturdays was new to me, and your account of it has given me an idea for the rota that I would like to think through.';
const line = draft('Anders Holm', proofing).split('\n').indexOf(proofing);

interface Answer {
  readonly company: string;
  readonly uris: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly location: { readonly uri: string };
    readonly due: { readonly text: string };
    readonly messages: readonly {
      readonly kind: string;
      readonly words: number;
      readonly location: { readonly uri: string; readonly range: object };
    }[];
  }[];
}

describe('a process over stdio', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await startEditor(
      pulling,
      { 'b.followup.md': draft('Anders Holm', proofing), 'c.followup.md': other },
      null,
      ['.'],
      { processView: true, compareCommand: true },
    );
  });
  afterEach(async () => {
    assert.equal(editor.stderr(), '');
    assert.equal(await editor.stop(), 0);
  });

  it('is told with everybody in it, drafts that are not open among them', async () => {
    const uri = editor.open('a.followup.md', draft('Wanjiru Kamau', other));
    const { company, uris, people } = await process(uri);
    assert.equal(company, 'Harbour Street Bakery');
    assert.deepEqual(uris, [uri, editor.uri('b.followup.md')]);
    assert.deepEqual(
      people.map((p) => [p.name, p.location.uri, p.due.text, p.messages.map((m) => m.words)]),
      [
        ['Wanjiru Kamau', uri, 'thank-you, today', [28]],
        ['Anders Holm', editor.uri('b.followup.md'), 'thank-you, today', [31]],
      ],
    );
    assert.deepEqual(people[1]?.messages[0]?.location, {
      uri: editor.uri('b.followup.md'),
      range: { start: { line: 10, character: 0 }, end: { line: 10, character: 18 } },
    });
  });

  it('says when what was told is no longer so, by an edit or by a file', async () => {
    const uri = editor.open('a.followup.md', draft('Wanjiru Kamau', other));
    await process(uri);
    const next = (): Promise<unknown> =>
      new Promise((resolve) =>
        editor.connection.onNotification('followup/processChanged', resolve),
      );
    let changed = next();
    editor.change('a.followup.md', { line, character: 0 }, { line, character: 0 }, 'So ');
    await changed;
    assert.equal((await process(uri)).people[0]?.messages[0]?.words, 29);
    changed = next();
    await editor.remove('b.followup.md');
    await changed;
    assert.deepEqual((await process(uri)).uris, [uri]);
  });

  it('lays a message beside the one it repeats, from the finding and from the cursor', async () => {
    const uri = editor.open('a.followup.md', draft('Wanjiru Kamau', proofing));
    const { items } = await editor.connection.sendRequest<{ items: Diagnostic[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    const finding = items.find((d) => d.code === 'near-duplicate-message');
    assert.ok(finding);
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [finding], only: ['quickfix'] },
    });
    const compare = actions.find((a) => a.title === 'Compare with the similar message');
    assert.equal(compare?.command?.command, 'followup.compareMessages');
    const found = {
      own: { uri, index: 0, name: 'Wanjiru Kamau' },
      other: { uri: editor.uri('b.followup.md'), index: 0, name: 'Anders Holm' },
    };
    const ask = (place: unknown) => editor.connection.sendRequest('followup/compare', place);
    assert.deepEqual(await ask(compare?.command?.arguments?.[0]), found);
    assert.deepEqual(await ask({ uri, position: { line: line + 2, character: 0 } }), found);
    const { text } = await editor.connection.sendRequest<{ text: string }>(
      'followup/message',
      found.other,
    );
    assert.match(text, /^## To: Anders Holm\n[\s\S]*\nLucía Fernández$/);
  });

  it('has nothing to lay beside a message that is like no other, or beside none', async () => {
    const uri = editor.open('a.followup.md', draft('Wanjiru Kamau', other));
    const ask = (at: number) =>
      editor.connection.sendRequest('followup/compare', {
        uri,
        position: { line: at, character: 0 },
      });
    assert.equal(await ask(line), null);
    assert.equal(await ask(2), null);
  });

  const process = (uri: string): Promise<Answer> =>
    editor.connection.sendRequest('followup/process', { uri });
});
