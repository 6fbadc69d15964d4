import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Report, Reports } from './reports.ts';
import type { Turns } from './turns.ts';

/** Brings findings of open drafts to the editor: it asks for them where it can, else they are sent; never both. */
export interface Diagnostics {
  /** Answers a request for the findings of one draft. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** A draft's text was changed in the editor. */
  edited(uri: string): void;
  /** Findings of these drafts may have changed because of others; told once the editor is at rest, and only if they did. */
  concern(uris: Iterable<string>): void;
  /** Something that all findings may depend on changed: settings. */
  refresh(): void;
  closed(uri: string): void;
}

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly reports: Reports;
  readonly turns: Turns;
  readonly openDrafts: () => readonly string[];
  readonly version: (uri: string) => number | null;
  /** The editor can be told to ask again. */
  readonly canRefresh: boolean;
  /** Called when findings go out. */
  readonly answered: () => void;
  readonly complain: (error: unknown) => void;
}

/** The editor asks. An answer that would be the same findings as before is said to be unchanged. */
export function pulledDiagnostics(options: DiagnosticsOptions): Diagnostics {
  const { connection, reports, canRefresh } = options;
  /** What the editor was told last. */
  const told = new Map<string, string>();
  const refresh = (): void => {
    if (canRefresh) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  const concern = afterwards(options, async (uris) => {
    const current = await Promise.all(
      uris.filter((uri) => told.has(uri)).map(async (uri) => ({ uri, ...(await reports.of(uri)) })),
    );
    if (current.some(({ uri, id }) => told.has(uri) && told.get(uri) !== id)) refresh();
  });
  return {
    pull: async (uri, previousResultId) => {
      const { id, items } = await reports.of(uri);
      if (options.openDrafts().includes(uri)) told.set(uri, id);
      options.answered();
      return id === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
    },
    edited: () => undefined,
    concern,
    refresh,
    closed: (uri) => {
      told.delete(uri);
    },
  };
}

/** They are sent, once for all changes that arrive together, to every open draft they may concern. */
export function pushedDiagnostics(options: DiagnosticsOptions): Diagnostics {
  const { connection, reports, openDrafts, version, complain } = options;
  const sent = new Map<string, string>();
  const due = new Set<string>();
  const send = async (uris: readonly string[]): Promise<void> => {
    for (const uri of uris) {
      if (!openDrafts().includes(uri)) continue;
      const number = version(uri);
      const report: Report = await reports.of(uri);
      // A newer version has its own turn.
      if (sent.get(uri) === report.id || version(uri) !== number) continue;
      sent.set(uri, report.id);
      await connection.sendDiagnostics({
        uri,
        ...(number !== null && { version: number }),
        diagnostics: [...report.items],
      });
    }
    options.answered();
  };
  const schedule = (uris: readonly string[]): void => {
    const idle = due.size === 0;
    for (const uri of uris) due.add(uri);
    if (!idle) return;
    setTimeout(() => {
      const now = [...due];
      due.clear();
      send(now).catch(complain);
    }, 0);
  };
  return {
    pull: async () => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }),
    edited: (uri) => schedule([uri]),
    concern: afterwards(options, send),
    refresh: () => schedule(openDrafts()),
    closed: (uri) => {
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/** Gathers open drafts and looks at them together once the editor is at rest. */
function afterwards(
  { turns, openDrafts, complain }: DiagnosticsOptions,
  look: (uris: readonly string[]) => Promise<void>,
): (uris: Iterable<string>) => void {
  const waiting = new Set<string>();
  const run = async (): Promise<void> => {
    await turns.next(never);
    const uris = [...waiting];
    waiting.clear();
    await look(uris);
  };
  return (uris) => {
    const idle = waiting.size === 0;
    const open = new Set(openDrafts());
    for (const uri of uris) if (open.has(uri)) waiting.add(uri);
    if (idle && waiting.size > 0) run().catch(complain);
  };
}

const never = new AbortController().signal;
