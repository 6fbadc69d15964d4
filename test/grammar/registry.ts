import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';

const root = join(__dirname, '../..');
const require = createRequire(__filename);

/**
 * The grammars of the manifest with the Markdown, YAML and HTML grammars that VS Code ships. Languages
 * that Markdown names only for its fenced code blocks are stood in for by empty grammars.
 */
export function createRegistry() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const paths: string[] = [
    ...manifest.contributes.grammars.map((grammar: { path: string }) => join(root, grammar.path)),
    ...['markdown', 'yaml', 'html', 'html-derivative'].map((name) =>
      require.resolve(`tm-grammars/grammars/${name}.json`),
    ),
  ];
  const contents = paths.map((path) => readFileSync(path, 'utf8'));
  const present = contents.map((content): string => JSON.parse(content).scopeName);
  const named = contents.flatMap((content) =>
    [...content.matchAll(/"include":\s*"((?:source|text)\.[^"#]+)/g)].map((match) =>
      String(match[1]),
    ),
  );
  const absent = [...new Set(named)].filter((scope) => !present.includes(scope));
  return createRegistryFromGrammars([
    ...contents.map((content, i) => source(String(present[i]), content)),
    ...absent.map((scope) => source(scope, JSON.stringify({ scopeName: scope, patterns: [] }))),
  ]);
}

function source(scopeName: string, content: string) {
  return { grammar: { scopeName, path: `${scopeName}.json` }, content };
}
