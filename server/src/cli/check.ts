import { englishSpeller } from '../service/proofreading/english.ts';
import { createService } from '../service/service.ts';
import { createConfigs } from './configs.ts';
import { decodeDraft, readDraft } from './draftFile.ts';
import { createDrafts, uriOf } from './drafts.ts';
import { fixDrafts } from './fix.ts';
import type { CheckOptions } from './options.ts';
import { buildReport, type Report } from './report.ts';
import { reporterOf } from './reporters/reporter.ts';
import { findTargets, type Target } from './targets.ts';
import { complain, exit, firstLine, print } from './terminal.ts';

/** `followup check`: reads, checks, mends if asked, reports. Resolves to the exit status. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const troubles: string[] = [];
  const trouble = (line: string): void => {
    troubles.push(line);
    complain(line);
  };
  if (options.fix && paths.includes('-')) {
    complain('--fix writes files, so it needs their paths; found "-" for standard input');
    return exit.trouble;
  }
  const configs = createConfigs(options.config, trouble);
  if (!configs) return exit.trouble;
  const targets = findTargets(paths.length > 0 ? paths : ['.'], options.stdinFilename, trouble);
  const drafts = createDrafts(configs.isIgnored);
  const checked: Target[] = [];
  for (const target of targets) {
    if (target.kind !== 'stdin' && configs.isIgnored(target.file)) {
      if (target.kind === 'file')
        complain(`${target.path}: left alone, as ${configs.nameFor(target.file)} ignores it`);
      continue;
    }
    const read =
      target.kind === 'stdin' ? decodeDraft(await readStandardInput()) : readDraft(target.file);
    if ('reason' in read) trouble(`${target.path}: ${read.reason}`);
    else {
      drafts.add(target, read);
      checked.push(target);
    }
  }
  const service = createService(
    {
      text: drafts.text,
      folder: drafts.folder,
      settings: (uri) => configs.settingsFor(drafts.fileOf(uri)),
      today: () => options.today,
    },
    { speller: await englishSpeller() },
  );
  for (const uri of drafts.all()) service.update(uri);
  const sound = checked.filter((target) => {
    try {
      return service.lint(uriOf(target.file));
    } catch (error) {
      trouble(`${target.path}: not checked, by a fault of followup itself: ${firstLine(error)}`);
      return false;
    }
  });
  if (options.fix) fixDrafts(sound, drafts, service, trouble);
  const report = buildReport(sound, drafts, service, { quiet: options.quiet ?? false, troubles });
  print(await reporterOf(options.format)(report));
  return statusOf(report, options, troubles.length > 0);
}

function statusOf({ summary }: Report, { maxWarnings }: CheckOptions, failed: boolean): number {
  if (failed) return exit.trouble;
  const tooMany = maxWarnings !== undefined && summary.warning > maxWarnings;
  return summary.error > 0 || tooMany ? exit.findings : exit.ok;
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
