import { startChromium } from './host/chromium.mjs';
import { startServer } from './host/server.mjs';
import { workbenchUrl } from './host/workbenchUrl.mjs';
import { readResults } from './results.mjs';

const TIMEOUT_MS = 180_000;

/** The suite in the Node extension host of a VS Code server, its window in a headless browser. */
export async function runInBrowserNode({ code, node, chrome, root, folder, workspace, tests }) {
  const server = await startServer({ code, node, data: `${folder}/data` });
  const browser = await startChromium({ chrome });
  try {
    const { status } = await watchSuite(browser.page);
    const remote = (path) => `vscode-remote://${server.authority}${path}`;
    await browser.page.goto(
      workbenchUrl(server, workspace, [
        ['extensionDevelopmentPath', remote(root)],
        ['extensionTestsPath', remote(tests.node)],
        ['skipWelcome', 'true'],
      ]),
    );
    return readResults(folder, await status);
  } finally {
    await browser.stop();
    await server.stop();
  }
}

/**
 * `{ status }`, a promise of what the workbench reports at the end of the suite, by a function that
 * it looks for in its page. To be called before the page is opened.
 */
export async function watchSuite(page) {
  let end;
  const status = new Promise((resolve) => {
    end = resolve;
  });
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', end);
  const guard = setTimeout(end, TIMEOUT_MS, 'none, for it took too long');
  status.then(() => clearTimeout(guard));
  return { status };
}
