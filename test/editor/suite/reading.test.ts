import * as vscode from 'vscode';
import { DEADLINE } from './fixtures.ts';
import {
  closeAll,
  completions,
  equal,
  finding,
  findingsBecome,
  openCopy,
  rangeOf,
} from './host.ts';

describe('reading a draft', () => {
  afterEach(closeAll);

  it('completes the keys of the front matter', async () => {
    const editor = await openCopy('waiting.followup.md');
    const { document } = editor;
    const place = rangeOf(document, '  - name: Ada Whitlock').start;
    await editor.edit((builder) => builder.insert(place, '    pro\n'));
    const items = await completions(document, place.translate(0, 7));
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    equal(labels.filter((label) => label.startsWith('pro')).toSorted(), ['promised', 'pronouns']);
  });

  it('explains a finding on hover', async () => {
    const { document } = await openCopy('pressing.followup.md');
    await findingsBecome(document, [finding('deadline-demand', document, DEADLINE)]);
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, DEADLINE).start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    equal(text.includes('deadline-demand'), true, text);
  });

  it('lists one symbol for each message', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const symbols: vscode.DocumentSymbol[] = await vscode.commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const messages = symbols.filter(({ name }) => name.includes('Tomas Lindqvist'));
    equal(messages.length, 1);
    equal(messages[0]?.range.start.line, rangeOf(document, '## To: Tomas Lindqvist').start.line);
  });
});
