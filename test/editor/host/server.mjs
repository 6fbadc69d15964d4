import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const GUARD = join(dirname(fileURLToPath(import.meta.url)), 'guard.mjs');
const START_TIMEOUT_MS = 60_000;

/** Nothing that calls out, asks, or draws the eye away from what a test or a picture shows. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'editor.accessibilitySupport': 'off',
  'window.confirmBeforeClose': 'never',
  'files.autoSave': 'off',
};

/**
 * Starts the VS Code server in folder `code` with its data in folder `data`, on loopback only.
 * Resolves when it answers. It ends by `stop()`, and also when this process ends in any way.
 */
export async function startServer({
  code,
  node,
  data,
  settings = {},
  extensions = join(data, 'extensions'),
}) {
  const port = await freePort();
  const user = join(data, 'data', 'User');
  const home = join(data, 'home');
  mkdirSync(user, { recursive: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));

  const log = join(data, 'server.log');
  const out = openSync(log, 'w');
  // Loopback is shared by everybody on the machine; the token is not.
  const token = randomBytes(16).toString('hex');
  const options = {
    host: '127.0.0.1',
    port,
    'connection-token': token,
    'server-data-dir': data,
    'extensions-dir': extensions,
    'telemetry-level': 'off',
    'reconnection-grace-time': 5,
  };
  const args = [
    join(code, 'out/server-main.js'),
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...['--accept-server-license-terms', '--disable-workspace-trust'],
    // Without it newer servers ignore what an address says of tests.
    '--enable-smoke-test-driver',
  ];
  const child = spawn(process.execPath, [GUARD, node, ...args], {
    detached: process.platform !== 'win32',
    stdio: ['pipe', out, out],
    env: { ...process.env, HOME: home, VSCODE_PROXY_URI: undefined },
  });
  child.stdin.on('error', () => undefined);
  const exited = once(child, 'exit');
  const stop = async () => {
    child.stdin.end();
    await exited;
  };

  const url = `http://127.0.0.1:${port}/`;
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(`${url}version`))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(
        `The VS Code server did not start: ${readFileSync(log, 'utf8').slice(-2000)}`,
      );
    }
    await pause(50);
  }
  return { url, token, authority: `127.0.0.1:${port}`, log, stop };
}

/** Installs a packaged extension into folder `extensions`, as a user's editor would. */
export async function installExtension({ code, node, data, extensions, vsix }) {
  const args = [
    '--install-extension',
    vsix,
    '--extensions-dir',
    extensions,
    '--server-data-dir',
    data,
  ];
  const child = spawn(node, [join(code, 'out/server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`${vsix} could not be installed: ${output}`);
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
