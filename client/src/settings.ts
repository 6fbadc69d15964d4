import { Uri, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

type ConfigurationMiddleware = NonNullable<
  NonNullable<LanguageClientOptions['middleware']>['workspace']
>;

/**
 * Answers the server's question for settings by layer, since a project's file stands between them: it wins over user
 * settings, and workspace settings win over it.
 */
export const settingsByLayer: ConfigurationMiddleware = {
  configuration: ({ items }) => items.map(({ scopeUri }) => layers(scopeUri)),
};

function layers(scopeUri: string | undefined): { user: object; workspace: object } {
  const scope = scopeUri === undefined ? null : Uri.parse(scopeUri);
  const settings = workspace.getConfiguration('followup', scope);
  const user: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const key of ['rules', 'dialect', 'dictionary', 'ignore', 'phrases', 'diagnosticsScope']) {
    const found = settings.inspect(key);
    if (found?.globalValue !== undefined) user[key] = found.globalValue;
    const nearest = found?.workspaceFolderValue ?? found?.workspaceValue;
    if (nearest !== undefined) own[key] = nearest;
  }
  return { user, workspace: own };
}
