import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { defaultToday } from '../fixture.ts';

/** An editor over a real server process: what tests need of the protocol, and no more. */
export interface Editor {
  readonly connection: MessageConnection;
  readonly capabilities: InitializeResult['capabilities'];
  readonly folder: string;
  /** The server's process. */
  readonly pid: number;
  /** What the server wrote to standard error. */
  readonly stderr: () => string;
  uri(name: string): string;
  open(name: string, text: string): string;
  /** One incremental change of the open text, as typing makes it. */
  change(name: string, start: Position, end: Position, text: string): void;
  close(name: string): void;
  /** Resolves with the next diagnostics that are sent for a document. */
  sent(name: string): Promise<Diagnostic[]>;
  /** Every publishDiagnostics the server has sent. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Resolves when the server next asks the editor to pull again. */
  refreshed(): Promise<void>;
  /** How often the server has asked for that. */
  readonly refreshes: () => number;
  /** Drafts checked and drafts read since the server started, and drafts it knows. */
  counters(): Promise<{ lints: number; updates: number; drafts: number }>;
  /** Writes a file, and tells the server as a watcher would. */
  write(name: string, text: string): Promise<void>;
  /** Removes a file or folder, and tells the server. */
  remove(name: string): Promise<void>;
  stop(): Promise<number | null>;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What VS Code can do, as far as this server asks. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] },
      },
    },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
};

/** An editor that knows nothing newer than pushed diagnostics. */
export const pushing: ClientCapabilities = {};

/** Starts the bundled server over stdio in a folder of its own that holds `files`; `roots` of it are the workspace's folders. */
export async function startEditor(
  capabilities: ClientCapabilities,
  files: Readonly<Record<string, string>> = {},
  settings: unknown = null,
  roots: readonly string[] = ['.'],
  options: Readonly<Record<string, unknown>> = {},
): Promise<Editor> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'followup-server-')));
  const save = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) await save(name, text);
  const child = spawn(process.execPath, [join(__dirname, '../../dist/server.js'), '--stdio'], {
    stdio: 'pipe',
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting: { uri: string; resolve: (d: Diagnostic[]) => void }[] = [];
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => {
      published.push(params);
      for (const waiter of waiting.splice(0)) {
        if (waiter.uri === params.uri) waiter.resolve(params.diagnostics);
        else waiting.push(waiter);
      }
    },
  );
  connection.onRequest('workspace/configuration', (params: { items: unknown[] }) =>
    params.items.map(() => settings),
  );
  connection.onRequest('client/registerCapability', () => null);
  let refreshes = 0;
  const refreshing: (() => void)[] = [];
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    for (const resolve of refreshing.splice(0)) resolve();
    return null;
  });
  connection.listen();
  const root = pathToFileURL(folder).href;
  const { capabilities: server } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: roots.map((name) => ({
      uri: pathToFileURL(join(folder, name)).href.replace(/\/$/, ''),
      name,
    })),
    capabilities,
    initializationOptions: { docs: 'file:///docs', today: defaultToday, ...options },
  });
  await connection.sendNotification('initialized', {});
  const uri = (name: string): string => `${root}/${name}`;
  const versions = new Map<string, number>();
  return {
    connection,
    capabilities: server,
    folder,
    pid: child.pid ?? 0,
    stderr: () => stderr,
    uri,
    published,
    open: (name, text) => {
      versions.set(name, 1);
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId: 'followup', version: 1, text },
      });
      return uri(name);
    },
    change: (name, start, end, text) => {
      const version = (versions.get(name) ?? 0) + 1;
      versions.set(name, version);
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(name), version },
        contentChanges: [{ range: { start, end }, text }],
      });
    },
    close: (name) =>
      void connection.sendNotification('textDocument/didClose', {
        textDocument: { uri: uri(name) },
      }),
    sent: (name) => new Promise((resolve) => waiting.push({ uri: uri(name), resolve })),
    refreshed: () => new Promise((resolve) => refreshing.push(resolve)),
    refreshes: () => refreshes,
    counters: () => connection.sendRequest('followup/counters'),
    write: async (name, text) => {
      await save(name, text);
      await connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri(name), type: 2 }],
      });
    },
    remove: async (name) => {
      await rm(join(folder, name), { recursive: true });
      await connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri(name), type: 3 }],
      });
    },
    stop: () => stop(connection, child, folder),
  };
}

async function stop(
  connection: MessageConnection,
  child: ChildProcess,
  folder: string,
): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const code = await ended;
  connection.dispose();
  await rm(folder, { recursive: true, force: true });
  return code;
}
