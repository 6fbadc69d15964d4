import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
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
          // The transports are made here, because the client takes the extension host's workers for none.
          return Promise.resolve({
            reader: new BrowserMessageReader(worker as never),
            writer: new BrowserMessageWriter(worker as never),
          });
        },
        options,
      ),
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  worker?.terminate();
}
