import picocolors from 'picocolors';
import type { Severity } from '../../service/rules/rule.ts';
import type { FileReport, FindingReport, Report, Summary } from '../report.ts';
import { columns, printable, wantsColor } from '../terminal.ts';
import { excerpt } from './excerpt.ts';
import { wrap } from './wrap.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** For people: by file, each finding with its line and the words underlined, and a line that sums up. */
export function reportText({ files, summary, troubles }: Report): string {
  const colors = picocolors.createColors(wantsColor());
  const width = columns();
  const found = files.filter((file) => file.findings.length > 0);
  const blocks = found.map((file) => fileBlock(file, colors, width));
  return [...blocks, summaryLine(summary, files, troubles.length > 0, colors)].join('\n');
}

function fileBlock(file: FileReport, colors: Colors, width: number): string {
  const lines = file.text.split(/\r\n|\n|\r/);
  const findings = file.findings.map((finding) => findingBlock(finding, lines, colors, width));
  return `${colors.bold(colors.underline(printable(file.path)))}\n\n${findings.join('\n')}`;
}

function findingBlock(
  finding: FindingReport,
  lines: readonly string[],
  colors: Colors,
  width: number,
): string {
  const { start, end } = finding.range;
  const tone = (text: string): string => colorOf[finding.severity](colors, text);
  const head = `  ${start.line + 1}:${start.character + 1}  ${tone(finding.severity)}  ${colors.dim(finding.rule)}`;
  const line = lines[start.line] ?? '';
  const to = end.line === start.line ? end.character : line.length;
  const shown = excerpt(line, start.character, to, width - 6);
  const bar = colors.dim('│');
  return [
    head,
    ...wrap(printable(finding.message), width - 4).map((text) => `    ${text}`),
    ...(line.trim() === ''
      ? []
      : [`    ${bar} ${shown.text}`, `    ${bar} ${shown.indent}${tone(shown.mark)}`]),
    ...finding.related.flatMap(({ path, range, message }) =>
      wrap(
        `${printable(path)}:${range.start.line + 1}:${range.start.character + 1}  ${printable(message)}`,
        width - 4,
      ).map((text) => colors.dim(`    ${text}`)),
    ),
    '',
  ].join('\n');
}

const colorOf: Readonly<Record<Severity, (colors: Colors, text: string) => string>> = {
  error: (colors, text) => colors.red(text),
  warning: (colors, text) => colors.yellow(text),
  information: (colors, text) => colors.blue(text),
  hint: (colors, text) => colors.dim(text),
};

function summaryLine(
  summary: Summary,
  files: readonly FileReport[],
  hadTrouble: boolean,
  colors: Colors,
): string {
  const what = `${count(summary.files, 'file')}, ${count(summary.messages, 'message')}`;
  const parts = [
    summary.error > 0 ? colors.red(count(summary.error, 'error')) : '',
    summary.warning > 0 ? colors.yellow(count(summary.warning, 'warning')) : '',
    summary.information > 0 ? colors.blue(`${summary.information} information`) : '',
    summary.hint > 0 ? count(summary.hint, 'hint') : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return `${what}: ${parts.join(', ')}.${fixable(files, colors)}\n`;
  if (summary.files === 0) return hadTrouble ? '' : 'No drafts found.\n';
  return `${what}: ${colors.green('nothing to change')}.\n`;
}

function fixable(files: readonly FileReport[], colors: Colors): string {
  const n = files.flatMap((file) => file.findings).filter((finding) => finding.hasSafeFix()).length;
  return n === 0 ? '' : colors.dim(` --fix settles ${n === 1 ? 'one' : n} of them.`);
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
