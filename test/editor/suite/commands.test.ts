import * as vscode from 'vscode';
import snippets from '../../../snippets/followup.json';
import { DEADLINE } from './fixtures.ts';
import { closeAll, equal, finding, findingsBecome, openCopy } from './host.ts';

describe('commands', () => {
  afterEach(closeAll);

  it('open a new file from the snippet, with its tab stops live', async () => {
    await vscode.commands.executeCommand('followup.newFile');
    const editor = vscode.window.activeTextEditor;
    if (!editor) throw new Error('No editor was opened.');
    equal(editor.document.languageId, 'followup');
    equal(editor.document.isUntitled, true);
    const filled = editor.document.getText();
    const first = editor.document.getText(editor.selection);
    equal(filled.startsWith('---\n'), true, 'front matter comes first');
    equal(/\$\{?\d/.test(filled), false, 'no raw tab stop is left');

    await vscode.commands.executeCommand('type', { text: 'Robin Vale' });
    equal(editor.document.getText(), filled.replaceAll(first, 'Robin Vale'));
  });

  it('know the snippet of an empty file', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    equal(prefixes.includes('followup-file'), true);
  });

  it('bring the server back, and its findings with it', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const expected = [finding('deadline-demand', document, DEADLINE)];
    await findingsBecome(document, expected);

    const gone = seen(document, []);
    await vscode.commands.executeCommand('followup.restartServer');
    await gone;
    await findingsBecome(document, expected);
  });
});

/** Listens from now on, because the findings may be gone for a moment only. */
function seen(document: vscode.TextDocument, expected: []): Promise<unknown> {
  return findingsBecome(document, expected);
}
