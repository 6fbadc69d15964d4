import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionTriggerKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inCarrier } from '../fixture.ts';
import { type Editor, pulling, pushing, startEditor } from './client.ts';

const text = inCarrier('The crumb of a rye loaf is a joy, and I would definately bake it.');
const line = text.split('\n').findIndex((l) => l.startsWith('The crumb'));
const slip = { line, character: text.split('\n')[line]?.indexOf('definately') ?? 0 };

/** VS Code, which makes files and has commands for the user's dictionary. */
const vscode: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

describe('dictionaries', () => {
  let editor: Editor;
  afterEach(async () => {
    assert.equal(editor.stderr(), '', 'nothing is written to standard error');
    assert.equal(await editor.stop(), 0);
  });

  it('are read after the first findings are out; then the editor is asked to pull again', async () => {
    editor = await startEditor(pulling);
    const uri = editor.open('a.followup.md', text);
    const refreshed = editor.refreshed();
    assert.deepEqual(codesOf(await pull(uri)), []);
    await refreshed;
    assert.deepEqual(codesOf(await pull(uri)), ['spelling']);
  });

  it('tell the kind of English of a draft', async () => {
    editor = await startEditor(pulling);
    const dialect = (uri: string) => editor.connection.sendRequest('followup/spelling', { uri });
    const english = inCarrier('My favourite colour is grey.');
    assert.deepEqual(await dialect(editor.open('a.followup.md', english)), {
      setting: 'auto',
      dialect: 'british',
    });
    assert.deepEqual(await dialect(editor.open('b.followup.md', text)), { setting: 'auto' });
    assert.equal(await dialect(editor.uri('c.followup.md')), null);
  });

  it('bring findings to an editor that waits for them', async () => {
    editor = await startEditor(pushing);
    const first = editor.sent('a.followup.md');
    editor.open('a.followup.md', text);
    const found = codesOf(await first);
    assert.deepEqual(found.length > 0 ? found : codesOf(await editor.sent('a.followup.md')), [
      'spelling',
    ]);
  });

  it('take a word in: of the file, a new project file, the user', async () => {
    editor = await startEditor(vscode, {}, null, ['.'], { userDictionary: true });
    const uri = await checked('a.followup.md', text);
    const offered = await actions(uri, slip);
    assert.deepEqual(
      offered.filter((a) => !a.title.startsWith('Replace')).map((a) => a.title),
      [
        `Add "definately" to this file's dictionary`,
        `Add "definately" to the project's dictionary`,
        `Add "definately" to your dictionary`,
        'Hide spelling in this line',
        'Hide spelling in this message',
        'Hide spelling in this file',
      ],
    );
    assert.equal(offered[0]?.title, 'Replace with "definitely"');
    const project = offered.find((a) => a.title.includes('project'));
    const [create, change] = project?.edit?.documentChanges ?? [];
    assert.deepEqual(create, {
      kind: 'create',
      uri: editor.uri('.followuprc.json'),
      options: { ignoreIfExists: true },
    });
    assert.equal(applied('', change), '{\n  "dictionary": [\n    "definately"\n  ]\n}\n');
    assert.deepEqual(offered.find((a) => a.title.includes('your'))?.command, {
      title: 'Add "definately" to your dictionary',
      command: 'followup.addToUserDictionary',
      arguments: ['definately'],
    });
    await editor.write('.followuprc.json', applied('', change));
    assert.deepEqual(codesOf(await pull(uri)), []);
  });

  it('change a project file that is there in its own style, and none that is broken', async () => {
    const before = '{\n    // ours\n    "rules": {},\n    "dictionary": ["Wen"]\n}\n';
    editor = await startEditor(pulling, { 'x/.followuprc.json': before });
    const uri = await checked('x/a.followup.md', text);
    const project = async (): Promise<CodeAction | undefined> =>
      (await actions(uri, slip)).find((a) => a.title.includes('project'));
    const [change] = (await project())?.edit?.documentChanges ?? [];
    assert.equal(applied(before, change), before.replace('["Wen"]', '["Wen", "definately"]'));
    await editor.write('x/.followuprc.json', '{ "dictionary": [');
    await pull(uri);
    assert.equal(await project(), undefined);
  });

  it('make no file for an editor that can’t, and name no user who has no command', async () => {
    editor = await startEditor(pulling);
    const uri = await checked('a.followup.md', text);
    assert.deepEqual(
      (await actions(uri, slip)).map((a) => a.title).filter((t) => t.startsWith('Add')),
      [`Add "definately" to this file's dictionary`],
    );
  });

  it('give a word back, wherever it is known from, when somebody asks', async () => {
    const known = text.replace('company:', 'dictionary: [definately]\ncompany:');
    const config = '{ "dictionary": ["definately", "Wen"] }\n';
    editor = await startEditor(
      vscode,
      { '.followuprc.json': config },
      { user: { dictionary: ['Definately'] }, workspace: {} },
      ['.'],
      { userDictionary: true },
    );
    const uri = await checked('a.followup.md', known);
    const at = { ...slip, line: line + 1 };
    assert.deepEqual(await actions(uri, at, CodeActionTriggerKind.Automatic), []);
    const offered = await actions(uri, at);
    assert.deepEqual(
      offered.map((a) => a.title),
      [
        `Remove "definately" from this file's dictionary`,
        `Remove "definately" from the project's dictionary`,
        `Remove "Definately" from your dictionary`,
      ],
    );
    assert.equal(applied(known, offered[0]?.edit?.documentChanges?.[0]), text);
    assert.equal(
      applied(config, offered[1]?.edit?.documentChanges?.[0]),
      '{ "dictionary": ["Wen"] }\n',
    );
    assert.deepEqual(offered[2]?.command?.arguments, ['Definately']);
  });

  /** Opens a draft and waits until its spelling was looked at. */
  async function checked(name: string, draft: string): Promise<string> {
    const uri = editor.open(name, draft);
    await pull(uri);
    await editor.connection.sendRequest('followup/spelling', { uri });
    return uri;
  }

  async function pull(uri: string): Promise<Diagnostic[]> {
    const answer = await editor.connection.sendRequest<DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    return answer.kind === 'full' ? answer.items : assert.fail('expected a full report');
  }

  function actions(
    uri: string,
    at: { line: number; character: number },
    triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked,
  ): Promise<CodeAction[]> {
    return editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], triggerKind, only: ['quickfix'] },
    });
  }
});

const codesOf = (found: readonly Diagnostic[]): unknown[] => found.map((d) => d.code);

function applied(before: string, change: unknown): string {
  assert.ok(change, 'an edit');
  return TextDocument.applyEdits(
    TextDocument.create('', '', 1, before),
    (change as TextDocumentEdit).edits as Parameters<typeof TextDocument.applyEdits>[1],
  );
}
