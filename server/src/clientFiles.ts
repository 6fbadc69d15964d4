import type { Connection } from 'vscode-languageserver';
import { folderOf, type Host, isBelow } from './host.ts';

/** Files through the editor: for a web worker, and for file systems that only the editor can read. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Host {
  const all = async (): Promise<string[]> => {
    const found = await connection
      .sendRequest<{ uris: string[] }>('followup/fs/findDrafts', {})
      .catch(() => ({ uris: [] }));
    return found.uris;
  };
  return {
    readFile: async (uri) => {
      const found = await connection
        .sendRequest<{ text: string } | null>('followup/fs/readFile', { uri })
        .catch(() => null);
      return found?.text;
    },
    draftsIn: async (folder) => (await all()).filter((uri) => folderOf(uri) === folder),
    draftsBelow: async (folder) => (await all()).filter((uri) => isBelow(uri, folder)),
  };
}
