import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientFeatures, clientFeatures } from './capabilities.ts';
import { clientFiles } from './clientFiles.ts';
import { configFileName } from './configFile.ts';
import { type Configuration, createConfiguration } from './configuration.ts';
import { createRanges, type Ranges } from './convert.ts';
import { type Diagnostics, pulledDiagnostics, pushedDiagnostics } from './diagnostics.ts';
import type { WordPlaces } from './dictionaryActions.ts';
import { ruleLine } from './docs.ts';
import { folderOf, type Host, isBelow } from './host.ts';
import { createIndexer, type Indexer } from './indexer.ts';
import { type LateSpelling, lateSpelling } from './lateSpelling.ts';
import { readingProgress } from './progress.ts';
import { createReports } from './reports.ts';
import { type CalendarDate, calendarDate, toCalendarDate } from './service/model/calendar.ts';
import { createService, type Service } from './service/service.ts';
import { createTurns, type Turns } from './turns.ts';
import { canonical } from './uris.ts';
import { createWorkspace, type ServerWorkspace } from './workspace.ts';
import { createWorkspaceDiagnostics, type WorkspaceDiagnostics } from './workspaceDiagnostics.ts';

/** Everything a server is made of, wired together once the editor has said what it can do. */
export interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly features: ClientFeatures;
  readonly options: InitializationOptions;
  readonly configuration: Configuration;
  readonly workspace: ServerWorkspace;
  readonly service: Service;
  readonly indexer: Indexer;
  readonly turns: Turns;
  readonly ranges: Ranges;
  readonly diagnostics: Diagnostics;
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  readonly spelling: LateSpelling;
  /** Where a rule is documented. */
  link(rule: string): string | undefined;
  /** The version of an open document. */
  version(uri: string): number | null;
  /** Where a word of the draft may be made known. */
  wordPlaces(uri: string): WordPlaces;
  /** Says in the output that something went wrong, without a word of any draft. */
  complain(error: unknown): void;
}

export function createParts(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  host: Host | undefined,
  params: InitializeParams,
): Parts {
  const features = clientFeatures(params.capabilities);
  const options = readOptions(params.initializationOptions);
  const editorFiles = options.fileSystem ? clientFiles(connection) : noFiles;
  const files = byScheme(host, editorFiles);
  const turns = createTurns();
  const complain = (error: unknown): void =>
    connection.console.error(
      `Follow-up failed: ${error instanceof Error ? error.message : 'unknown reason'}`,
    );
  const configuration = createConfiguration({
    connection,
    host: files,
    canAsk: features.configuration,
    roots: () => indexer.roots(),
  });
  const workspace = createWorkspace({
    document: (uri) => documents.get(uri),
    configuration,
    today: () => fixedToday(options) ?? toCalendarDate(new Date()),
  });
  const service = createService(workspace);
  const indexer = createIndexer({
    host: files,
    workspace,
    service,
    configuration,
    turns,
    progress: (total) => readingProgress(connection, features.workDoneProgress, total),
    complain,
  });
  indexer.setRoots(
    (params.workspaceFolders?.map((folder) => folder.uri) ?? [params.rootUri]).flatMap(
      (uri) => uri ?? [],
    ),
  );
  const ranges = createRanges(
    (uri) => documents.get(uri),
    (uri) => workspace.text(uri),
  );
  const docs = options.docs ?? host?.docs;
  const link = (rule: string): string | undefined =>
    docs === undefined ? undefined : `${docs.replace(/\/$/, '')}/rules.md#${lineAnchor(rule)}`;
  const version = (uri: string): number | null => documents.get(uri)?.version ?? null;
  const spelling = lateSpelling({
    service,
    turns,
    complain,
    arrived: () => diagnostics.concern(documents.keys()),
  });
  const reports = createReports({ service, workspace, indexer, ranges, link });
  const source = {
    connection,
    reports,
    answered: spelling.answered,
    turns,
    version,
    complain,
    openDrafts: () => documents.keys(),
    canRefresh: features.refreshDiagnostics,
  };
  const diagnostics = features.pullDiagnostics
    ? pulledDiagnostics(source)
    : pushedDiagnostics(source);
  const workspaceDiagnostics = createWorkspaceDiagnostics({
    service,
    indexer,
    reports,
    turns,
    scope: configuration.scope,
    spelling: spelling.ready,
    version,
    complain,
  });
  return {
    connection,
    documents,
    features,
    options,
    configuration,
    workspace,
    service,
    indexer,
    turns,
    ranges,
    diagnostics,
    workspaceDiagnostics,
    spelling,
    link,
    version,
    wordPlaces: (uri) => {
      const folder = folderOf(canonical(uri));
      const root = indexer.roots().find((r) => folder === r || isBelow(folder, r)) ?? folder;
      return {
        project: configuration.project(folder),
        newProject: features.createsFiles && folder ? `${root}/${configFileName}` : undefined,
        canEdit: features.versionedEdits,
        user: options.userDictionary ? configuration.userWords() : undefined,
      };
    },
    complain,
  };
}

/** What an editor may say when it starts the server; all of it optional. */
export interface InitializationOptions {
  /** The URI of the folder that holds `rules.md`, to which a finding's code links. */
  readonly docs?: string;
  /** The editor shows a process and wants `followup/processChanged`. */
  readonly processView?: boolean;
  /** The editor has the command `followup.compareMessages`. */
  readonly compareCommand?: boolean;
  /** The editor answers `followup/fs/readFile` and `followup/fs/findDrafts`. */
  readonly fileSystem?: boolean;
  /** The editor has the commands `followup.addToUserDictionary` and `followup.removeFromUserDictionary`. */
  readonly userDictionary?: boolean;
  /** Stands for the clock, as `--today` does on the command line. */
  readonly today?: string;
}

function readOptions(raw: unknown): InitializationOptions {
  if (typeof raw !== 'object' || raw === null) return {};
  const { docs, fileSystem, processView, compareCommand, userDictionary, today } = raw as Record<
    string,
    unknown
  >;
  return {
    ...(typeof docs === 'string' && { docs }),
    ...(typeof fileSystem === 'boolean' && { fileSystem }),
    ...(typeof compareCommand === 'boolean' && { compareCommand }),
    ...(typeof processView === 'boolean' && { processView }),
    ...(typeof userDictionary === 'boolean' && { userDictionary }),
    ...(typeof today === 'string' && { today }),
  };
}

const noFiles: Host = {
  readFile: async () => undefined,
  draftsIn: async () => [],
  draftsBelow: async () => [],
};

/** Files of the machine through the host, all others through the editor. */
function byScheme(host: Host | undefined, editor: Host): Host {
  const pick = (uri: string): Host => (host && uri.startsWith('file:') ? host : editor);
  return {
    readFile: (uri) => pick(uri).readFile(uri),
    draftsIn: (uri) => pick(uri).draftsIn(uri),
    draftsBelow: (uri, signal) => pick(uri).draftsBelow(uri, signal),
  };
}

/** Editors go to a line of a text file; a heading's name as anchor they do not know. */
const lineAnchor = (rule: string): string => {
  const line = ruleLine(rule);
  return line === undefined ? rule : `L${line + 1}`;
};

const fixedToday = ({ today }: InitializationOptions): CalendarDate | undefined =>
  today === undefined ? undefined : calendarDate(today);
