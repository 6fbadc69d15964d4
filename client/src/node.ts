import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './client.ts';
import type { Server } from './server.ts';

/** Keeps short-lived objects to 4 MB: by default Node 24 takes 100 MB more for them while a workspace is checked. */
const SMALL = ['--max-semi-space-size=4'];

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  server = await startClient(
    context,
    (options) =>
      new LanguageClient(
        'followup',
        'Follow-up',
        {
          run: { module, transport: TransportKind.ipc, options: { execArgv: SMALL } },
          debug: {
            module,
            transport: TransportKind.ipc,
            options: { execArgv: [...SMALL, '--inspect=6019'] },
          },
        },
        options,
      ),
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
