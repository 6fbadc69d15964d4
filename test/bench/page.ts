import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const path = join(__dirname, '../../docs/performance.md');

const head = `# Performance

Each section is written by the command it names; what stands between the marks is not to be edited by hand.
`;

/** Puts a section of its own into docs/performance.md, in place of the one of the same name. */
export function writeSection(name: string, title: string, body: string): void {
  const start = `<!-- ${name}: made by npm run bench -- ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const section = `${start}\n\n## ${title}\n\n${body.trim()}\n\n${end}`;
  const page = existsSync(path) ? readFileSync(path, 'utf8') : head;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  const next =
    from === -1 || to === -1
      ? `${page.trimEnd()}\n\n${section}\n`
      : `${page.slice(0, from)}${section}${page.slice(to + end.length)}`;
  writeFileSync(path, next);
}

/** A Markdown table. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, i) => {
      const row = `| ${cells.join(' | ')} |`;
      return i === 0 ? `${row}\n| ${cells.map(() => '---').join(' | ')} |` : row;
    })
    .join('\n');

/** What it was measured on, in half a sentence. */
export const machine = (): string =>
  `Node ${process.version.slice(1)}, ${process.platform}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;
