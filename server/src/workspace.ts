import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Configuration } from './configuration.ts';
import { folderOf, type Host, isConfig, isDraft } from './host.ts';
import type { CalendarDate } from './service/model/calendar.ts';
import type { Workspace } from './service/service.ts';

/** Open buffers first, files on disk otherwise; read once and again only when told that they changed. */
export interface ServerWorkspace extends Workspace {
  /** Makes ready what checking a draft needs: its folder's drafts and its configuration. Cheap when nothing is new. */
  load(uri: string): Promise<void>;
  /** A file was created, changed or deleted outside the editor. */
  changed(uri: string): void;
  opened(document: TextDocument): void;
  closed(uri: string): void;
  /** The configuration asks to leave the draft alone. */
  isIgnored(uri: string): boolean;
  /** Drafts that are open in the editor and lie in the same folder as `uri`. */
  openNeighbours(uri: string): string[];
  /** All drafts of the draft's folder, itself among them. */
  neighbours(uri: string): string[];
}

export interface WorkspaceOptions {
  readonly host: () => Host;
  readonly document: (uri: string) => TextDocument | undefined;
  readonly configuration: Configuration;
  readonly today: () => CalendarDate;
}

export function createWorkspace(options: WorkspaceOptions): ServerWorkspace {
  const disk = new Map<string, string | undefined>();
  const folders = new Map<string, readonly string[]>();
  /** Open documents: the editor's spelling of a URI by its canonical one. */
  const open = new Map<string, string>();
  const loading = new Map<string, Promise<void>>();

  const drafts = (folder: string): string[] => {
    const onDisk = (folders.get(folder) ?? []).filter(
      (uri) => !options.configuration.isIgnored(folder, uri),
    );
    const buffers = [...open.keys()].filter((uri) => folderOf(uri) === folder);
    return [...new Set([...onDisk, ...buffers])].sort().map((uri) => open.get(uri) ?? uri);
  };
  const loadFolder = async (folder: string): Promise<void> => {
    const host = options.host();
    const uris = folders.get(folder) ?? (await host.draftsIn(folder)).map(canonical);
    folders.set(folder, uris);
    const missing = uris.filter((uri) => !disk.has(uri) && !open.has(uri));
    await Promise.all(missing.map(async (uri) => disk.set(uri, await host.readFile(uri))));
  };

  return {
    text: (uri) => options.document(uri)?.getText() ?? disk.get(canonical(uri)),
    folder: (uri) => folderOf(canonical(uri)) || uri,
    neighbours: (uri) => drafts(folderOf(canonical(uri))),
    settings: (uri) => options.configuration.settings(folderOf(canonical(uri))),
    today: options.today,
    load: async (uri) => {
      const folder = folderOf(canonical(uri));
      await options.configuration.load(folder);
      if (!folder) return;
      let pending = loading.get(folder);
      if (!pending) {
        if (folders.has(folder) && drafts(folder).every((d) => disk.has(d) || options.document(d)))
          return;
        pending = loadFolder(folder).finally(() => loading.delete(folder));
        loading.set(folder, pending);
      }
      await pending;
    },
    changed: (uri) => {
      const known = canonical(uri);
      disk.delete(known);
      if (isDraft(known)) folders.delete(folderOf(known));
      if (isConfig(known)) options.configuration.changed();
    },
    opened: (document) => {
      open.set(canonical(document.uri), document.uri);
    },
    closed: (uri) => {
      const known = canonical(uri);
      open.delete(known);
      disk.delete(known);
      folders.delete(folderOf(known));
    },
    isIgnored: (uri) => options.configuration.isIgnored(folderOf(canonical(uri)), canonical(uri)),
    openNeighbours: (uri) => {
      const folder = folderOf(canonical(uri));
      return [...open]
        .filter(([other]) => folder !== '' && folderOf(other) === folder)
        .map(([, spelt]) => spelt);
    },
  };
}

/** Editors spell the same URI differently (`%3A` or `:`); one spelling makes them comparable. */
const canonical = (uri: string): string => URI.parse(uri).toString();
