import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  codeActions,
  equal,
  finding,
  findingsBecome,
  openCopy,
  rangeOf,
} from './host.ts';

describe('code actions', () => {
  afterEach(closeAll);

  it('soften a deadline, and the finding goes', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const sentence = 'Please let me know by Friday';
    const before = document.getText();
    await findingsBecome(document, [finding('deadline-demand', document, sentence)]);

    const actions = await codeActions(document, rangeOf(document, 'by Friday'), 'quickfix');
    await apply(actions.find(({ title }) => title.includes('when you can')));

    equal(document.getText(), before.replace(sentence, 'Please let me know when you can'));
    await findingsBecome(document, []);
  });

  it('apply every safe fix of the file at once', async () => {
    const { document } = await openCopy('wordy.followup.md');
    const before = document.getText();
    await findingsBecome(document, [finding('wordy-phrase', document, 'due to the fact\nthat')]);

    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await codeActions(document, whole, 'source.fixAll.followup');
    equal(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.followup'],
    );
    await apply(actions[0]);

    equal(document.getText(), before.replace('due to the fact\nthat', 'because'));
    await findingsBecome(document, []);
  });

  it('offer nothing of another kind than was asked for', async () => {
    const { document } = await openCopy('pressing.followup.md');
    await findingsBecome(document, [
      finding('deadline-demand', document, 'Please let me know by Friday'),
    ]);
    const actions = await codeActions(
      document,
      rangeOf(document, 'by Friday'),
      'source.organizeImports',
    );
    equal(actions.length, 0);
  });
});
