import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ArtifactLocation,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { version } from '../../../../package.json';
import { plain, ruleSection } from '../../docs.ts';
import { rules } from '../../service/rules/index.ts';
import type { Rule, Severity } from '../../service/rules/rule.ts';
import type { FileReport, FindingReport, Range, Report } from '../report.ts';

/** SARIF 2.1.0, as code hosts and result viewers read it. */
export function reportSarif({ files, troubles }: Report): string {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Follow-up',
            version,
            semanticVersion: version,
            rules: rules.map(describe),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: troubles.length === 0,
            toolExecutionNotifications: troubles.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(rule: Rule): ReportingDescriptor {
  const markdown = ruleSection(rule);
  return {
    id: rule.code,
    shortDescription: { text: `Finds ${plain(rule.finds)}.` },
    fullDescription: { text: plain(rule.why) },
    help: { text: plain(markdown), markdown },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.guideline] },
  };
}

function resultsOf(file: FileReport): Result[] {
  const seen = new Map<string, number>();
  return file.findings.map((finding): Result => {
    const { rule, severity, message, range, related } = finding;
    const fixes = finding.fixes();
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ code }) => code === rule),
      level: levels[severity],
      message: { text: message },
      locations: [{ physicalLocation: placeIn(file.path, range) }],
      ...(related.length > 0 && {
        relatedLocations: related.map((r, id) => ({
          id,
          physicalLocation: placeIn(r.path, r.range),
          message: { text: r.message },
        })),
      }),
      partialFingerprints: { 'followupFinding/v1': fingerprint(file, finding, seen) },
      ...(fixes.length > 0 && {
        fixes: fixes.map(({ title, edits }) => ({
          description: { text: title },
          artifactChanges: [...new Set(edits.map((edit) => edit.path))].map((path) => ({
            artifactLocation: artifact(path),
            replacements: edits
              .filter((edit) => edit.path === path)
              .map((edit) => ({
                deletedRegion: region(edit.range),
                insertedContent: { text: edit.newText },
              })),
          })),
        })),
      }),
    };
  });
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const placeIn = (path: string, range: Range): PhysicalLocation => ({
  artifactLocation: artifact(path),
  region: region(range),
});

const artifact = (path: string): ArtifactLocation => ({
  uri: isAbsolute(path)
    ? pathToFileURL(path).href
    : path.split('/').map(encodeURIComponent).join('/'),
});

const region = ({ start, end }: Range): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/**
 * Stays the same while other lines come and go: made of the rule, the message's recipient and the words found, and a count
 * where these are the same. Hashed, so that a report that travels holds no more of the draft than it must.
 */
function fingerprint(
  { text }: FileReport,
  { rule, recipient, range }: FindingReport,
  seen: Map<string, number>,
): string {
  const key = JSON.stringify([rule, recipient, wordsAt(text, range)]);
  const n = (seen.get(key) ?? 0) + 1;
  seen.set(key, n);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${n}`;
}

function wordsAt(text: string, { start, end }: Range): string {
  const lines = text.split(/\r\n|\n|\r/).slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, i) =>
      line.slice(i === 0 ? start.character : 0, i === last ? end.character : undefined),
    )
    .join(' ')
    .replace(/\s+/g, ' ');
}
