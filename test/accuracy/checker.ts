import { join, resolve } from 'node:path';
import { createConfigs } from '../../server/src/cli/configs.ts';
import { createDrafts, uriOf } from '../../server/src/cli/drafts.ts';
import { buildReport, type FileReport } from '../../server/src/cli/report.ts';
import type { Target } from '../../server/src/cli/targets.ts';
import { calendarDate } from '../../server/src/service/model/calendar.ts';
import { createService } from '../../server/src/service/service.ts';
import { english } from '../english.ts';

/** Checks drafts as `followup check --format json` does, without a file on disk and without trying the fixes. */
export interface Checker {
  /** Reports on one draft of a folder that holds these and no others. */
  check(folder: ReadonlyMap<string, string>, name: string): FileReport;
}

/** The day taken as today; the corpora are written for it. */
export const today = '2026-09-16';

export function createChecker(readsMeaning = true): Checker {
  const configs = createConfigs(undefined, () => {});
  const drafts = createDrafts(() => false);
  const day = calendarDate(today);
  if (!configs || !day) throw new Error('accuracy: no settings or no day');
  const service = createService(
    {
      text: drafts.text,
      folder: drafts.folder,
      settings: () => settings,
      today: () => day,
    },
    { readsMeaning, speller: english() },
  );
  const nowhere = resolve('no-such-folder');
  const settings = configs.settingsFor(join(nowhere, 'draft.followup.md'));
  const added = new Set<string>();
  return {
    check: (folder, name) => {
      const targets = [...folder].map(([path, text]): Target => {
        const target: Target = { path, file: join(nowhere, path), kind: 'file' };
        // A byte-order mark is no part of the text, as when a file is read.
        const plain = text.replace(/^\uFEFF/, '');
        if (added.has(path)) drafts.setText(uriOf(target.file), plain);
        else drafts.add(target, { text: plain, bytes: Buffer.alloc(0), hasMark: false });
        added.add(path);
        return target;
      });
      for (const { file } of targets) service.update(uriOf(file));
      const own = targets.filter((target) => target.path === name);
      const report = buildReport(own, drafts, service, { quiet: false, troubles: [] });
      for (const { file } of targets) service.remove(uriOf(file));
      const file = report.files[0];
      if (!file) throw new Error(`accuracy: ${name} is not in its folder`);
      return file;
    },
  };
}
