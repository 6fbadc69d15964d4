import {
  type ClientCapabilities,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { actionKinds } from './convert.ts';

/** What the editor can do, as far as the server behaves differently for it. */
export interface ClientFeatures {
  readonly pullDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly watchedFiles: boolean;
  readonly snippets: boolean;
  readonly versionedEdits: boolean;
}

export const clientFeatures = (capabilities: ClientCapabilities): ClientFeatures => ({
  pullDiagnostics: capabilities.textDocument?.diagnostic !== undefined,
  configuration: capabilities.workspace?.configuration === true,
  configurationChanges:
    capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
  watchedFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
  versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
});

export const serverCapabilities = (client: ClientFeatures): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  ...(client.pullDiagnostics && {
    diagnosticProvider: {
      identifier: 'followup',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    },
  }),
  codeActionProvider: { codeActionKinds: Object.values(actionKinds) },
  completionProvider: { triggerCharacters: [':', ' ', '-', '#'], resolveProvider: false },
  hoverProvider: true,
  documentSymbolProvider: { label: 'Follow-up' },
  workspace: { workspaceFolders: { supported: true, changeNotifications: false } },
});
