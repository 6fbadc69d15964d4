import type { CancellationToken, TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * Holds a document's request for findings until the server has been told of the document. When a
 * server starts with several documents open, the language client asks first, and what the server
 * then answers about a text it does not have would stand until the next edit.
 */
export function openFirst(): { readonly middleware: Middleware; readonly forget: () => void } {
  const open = new Set<string>();
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of waiting) check();
  };

  function opened(document: TextDocument, token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!open.has(document.uri.toString()) && !token.isCancellationRequested) return;
        waiting.delete(check);
        resolve();
      };
      token.onCancellationRequested(check);
      waiting.add(check);
      check();
    });
  }

  return {
    middleware: {
      didOpen: async (document, next) => {
        await next(document);
        open.add(document.uri.toString());
        look();
      },
      didClose: async (document, next) => {
        open.delete(document.uri.toString());
        await next(document);
      },
      provideDiagnostics: async (document, previousResultId, token, next) => {
        if ('languageId' in document) await opened(document, token);
        return next(document, previousResultId, token);
      },
    },
    /** To be called when the server is gone, and all that it was told with it. */
    forget: () => open.clear(),
  };
}
