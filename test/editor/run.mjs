// Runs the editor tests in every VS Code that can be had here.
// Usage: node test/editor/run.mjs [--only HOST[,HOST...]] [--screenshot FILE]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { runInBrowserNode } from './browserNode.mjs';
import { runInBrowserWorker } from './browserWorker.mjs';
import { runOnDesktop } from './desktop.mjs';
import { MissingTool, prepareHost } from './host/prepare.mjs';
import { NotHere, printResults } from './results.mjs';
import { runPackaged } from './ui/packaged.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');

const HOSTS = {
  desktop: { name: 'desktop', run: runOnDesktop, suite: true },
  node: { name: 'browser, Node extension host', run: runInBrowserNode, suite: true, browser: true },
  worker: {
    name: 'browser, web worker extension host',
    run: runInBrowserWorker,
    suite: true,
    browser: true,
  },
  ui: { name: 'browser, packaged extension', run: runPackaged, browser: true },
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, screenshot: { type: 'string' } },
});
const chosen = values.only?.split(',') ?? Object.keys(HOSTS);
const unknown = chosen.filter((host) => !(host in HOSTS));
if (unknown.length > 0) {
  console.error(`No host named ${unknown.join(', ')}: expected ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(2);
}

// Ended by hand, the run must still go through its clean-up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
const temporary = mkdtempSync(join(tmpdir(), 'followup-editor-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));

const vsix = join(temporary, 'followup.vsix');
packageExtension();
await bundleSuite();

const outcomes = [];
for (const host of chosen) outcomes.push(await runHost(HOSTS[host]));
const ran = outcomes.filter(({ results }) => results?.length > 0);
const failed = ran.flatMap(({ results }) => results).filter(({ error }) => error);
const broken = outcomes.filter(({ reason, fatal }) => reason && fatal);
const passed = ran.flatMap(({ results }) => results).length - failed.length;

console.log('');
for (const { name, reason } of outcomes) if (reason) console.log(`DID NOT RUN: ${name}. ${reason}`);
console.log(`Editor tests in ${ran.length} of ${outcomes.length} hosts`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 || broken.length > 0 || ran.length === 0 ? 1 : 0);

async function runHost({ name, run, browser }) {
  const folder = mkdtempSync(join(temporary, 'run-'));
  const workspace = join(folder, 'workspace');
  cpSync(join(HERE, 'workspace'), workspace, { recursive: true });
  try {
    const host = browser ? await prepareHost() : undefined;
    const results = await run({
      ...host,
      root: ROOT,
      folder,
      workspace,
      vsix,
      tests: { node: join(HERE, 'out/node.js'), worker: 'test/editor/out/worker.js' },
      screenshot: values.screenshot && resolve(values.screenshot),
    });
    printResults(name, results);
    return { name, results: results.results };
  } catch (error) {
    // A host that can't be had here is no failure of the tests; one that breaks off is.
    if (error instanceof NotHere || error instanceof MissingTool) {
      return { name, reason: error.message };
    }
    console.error(error);
    return { name, reason: error.message, fatal: true };
  }
}

/** The hosts then all run the very bundles that are shipped. */
function packageExtension() {
  const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const options = scripts.package.split(' ').slice(1);
  const { status } = spawnSync(process.execPath, [vsce, ...options, '--out', vsix], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  console.error('The extension could not be packaged: run `npm run package` to see why.');
  process.exit(1);
}

async function bundleSuite() {
  const shared = { bundle: true, format: 'cjs', external: ['vscode'], sourcemap: 'inline' };
  await build({
    ...shared,
    entryPoints: [join(HERE, 'entry.node.ts')],
    outfile: join(HERE, 'out/node.js'),
    platform: 'node',
    external: ['vscode', 'mocha'],
  });
  await build({
    ...shared,
    entryPoints: [join(HERE, 'entry.worker.ts')],
    outfile: join(HERE, 'out/worker.js'),
    platform: 'browser',
    logLevel: 'error',
  });
}
