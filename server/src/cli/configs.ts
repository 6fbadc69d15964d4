import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { configErrors, configFileName, parseConfigFile } from '../configFile.ts';
import { createIgnore } from '../ignore.ts';
import type { Settings } from '../service/settings.ts';
import { readSettings } from '../settings.ts';
import { reasonOf } from './draftFile.ts';

/** The configuration that holds for a file. */
export interface Configs {
  settingsFor(file: string): Settings;
  isIgnored(file: string): boolean;
  /** The configuration file's name, as it is reported. */
  nameFor(file: string): string;
}

interface Config {
  readonly name: string;
  readonly settings: Settings;
  isIgnored(file: string): boolean;
}

/** Finds and reads configuration files, each once. Undefined when `only`, which is to be used for all, can't be read. */
export function createConfigs(
  only: string | undefined,
  trouble: (line: string) => void,
): Configs | undefined {
  const byFolder = new Map<string, Config>();
  const load = (path: string, name: string): Config | undefined => {
    try {
      return readConfig(path, name, trouble);
    } catch (error) {
      trouble(`${name}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  const fixed = only === undefined ? undefined : load(resolve(only), only);
  if (only !== undefined && !fixed) return undefined;
  const nearest = (folder: string): Config => {
    const known = byFolder.get(folder);
    if (known) return known;
    const path = join(folder, configFileName);
    const parent = dirname(folder);
    const own = existsSync(path) ? load(path, shortest(path)) : undefined;
    const config = own ?? (parent === folder ? none : nearest(parent));
    byFolder.set(folder, config);
    return config;
  };
  const configFor = (file: string): Config => fixed ?? nearest(dirname(file));
  return {
    settingsFor: (file) => configFor(file).settings,
    isIgnored: (file) => configFor(file).isIgnored(file),
    nameFor: (file) => configFor(file).name,
  };
}

const none: Config = { name: '', settings: readSettings([]).settings, isIgnored: () => false };

function readConfig(path: string, name: string, trouble: (line: string) => void): Config {
  const file = parseConfigFile(readFileSync(path, 'utf8'));
  const { settings, ignore, problems } = readSettings([{ name, values: file.values }]);
  for (const { message, line, character } of configErrors(file, problems))
    trouble(`${name}:${line + 1}:${character + 1}: ${message}`);
  const matches = createIgnore(ignore.map(({ pattern }) => pattern));
  const folder = dirname(path);
  return {
    name,
    settings,
    isIgnored: (draft) => matches(relative(folder, draft).replaceAll('\\', '/')),
  };
}

/** Relative to where the user stands, unless it lies outside. */
function shortest(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
