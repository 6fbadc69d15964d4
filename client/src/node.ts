import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './client.ts';
import type { Server } from './server.ts';

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
          run: { module, transport: TransportKind.ipc },
          debug: {
            module,
            transport: TransportKind.ipc,
            options: { execArgv: ['--inspect=6019'] },
          },
        },
        options,
      ),
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
