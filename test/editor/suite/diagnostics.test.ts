import * as vscode from 'vscode';
import { DEADLINE, DEADLINE_SENTENCE } from './fixtures.ts';
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
      finding('deadline-demand', document, DEADLINE),
    ]);
    equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
    equal(diagnostic?.source, 'followup');
  });

  it('link their code to the rule in the documentation that is shipped', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const [diagnostic] = await findingsBecome(document, [
      finding('deadline-demand', document, DEADLINE),
    ]);
    const code = diagnostic?.code;
    if (typeof code !== 'object') throw new Error('Expected a code with a target.');
    const docs = await vscode.workspace.openTextDocument(code.target.with({ fragment: '' }));
    const line = Number(/^L(\d+)$/.exec(code.target.fragment)?.[1]);
    equal(docs.lineAt(line - 1).text, '### deadline-demand');
  });

  it('follow the text as it is typed', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const before = [finding('deadline-demand', document, DEADLINE)];
    await findingsBecome(document, before);

    const removal = new vscode.WorkspaceEdit();
    removal.delete(document.uri, rangeOf(document, `${DEADLINE_SENTENCE}\n\n`));
    await vscode.workspace.applyEdit(removal);
    await findingsBecome(document, []);

    await vscode.commands.executeCommand('undo');
    await findingsBecome(document, before);
  });

  it('leave an ordinary Markdown file alone', async () => {
    const notes = await open(vscode.Uri.joinPath(workspaceFolder(), 'notes.md'));
    const { document } = await openCopy('pressing.followup.md');
    await findingsBecome(document, [finding('deadline-demand', document, DEADLINE)]);
    equal(notes.document.languageId, 'markdown');
    equal(findings(notes.document.uri).length, 0);
  });
});
