import { type ExtensionContext, window } from 'vscode';
import { compareMessages } from './commands/compareMessages.ts';
import { insertMessage } from './commands/insertMessage.ts';
import { newFile } from './commands/newFile.ts';
import { restartServer } from './commands/restartServer.ts';
import { showOutput } from './commands/showOutput.ts';
import { userDictionary } from './commands/userDictionary.ts';
import { registerDocs } from './docs.ts';
import { createServer, type NewLanguageClient, type Server } from './server.ts';
import { processView } from './views/processView.ts';
import { showServerState } from './views/serverState.ts';

/** The whole client, free of any runtime. Resolves when the server is ready or has failed to start; never rejects. */
export async function startClient(
  context: ExtensionContext,
  newLanguageClient: NewLanguageClient,
): Promise<Server> {
  const output = window.createOutputChannel('Follow-up', { log: true });
  const docs = registerDocs(context.extensionUri);
  const server = createServer(newLanguageClient, output, docs.root);
  context.subscriptions.push(
    output,
    docs,
    showServerState(server),
    processView(server),
    insertMessage(server),
    compareMessages(server),
    newFile(),
    restartServer(server),
    showOutput(output),
    userDictionary(),
  );
  await server.start();
  return server;
}
