import { folderOf } from './host.ts';

/** The draft files of the folders that were listed, and which of them are still to be read. Canonical URIs. */
export interface DraftFiles {
  hasFolder(folder: string): boolean;
  has(uri: string): boolean;
  /** A folder was listed, if only to find it empty. */
  addFolder(folder: string): void;
  removeFolder(folder: string): void;
  folders(): readonly string[];
  in(folder: string): readonly string[];
  add(uri: string): void;
  remove(uri: string): void;
  expect(uri: string): void;
  wasRead(uri: string): void;
  /** Of a folder what is to be read; without a folder, of any that has something. */
  unread(folder?: string): readonly string[];
  unreadCount(): number;
}

export function createDraftFiles(): DraftFiles {
  const listed = new Map<string, Set<string>>();
  const unread = new Map<string, Set<string>>();
  const wasRead = (uri: string): void => {
    const folder = folderOf(uri);
    unread.get(folder)?.delete(uri);
    if (unread.get(folder)?.size === 0) unread.delete(folder);
  };
  return {
    hasFolder: (folder) => listed.has(folder),
    has: (uri) => listed.get(folderOf(uri))?.has(uri) ?? false,
    addFolder: (folder) => setOf(listed, folder),
    removeFolder: (folder) => {
      listed.delete(folder);
      unread.delete(folder);
    },
    folders: () => [...listed.keys()],
    in: (folder) => [...(listed.get(folder) ?? [])],
    add: (uri) => setOf(listed, folderOf(uri)).add(uri),
    remove: (uri) => {
      listed.get(folderOf(uri))?.delete(uri);
      wasRead(uri);
    },
    expect: (uri) => setOf(unread, folderOf(uri)).add(uri),
    wasRead,
    unread: (folder = unread.keys().next().value) => [...(unread.get(folder ?? '') ?? [])],
    unreadCount: () => [...unread.values()].reduce((n, uris) => n + uris.size, 0),
  };
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set();
  map.set(key, known);
  return known;
}
