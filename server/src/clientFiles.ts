import type { Connection } from 'vscode-languageserver';
import { folderOf, type Host } from './host.ts';

/** Files through the editor: for a web worker, and for file systems that only the editor can read. */
export const clientFiles = (connection: Pick<Connection, 'sendRequest'>): Host => ({
  readFile: async (uri) => {
    const found = await connection
      .sendRequest<{ text: string } | null>('followup/fs/readFile', { uri })
      .catch(() => null);
    return found?.text;
  },
  draftsIn: async (folder) => {
    const found = await connection
      .sendRequest<{ uris: string[] }>('followup/fs/findDrafts', {})
      .catch(() => ({ uris: [] }));
    return found.uris.filter((uri) => folderOf(uri) === folder);
  },
});
