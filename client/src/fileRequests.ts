import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const DRAFTS = '**/*.followup.md';

/**
 * Answers the server's questions about files. In a browser and on a virtual file system only the
 * editor can read them.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('followup/fs/readFile', ({ uri }: { uri: string }) =>
    readFile(Uri.parse(uri, true)),
  );
  client.onRequest('followup/fs/findDrafts', findDrafts);
}

/** The file's text, or null where there is none. Rejects when there is one that can't be read. */
async function readFile(uri: Uri): Promise<{ text: string } | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof FileSystemError && ABSENT.has(error.code)) return null;
    throw error;
  }
}

const ABSENT: ReadonlySet<string> = new Set([
  'FileNotFound',
  'FileNotADirectory',
  'FileIsADirectory',
]);

/** Every draft of the workspace but those that `files.exclude` hides. */
async function findDrafts(): Promise<{ uris: string[] }> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) => workspace.findFiles(new RelativePattern(folder, DRAFTS))),
  );
  return { uris: found.flat().map(String) };
}
