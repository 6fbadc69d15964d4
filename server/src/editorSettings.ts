import type { SettingsProblem } from './settings.ts';

/** Settings that concern the editor alone and stand in no configuration file. */
export interface EditorSettings {
  readonly user: unknown;
  readonly workspace: unknown;
}

export const diagnosticsScopes = ['workspace', 'openFiles'] as const;
/** Which drafts have their findings listed: all of the workspace, or those that are open. */
export type DiagnosticsScope = (typeof diagnosticsScopes)[number];

/** The key under `followup.`. */
export const scopeKey = 'diagnosticsScope';

/** The workspace's setting wins over the user's; what can't be read counts as not set. */
export function scopeOf(settings: EditorSettings | undefined): DiagnosticsScope {
  const values = [settings?.workspace, settings?.user].map(scopeIn);
  return diagnosticsScopes.find((s) => s === values.find(isScope)) ?? diagnosticsScopes[0];
}

export const scopeProblems = (settings: EditorSettings): SettingsProblem[] =>
  (['user', 'workspace'] as const).flatMap((layer) => {
    const value = scopeIn(settings[layer]);
    return value === undefined || value === null || isScope(value)
      ? []
      : [
          {
            source: `${layer} settings`,
            keys: [scopeKey],
            path: scopeKey,
            expected: diagnosticsScopes.map((s) => `"${s}"`).join(' or '),
            found: JSON.stringify(value),
          },
        ];
  });

/** What is left for the reader of the settings that a configuration file may hold too. */
export function withoutScope(values: unknown): unknown {
  if (scopeIn(values) === undefined) return values;
  const { [scopeKey]: _, ...rest } = values as Record<string, unknown>;
  return rest;
}

const scopeIn = (values: unknown): unknown =>
  typeof values === 'object' && values !== null ? Reflect.get(values, scopeKey) : undefined;

const isScope = (value: unknown): value is DiagnosticsScope =>
  diagnosticsScopes.some((scope) => scope === value);
