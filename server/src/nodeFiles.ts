import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { URI, Utils } from 'vscode-uri';
import { type Host, isDraft } from './host.ts';

/** Files of this machine. What is absent or unreadable counts as not there. */
export const nodeFiles = (docs: string): Host => ({
  docs,
  readFile: async (uri) => {
    const bytes = await readFile(URI.parse(uri).fsPath).catch(() => undefined);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  },
  draftsIn: async (folder) => {
    const entries = await readdir(URI.parse(folder).fsPath, { withFileTypes: true }).catch(
      () => [],
    );
    return entries
      .filter((e) => !e.isDirectory() && isDraft(e.name))
      .map((e) => Utils.joinPath(URI.parse(folder), e.name).toString());
  },
  // Linked folders could lead round in circles.
  draftsBelow: async (folder, signal) => {
    const paths = await glob('**/*.followup.md', {
      cwd: URI.parse(folder).fsPath,
      ignore: ['**/node_modules/**'],
      followSymbolicLinks: false,
      expandDirectories: false,
      signal,
    }).catch(() => []);
    return paths.map((path) => Utils.joinPath(URI.parse(folder), path).toString());
  },
});

/** The URI of the documentation beside a bundle in `dist/`. */
export const docsBeside = (bundleFolder: string): string =>
  pathToFileURL(join(bundleFolder, '..', 'docs')).href;
