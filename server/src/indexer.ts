import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from './configuration.ts';
import { createDraftFiles } from './draftFiles.ts';
import { folderOf, type Host, isBelow, isDraft } from './host.ts';
import type { Service } from './service/service.ts';
import type { Turns } from './turns.ts';
import { canonical } from './uris.ts';
import type { ServerWorkspace } from './workspace.ts';

/**
 * Keeps the engine's index current: reads all drafts of the workspace once, in the background, and then only what changed.
 * Before a draft is checked it makes ready what that needs.
 */
export interface Indexer {
  /** Reads all drafts below the workspace's folders that are not read yet. Resolves when they are, or when it was stopped. */
  readAll(): Promise<void>;
  /** The workspace's folders are now these; drafts below others are let go, unless one in their folder is open. */
  setRoots(roots: readonly string[]): void;
  roots(): readonly string[];
  /** The root, however the editor spells it. */
  isRoot(uri: string, root: string): boolean;
  /** Resolves when no reading of all drafts is under way. */
  settled(): Promise<void>;
  /** Resolves when all that checking the draft needs is there: its configuration and the texts of its process. */
  ready(uri: string): Promise<void>;
  /** Resolves when the texts of these drafts are there, as far as they can be read. */
  texts(uris: readonly string[]): Promise<void>;
  opened(document: TextDocument): void;
  edited(uri: string): void;
  closed(uri: string): Promise<void>;
  /** Files were created, changed or deleted outside the editor, or folders renamed or deleted. */
  filesChanged(changes: readonly FileChange[]): Promise<void>;
  /** The configuration changed, so that other drafts may be ignored. */
  reconsider(): Promise<void>;
  /** The draft belongs to the workspace, or is open. */
  isWanted(uri: string): boolean;
  /** Lets go of texts and parsed drafts that were needed in passing. */
  trim(): void;
  stop(): void;
}

export interface FileChange {
  readonly uri: string;
  readonly isDeleted: boolean;
}

export interface IndexerOptions {
  readonly host: Host;
  readonly workspace: ServerWorkspace;
  readonly service: Service;
  readonly configuration: Configuration;
  readonly turns: Turns;
  /** Tells how far the reading is; `total` may grow. Gives a signal by which the user can stop it. */
  readonly progress: (total: number) => Promise<ReadingProgress>;
  readonly complain: (error: unknown) => void;
}

export interface ReadingProgress {
  report(done: number, total: number): void;
  end(): void;
  readonly stopped: AbortSignal;
}

/** A folder of this many drafts is read whole before one of them is checked; of a larger one what is known by then counts. */
const readAtOnce = 100;
/** Files that are read side by side in the background. */
const sideBySide = 8;
/** Texts that are kept besides those of open drafts' processes: for what is looked at again soon. */
const keptInPassing = 32;

export function createIndexer(options: IndexerOptions): Indexer {
  const { host, workspace, service, configuration, turns } = options;
  const files = createDraftFiles();
  const reading = new Map<string, { readonly done: Promise<void> }>();
  const stopped = new AbortController();
  let roots: readonly string[] = [];
  let readingAll: Promise<void> | undefined;
  let sweeping: Promise<void> | undefined;
  /** The folder to be read before others. */
  let wanted: string | undefined;

  const isInRoots = (uri: string): boolean => roots.some((root) => isBelow(uri, root));
  const list = (uri: string): void => {
    if (files.has(uri)) return;
    files.add(uri);
    if (!workspace.isOpen(uri)) files.expect(uri);
  };
  const unlist = (uri: string): void => {
    files.remove(uri);
    workspace.keep(uri, undefined);
    if (!workspace.isOpen(uri)) service.remove(uri);
  };
  const unlistFolder = (folder: string): void => {
    for (const uri of files.in(folder)) unlist(uri);
    files.removeFolder(folder);
  };
  /** Takes a file into the index. While it is on its way a later reading takes its place. */
  const read = (uri: string, keep: boolean): Promise<void> => {
    const ticket = { done: Promise.resolve() };
    const isLast = (): boolean => reading.get(uri) === ticket;
    const run = async (): Promise<void> => {
      await configuration.load(folderOf(uri));
      const text = await host.readFile(uri);
      if (!isLast()) return reading.get(uri)?.done;
      reading.delete(uri);
      files.wasRead(uri);
      if (workspace.isOpen(uri)) return;
      if (text === undefined) unlist(uri);
      else if (workspace.isIgnored(uri)) service.remove(uri);
      else {
        if (keep) workspace.keep(uri, text);
        service.update(uri, text);
      }
    };
    reading.set(uri, ticket);
    ticket.done = run();
    return ticket.done;
  };
  const readOnce = (uri: string): Promise<void> => reading.get(uri)?.done ?? read(uri, false);
  const texts = async (uris: readonly string[]): Promise<void> => {
    const missing = uris.filter((uri) => workspace.text(uri) === undefined);
    await Promise.all(missing.map((uri) => read(canonical(uri), true)));
  };
  /** Takes in an open draft, if it is known by now whether it is to be left alone. */
  const take = (uri: string): void => {
    if (!configuration.isLoaded(folderOf(canonical(uri)))) return;
    if (workspace.isIgnored(uri)) service.remove(uri);
    else service.update(uri);
  };

  const readUnread = async (): Promise<void> => {
    if (files.unreadCount() === 0) return;
    const progress = await options.progress(files.unreadCount());
    const signal = AbortSignal.any([stopped.signal, progress.stopped]);
    let done = 0;
    try {
      while (await turns.next(signal)) {
        const first = wanted === undefined ? [] : files.unread(wanted);
        const batch = first.length > 0 ? first.slice(0, sideBySide) : files.someUnread(sideBySide);
        if (batch.length === 0) break;
        await Promise.all(batch.map(readOnce));
        done += batch.length;
        progress.report(done, done + files.unreadCount());
      }
    } finally {
      progress.end();
    }
  };
  const sweep = (): Promise<void> => {
    sweeping ??= readUnread().finally(() => {
      sweeping = undefined;
    });
    return sweeping;
  };

  return {
    readAll: () => {
      const before = readingAll;
      const run = (async () => {
        await before;
        for (const root of roots) {
          const uris = await host.draftsBelow(root, stopped.signal);
          for (const uri of uris.map(canonical)) {
            list(uri);
            files.wasListed(folderOf(uri));
          }
        }
        await sweep();
      })();
      readingAll = run;
      return run;
    },
    settled: async () => readingAll,
    setRoots: (next) => {
      roots = next.map(rootOf);
      for (const folder of files.folders())
        if (!isInRoots(`${folder}/`) && !files.in(folder).some(workspace.isOpen))
          unlistFolder(folder);
    },
    roots: () => roots,
    isRoot: (uri, root) => rootOf(uri) === root,
    ready: async (uri) => {
      const folder = folderOf(canonical(uri));
      await configuration.load(folder);
      if (workspace.isOpen(uri)) take(uri);
      if (!folder) return;
      if (!files.isListed(folder)) {
        const uris = await host.draftsIn(folder);
        files.wasListed(folder);
        for (const draft of uris) list(canonical(draft));
      }
      const waiting = files.unread(folder);
      if (waiting.length <= readAtOnce) await Promise.all(waiting.map(readOnce));
      else {
        wanted = folder;
        sweep().catch(options.complain);
      }
      await texts(service.index.process(workspace.spelt(uri)));
    },
    texts,
    opened: (document) => {
      workspace.opened(document);
      const known = canonical(document.uri);
      files.wasRead(known);
      if (known !== document.uri) service.remove(known);
      take(document.uri);
    },
    edited: take,
    closed: async (uri) => {
      workspace.closed(uri);
      const known = canonical(uri);
      const folder = folderOf(known);
      if (known !== uri || !folder) service.remove(uri);
      else service.release(uri);
      if (!folder) return;
      if (isInRoots(known) || files.in(folder).some(workspace.isOpen)) return read(known, false);
      unlist(known);
      unlistFolder(folder);
    },
    filesChanged: async (changes) => {
      const gone = new Set<string>();
      const reads: Promise<void>[] = [];
      for (const { uri, isDeleted } of changes) {
        const known = canonical(uri);
        if (isDeleted) gone.add(known);
        else if (isDraft(known)) {
          if (!isInRoots(known) && !files.isListed(folderOf(known))) continue;
          workspace.keep(known, undefined);
          list(known);
          reads.push(read(known, false));
        } else if (mayBeFolder(known) && isInRoots(known)) {
          for (const draft of await host.draftsBelow(known, stopped.signal)) {
            list(canonical(draft));
            reads.push(readOnce(canonical(draft)));
          }
        }
      }
      if (gone.size > 0)
        for (const folder of files.folders()) {
          const isFolderGone = parents(folder).some((parent) => gone.has(parent));
          for (const uri of files.in(folder)) if (isFolderGone || gone.has(uri)) unlist(uri);
        }
      await Promise.all(reads);
    },
    reconsider: async () => {
      for (const uri of files.folders().flatMap(files.in)) {
        if (!(await turns.next(stopped.signal))) return;
        await configuration.load(folderOf(uri));
        const spelt = workspace.spelt(uri);
        if (workspace.isIgnored(uri)) service.remove(spelt);
        else if (workspace.isOpen(uri)) take(spelt);
        else if (!service.index.summary(uri)) await readOnce(uri);
      }
    },
    isWanted: (uri) => isInRoots(canonical(uri)) || workspace.isOpen(uri),
    trim: () => {
      const kept = workspace.kept();
      for (const uri of kept.slice(0, Math.max(0, kept.length - keptInPassing))) {
        if (service.index.process(uri).some(workspace.isOpen)) continue;
        workspace.keep(uri, undefined);
        service.release(uri);
      }
    },
    stop: () => stopped.abort(),
  };
}

const rootOf = (uri: string): string => canonical(uri).replace(/\/$/, '');

/** Hidden folders and node_modules hold no drafts, and what has an ending is seldom a folder. */
const mayBeFolder = (uri: string): boolean =>
  !/\/(?:node_modules|\.[^/]*)(?:\/|$)|\.[^/]*$/.test(uri);

/** The folder and all that it lies in. */
function parents(folder: string): string[] {
  const all: string[] = [];
  for (let at = folder; at.includes('/') && !at.endsWith('/'); at = folderOf(at)) all.push(at);
  return all;
}
