import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../host/chromium.mjs';
import { startServer } from '../host/server.mjs';
import { driveWorkbench } from './workbench.mjs';

/** The README's picture: a draft in trouble, what the extension says of it, and what it offers. */
export async function takeScreenshot({ code, chrome, root, folder, extensions, screenshot }) {
  const workspace = join(folder, 'examples');
  cpSync(join(root, 'examples/faulty/pennywort'), workspace, { recursive: true });
  const settings = {
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.activityBar.location': 'hidden',
    'workbench.sideBar.location': 'right',
    'workbench.statusBar.visible': true,
    'window.menuBarVisibility': 'hidden',
    'window.commandCenter': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    'breadcrumbs.enabled': false,
  };
  const server = await startServer({ code, data: join(folder, 'picture'), extensions, settings });
  const browser = await startChromium({
    chrome,
    viewport: { width: 1120, height: 760 },
    deviceScaleFactor: 1.5,
  });
  try {
    const { page, ...workbench } = driveWorkbench(browser.page, server, workspace);
    await workbench.openFile('chasing.followup.md');
    await workbench.squiggle('warning').waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.clickOn(workbench.squiggle('warning'));
    await workbench.openLightBulb();
    await page.screenshot({ path: screenshot });
  } finally {
    await browser.stop();
    await server.stop();
  }
}
