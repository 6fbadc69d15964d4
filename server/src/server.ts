import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientFeatures, clientFeatures, serverCapabilities } from './capabilities.ts';
import { clientFiles } from './clientFiles.ts';
import { codeActions } from './codeActions.ts';
import { createConfiguration } from './configuration.ts';
import { createRanges, toCompletionItem, toHover, toSymbol } from './convert.ts';
import { type Diagnostics, pulledDiagnostics, pushedDiagnostics } from './diagnostics.ts';
import { ruleLine } from './docs.ts';
import type { Host } from './host.ts';
import { type CalendarDate, calendarDate, toCalendarDate } from './service/model/calendar.ts';
import { createService } from './service/service.ts';
import { createWorkspace } from './workspace.ts';

/** What an editor may say when it starts the server; all of it optional. */
interface InitializationOptions {
  /** The URI of the folder that holds `rules.md`, to which a finding's code links. */
  readonly docs?: string;
  /** The editor answers `followup/fs/readFile` and `followup/fs/findDrafts`. */
  readonly fileSystem?: boolean;
  /** Stands for the clock, as `--today` does on the command line. */
  readonly today?: string;
}

/** Serves one editor over `connection`; `host` reads files where the runtime can. */
export function startServer(connection: Connection, host: Host | undefined): void {
  const documents = new TextDocuments(TextDocument);
  let features: ClientFeatures = clientFeatures({});
  let options: InitializationOptions = {};
  let diagnostics: Diagnostics;

  const files = clientFiles(connection);
  const nothing: Host = { readFile: async () => undefined, draftsIn: async () => [] };
  const anyHost = (): Host => byScheme(host, options.fileSystem ? files : nothing);
  const configuration = createConfiguration(connection, anyHost, () => features.configuration);
  const workspace = createWorkspace({
    host: anyHost,
    document: (uri) => documents.get(uri),
    configuration,
    today: () => fixedToday(options) ?? toCalendarDate(new Date()),
  });
  const service = createService(workspace);
  const ranges = createRanges(
    (uri) => documents.get(uri),
    (uri) => workspace.text(uri),
  );
  const link = (rule: string): string | undefined => {
    const docs = options.docs ?? host?.docs;
    return docs === undefined
      ? undefined
      : `${docs.replace(/\/$/, '')}/rules.md#${lineAnchor(rule)}`;
  };
  const version = (uri: string): number | null => documents.get(uri)?.version ?? null;

  /** Resolves when all that a draft depends on is there; rejects when the editor no longer wants the answer. */
  async function ready(uri: string, token: CancellationToken): Promise<void> {
    await workspace.load(uri);
    for (const other of workspace.neighbours(uri)) service.update(other);
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
  }

  /** Answers about an open draft. */
  async function about<T>(
    uri: string,
    token: CancellationToken,
    answer: (document: TextDocument) => T,
  ): Promise<T | undefined> {
    await ready(uri, token);
    const document = documents.get(uri);
    return document && answer(document);
  }

  connection.onInitialize((params: InitializeParams) => {
    features = clientFeatures(params.capabilities);
    options = readOptions(params.initializationOptions);
    const source = {
      connection,
      service,
      workspace,
      ranges,
      link,
      version,
      openDrafts: () => documents.keys(),
    };
    diagnostics = features.pullDiagnostics ? pulledDiagnostics(source) : pushedDiagnostics(source);
    return { capabilities: serverCapabilities(features), serverInfo: { name: 'followup' } };
  });
  connection.onInitialized(() => {
    if (features.configurationChanges)
      void connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'followup',
      });
    if (features.watchedFiles) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.followup.md' }, { globPattern: '**/.followuprc.json' }],
      });
    }
  });

  documents.onDidOpen(({ document }) => workspace.opened(document));
  documents.onDidChangeContent(({ document }) => diagnostics.changed(document.uri));
  documents.onDidClose(({ document }) => {
    workspace.closed(document.uri);
    diagnostics.closed(document.uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspace.changed(uri);
    diagnostics.refresh();
  });
  connection.onDidChangeConfiguration(async () => {
    await configuration.refresh();
    diagnostics.refresh();
  });

  // A draft may be asked about before it is opened; then its text on disk is what there is.
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await ready(textDocument.uri, token);
    return diagnostics.pull(textDocument.uri, previousResultId);
  });
  connection.onCodeAction((params, token) =>
    about(params.textDocument.uri, token, (document) =>
      workspace.isIgnored(document.uri)
        ? []
        : codeActions(params, {
            service,
            document,
            ranges,
            link,
            version: features.versionedEdits ? version : undefined,
          }),
    ),
  );
  connection.onCompletion(({ textDocument, position }, token) =>
    about(textDocument.uri, token, (document) =>
      service
        .complete(document.uri, document.offsetAt(position))
        .map((item) => toCompletionItem(document.uri, item, ranges, features.snippets)),
    ),
  );
  connection.onHover(({ textDocument, position }, token) =>
    about(textDocument.uri, token, (document) => {
      if (workspace.isIgnored(document.uri)) return undefined;
      const hover = service.hover(document.uri, document.offsetAt(position), link);
      return hover && toHover(document.uri, hover, ranges);
    }),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    about(textDocument.uri, token, ({ uri }) =>
      service.symbols(uri).map((symbol) => toSymbol(uri, symbol, ranges)),
    ),
  );
  connection.onRequest(
    'followup/scaffolds',
    async ({ uri }: { uri: string }, token: CancellationToken) => ({
      scaffolds:
        (await about(uri, token, (document) =>
          service.scaffolds(uri).map(({ name, kind, offset, snippet }) => ({
            label: name,
            description: kind,
            position: document.positionAt(offset),
            snippet,
          })),
        )) ?? [],
    }),
  );

  documents.listen(connection);
  connection.listen();
}

/** Files of the machine through the host, all others through the editor. */
function byScheme(host: Host | undefined, editor: Host): Host {
  const pick = (uri: string): Host => (host && uri.startsWith('file:') ? host : editor);
  return { readFile: (uri) => pick(uri).readFile(uri), draftsIn: (uri) => pick(uri).draftsIn(uri) };
}

function readOptions(raw: unknown): InitializationOptions {
  if (typeof raw !== 'object' || raw === null) return {};
  const { docs, fileSystem, today } = raw as Record<string, unknown>;
  return {
    ...(typeof docs === 'string' && { docs }),
    ...(typeof fileSystem === 'boolean' && { fileSystem }),
    ...(typeof today === 'string' && { today }),
  };
}

/** Editors go to a line of a text file; a heading's name as anchor they do not know. */
const lineAnchor = (rule: string): string => {
  const line = ruleLine(rule);
  return line === undefined ? rule : `L${line + 1}`;
};

const fixedToday = ({ today }: InitializationOptions): CalendarDate | undefined =>
  today === undefined ? undefined : calendarDate(today);
