import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './client.ts';
import type { Server } from './server.ts';

// The DOM's types are left out of the project, so that nothing else comes to lean on a browser.
declare class Worker {
  constructor(url: string);
  terminate(): void;
}

let server: Server | undefined;
let worker: Worker | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  server = await startClient(
    context,
    (options) =>
      new LanguageClient(
        'followup',
        'Follow-up',
        () => {
          // A worker does not end when its client stops, so a restart must end the one before.
          worker?.terminate();
          worker = new Worker(script);
          return Promise.resolve(worker as never);
        },
        options,
      ),
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  worker?.terminate();
}
