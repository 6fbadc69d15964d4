import { readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DraftFile, readDraft } from './draftFile.ts';
import { draftEnding, type Target } from './targets.ts';

/** The drafts that the engine sees: those to check, and their neighbours on disk. URIs are file URIs. */
export interface Drafts {
  add(target: Target, read: DraftFile): void;
  /** What was read. */
  file(target: Target): DraftFile | undefined;
  text(uri: string): string | undefined;
  setText(uri: string, text: string): void;
  /** The folder's path. */
  folder(uri: string): string;
  /** Those added and all their neighbours. */
  all(): readonly string[];
  fileOf(uri: string): string;
  /** How a draft is called in reports: as given, or beside one that was given. */
  pathOf(uri: string): string;
}

export const uriOf = (file: string): string => pathToFileURL(file).href;

export function createDrafts(isIgnored: (file: string) => boolean): Drafts {
  const read = new Map<string, DraftFile>();
  const texts = new Map<string, string | undefined>();
  const paths = new Map<string, string>();

  const text = (uri: string): string | undefined => {
    if (!texts.has(uri)) {
      const found = readDraft(fileURLToPath(uri));
      texts.set(uri, 'text' in found ? found.text : undefined);
    }
    return texts.get(uri);
  };
  const folder = (uri: string): string => dirname(fileURLToPath(uri));
  return {
    add: (target, draft) => {
      const uri = uriOf(target.file);
      read.set(target.file, draft);
      texts.set(uri, draft.text);
      paths.set(uri, target.path);
    },
    file: (target) => read.get(target.file),
    text,
    setText: (uri, next) => {
      texts.set(uri, next);
    },
    folder,
    all: () => {
      const homes = new Set([...paths.keys()].map(folder));
      const found = [...homes].flatMap((home) => neighbours(home, isIgnored));
      return [...new Set([...found, ...paths.keys()])].sort();
    },
    fileOf: fileURLToPath,
    pathOf: (uri) => paths.get(uri) ?? besideGiven(uri, paths),
  };
}

function neighbours(home: string, isIgnored: (file: string) => boolean): string[] {
  try {
    return readdirSync(home, { withFileTypes: true })
      .filter(
        (entry) => entry.name.endsWith(draftEnding) && (entry.isFile() || entry.isSymbolicLink()),
      )
      .map((entry) => join(home, entry.name))
      .filter((file) => !isIgnored(file))
      .map(uriOf);
  } catch {
    // The folder of standard input's name need not exist.
    return [];
  }
}

function besideGiven(uri: string, paths: ReadonlyMap<string, string>): string {
  const home = uri.slice(0, uri.lastIndexOf('/'));
  const given = [...paths].find(([u]) => u.slice(0, u.lastIndexOf('/')) === home);
  const name = decodeURIComponent(uri.slice(home.length + 1));
  return given ? posix.join(posix.dirname(given[1]), name) : fileURLToPath(uri);
}
