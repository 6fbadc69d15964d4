import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../host/chromium.mjs';
import { installExtension, startServer } from '../host/server.mjs';
import { takeScreenshot } from './screenshot.mjs';
import { driveWorkbench } from './workbench.mjs';

const PRESSING = 'drafts/pressing.followup.md';
const WAITING = 'drafts/waiting.followup.md';
const LENSES = 'drafts/lenses.followup.md';
/** Where its "nine" begins. */
const NINE = '20:95';

/** Installs the packaged extension as a user does, and uses it with mouse and keyboard. */
export async function runPackaged({
  code,
  node,
  chrome,
  root,
  folder,
  workspace,
  vsix,
  screenshot,
}) {
  const data = join(folder, 'data');
  const extensions = join(folder, 'extensions');
  await installExtension({ code, node, data, extensions, vsix });
  const server = await startServer({ code, node, data, extensions });
  const browser = await startChromium({ chrome });
  const results = [];
  try {
    const workbench = driveWorkbench(browser.page, server, workspace);
    for (const [title, test] of Object.entries(tests(workbench, workspace))) {
      results.push(await runTest(title, test));
    }
  } finally {
    await browser.stop();
    await server.stop();
  }
  if (screenshot)
    await takeScreenshot({ code, node, chrome, root, folder, extensions, screenshot });
  const { version } = JSON.parse(readFileSync(join(code, 'package.json'), 'utf8'));
  return { version, results };
}

function tests(workbench, workspace) {
  const { page } = workbench;
  const disk = (path) => readFileSync(join(workspace, path), 'utf8');

  return {
    'the documentation of a rule opens from its code in the hover': async () => {
      await workbench.openFile(PRESSING);
      await workbench.squiggle('warning').waitFor();
      await workbench.pointAt(workbench.squiggle('warning'));
      await page.locator('.monaco-hover a', { hasText: 'deadline-demand' }).first().click();
      await page.locator('.tab.active', { hasText: 'rules.md' }).waitFor();
      await page.locator('.view-line', { hasText: 'deadline-demand' }).first().waitFor();
    },

    'a squiggle, its light bulb, a softer wording, and the file on disk': async () => {
      const before = disk(PRESSING);
      await workbench.openFile(PRESSING);
      await workbench.squiggle('warning').waitFor();
      await workbench.clickOn(workbench.squiggle('warning'));
      const menu = await workbench.openLightBulb();
      await workbench.choose(menu, 'Soften: "If you happen to have news');
      await workbench.squiggle('warning').waitFor({ state: 'detached' });
      await workbench.save();
      assert.equal(
        disk(PRESSING),
        before.replace(
          'Please let me know by Friday.',
          'If you happen to have news by Friday, I would be glad to hear it.',
        ),
      );
    },

    'two files side by side: an edit in one changes the squiggle in the other': async () => {
      await workbench.openFile(LENSES);
      await workbench.squiggle('error').waitFor();
      await workbench.runCommand('View: Split Editor Right');
      const groups = page.locator('.editor-group-container');
      await groups.nth(1).locator('.monaco-editor').first().waitFor();
      await workbench.openBeside('orders.followup.md');
      const other = groups.nth(1).locator('.squiggly-warning').first();
      await page.keyboard.press('Control+1');
      await workbench.goTo(NINE);
      await page.keyboard.press('Control+Shift+ArrowRight');
      await page.keyboard.type('twelve');
      await other.waitFor();
      await groups.nth(0).locator('.squiggly-warning').first().waitFor();
      await page.keyboard.press('Control+Z');
      await other.waitFor({ state: 'detached' });
    },

    'all messages of a process in a tree, a click goes to one': async () => {
      await workbench.openFile(LENSES);
      await workbench.squiggle('error').waitFor();
      await workbench.runCommand('Follow-up: Show All Messages of This Process');
      const row = (text) => page.locator('.pane .monaco-list-row', { hasText: text }).first();
      await row('Copper Optics').waitFor();
      await row('Next: ').waitFor();
      await row('Renata Kovacs').waitFor();
      const message = page.locator('.pane .monaco-list-row', { hasText: 'of 10 guidelines' });
      await message.first().click();
      await page.locator('.tab.active', { hasText: 'copied.followup.md' }).waitFor();
    },

    'a friendly word when there is no draft to put a message into': async () => {
      await workbench.openFile('notes.md');
      await workbench.runCommand('Follow-up: Insert Message for Interviewer');

      // The editor keeps a word behind the bell when it has only just started, so it is looked for there once the bell says so.
      await page.locator('.codicon-bell-dot').waitFor();
      await workbench.runCommand('Notifications: Show Notifications');
      await page
        .locator('.notification-list-item', { hasText: 'Open a .followup.md file first' })
        .first()
        .waitFor();
    },

    'a message for an interviewer from the list, with its tab stops': async () => {
      const before = disk(WAITING);
      await workbench.openFile(WAITING);
      await page.locator('.view-line', { hasText: 'candidate' }).first().click();
      await workbench.runCommand('Follow-up: Insert Message for Interviewer');
      await workbench.row('Ada Whitlock').waitFor();
      await workbench.row('Ada Whitlock').click();

      // The first stop is a choice of subjects. Taking one leads on to the second, the date.
      await page.locator('.suggest-widget.visible .monaco-list-row').nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.locator('.view-line', { hasText: 'Data Engineer interview' }).first().waitFor();
      await page.keyboard.type('2024-03-14');
      await workbench.save();
      assert.equal(
        disk(WAITING),
        `${before}
## To: Ada Whitlock
Subject: Thank you for the Data Engineer interview
Kind: thank-you
Send: 2024-03-14

Dear Ada,

Thank you for talking with me about the map that shows every robot. I am writing to each interviewer separately, since every conversation was different.

Kind regards,
Ines Marchetti
`,
      );
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the driver colours its messages.
const ANSI = /\u001b\[\d+m/g;

async function runTest(title, test) {
  const start = performance.now();
  try {
    await test();
    return { title, milliseconds: Math.round(performance.now() - start) };
  } catch ({ stack, message, actual, expected }) {
    const milliseconds = Math.round(performance.now() - start);
    return {
      title,
      milliseconds,
      error: { message: (stack ?? message).replace(ANSI, ''), actual, expected },
    };
  }
}
