import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { rules } from '../../server/src/service/rules/index.ts';

/** How a run of the command line ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

const made: string[] = [];
let bundle: string | undefined;

/** Runs `followup` as a process of its own in a folder. Bundled once, since loading the sources takes a second a run. */
export function followup(cwd: string, args: readonly string[], options: RunOptions = {}): Outcome {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandPath(), ...args], {
    cwd,
    input: options.input ?? '',
    env: { ...env, ...options.env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same within a line for the shell, whose status it ends with. */
export function followupPiped(cwd: string, line: string): Outcome {
  const command = `"${process.execPath}" "${commandPath()}" ${line}`;
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function commandPath(): string {
  if (!bundle) {
    bundle = join(temporaryFolder(), 'cli.js');
    buildSync({
      entryPoints: [resolve(__dirname, '../../server/src/cli/main.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      define: { 'import.meta.url': 'bundleUrl' },
      banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
      logLevel: 'error',
    });
  }
  return bundle;
}

/** A folder of its own with these files, gone when the tests are over. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'followup-test-'));
  made.push(folder);
  return folder;
}

after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A configuration with own phrases of each severity and, besides them, only the rules named: so no other rule's change shows. */
export const config = (keep: readonly string[] = [], more: object = {}): string =>
  JSON.stringify({
    rules: Object.fromEntries(
      rules
        .map(({ code }) => code)
        .filter((code) => code !== 'own-phrase' && !keep.includes(code))
        .map((code) => [code, 'off']),
    ),
    phrases: [
      { find: 'deep dive', severity: 'error', message: 'Nobody dives.', guideline: 'accuracy' },
      { find: 'touch base', severity: 'warning', message: 'Say "talk".', instead: ['talk'] },
      { find: 'going forward', severity: 'information', message: 'It can go.', instead: [''] },
      { find: 'quick chat', severity: 'hint', message: 'A chat is quick.' },
    ],
    ...more,
  });

/** A draft whose message, in line 13, holds the sentence. */
export const draft = (sentence: string, name = 'Tomasz Zielinski'): string => `---
candidate: Ines Duarte
company: Larkspur Mills
interviewers:
  - name: ${name}
---

## To: ${name}
Subject: Thank you

Dear ${name.split(' ')[0]},

Thank you for the tour. ${sentence}

Kind regards,
Ines Duarte
`;
