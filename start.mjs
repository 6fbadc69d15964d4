// npm start: builds, checks the examples in the terminal, and at a terminal opens them in VS Code.
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
const MAC_CODE = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

await main();

async function main() {
  run(['esbuild.mjs', '--quiet']);
  checkExamples();
  if (!process.stdin.isTTY || !process.stdout.isTTY) return;
  if (!openDesktop()) await openBrowser();
}

/** That the examples have findings is what they are for; only a check that did not work fails. */
function checkExamples() {
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 1);
}

/** Whether a VS Code on this machine took the folder. */
function openDesktop() {
  const code = findCode();
  if (!code) return false;
  console.log('\nOpening the examples in VS Code …');
  const { status } = spawnSync(
    code,
    [`--extensionDevelopmentPath=${ROOT}`, '--new-window', EXAMPLES],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  return status === 0;
}

function findCode() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.map((folder) => join(folder, name)), MAC_CODE].find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A VS Code in the user's own browser, until Ctrl+C. */
async function openBrowser() {
  const { prepareServer } = await import('./test/editor/host/prepare.mjs');
  const { workbenchUrl } = await import('./test/editor/host/workbenchUrl.mjs');
  const { installExtension, startServer } = await import('./test/editor/host/server.mjs');
  const data = mkdtempSync(join(tmpdir(), 'followup-start-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 3 }));
  const ended = Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => once(process, name)));

  console.log('\nNo VS Code was found here, so one is made ready for your browser …');
  const { code, node } = prepareServer();
  const vsix = join(data, 'followup.vsix');
  const extensions = join(data, 'extensions');
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  await installExtension({ code, node, data, extensions, vsix });
  const server = await startServer({ code, node, data, extensions });
  console.log(`\nOpen ${workbenchUrl(server, EXAMPLES)}\nCtrl+C ends it.`);
  await ended;
  await server.stop();
  process.exit(0);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
