import { commands, type Disposable } from 'vscode';
import type { Server } from '../server.ts';

export function restartServer(server: Server): Disposable {
  return commands.registerCommand('followup.restartServer', () => server.restart());
}
