import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
} from 'vscode-languageserver';
import { isConfig, isDraft } from './host.ts';
import type { FileChange } from './indexer.ts';
import type { Parts } from './parts.ts';
import type { Reach } from './service/workspace/workspaceIndex.ts';

/** Hears of everything that changes, in the editor and outside, and passes it on to whom it concerns. */
export function followChanges(parts: Parts): void {
  const { connection, documents, configuration, indexer, turns } = parts;
  const { diagnostics, workspaceDiagnostics, complain } = parts;
  passOnIndexChanges(parts);

  documents.onDidOpen(({ document }) => {
    indexer.opened(document);
    workspaceDiagnostics.forget(document.uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    turns.busy();
    indexer.edited(uri);
    diagnostics.edited(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    diagnostics.closed(uri);
    indexer
      .closed(uri)
      .then(() => workspaceDiagnostics.forget(uri))
      .catch(complain);
  });

  connection.onDidChangeWatchedFiles(({ changes }) =>
    filesChanged(
      changes
        .filter(({ uri, type }) => isDraft(uri) || isConfig(uri) || type !== FileChangeType.Changed)
        .map(({ uri, type }) => ({ uri, isDeleted: type === FileChangeType.Deleted })),
    ),
  );
  connection.workspace.onDidRenameFiles(({ files }) =>
    filesChanged(
      files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, isDeleted: true },
        { uri: newUri, isDeleted: false },
      ]),
    ),
  );
  connection.workspace.onDidDeleteFiles(({ files }) =>
    filesChanged(files.map(({ uri }) => ({ uri, isDeleted: true }))),
  );
  connection.onDidChangeConfiguration(() => {
    configuration.refresh().then(settingsChanged).catch(complain);
  });

  function filesChanged(changes: readonly FileChange[]): void {
    indexer.filesChanged(changes).catch(complain);
    if (!changes.some(({ uri }) => isConfig(uri))) return;
    configuration.changed();
    settingsChanged();
  }
  function settingsChanged(): void {
    diagnostics.refresh();
    workspaceDiagnostics.refresh();
    indexer.reconsider().catch(complain);
  }
}

/** What can only be asked for once the editor is there to answer. */
export function registerForChanges({ connection, features, indexer, complain }: Parts): void {
  if (features.configurationChanges)
    void connection.client.register(DidChangeConfigurationNotification.type, {
      section: 'followup',
    });
  if (features.watchedFiles) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/*.followup.md' },
        { globPattern: '**/.followuprc.json' },
        // A folder that comes or goes takes its drafts along, and nothing may be said of each.
        { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
  }
  if (features.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const isGone = (root: string): boolean =>
        removed.some(({ uri }) => indexer.isRoot(uri, root));
      indexer.setRoots([
        ...indexer.roots().filter((root) => !isGone(root)),
        ...added.map(({ uri }) => uri),
      ]);
      indexer.readAll().catch(complain);
    });
  }
}

/** A draft that changed may change what is found in others: at once in its process, elsewhere when the editor is at rest. */
function passOnIndexChanges(parts: Parts): void {
  const { service, indexer, diagnostics, workspaceDiagnostics, turns, complain } = parts;
  const later: Reach[] = [];
  const lookElsewhere = async (): Promise<void> => {
    await indexer.settled();
    await turns.next(never);
    const uris = service.index.reached(later.splice(0));
    diagnostics.concern(uris);
    workspaceDiagnostics.concern(uris);
  };
  service.index.onChange(({ uri, process, reach }) => {
    diagnostics.concern([...process].filter((other) => other !== uri));
    workspaceDiagnostics.concern(process);
    if (!reach) return;
    later.push(reach);
    if (later.length === 1) lookElsewhere().catch(complain);
  });
}

const never = new AbortController().signal;
