import * as vscode from 'vscode';
import { SHORTENED, WORDY } from './fixtures.ts';
import { closeAll, equal, finding, findingsBecome, onDisk, openCopy } from './host.ts';

const FIX_ALL = 'source.fixAll.followup';

describe('saving', () => {
  afterEach(async () => {
    await closeAll();
    await fixOnSave(undefined);
  });

  it('is neither held up nor altered by findings', async () => {
    const { document, edit } = await openCopy('wordy.followup.md');
    await findingsBecome(document, [finding('wordy-phrase', document, WORDY)]);
    await edit((builder) =>
      builder.insert(document.lineAt(document.lineCount - 1).range.end, '\n'),
    );
    const typed = document.getText();

    equal(await document.save(), true);
    equal(document.getText(), typed);
    equal(await onDisk(document.uri), typed);
  });

  it('applies the safe fixes where the user asks for it', async () => {
    await fixOnSave('explicit');
    const { document, edit } = await openCopy('wordy.followup.md');
    await findingsBecome(document, [finding('wordy-phrase', document, WORDY)]);
    await edit((builder) =>
      builder.insert(document.lineAt(document.lineCount - 1).range.end, '\n'),
    );
    const expected = document.getText().replace(WORDY, SHORTENED);

    equal(await document.save(), true);
    equal(document.getText(), expected);
    equal(await onDisk(document.uri), expected);
  });
});

async function fixOnSave(when: 'explicit' | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('editor')
    .update('codeActionsOnSave', when && { [FIX_ALL]: when }, vscode.ConfigurationTarget.Workspace);
}
