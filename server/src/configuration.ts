import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { configErrors, configFileName, parseConfigFile } from './configFile.ts';
import {
  type DiagnosticsScope,
  type EditorSettings,
  scopeOf,
  scopeProblems,
  withoutScope,
} from './editorSettings.ts';
import { folderOf, type Host, isBelow } from './host.ts';
import { createIgnore } from './ignore.ts';
import type { Settings } from './service/settings.ts';
import { createSettingsReader, describeSettingsProblem, type SettingsSource } from './settings.ts';

/** The settings of drafts: user settings, then the nearest `.followuprc.json`, then workspace settings, the later ones winning. */
export interface Configuration {
  /** Makes ready the settings of a draft in `folder`; cheap when they are known. */
  load(folder: string): Promise<void>;
  isLoaded(folder: string): boolean;
  settings(folder: string): Settings;
  isIgnored(folder: string, uri: string): boolean;
  /** Asks the editor for its settings again. */
  refresh(): Promise<void>;
  /** A configuration file was created, changed or deleted. */
  changed(): void;
  /** The nearest configuration file of a folder, as it was read last. */
  project(folder: string): ProjectFile | undefined;
  /** Words in the user's own settings. */
  userWords(): readonly string[];
  /** Which drafts the editor wants findings of; known once anything was loaded. */
  scope(): DiagnosticsScope;
}

export interface ConfigurationOptions {
  readonly connection: Connection;
  readonly host: Host;
  /** The editor answers a question for its settings. */
  readonly canAsk: boolean;
  /** The workspace's folders, to which globs of the editor's settings are relative. */
  readonly roots: () => readonly string[];
}

/** A configuration file as it stands on disk, with any byte-order mark. */
export interface ProjectFile {
  readonly uri: string;
  readonly text: string;
}

interface ConfigSource extends ProjectFile {
  readonly folder: string;
  readonly values: unknown;
}

export function createConfiguration({
  connection,
  host,
  canAsk,
  roots,
}: ConfigurationOptions): Configuration {
  const read = createSettingsReader();
  /** The nearest file of each folder, and what is on its way. */
  const nearest = new Map<string, ConfigSource | undefined>();
  const searches = new Map<string, Promise<ConfigSource | undefined>>();
  const matchers = new WeakMap<object, Map<string, (uri: string) => boolean>>();
  const reported = new Set<string>();
  let editor: EditorSettings | undefined;
  let asking: Promise<void> | undefined;

  const readEditor = async (): Promise<void> => {
    if (!canAsk) return;
    const answer: unknown = await connection.workspace
      .getConfiguration('followup')
      .catch(() => undefined);
    editor = layers(answer);
    for (const problem of [...read(sources(undefined)).problems, ...scopeProblems(editor)]) {
      connection.console.warn(
        `The setting followup.${describeSettingsProblem(problem)}. The rest of the settings apply.`,
      );
    }
  };
  const sources = (file: ConfigSource | undefined): SettingsSource[] => [
    { name: 'user settings', values: withoutScope(editor?.user) },
    ...(file ? [{ name: file.uri, values: file.values }] : []),
    { name: 'workspace settings', values: withoutScope(editor?.workspace) },
  ];
  /** Looks in each folder once, however many lie below it. */
  const find = (folder: string): Promise<ConfigSource | undefined> => {
    const known = searches.get(folder);
    if (known) return known;
    const search = async (): Promise<ConfigSource | undefined> => {
      if (!folder.includes('/') || folder.endsWith('/')) return undefined;
      const uri = `${folder}/${configFileName}`;
      const text = await host.readFile(uri);
      if (text !== undefined) return { uri, text, folder, values: report(uri, text) };
      if (reported.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      return find(folderOf(folder));
    };
    const found = search();
    searches.set(folder, found);
    return found;
  };
  /** Says on the file itself what in it can't be used. */
  const report = (uri: string, text: string): unknown => {
    const file = parseConfigFile(text);
    const { problems } = read([{ name: uri, values: file.values }]);
    const diagnostics = configErrors(file, problems).map((error): Diagnostic => {
      const start = { line: error.line, character: error.character };
      return {
        range: { start, end: start },
        severity: DiagnosticSeverity.Error,
        source: 'followup',
        message: error.message,
      };
    });
    if (diagnostics.length > 0 || reported.has(uri))
      void connection.sendDiagnostics({ uri, diagnostics });
    if (diagnostics.length > 0) reported.add(uri);
    return file.values;
  };

  /** Globs of a file are relative to its folder, those of the editor's settings to the workspace's. */
  const matcherFor = (folder: string): ((uri: string) => boolean) => {
    const file = nearest.get(folder);
    const { ignore } = read(sources(file));
    const known = matchers.get(ignore) ?? new Map<string, (uri: string) => boolean>();
    matchers.set(ignore, known);
    const root = roots().find((r) => folder === r || isBelow(folder, r)) ?? folder;
    const base = file?.folder ?? root;
    const same = known.get(`${base} ${root}`);
    if (same) return same;
    const below = (at: string, patterns: readonly string[]): ((uri: string) => boolean) => {
      const matches = createIgnore(patterns);
      return (uri) => isBelow(uri, at) && matches(decodeURIComponent(uri.slice(at.length + 1)));
    };
    const own = ignore.filter((i) => i.source === file?.uri).map((i) => i.pattern);
    const others = ignore.filter((i) => i.source !== file?.uri).map((i) => i.pattern);
    const inFile = below(base, own);
    const inEditor = below(root, others);
    const matcher = (uri: string): boolean => inFile(uri) || inEditor(uri);
    known.set(`${base} ${root}`, matcher);
    return matcher;
  };

  return {
    load: async (folder) => {
      if (!editor) {
        asking ??= readEditor();
        await asking;
      }
      if (!nearest.has(folder)) {
        const search = find(folder);
        const found = await search;
        // What was asked for before a file changed may be out of date.
        if (searches.get(folder) === search) nearest.set(folder, found);
        else if (!nearest.has(folder)) nearest.set(folder, await find(folder));
      }
    },
    isLoaded: (folder) => nearest.has(folder),
    settings: (folder) => read(sources(nearest.get(folder))).settings,
    isIgnored: (folder, uri) => matcherFor(folder)(uri),
    refresh: readEditor,
    changed: () => {
      nearest.clear();
      searches.clear();
    },
    project: (folder) => nearest.get(folder),
    userWords: () =>
      read([{ name: 'user settings', values: withoutScope(editor?.user) }]).settings.dictionary,
    scope: () => scopeOf(editor),
  };
}

/** An editor that tells its layers apart answers `{user, workspace}`; of any other the answer counts as the user's. */
function layers(answer: unknown): EditorSettings {
  if (
    typeof answer === 'object' &&
    answer !== null &&
    ('user' in answer || 'workspace' in answer)
  ) {
    const { user, workspace } = answer as { user?: unknown; workspace?: unknown };
    return { user, workspace };
  }
  return { user: answer ?? undefined, workspace: undefined };
}
