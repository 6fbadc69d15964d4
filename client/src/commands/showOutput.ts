import { commands, type Disposable, type OutputChannel } from 'vscode';

export function showOutput(output: OutputChannel): Disposable {
  return commands.registerCommand('followup.showOutput', () => output.show(true));
}
