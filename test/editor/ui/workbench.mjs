import { workbenchUrl } from '../host/workbenchUrl.mjs';

const PATIENCE_MS = 30_000;

/** The few things a user does in the workbench, done through what a user sees of it. */
export function driveWorkbench(page, server, workspace) {
  page.setDefaultTimeout(PATIENCE_MS);

  /** Opens the workbench afresh with a file of the workspace, given by its path there. */
  async function openFile(path) {
    const file = `vscode-remote://${server.authority}${workspace}/${path}`;
    await page.goto(workbenchUrl(server, workspace, [['openFile', file]]));
    await editor().waitFor();
    // What was open before is open again, and may have the cursor for a moment.
    const tab = page.locator('.editor-group-container.active .tab.active');
    await tab.filter({ hasText: path.split('/').at(-1) }).waitFor();
  }

  /** Opens a file in the group that has the cursor, by its name. */
  async function openBeside(name) {
    await page.keyboard.press('Control+P');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(name);
    await row(name).click();
    await page.locator('.tab.active', { hasText: name }).first().waitFor();
  }

  const editor = () => page.locator('.editor-instance .monaco-editor').first();
  const squiggle = (severity) => page.locator(`.squiggly-${severity}`).first();

  /** The words lie over their underline, so the mouse goes by the place and not by the element. */
  async function pointAt(locator) {
    const { x, y, width, height } = await locator.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
  }

  async function clickOn(locator) {
    await pointAt(locator);
    await page.mouse.down();
    await page.mouse.up();
  }

  /** Opens the menu of the light bulb at the cursor. */
  async function openLightBulb() {
    const menu = page.locator('.action-widget');
    // Beside the line, or in the margin where the line leaves no room.
    await page
      .locator('.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]')
      .first()
      .waitFor();
    await page.keyboard.press('Control+.');
    // Now and then the menu is dismissed by the cursor's own move before it, so it is asked for once more.
    await menu.waitFor({ timeout: 3_000 }).catch(() => page.keyboard.press('Control+.'));
    await menu.waitFor();
    return menu;
  }

  /** A shield lies over the menu until the mouse moves, so that nobody clicks in it by accident. */
  async function choose(menu, text) {
    const item = menu.locator('.monaco-list-row', { hasText: text }).first();
    await pointAt(item);
    await menu.page().locator('.context-view-pointerBlock').waitFor({ state: 'detached' });
    await clickOn(item);
  }

  async function runCommand(title) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    // A click takes this row and no other, should the list still be filtering.
    await row(title).click();
  }

  /** Puts the cursor at a place, `LINE:COLUMN`, and its line in the middle of the window. */
  async function goTo(place) {
    await page.keyboard.press('Control+G');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`:${place}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  const row = (text) =>
    page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

  /** Saves, and resolves when the tab shows no unsaved change. */
  async function save() {
    await page.keyboard.press('Control+S');
    await page.waitForFunction(() => !document.querySelector('.tab.active.dirty'));
  }

  return {
    page,
    openFile,
    openBeside,
    squiggle,
    pointAt,
    clickOn,
    openLightBulb,
    choose,
    goTo,
    runCommand,
    row,
    save,
  };
}
