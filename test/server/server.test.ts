import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CodeAction,
  CodeActionTriggerKind,
  type CompletionItem,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inCarrier } from '../fixture.ts';
import { type Editor, pulling, pushing, startEditor } from './client.ts';

const pressing = inCarrier('Please get back to me as soon as possible.');
const calm = inCarrier('I liked the oven most.');
const line = pressing.split('\n').findIndex((l) => l.startsWith('Please get back'));

/** The server as an editor meets it: a process of its own, over standard input and output. */
describe('the language server over stdio', () => {
  let editor: Editor;
  afterEach(async () => {
    assert.equal(editor.stderr(), '', 'nothing is written to standard error');
    assert.equal(await editor.stop(), 0);
  });

  describe('with an editor that pulls', () => {
    beforeEach(async () => {
      editor = await startEditor(pulling);
    });

    it('answers with code, documentation and exact range, and never sends', async () => {
      const uri = editor.open('a.followup.md', pressing);
      const found = (await pull(uri)).find((d) => d.code === 'urgency');
      assert.deepEqual(found?.range.start.line, line);
      assert.equal(found?.source, 'followup');
      assert.match(found?.codeDescription?.href ?? '', /^file:\/\/\/docs\/rules\.md#L\d+$/);
      assert.deepEqual(editor.published, []);
      assert.deepEqual(editor.capabilities.diagnosticProvider, {
        identifier: 'followup',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      });
    });

    it('says unchanged when nothing changed, and follows an edit', async () => {
      const uri = editor.open('a.followup.md', pressing);
      const first = await report(uri);
      const again = await report(uri, first.resultId);
      assert.equal(again.kind, 'unchanged');
      editor.change(
        'a.followup.md',
        { line, character: 0 },
        { line, character: 42 },
        'I liked the oven most.',
      );
      assert.deepEqual(
        (await pull(uri)).map((d) => d.code),
        [],
      );
    });

    it('gives only the kinds that were asked for', async () => {
      const uri = editor.open('a.followup.md', pressing);
      const kinds = async (only: string[] | undefined) => [
        ...new Set((await actions(uri, only)).map((a) => a.kind)),
      ];
      assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
      assert.deepEqual(await kinds(['refactor']), ['refactor.rewrite.followup.soften']);
      assert.deepEqual(await kinds(['refactor.rewrite.followup.shorten']), []);
      assert.deepEqual(await kinds(['source.organizeImports']), []);
      assert.deepEqual(await kinds(['source.fixAll']), []);
      assert.ok((await kinds(undefined)).includes('quickfix'));
    });

    it('softens a phrase: the finding is gone, the rest of the text as it was', async () => {
      const uri = editor.open('a.followup.md', pressing);
      const soften = (await actions(uri, ['quickfix'])).find((a) => a.title.startsWith('Soften'));
      const text = applied(pressing, soften);
      assert.equal(text.split('\n').filter((l, i) => l !== pressing.split('\n')[i]).length, 1);
      const second = editor.open('b.followup.md', text);
      assert.ok(!(await pull(second)).some((d) => d.code === 'urgency'));
    });

    it('hides a finding with a comment for its line', async () => {
      const uri = editor.open('a.followup.md', pressing);
      const hide = (await actions(uri, ['quickfix'])).find(
        (a) => a.title === 'Hide urgency in this line',
      );
      const second = editor.open('b.followup.md', applied(pressing, hide));
      assert.ok(
        !(await pull(second)).some((d) => d.code === 'urgency' || d.code === 'unused-suppression'),
      );
    });

    it('tells of a finding, lists messages, completes a topic', async () => {
      const uri = editor.open('a.followup.md', pressing);
      const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument: { uri },
        position: { line, character: 35 },
      });
      assert.match(JSON.stringify(hover.contents), /No pressure/);
      const symbols = await editor.connection.sendRequest<DocumentSymbol[]>(
        'textDocument/documentSymbol',
        { textDocument: { uri } },
      );
      assert.deepEqual(
        symbols.map((s) => `${s.name} (${s.detail})`),
        ['Wanjiru Kamau (thank-you · 2026-09-16)'],
      );
      const items = await editor.connection.sendRequest<CompletionItem[]>(
        'textDocument/completion',
        { textDocument: { uri }, position: { line, character: 42 } },
      );
      assert.ok(items.some((i) => i.label === 'proofing sourdough overnight'));
    });

    it('offers a message for everyone not yet written to', async () => {
      const uri = editor.open('a.followup.md', calm);
      const { scaffolds } = await editor.connection.sendRequest<{
        scaffolds: { label: string; description: string }[];
      }>('followup/scaffolds', { uri });
      assert.deepEqual(
        scaffolds.map((s) => s.label),
        ['Anders Holm', 'Petra Novak'],
      );
    });

    it('ends new lines as the file does', async () => {
      const text = calm.replace(/\n\nKind regards[\s\S]*$/, '\n').replaceAll('\n', '\r\n');
      const uri = editor.open('a.followup.md', text);
      const [missing] = (await pull(uri)).filter((d) => d.code === 'missing-sign-off');
      const offered = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: missing?.range,
        context: { diagnostics: [] },
      });
      const edits = offered.flatMap((action) =>
        (action.edit?.documentChanges ?? []).flatMap((change) =>
          'edits' in change
            ? change.edits.map((edit) => ('newText' in edit ? edit.newText : ''))
            : [],
        ),
      );
      assert.ok(edits.length > 0);
      assert.deepEqual(
        edits.filter((newText) => /(?<!\r)\n/.test(newText)),
        [],
      );
    });

    it('says nothing about a document it does not have', async () => {
      assert.deepEqual(await pull(editor.uri('nowhere.followup.md')), []);
      assert.deepEqual(
        await editor.connection.sendRequest('textDocument/codeAction', {
          textDocument: { uri: editor.uri('nowhere.followup.md') },
          range: range(0),
          context: { diagnostics: [] },
        }),
        null,
      );
    });

    it('keeps going through half-typed and broken text', async () => {
      const uri = editor.open('a.followup.md', '');
      for (const text of [
        '-',
        '--',
        '---\n',
        'interviewers: [',
        '\n---\n## To:',
        ' \u{1F600}\n{{',
        '<!-- followup-disable ',
      ]) {
        editor.change(
          'a.followup.md',
          { line: 99, character: 0 },
          { line: 99, character: 0 },
          text,
        );
        assert.ok(Array.isArray(await pull(uri)));
      }
    });
  });

  describe('with an editor that waits for them to be sent', () => {
    beforeEach(async () => {
      editor = await startEditor(pushing, { 'b.followup.md': calm });
    });

    it('sends them on opening and after an edit, and takes them back on closing', async () => {
      assert.equal(editor.capabilities.diagnosticProvider, undefined);
      let next = editor.sent('a.followup.md');
      editor.open('a.followup.md', pressing);
      assert.ok((await next).some((d) => d.code === 'urgency'));
      next = editor.sent('a.followup.md');
      editor.change(
        'a.followup.md',
        { line, character: 0 },
        { line, character: 42 },
        'I liked the oven most.',
      );
      assert.ok(!(await next).some((d) => d.code === 'urgency'));
      next = editor.sent('a.followup.md');
      editor.close('a.followup.md');
      assert.deepEqual(await next, []);
    });

    it('reads a neighbour from disk until it is gone', async () => {
      const next = editor.sent('a.followup.md');
      editor.open(
        'a.followup.md',
        calm.replace('To: Wanjiru Kamau', 'To: Anders Holm').replace('Dear Wanjiru', 'Dear Anders'),
      );
      await next;
      const names = async () =>
        (
          await editor.connection.sendRequest<{ scaffolds: { label: string }[] }>(
            'followup/scaffolds',
            { uri: editor.uri('a.followup.md') },
          )
        ).scaffolds.map((s) => s.label);
      assert.deepEqual(await names(), ['Petra Novak']);
      await rm(join(editor.folder, 'b.followup.md'));
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: editor.uri('b.followup.md'), type: 3 }],
      });
      assert.deepEqual(await names(), ['Wanjiru Kamau', 'Petra Novak']);
      await writeFile(
        join(editor.folder, 'c.followup.md'),
        calm.replaceAll('Wanjiru Kamau', 'Petra Novak'),
      );
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: editor.uri('c.followup.md'), type: 1 }],
      });
      assert.deepEqual(await names(), ['Wanjiru Kamau']);
    });
  });

  describe('with settings of the editor and of the project', () => {
    it('lets the file win over the user, and the workspace over the file', async () => {
      editor = await startEditor(
        pulling,
        { '.followuprc.json': '{ "rules": { "urgency": "hint" } }' },
        { user: { rules: { urgency: 'off' } }, workspace: {} },
      );
      const severity = async (name: string) =>
        (await pull(editor.open(name, pressing))).find((d) => d.code === 'urgency')?.severity;
      assert.equal(await severity('a.followup.md'), 4);
      await editor.stop();
      editor = await startEditor(
        pulling,
        { '.followuprc.json': '{ "rules": { "urgency": "hint" } }' },
        { user: {}, workspace: { rules: { urgency: 'error' } } },
      );
      assert.equal(await severity('a.followup.md'), 1);
    });

    it('follows the file, shows what is wrong in it at its place, and applies the rest', async () => {
      editor = await startEditor(pulling, {
        '.followuprc.json': '{\n  "rules": { "urgncy": "off", "urgency": "information" }\n}',
      });
      const sent = editor.sent('.followuprc.json');
      const uri = editor.open('a.followup.md', pressing);
      assert.equal((await pull(uri)).find((d) => d.code === 'urgency')?.severity, 3);
      const [problem] = await sent;
      assert.deepEqual(problem?.range.start, { line: 1, character: 13 });
      assert.match(String(problem?.message), /urgncy.*urgency/);
      await writeFile(join(editor.folder, '.followuprc.json'), '{ "ignore": ["a.*"] }');
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: editor.uri('.followuprc.json'), type: 2 }],
      });
      assert.deepEqual(await pull(uri), []);
      assert.deepEqual(await actions(uri, undefined), []);
    });
  });

  const report = (uri: string, previousResultId?: string) =>
    editor.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });

  async function pull(uri: string): Promise<Diagnostic[]> {
    const answer = await report(uri);
    return answer.kind === 'full' ? answer.items : assert.fail('expected a full report');
  }

  async function actions(uri: string, only: string[] | undefined): Promise<CodeAction[]> {
    return editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: range(line, 36),
      context: {
        diagnostics: [],
        triggerKind: CodeActionTriggerKind.Invoked,
        ...(only && { only }),
      },
    });
  }
});

const range = (at: number, character = 0) => ({
  start: { line: at, character },
  end: { line: at, character },
});

function applied(text: string, action: CodeAction | undefined): string {
  const change = action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
  assert.ok(change, 'an edit with a version');
  return TextDocument.applyEdits(
    TextDocument.create('', '', 1, text),
    change.edits as { range: ReturnType<typeof range>; newText: string }[],
  );
}
