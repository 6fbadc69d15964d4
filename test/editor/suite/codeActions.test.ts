import * as vscode from 'vscode';
import { DEADLINE, DEADLINE_SENTENCE, SHORTENED, SOFTENED, WORDY } from './fixtures.ts';
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
    const before = document.getText();
    await findingsBecome(document, [finding('deadline-demand', document, DEADLINE)]);

    const actions = await codeActions(document, rangeOf(document, DEADLINE), 'quickfix');
    await apply(actions.find(({ title }) => title.includes(SOFTENED)));

    equal(document.getText(), before.replace(DEADLINE_SENTENCE, SOFTENED));
    await findingsBecome(document, []);
  });

  it('soften a whole message at once, saying how many words it has before and after', async () => {
    const { document } = await openCopy('pressing.followup.md');
    const before = document.getText();
    await findingsBecome(document, [finding('deadline-demand', document, DEADLINE)]);

    const kind = 'refactor.rewrite.followup.soften';
    const actions = await codeActions(document, rangeOf(document, DEADLINE), kind);
    equal(
      actions.map(({ title }) => title),
      ['Soften this message (30 → 39 words)'],
    );
    await apply(actions[0]);

    equal(document.getText(), before.replace(DEADLINE_SENTENCE, SOFTENED));
  });

  it('apply every safe fix of the file at once', async () => {
    const { document } = await openCopy('wordy.followup.md');
    const before = document.getText();
    await findingsBecome(document, [finding('wordy-phrase', document, WORDY)]);

    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await codeActions(document, whole, 'source.fixAll.followup');
    equal(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.followup'],
    );
    await apply(actions[0]);

    equal(document.getText(), before.replace(WORDY, SHORTENED));
    await findingsBecome(document, []);
  });

  it('offer nothing of another kind than was asked for', async () => {
    const { document } = await openCopy('pressing.followup.md');
    await findingsBecome(document, [finding('deadline-demand', document, DEADLINE)]);
    const actions = await codeActions(
      document,
      rangeOf(document, DEADLINE),
      'source.organizeImports',
    );
    equal(actions.length, 0);
  });
});
