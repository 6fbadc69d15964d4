import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SnippetParser } from 'vscode-snippet-parser';

export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

export const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(join(__dirname, '../../snippets/followup.json'), 'utf8'),
);

/** What the editor would put in for each variable on 18 November 2026 with nothing selected. */
export const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '18',
  TM_SELECTED_TEXT: '',
};

export function snippetFor(prefix: string): Snippet {
  const snippet = Object.values(snippets).find((one) => one.prefix.includes(prefix));
  assert.ok(snippet, `a snippet with the prefix ${prefix}`);
  return snippet;
}

/** The snippet as VS Code's own parser reads it. */
export function parse(snippet: Snippet) {
  return new SnippetParser().parse(source(snippet), true, true);
}

/** The same with its variables replaced; as a string, it is what stands in the editor at first. */
export function expand(snippet: Snippet) {
  return parse(snippet).resolveVariables({ resolve: (variable) => variables[variable.name] });
}

export function source({ body }: Snippet): string {
  return typeof body === 'string' ? body : body.join('\n');
}
