import * as vscode from 'vscode';
import {
  closeAll,
  equal,
  finding,
  findings,
  findingsBecome,
  open,
  openCopy,
  rangeOf,
  workspaceFolder,
} from './host.ts';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('mark exactly the words that set a deadline', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const [diagnostic] = await findingsBecome(document, [
      finding('deadline-demand', document, 'Please let me know by Friday'),
    ]);
    equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
    equal(diagnostic?.source, 'Follow-up');
  });

  it('link their code to the rule in the documentation that is shipped', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const [diagnostic] = await findingsBecome(document, [
      finding('deadline-demand', document, 'Please let me know by Friday'),
    ]);
    const code = diagnostic?.code;
    if (typeof code !== 'object') throw new Error('Expected a code with a target.');
    const docs = await vscode.workspace.openTextDocument(code.target.with({ fragment: '' }));
    const line = Number(/^L(\d+)$/.exec(code.target.fragment)?.[1]);
    equal(docs.lineAt(line - 1).text.includes('deadline-demand'), true);
  });

  it('follow the text as it is typed', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const sentence = 'Please let me know by Friday';
    const before = [finding('deadline-demand', document, sentence)];
    await findingsBecome(document, before);

    const removal = new vscode.WorkspaceEdit();
    removal.delete(document.uri, rangeOf(document, `${sentence}.\n\n`));
    await vscode.workspace.applyEdit(removal);
    await findingsBecome(document, []);

    await vscode.commands.executeCommand('undo');
    await findingsBecome(document, before);
  });

  it('leave an ordinary Markdown file alone', async () => {
    const notes = await open(vscode.Uri.joinPath(workspaceFolder(), 'notes.md'));
    const { document } = await openCopy('pressing.followup.md');
    await findingsBecome(document, [
      finding('deadline-demand', document, 'Please let me know by Friday'),
    ]);
    equal(notes.document.languageId, 'markdown');
    equal(findings(notes.document.uri).length, 0);
  });
});
