import {
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  InsertTextFormat,
  type Hover as LspHover,
  MarkupKind,
  type Range,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion } from './service/features/completion/context.ts';
import type { Hover } from './service/features/hover.ts';
import { plain } from './service/features/snippetText.ts';
import type { MessageSymbol } from './service/features/symbols.ts';
import type { Finding } from './service/lint.ts';
import type { Span } from './service/model/span.ts';
import type { Edit, Severity } from './service/rules/rule.ts';

/** Kinds of code actions beside the protocol's own. */
export const actionKinds = {
  quickFix: CodeActionKind.QuickFix,
  soften: `${CodeActionKind.RefactorRewrite}.followup.soften`,
  shorten: `${CodeActionKind.RefactorRewrite}.followup.shorten`,
  fixAll: `${CodeActionKind.SourceFixAll}.followup`,
} as const;

/** Turns spans into ranges of a text; texts of other files than the open one come from `textOf`. */
export interface Ranges {
  range(uri: string, span: Span): Range;
}

export function createRanges(
  document: (uri: string) => TextDocument | undefined,
  textOf: (uri: string) => string | undefined,
): Ranges {
  return {
    range: (uri, { start, end }) => {
      const text = document(uri) ?? TextDocument.create(uri, 'followup', 0, textOf(uri) ?? '');
      return { start: text.positionAt(start), end: text.positionAt(end) };
    },
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(
  uri: string,
  finding: Finding,
  ranges: Ranges,
  link: (rule: string) => string | undefined,
): Diagnostic {
  const href = link(finding.rule);
  return {
    range: ranges.range(uri, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'followup',
    message: finding.message,
    ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map((r) => ({
        location: { uri: r.uri, range: ranges.range(r.uri, r.span) },
        message: r.message,
      })),
    }),
  };
}

/** An edit of one or several files; with versions where the editor can check them, so that no edit lands on a changed text. */
export function toWorkspaceEdit(
  uri: string,
  edits: readonly Edit[],
  ranges: Ranges,
  version: ((uri: string) => number | null) | undefined,
): WorkspaceEdit {
  const byUri = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const target = edit.uri ?? uri;
    const list = byUri.get(target) ?? [];
    list.push({ range: ranges.range(target, edit.span), newText: edit.newText });
    byUri.set(target, list);
  }
  if (!version) return { changes: Object.fromEntries(byUri) };
  return {
    documentChanges: [...byUri].map(([target, list]) => ({
      textDocument: { uri: target, version: version(target) },
      edits: list,
    })),
  };
}

export const toSymbol = (uri: string, symbol: MessageSymbol, ranges: Ranges): DocumentSymbol => ({
  name: symbol.name,
  detail: symbol.detail,
  kind: SymbolKind.String,
  range: ranges.range(uri, symbol.span),
  selectionRange: ranges.range(uri, symbol.selection),
});

export const toHover = (uri: string, hover: Hover, ranges: Ranges): LspHover => ({
  contents: { kind: MarkupKind.Markdown, value: hover.markdown },
  range: ranges.range(uri, hover.span),
});

const completionKinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Reference,
  topic: CompletionItemKind.Text,
  fact: CompletionItemKind.Constant,
  message: CompletionItemKind.Snippet,
  sentence: CompletionItemKind.Text,
};

export const toCompletionItem = (
  uri: string,
  item: Completion,
  ranges: Ranges,
  snippets: boolean,
): CompletionItem => ({
  label: item.label,
  kind: completionKinds[item.kind],
  ...(item.detail && { detail: item.detail }),
  ...(item.documentation && {
    documentation: { kind: MarkupKind.PlainText, value: item.documentation },
  }),
  sortText: String(item.rank).padStart(4, '0'),
  filterText: item.filter ?? item.label,
  insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  textEdit: {
    range: ranges.range(uri, item.replace),
    newText: snippets ? item.snippet : plain(item.snippet),
  },
});
