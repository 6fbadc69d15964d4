import * as vscode from 'vscode';
import {
  closeAll,
  codeActions,
  copyTogether,
  equal,
  finding,
  findingsBecome,
  onDisk,
  open,
  rangeOf,
  rulesBecome,
} from './host.ts';

interface Process {
  readonly company: string;
  readonly uris: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly messages: readonly { readonly kind: string; readonly words: number }[];
  }[];
}

describe('a process in several files', () => {
  afterEach(closeAll);

  it('has both sides marked when one of two files side by side is edited', async () => {
    const [left, right] = await copyTogether('lenses.followup.md', 'orders.followup.md');
    if (!left || !right) throw new Error('Expected two copies.');
    const orders = await open(right, vscode.ViewColumn.Two);
    const lenses = await open(left, vscode.ViewColumn.One);
    await findingsBecome(lenses.document, []);
    await findingsBecome(orders.document, []);

    await write(lenses.document, 'nine', 'twelve');
    const conflict = () => finding('conflicting-fact', orders.document, 'nine years');
    const [marked] = await findingsBecome(orders.document, [conflict()]);
    equal(marked?.relatedInformation?.[0]?.location.uri.toString(), left.toString());

    await write(lenses.document, 'twelve', 'nine');
    await findingsBecome(orders.document, []);
    await findingsBecome(lenses.document, []);
  });

  it('lists what is found in a draft that is not open, and follows the file', async () => {
    const [lenses, orders] = await copyTogether('lenses.followup.md', 'orders.followup.md');
    if (!lenses || !orders) throw new Error('Expected two copies.');
    const text = await onDisk(lenses);
    await save(lenses, text.replace('I have nine', 'I have twelve'));
    await rulesBecome(lenses, ['conflicting-fact']);
    await rulesBecome(orders, ['conflicting-fact']);
    await save(lenses, text);
    await rulesBecome(lenses, []);
    await rulesBecome(orders, []);
    await save(lenses, `${text}\nPlease let me know by Friday.\n`);
    await rulesBecome(lenses, ['deadline-demand']);
    await vscode.workspace.fs.delete(lenses);
    await rulesBecome(lenses, []);
  });

  it('is shown with all its messages', async () => {
    const [lenses] = await copyTogether('lenses.followup.md', 'orders.followup.md');
    if (!lenses) throw new Error('Expected a copy.');
    const { document } = await open(lenses);
    const shown = async (): Promise<Process> =>
      vscode.commands.executeCommand('followup.showProcess');
    const { company, uris, people } = await shown();
    equal(company, 'Copper Optics');
    equal(uris.length, 2);
    equal(
      people.map(({ name, messages }) => [name, ...messages.map((m) => m.kind)]),
      [
        ['Renata Kovacs', 'thank-you'],
        ['Malik Osei', 'thank-you'],
      ],
    );
    const words = people[0]?.messages[0]?.words ?? 0;
    await write(document, 'when the hall is quiet', 'when it is quiet');
    // The edit and the question may reach the server by different ways; ask until the edit is in.
    let now = words;
    while (now === words) now = (await shown()).people[0]?.messages[0]?.words ?? 0;
    equal(now, words - 1);
  });

  it('has a message laid beside the one it repeats, from the light bulb', async () => {
    const [copied] = await copyTogether('copied.followup.md', 'lenses.followup.md');
    if (!copied) throw new Error('Expected a copy.');
    const { document } = await open(copied);
    await rulesBecome(copied, ['near-duplicate-message']);
    const at = rangeOf(document, 'Thank you for explaining');
    const actions = await codeActions(document, at, 'quickfix');
    const compare = actions.find(({ title }) => title === 'Compare with the similar message');
    if (!compare?.command) throw new Error('Expected an action with a command.');
    const { command, arguments: args = [] } = compare.command;
    await vscode.commands.executeCommand(command, ...args);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('Expected a diff.');
    const [other, own] = await Promise.all(
      [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
    );
    equal(other?.lineAt(0).text, '## To: Renata Kovacs');
    equal(own?.lineAt(0).text, '## To: Priya Nair');
    equal(own?.languageId, 'markdown');
  });
});

async function write(document: vscode.TextDocument, words: string, instead: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), instead);
  await vscode.workspace.applyEdit(edit);
}

const save = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
