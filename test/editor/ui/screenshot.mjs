import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../host/chromium.mjs';
import { startServer } from '../host/server.mjs';
import { driveWorkbench } from './workbench.mjs';

const FILE = 'chasing.followup.md';
const WORDS = 'final decision';

/** The README's picture: a draft in trouble, what the extension says of it, and what it offers. */
export async function takeScreenshot({ code, node, chrome, root, folder, extensions, screenshot }) {
  const workspace = join(folder, 'examples');
  cpSync(join(root, 'examples/faulty/pennywort'), workspace, { recursive: true });
  const settings = {
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.activityBar.location': 'hidden',
    'workbench.sideBar.location': 'right',
    'workbench.statusBar.visible': true,
    'window.menuBarVisibility': 'hidden',
    'window.commandCenter': false,
    'window.title': 'Follow-up',
    'editor.cursorBlinking': 'solid',
    'editor.occurrencesHighlight': 'off',
    'editor.renderLineHighlight': 'none',
    'editor.lineNumbers': 'off',
    'editor.guides.indentation': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    'breadcrumbs.enabled': false,
  };
  const server = await startServer({
    code,
    node,
    data: join(folder, 'picture'),
    extensions,
    settings,
  });
  const browser = await startChromium({
    chrome,
    viewport: { width: 1120, height: 860 },
    deviceScaleFactor: 1.5,
  });
  try {
    const { page, ...workbench } = driveWorkbench(browser.page, server, workspace);
    await workbench.openFile(FILE);
    await workbench.squiggle('warning').waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.goTo(placeOf(join(workspace, FILE), WORDS));
    await page.locator('.view-line', { hasText: WORDS }).waitFor();
    await workbench.openLightBulb();
    await page.screenshot({ path: screenshot });
  } finally {
    await browser.stop();
    await server.stop();
  }
}

/** `LINE:COLUMN`, both from 1, as the editor counts. */
function placeOf(file, words) {
  const lines = readFileSync(file, 'utf8').split(words)[0].split('\n');
  return `${lines.length}:${lines.at(-1).length + 1}`;
}
