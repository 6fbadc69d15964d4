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
  /** What of a folder is to be read. */
  unread(folder: string): readonly string[];
  /** Some of what is to be read anywhere. */
  someUnread(count: number): readonly string[];
  unreadCount(): number;
}

export function createDraftFiles(): DraftFiles {
  const listed = new Map<string, Set<string>>();
  const unread = new Map<string, Set<string>>();
  let left = 0;
  const wasRead = (uri: string): void => {
    const folder = folderOf(uri);
    if (unread.get(folder)?.delete(uri)) left--;
    if (unread.get(folder)?.size === 0) unread.delete(folder);
  };
  return {
    hasFolder: (folder) => listed.has(folder),
    has: (uri) => listed.get(folderOf(uri))?.has(uri) ?? false,
    addFolder: (folder) => setOf(listed, folder),
    removeFolder: (folder) => {
      listed.delete(folder);
      left -= unread.get(folder)?.size ?? 0;
      unread.delete(folder);
    },
    folders: () => [...listed.keys()],
    in: (folder) => [...(listed.get(folder) ?? [])],
    add: (uri) => setOf(listed, folderOf(uri)).add(uri),
    remove: (uri) => {
      listed.get(folderOf(uri))?.delete(uri);
      wasRead(uri);
    },
    expect: (uri) => {
      const expected = setOf(unread, folderOf(uri));
      if (expected.has(uri)) return;
      expected.add(uri);
      left++;
    },
    wasRead,
    unread: (folder) => [...(unread.get(folder) ?? [])],
    someUnread: (count) => {
      const some: string[] = [];
      for (const uris of unread.values()) {
        some.push(...uris);
        if (some.length >= count) break;
      }
      return some.slice(0, count);
    },
    unreadCount: () => left,
  };
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set();
  map.set(key, known);
  return known;
}
