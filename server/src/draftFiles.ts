import { folderOf } from './host.ts';

/** The draft files that are known of, by folder, and which of them are still to be read. Canonical URIs. */
export interface DraftFiles {
  /** The folder was listed, so that all its drafts are known of. */
  isListed(folder: string): boolean;
  has(uri: string): boolean;
  wasListed(folder: string): void;
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
  const known = new Map<string, Set<string>>();
  const listed = new Set<string>();
  const unread = new Map<string, Set<string>>();
  let left = 0;
  const wasRead = (uri: string): void => {
    const folder = folderOf(uri);
    if (unread.get(folder)?.delete(uri)) left--;
    if (unread.get(folder)?.size === 0) unread.delete(folder);
  };
  return {
    isListed: (folder) => listed.has(folder),
    has: (uri) => known.get(folderOf(uri))?.has(uri) ?? false,
    wasListed: (folder) => listed.add(folder),
    removeFolder: (folder) => {
      listed.delete(folder);
      known.delete(folder);
      left -= unread.get(folder)?.size ?? 0;
      unread.delete(folder);
    },
    folders: () => [...known.keys()],
    in: (folder) => [...(known.get(folder) ?? [])],
    add: (uri) => setOf(known, folderOf(uri)).add(uri),
    remove: (uri) => {
      known.get(folderOf(uri))?.delete(uri);
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
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}
