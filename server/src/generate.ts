import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configFileName } from './configFile.ts';
import { ruleDocs, rulesOf } from './docs.ts';
import { configFileSchema, editorConfiguration } from './schema.ts';
import { guidelines } from './service/rules/rule.ts';

/** The command that brings all of it up to date. */
export const generateCommand = 'npm run generate';

const schemaPath = 'docs/followuprc.schema.json';

/** Everything that is made from the rules, by path, as it should read; `read` gives what a file holds now. */
export function generatedFiles(
  read: (path: string) => string | undefined,
): ReadonlyMap<string, string> {
  const files = new Map([
    ['docs/rules.md', ruleDocs()],
    [schemaPath, asJson(configFileSchema())],
  ]);
  const manifest = read('package.json');
  if (manifest !== undefined) files.set('package.json', manifestWith(manifest));
  const readme = read('README.md');
  if (readme?.includes(tableStart)) files.set('README.md', readmeWith(readme));
  return files;
}

/** The manifest with the settings and the schema that the rules call for; everything else stays. */
export function manifestWith(text: string): string {
  const manifest = JSON.parse(text);
  manifest.contributes.configuration = editorConfiguration();
  manifest.contributes.jsonValidation = [{ fileMatch: configFileName, url: `./${schemaPath}` }];
  return asJson(manifest);
}

const tableStart = '<!-- rules: made by npm run generate -->';
const tableEnd = '<!-- end of rules -->';

/** The README with its table of rules between the two markers. */
export function readmeWith(text: string): string {
  const start = text.indexOf(tableStart) + tableStart.length;
  const end = text.indexOf(tableEnd, start);
  return end === -1 ? text : `${text.slice(0, start)}\n\n${ruleTable()}\n\n${text.slice(end)}`;
}

function ruleTable(): string {
  const rows = guidelines.map((guideline) => {
    const links = rulesOf(guideline).map(({ code }) => `[${code}](docs/rules.md#${code})`);
    return `| ${guideline} | ${links.join(', ')} |`;
  });
  return ['| guideline | rules |', '| --- | --- |', ...rows].join('\n');
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function write(root: string): void {
  const read = (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  for (const [path, text] of generatedFiles(read)) {
    if (read(path) === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`${path} written`);
  }
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === self) write(resolve(dirname(self), '../..'));
