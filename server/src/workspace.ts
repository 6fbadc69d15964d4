import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from './configuration.ts';
import { folderOf } from './host.ts';
import type { CalendarDate } from './service/model/calendar.ts';
import type { Workspace } from './service/service.ts';
import { canonical } from './uris.ts';

/** Texts of drafts: of open buffers first, of files otherwise, as far as they were read. */
export interface ServerWorkspace extends Workspace {
  opened(document: TextDocument): void;
  closed(uri: string): void;
  isOpen(uri: string): boolean;
  /** The editor's spelling of a URI, where it is open. */
  spelt(uri: string): string;
  /** Keeps a file's text; undefined forgets it. */
  keep(uri: string, text: string | undefined): void;
  /** Files whose text is kept, those read last at the end. */
  kept(): readonly string[];
  /** The configuration asks to leave the draft alone. */
  isIgnored(uri: string): boolean;
}

export interface WorkspaceOptions {
  readonly document: (uri: string) => TextDocument | undefined;
  readonly configuration: Configuration;
  readonly today: () => CalendarDate;
}

export function createWorkspace(options: WorkspaceOptions): ServerWorkspace {
  const files = new Map<string, string>();
  /** Open documents: the editor's spelling of a URI by its canonical one. */
  const open = new Map<string, string>();
  const homeOf = (uri: string): string => folderOf(canonical(uri));
  return {
    text: (uri) => options.document(uri)?.getText() ?? files.get(canonical(uri)),
    folder: (uri) => homeOf(uri) || uri,
    settings: (uri) => options.configuration.settings(homeOf(uri)),
    today: options.today,
    opened: ({ uri }) => {
      open.set(canonical(uri), uri);
      files.delete(canonical(uri));
    },
    closed: (uri) => {
      open.delete(canonical(uri));
    },
    isOpen: (uri) => open.has(canonical(uri)),
    spelt: (uri) => open.get(canonical(uri)) ?? uri,
    keep: (uri, text) => {
      files.delete(canonical(uri));
      if (text !== undefined) files.set(canonical(uri), text);
    },
    kept: () => [...files.keys()],
    isIgnored: (uri) => options.configuration.isIgnored(homeOf(uri), canonical(uri)),
  };
}
