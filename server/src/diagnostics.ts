import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { type Ranges, toDiagnostic } from './convert.ts';
import type { Finding } from './service/lint.ts';
import type { Service } from './service/service.ts';
import type { ServerWorkspace } from './workspace.ts';

/** Brings findings to the editor: it asks for them where it can, else they are sent; never both. */
export interface Diagnostics {
  /** Answers a request for the findings of one draft. */
  pull(uri: string, previousResultId?: string): DocumentDiagnosticReport;
  /** A draft's text changed: its findings and those of its open neighbours may have. */
  changed(uri: string): void;
  /** Something that all findings may depend on changed: files, settings. */
  refresh(): void;
  closed(uri: string): void;
}

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly service: Service;
  readonly workspace: ServerWorkspace;
  readonly ranges: Ranges;
  readonly link: (rule: string) => string | undefined;
  readonly openDrafts: () => readonly string[];
  readonly version: (uri: string) => number | null;
}

/** The editor asks. An answer that would be the same findings as before is said to be unchanged. */
export function pulledDiagnostics({
  connection,
  service,
  workspace,
  ranges,
  link,
}: DiagnosticsOptions): Diagnostics {
  const ids = new WeakMap<readonly Finding[], string>();
  let count = 0;
  const idOf = (findings: readonly Finding[]): string => {
    const known = ids.get(findings);
    if (known) return known;
    const id = String(++count);
    ids.set(findings, id);
    return id;
  };
  return {
    pull: (uri, previousResultId) => {
      const findings = workspace.isIgnored(uri) ? none : service.lint(uri);
      const resultId = idOf(findings);
      if (resultId === previousResultId)
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: findings.map((f) => toDiagnostic(uri, f, ranges, link)),
      };
    },
    changed: () => undefined,
    refresh: () => {
      connection.languages.diagnostics.refresh().catch(() => undefined);
    },
    closed: () => undefined,
  };
}

/** They are sent, once for all changes that arrive together, to every open draft they may concern. */
export function pushedDiagnostics({
  connection,
  service,
  workspace,
  ranges,
  link,
  openDrafts,
  version,
}: DiagnosticsOptions): Diagnostics {
  const due = new Set<string>();
  const sent = new Map<string, readonly Finding[]>();
  const send = async (): Promise<void> => {
    const uris = [...due].filter((uri) => openDrafts().includes(uri));
    due.clear();
    await Promise.all(uris.map((uri) => workspace.load(uri)));
    for (const uri of uris) for (const other of workspace.neighbours(uri)) service.update(other);
    for (const uri of uris) {
      const findings = workspace.isIgnored(uri) ? none : service.lint(uri);
      if (sent.get(uri) === findings || !openDrafts().includes(uri)) continue;
      sent.set(uri, findings);
      const number = version(uri);
      await connection.sendDiagnostics({
        uri,
        ...(number !== null && { version: number }),
        diagnostics: findings.map((f) => toDiagnostic(uri, f, ranges, link)),
      });
    }
  };
  const schedule = (uris: readonly string[]): void => {
    const idle = due.size === 0;
    for (const uri of uris) due.add(uri);
    if (idle && due.size > 0) {
      setTimeout(() => {
        send().catch((error: unknown) =>
          connection.console.error(
            `Checking failed: ${error instanceof Error ? error.message : 'unknown reason'}`,
          ),
        );
      }, 0);
    }
  };
  return {
    pull: () => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }),
    changed: (uri) => schedule([uri, ...workspace.openNeighbours(uri)]),
    refresh: () => schedule(openDrafts()),
    closed: (uri) => {
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/** An ignored draft has no findings. */
const none: readonly Finding[] = [];
