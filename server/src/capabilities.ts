import {
  type ClientCapabilities,
  FileOperationPatternKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { actionKinds } from './convert.ts';

/** What the editor can do, as far as the server behaves differently for it. */
export interface ClientFeatures {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly watchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly workDoneProgress: boolean;
  readonly snippets: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
}

export const clientFeatures = (capabilities: ClientCapabilities): ClientFeatures => ({
  pullDiagnostics: capabilities.textDocument?.diagnostic !== undefined,
  refreshDiagnostics: capabilities.workspace?.diagnostics?.refreshSupport === true,
  configuration: capabilities.workspace?.configuration === true,
  configurationChanges:
    capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
  watchedFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  workspaceFolders: capabilities.workspace?.workspaceFolders === true,
  workDoneProgress: capabilities.window?.workDoneProgress === true,
  snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
  versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
  createsFiles:
    capabilities.workspace?.workspaceEdit?.documentChanges === true &&
    capabilities.workspace.workspaceEdit.resourceOperations?.includes('create') === true,
});

/** Folders that the editor itself renames or deletes; of the files in them no watcher tells. */
const folders = {
  filters: [{ pattern: { glob: '**', matches: FileOperationPatternKind.folder } }],
};

export const serverCapabilities = (client: ClientFeatures): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  ...(client.pullDiagnostics && {
    diagnosticProvider: {
      identifier: 'followup',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    },
  }),
  codeActionProvider: { codeActionKinds: Object.values(actionKinds) },
  completionProvider: { triggerCharacters: [':', ' ', '-', '#'], resolveProvider: false },
  hoverProvider: true,
  documentSymbolProvider: { label: 'Follow-up' },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: false },
    fileOperations: { didRename: folders, didDelete: folders },
  },
});
