import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { NotHere, readResults } from './results.mjs';

/** VS Code on the desktop: the program that VSCODE_PATH names, else a download. */
export async function runOnDesktop({ root, folder, workspace, tests }) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new NotHere('There is no display. To run it, start the tests with xvfb-run.');
  }
  const vscodeExecutablePath = await executable(root);
  // A path of its own, short enough for the socket that VS Code makes in it.
  const data = mkdtempSync(join(tmpdir(), 'fu-'));
  const status = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests.node,
    launchArgs: [
      workspace,
      '--user-data-dir',
      data,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
    ],
  }).catch((error) => error.message);
  return readResults(folder, status);
}

async function executable(root) {
  const given = process.env.VSCODE_PATH;
  if (given && !existsSync(given)) throw new NotHere(`VSCODE_PATH names no file: ${given}.`);
  if (given) return given;
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: join(root, '.vscode-test'),
      timeout: 30_000,
    });
  } catch (error) {
    throw new NotHere(
      `VS Code could not be downloaded (${error.message}). To run it, set VSCODE_PATH to its program.`,
    );
  }
}
