import type { Diagnostic } from 'vscode-languageserver';
import { type Ranges, toDiagnostic } from './convert.ts';
import type { Indexer } from './indexer.ts';
import type { Finding } from './service/lint.ts';
import type { Service } from './service/service.ts';
import { textVersion } from './service/workspace/summary.ts';
import type { ServerWorkspace } from './workspace.ts';

/** A draft's findings as the editor gets them. */
export interface Report {
  /** The same for the same items, even after the server was started anew. */
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

export interface Reports {
  /** The report of a draft as it is now; it is read from disk where need be. */
  of(uri: string): Promise<Report>;
}

export interface ReportsOptions {
  readonly service: Service;
  readonly workspace: ServerWorkspace;
  readonly indexer: Indexer;
  readonly ranges: Ranges;
  readonly link: (rule: string) => string | undefined;
}

/** What nothing is found in. */
export const emptyReport: Report = { id: 'none', items: [] };

export function createReports(options: ReportsOptions): Reports {
  const { service, workspace, indexer, ranges, link } = options;
  const known = new WeakMap<readonly Finding[], Report>();
  return {
    of: async (uri) => {
      await indexer.ready(uri);
      if (workspace.isIgnored(uri)) return emptyReport;
      const findings = service.lint(uri);
      const same = known.get(findings);
      if (same) return same;
      const related = findings.flatMap((f) => f.related.map((r) => r.uri));
      await indexer.texts([...new Set(related)]);
      const items = findings.map((f) => toDiagnostic(uri, f, ranges, link));
      const report = items.length === 0 ? emptyReport : { id: idOf(items), items };
      known.set(findings, report);
      return report;
    },
  };
}

const idOf = (items: readonly Diagnostic[]): string =>
  textVersion(JSON.stringify(items)).toString(36);
