import {
  type CancellationToken,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from './codeActions.ts';
import { toCompletionItem, toHover, toSymbol } from './convert.ts';
import type { Parts } from './parts.ts';

/** Answers what the editor asks, one handler a request. */
export function answerRequests(parts: Parts): void {
  const { connection, documents, features, service, ranges, link, version } = parts;
  const { diagnostics, workspaceDiagnostics } = parts;

  /** Resolves when all that a draft depends on is there; rejects when the editor no longer wants the answer. */
  async function ready(uri: string, token: CancellationToken): Promise<void> {
    parts.turns.busy();
    await parts.indexer.ready(uri);
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

  // A draft may be asked about before it is opened; then its text on disk is what there is.
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await ready(textDocument.uri, token);
    return diagnostics.pull(textDocument.uri, previousResultId);
  });
  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    workspaceDiagnostics.request(params, token, progress),
  );
  connection.onCodeAction((params, token) =>
    about(params.textDocument.uri, token, (document) =>
      parts.workspace.isIgnored(document.uri)
        ? []
        : codeActions(params, {
            service,
            document,
            ranges,
            link,
            version: features.versionedEdits ? version : undefined,
            wordPlaces: parts.wordPlaces(document.uri),
            canCompare: parts.options.compareCommand === true,
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
      if (parts.workspace.isIgnored(document.uri)) return undefined;
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
  // What the status item says of spelling; answered once the word lists are there.
  connection.onRequest('followup/spelling', async ({ uri }: { uri: string }) => {
    await parts.spelling.ready();
    await parts.indexer.ready(uri);
    return service.dialect(uri) ?? null;
  });
  connection.onRequest(
    'followup/compare',
    async ({ uri, position }: { uri: string; position: Position }, token: CancellationToken) =>
      (await about(uri, token, (document) => service.compare(uri, document.offsetAt(position)))) ??
      null,
  );
  connection.onRequest(
    'followup/message',
    async ({ uri, index }: { uri: string; index: number }, token: CancellationToken) => {
      await ready(uri, token);
      return { text: service.draft(uri)?.messages[index]?.text.trimEnd() ?? '' };
    },
  );
  // For tests and measurements; no text of any draft is in it.
  connection.onRequest('followup/counters', async (params?: { readonly settled?: boolean }) => {
    if (params?.settled) await Promise.all([parts.indexer.settled(), parts.spelling.ready()]);
    return { ...service.counters, drafts: service.index.size };
  });
}
