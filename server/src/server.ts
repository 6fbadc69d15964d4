import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serverCapabilities } from './capabilities.ts';
import { followChanges, registerForChanges } from './changes.ts';
import type { Host } from './host.ts';
import { createParts, type Parts } from './parts.ts';
import { serveProcessView } from './processView.ts';
import { answerRequests } from './requests.ts';

/** Serves one editor over `connection`; `host` reads files where the runtime can. */
export function startServer(connection: Connection, host: Host | undefined): void {
  const documents = new TextDocuments(TextDocument);
  let parts: Parts | undefined;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    parts = createParts(connection, documents, host, params);
    followChanges(parts);
    answerRequests(parts);
    serveProcessView(parts);
    return {
      capabilities: serverCapabilities(parts.features),
      serverInfo: { name: 'followup' },
    };
  });
  connection.onInitialized(() => {
    if (!parts) return;
    registerForChanges(parts);
    parts.indexer.readAll().catch(parts.complain);
  });
  connection.onShutdown(() => {
    parts?.indexer.stop();
    parts?.workspaceDiagnostics.stop();
  });

  documents.listen(connection);
  connection.listen();
}
