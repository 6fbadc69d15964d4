import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { configErrors, configFileName, parseConfigFile } from './configFile.ts';
import { folderOf, type Host } from './host.ts';
import { createIgnore } from './ignore.ts';
import type { Settings } from './service/settings.ts';
import { createSettingsReader, describeSettingsProblem, type SettingsSource } from './settings.ts';

/** The settings of drafts: user settings, then the nearest `.followuprc.json`, then workspace settings, the later ones winning. */
export interface Configuration {
  /** Makes ready the settings of a draft in `folder`; cheap when they are known. */
  load(folder: string): Promise<void>;
  settings(folder: string): Settings;
  isIgnored(folder: string, uri: string): boolean;
  /** Asks the editor for its settings again. */
  refresh(): Promise<void>;
  /** A configuration file was created, changed or deleted. */
  changed(): void;
}

interface ConfigSource {
  readonly uri: string;
  readonly folder: string;
  readonly values: unknown;
}

export function createConfiguration(
  connection: Connection,
  host: () => Host,
  canAsk: () => boolean,
): Configuration {
  const read = createSettingsReader();
  const nearest = new Map<string, ConfigSource | undefined>();
  const reported = new Set<string>();
  let editor: { user: unknown; workspace: unknown } | undefined;

  const readEditor = async (): Promise<void> => {
    if (!canAsk()) return;
    const answer: unknown = await connection.workspace
      .getConfiguration('followup')
      .catch(() => undefined);
    editor = layers(answer);
    for (const problem of read(sources(undefined)).problems) {
      connection.console.warn(
        `The setting followup.${describeSettingsProblem(problem)}. The rest of the settings apply.`,
      );
    }
  };
  const sources = (file: ConfigSource | undefined): SettingsSource[] => [
    { name: 'user settings', values: editor?.user },
    ...(file ? [{ name: file.uri, values: file.values }] : []),
    { name: 'workspace settings', values: editor?.workspace },
  ];
  const find = async (folder: string): Promise<ConfigSource | undefined> => {
    for (let at = folder; at.includes('/') && !at.endsWith('/'); at = folderOf(at)) {
      const uri = `${at}/${configFileName}`;
      const text = await host().readFile(uri);
      if (text === undefined) continue;
      return { uri, folder: at, values: report(uri, text) };
    }
    return undefined;
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

  return {
    load: async (folder) => {
      if (!editor) await readEditor();
      if (!nearest.has(folder)) nearest.set(folder, await find(folder));
    },
    settings: (folder) => read(sources(nearest.get(folder))).settings,
    isIgnored: (folder, uri) => {
      const file = nearest.get(folder);
      const patterns = read(sources(file)).ignore.map((i) => i.pattern);
      const base = file?.folder ?? folder;
      return (
        patterns.length > 0 &&
        createIgnore(patterns)(decodeURIComponent(uri.slice(base.length + 1)))
      );
    },
    refresh: readEditor,
    changed: () => nearest.clear(),
  };
}

/** An editor that tells its layers apart answers `{user, workspace}`; of any other the answer counts as the user's. */
function layers(answer: unknown): { user: unknown; workspace: unknown } {
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
