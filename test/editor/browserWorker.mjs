import { watchSuite } from './browserNode.mjs';
import { startChromium } from './host/chromium.mjs';
import { serveFolder } from './host/serveFolder.mjs';
import { startServer } from './host/server.mjs';
import { workbenchUrl } from './host/workbenchUrl.mjs';
import { readResults } from './results.mjs';

/** The suite in the web worker extension host, with the extension served to it as to vscode.dev. */
export async function runInBrowserWorker({ code, node, chrome, root, folder, workspace, tests }) {
  const server = await startServer({ code, node, data: `${folder}/data` });
  const files = await serveFolder(root);
  // The page's own policy forbids it to fetch from another port.
  const browser = await startChromium({ chrome, bypassCSP: true });
  try {
    const { status } = await watchSuite(browser.page);
    const uri = (path) => ({ scheme: 'http', authority: files.authority, path });
    await addDevelopmentOptions(browser.page, {
      extensions: [uri('/')],
      extensionTestsPath: uri(`/${tests.worker.replace(/\.js$/, '')}`),
    });
    await browser.page.goto(workbenchUrl(server, workspace));
    return readResults(folder, await status);
  } finally {
    await browser.stop();
    await files.stop();
    await server.stop();
  }
}

/**
 * Edits the workbench's configuration in the page, before the workbench reads it. To answer with
 * another page instead would make the browser take it for a foreign one and close its socket.
 */
async function addDevelopmentOptions(page, options) {
  await page.addInitScript((added) => {
    if (window.top !== window) return;
    new MutationObserver((_, observer) => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (!element) return;
      observer.disconnect();
      const settings = JSON.parse(element.getAttribute('data-settings'));
      settings.developmentOptions = { ...settings.developmentOptions, ...added };
      element.setAttribute('data-settings', JSON.stringify(settings));
    }).observe(document, { childList: true, subtree: true });
  }, options);
}
