import { type Disposable, Uri, workspace } from 'vscode';

const SCHEME = 'followup-docs';

/**
 * Where the rules' documentation is opened from: the extension's own folder. In a browser that
 * folder is a web address, which a link would leave the editor for; there a scheme of our own shows
 * the same files within it.
 */
export function registerDocs(extension: Uri): Disposable & { readonly root: Uri } {
  const folder = Uri.joinPath(extension, 'docs');
  if (extension.scheme !== 'http' && extension.scheme !== 'https') {
    return { root: folder, dispose: () => undefined };
  }
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension, path));
      return new TextDecoder().decode(bytes);
    },
  });
  return { root: Uri.from({ scheme: SCHEME, path: '/docs' }), dispose: () => provider.dispose() };
}
