import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { DiagnosticsScope } from './editorSettings.ts';
import type { Indexer } from './indexer.ts';
import { emptyReport, type Reports } from './reports.ts';
import type { Service } from './service/service.ts';
import type { Turns } from './turns.ts';

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** Findings of drafts that are not open: checked in the background while the editor is at rest, told where they changed. */
export interface WorkspaceDiagnostics {
  /**
   * Answers in parts as drafts are checked, and stays open for changes until it is cancelled. To an editor that takes no parts
   * it answers once something is different from what it has.
   */
  request(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: Progress | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
  /** Findings of these drafts may have changed. */
  concern(uris: Iterable<string>): void;
  /** All findings may have changed, or which of them are wanted. */
  refresh(): void;
  /** The draft was opened or closed: what the editor shows of it now is not known. */
  forget(uri: string): void;
  stop(): void;
}

export interface WorkspaceDiagnosticsOptions {
  readonly service: Service;
  readonly indexer: Indexer;
  readonly reports: Reports;
  readonly turns: Turns;
  readonly scope: () => DiagnosticsScope;
  /** Resolves when spelling can be looked at as well, so that no draft is checked twice. */
  readonly spelling: () => Promise<void>;
  readonly version: (uri: string) => number | null;
  readonly complain: (error: unknown) => void;
}

interface Session {
  readonly progress: Progress | undefined;
  /** Result ids by draft, as the editor has them; empty where what it has is not known. */
  readonly told: Map<string, string>;
  readonly over: AbortController;
  readonly answer: (report: WorkspaceDiagnosticReport) => void;
}

/** A part is sent when it has this many drafts, or when this many milliseconds have passed since the last one. */
const part = { drafts: 40, ms: 250 };

export function createWorkspaceDiagnostics(
  options: WorkspaceDiagnosticsOptions,
): WorkspaceDiagnostics {
  const { service, indexer, reports, turns, scope, version } = options;
  const due = new Set<string>();
  /** Result ids of what was checked and has not been concerned by a change since. */
  const checked = new Map<string, string>();
  let session: Session | undefined;
  let isRunning = false;

  const everything = (): string[] => [...service.index.drafts(), ...(session?.told.keys() ?? [])];
  const isListed = (uri: string): boolean =>
    scope() === 'workspace' && indexer.isWanted(uri) && service.index.summary(uri) !== undefined;
  const check = async (uri: string): Promise<WorkspaceDocumentDiagnosticReport | undefined> => {
    checked.set(uri, '');
    const { id, items } = isListed(uri) ? await reports.of(uri) : emptyReport;
    // A change that arrived meanwhile has taken the mark away.
    if (checked.has(uri)) checked.set(uri, id);
    if (!session || (session.told.get(uri) ?? emptyReport.id) === id) return undefined;
    session.told.set(uri, id);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: version(uri),
      resultId: id,
      items: [...items],
    };
  };
  const work = async (current: Session): Promise<void> => {
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let lastPart = performance.now();
    const send = (): void => {
      if (items.length > 0) current.progress?.report({ items });
      items = [];
      lastPart = performance.now();
    };
    await indexer.settled();
    await options.spelling();
    while (due.size > 0 && (await turns.next(current.over.signal))) {
      const [uri] = due;
      if (uri === undefined) break;
      // Those of a process are checked together, while its drafts are at hand.
      for (const member of service.index.process(uri)) {
        if (!due.delete(member) || !(await turns.next(current.over.signal))) continue;
        const item = await check(member);
        if (item) items.push(item);
      }
      indexer.trim();
      const isTime = items.length >= part.drafts || performance.now() - lastPart > part.ms;
      if (current.progress && isTime) send();
    }
    if (current.over.signal.aborted) return;
    if (current.progress) send();
    else if (items.length > 0) finish(current, { items });
  };
  const run = (): void => {
    if (!session || isRunning || due.size === 0) return;
    isRunning = true;
    work(session)
      .catch(options.complain)
      .finally(() => {
        isRunning = false;
        run();
      });
  };
  const finish = (current: Session, report: WorkspaceDiagnosticReport): void => {
    current.over.abort();
    if (session === current) session = undefined;
    current.answer(report);
  };

  const concern = (uris: Iterable<string>): void => {
    for (const uri of uris) {
      checked.delete(uri);
      if (session) due.add(uri);
    }
    run();
  };

  return {
    request: (params, token, progress) =>
      new Promise((resolve, reject) => {
        if (session) finish(session, { items: [] });
        const current: Session = {
          progress,
          told: new Map(params.previousResultIds.map(({ uri, value }) => [uri, value])),
          over: new AbortController(),
          answer: resolve,
        };
        session = current;
        token.onCancellationRequested(() => {
          current.over.abort();
          if (session === current) session = undefined;
          reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
        });
        due.clear();
        for (const uri of everything())
          if (!checked.has(uri) || checked.get(uri) !== current.told.get(uri)) due.add(uri);
        run();
      }),
    concern,
    refresh: () => {
      checked.clear();
      concern(everything());
    },
    forget: (uri) => {
      session?.told.set(uri, '');
      concern([uri]);
    },
    stop: () => {
      if (session) finish(session, { items: [] });
    },
  };
}
