import * as vscode from 'vscode';
import { scaffold, today } from './fixtures.ts';
import { closeAll, completions, equal, openCopy } from './host.ts';

describe('a message for an interviewer not yet written to', () => {
  afterEach(closeAll);

  it('comes from the command, in one step to undo', async () => {
    const { document } = await openCopy('waiting.followup.md');
    const before = document.getText();

    await vscode.commands.executeCommand('followup.insertMessage', { label: 'Ada Whitlock' });
    equal(document.getText(), before + scaffold(today()));

    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('comes from completion, with its tab stops', async () => {
    const editor = await openCopy('waiting.followup.md');
    const { document } = editor;
    const before = document.getText();
    const end = document.lineAt(document.lineCount - 1).range.end;
    const items = await completions(document, end);
    const item = items.find(({ label }) => String(label).includes('Ada Whitlock'));
    if (!(item?.insertText instanceof vscode.SnippetString)) {
      throw new Error(`Expected a snippet among ${items.map(({ label }) => String(label))}.`);
    }
    await editor.insertSnippet(item.insertText, end);
    equal(document.getText(), before + scaffold(today()));

    const first = document.getText(editor.selection);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    equal(document.getText(editor.selection) === first, false);
  });
});
