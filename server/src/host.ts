/** What a server needs of its surroundings: files, and nothing else. One for Node, one for a web worker. */
export interface Host {
  /** The file's text with any byte-order mark; undefined when there is none or it is no readable text. */
  readFile(uri: string): Promise<string | undefined>;
  /** The URIs of all drafts (`*.followup.md`) directly in a folder; empty when there is no such folder. */
  draftsIn(folderUri: string): Promise<readonly string[]>;
  /** The URIs of all drafts anywhere below a folder, hidden folders and `node_modules` left out. */
  draftsBelow(folderUri: string, signal: AbortSignal): Promise<readonly string[]>;
  /** The URI of the folder that holds `rules.md`, for an editor that does not name one itself. */
  readonly docs?: string;
}

/** The URI of a document's folder, without a slash at its end; empty for an untitled document, which lies nowhere. */
export function folderOf(uri: string): string {
  const at = uri.lastIndexOf('/');
  return at === -1 || uri.startsWith('untitled:') ? '' : uri.slice(0, at);
}

/** True for what lies in the folder, at any depth. */
export const isBelow = (uri: string, folder: string): boolean => uri.startsWith(`${folder}/`);

export const isDraft = (uri: string): boolean => uri.endsWith('.followup.md');

export const isConfig = (uri: string): boolean => uri.endsWith('/.followuprc.json');
