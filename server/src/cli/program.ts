import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { type CalendarDate, calendarDate, toCalendarDate } from '../service/model/calendar.ts';
import { type CheckOptions, formats } from './options.ts';
import { complain, exit, firstLine, print } from './terminal.ts';

/** Runs the command line; resolves to the exit status. Never throws at the user. */
export async function run(args: readonly string[]): Promise<number> {
  let status: number = exit.ok;
  const program = createProgram((code) => {
    status = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.trouble;
    complain(`this is a fault of followup itself: ${firstLine(error)}`);
    return exit.trouble;
  }
}

/** Commands are loaded when they are called for: `explain` needs no language model. */
function createProgram(done: (status: number) => void): Command {
  const program = base(new Command('followup'))
    .description(
      'Checks follow-up messages to several interviewers. Everything stays on this machine.',
    )
    .version(version, '--version', 'print the version')
    .helpCommand(false);
  base(program.command('check'))
    .description('check drafts; without a PATH, those below the current folder')
    .argument(
      '[path...]',
      'files, folders (searched for *.followup.md), globs; "-" reads standard input',
    )
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--fix', 'apply every safe fix and report what is left')
    .addOption(
      new Option('--today <date>', 'the day the date rules take as today, as YYYY-MM-DD')
        .argParser(readDate)
        .default(toCalendarDate(new Date()), 'the clock'),
    )
    .option('--config <file>', 'instead of the nearest .followuprc.json')
    .option('--max-warnings <n>', 'exit 1 when there are more warnings than this', readCount)
    .option('--quiet', 'errors and warnings only')
    .option('--stdin-filename <name>', 'the name standard input is reported under')
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./check.ts');
      done(await check(paths, options));
    });
  base(program.command('rules'))
    .description('list every rule')
    .addOption(
      new Option('--format <format>', 'how to list').choices(['text', 'json']).default('text'),
    )
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { listRules } = await import('./rules.ts');
      print(listRules(format));
    });
  base(program.command('explain'))
    .description("show a rule's documentation")
    .argument('<rule>', 'the id of a rule, as in a finding')
    .action(async (rule: string) => {
      const { explain } = await import('./explain.ts');
      done(explain(rule));
    });
  return program;
}

/** Errors come back as exceptions, and in one line. */
const base = (command: Command): Command =>
  command
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      outputError: (text) =>
        complain(
          text
            .trim()
            .replace(/^error: /, '')
            .replaceAll(/\n+/g, ' '),
        ),
    });

function readDate(text: string): CalendarDate {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? calendarDate(text) : undefined;
  if (!date) throw new InvalidArgumentError('Expected a date such as 2026-11-18.');
  return date;
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 0.');
  return Number(text);
}
