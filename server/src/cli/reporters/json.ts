import type { Report } from '../report.ts';

/** The stable format for other programs; `version` changes when a field changes its meaning or goes. */
export function reportJson({ files, summary }: Report): string {
  const report = {
    version: 1,
    files: files.map(({ path, messages, findings }) => ({
      path,
      messages,
      findings: findings.map((finding) => ({ ...finding, fixes: finding.fixes() })),
    })),
    summary,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
