import type { Severity } from '../../service/rules/rule.ts';
import type { Report } from '../report.ts';

/** Workflow commands that a GitHub action shows beside the lines of a change. */
export function reportGithub({ files }: Report): string {
  return files
    .flatMap(({ path, findings }) =>
      findings.map(({ severity, rule, message, range: { start, end } }) => {
        const properties = {
          file: path,
          line: start.line + 1,
          endLine: end.line + 1,
          // Columns are understood only within one line.
          ...(start.line === end.line && {
            col: start.character + 1,
            endColumn: Math.max(end.character, start.character + 1),
          }),
          title: rule,
        };
        const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
        return `::${commands[severity]} ${list.join(',')}::${data(message)}\n`;
      }),
    )
    .join('');
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
