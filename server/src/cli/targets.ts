import * as fs from 'node:fs';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { reasonOf } from './draftFile.ts';

/** Something to check. */
export interface Target {
  /** As given, with forward slashes. */
  readonly path: string;
  /** Absolute; for standard input, where it would stand. */
  readonly file: string;
  /** `file`: named by itself; `found`: in a folder or by a glob. */
  readonly kind: 'file' | 'found' | 'stdin';
}

export const draftEnding = '.followup.md';

/** Every file that the paths stand for, each once: in the order of the paths, and of their names within a folder. */
export function findTargets(
  paths: readonly string[],
  stdinName: string | undefined,
  trouble: (line: string) => void,
): Target[] {
  const targets = new Map<string, Target>();
  for (const given of paths) {
    for (const target of expand(given, stdinName, trouble)) {
      if (!targets.has(target.file)) targets.set(target.file, target);
    }
  }
  return [...targets.values()];
}

function expand(
  given: string,
  stdinName: string | undefined,
  trouble: (line: string) => void,
): Target[] {
  const path = forwardSlashes(given);
  if (given === '-') {
    const name = stdinName ?? '<stdin>';
    return [{ path: forwardSlashes(name), file: resolve(name), kind: 'stdin' }];
  }
  try {
    if (!statSync(given).isDirectory()) return [{ path, file: resolve(given), kind: 'file' }];
  } catch (error) {
    if (!isDynamicPattern(path)) {
      trouble(`${path}: ${reasonOf(error)}`);
      return [];
    }
    const matches = search(path, '.', trouble);
    if (matches.length === 0) trouble(`${path}: no ${draftEnding} file matches`);
    return matches;
  }
  const prefix = path === '.' ? '' : path.replace(/\/*$/, '/');
  return search(`**/*${draftEnding}`, given, trouble).map((found) => ({
    ...found,
    path: prefix + found.path,
  }));
}

/** Dot-folders and node_modules are left out, and linked folders, which could lead round in circles. */
function search(pattern: string, folder: string, trouble: (line: string) => void): Target[] {
  const found = globSync(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { ...fs, readdirSync: readdirOrTell(trouble) },
  });
  return found
    .filter((path) => path.endsWith(draftEnding))
    .sort()
    .map((path) => ({ path, file: resolve(folder, path), kind: 'found' }));
}

/** The search passes over a folder that it can't read; whoever asked should know. */
function readdirOrTell(trouble: (line: string) => void): typeof readdirSync {
  const read = (path: string, options: { withFileTypes: true }): Dirent[] => {
    try {
      return readdirSync(path, options);
    } catch (error) {
      trouble(`${forwardSlashes(relative('.', path)) || '.'}: ${reasonOf(error)}`);
      return [];
    }
  };
  return read as typeof readdirSync;
}

const forwardSlashes = (path: string): string =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
