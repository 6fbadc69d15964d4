import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, recipientOf } from '../service/lint.ts';
import type { Draft } from '../service/model/draft.ts';
import type { Kind } from '../service/model/frontMatterKeys.ts';
import type { Message } from '../service/model/message.ts';
import type { Span } from '../service/model/span.ts';
import type { Edit, Severity } from '../service/rules/rule.ts';
import type { Service } from '../service/service.ts';
import { proseOf } from '../service/text/prose.ts';
import { type Drafts, uriOf } from './drafts.ts';
import type { Target } from './targets.ts';

/** What a check found, in files, lines and characters; every reporter is a view of it. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  /** What kept something from being checked or applied, one line each. */
  readonly troubles: readonly string[];
}

export type Summary = Readonly<Record<'files' | 'messages' | Severity, number>>;

export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly messages: readonly MessageReport[];
  readonly findings: readonly FindingReport[];
}

export interface MessageReport {
  /** Null when the message is to nobody. */
  readonly recipient: string | null;
  readonly line: number;
  readonly words: number;
  readonly kind: Kind;
  /** Nothing in it is at warning level or above. */
  readonly ready: boolean;
}

/** Lines and characters from 0, characters in UTF-16 units, as in LSP. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface FindingReport {
  readonly rule: string;
  readonly guideline: string;
  readonly severity: Severity;
  readonly message: string;
  /** Null when the finding is not about one message. */
  readonly recipient: string | null;
  readonly range: Range;
  readonly related: readonly RelatedReport[];
  /** Fixes that were tried and hold. Trying takes time, so only reporters that show them ask, and only where one may be safe. */
  fixes(): readonly FixReport[];
  hasSafeFix(): boolean;
}

export interface RelatedReport {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface FixReport {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly EditReport[];
}

export interface EditReport {
  readonly path: string;
  readonly range: Range;
  readonly newText: string;
}

export function buildReport(
  targets: readonly Target[],
  drafts: Drafts,
  service: Service,
  { quiet, troubles }: { quiet: boolean; troubles: readonly string[] },
): Report {
  const documents = new Map<string, TextDocument>();
  const rangeIn = (uri: string, { start, end }: Span): Range => {
    const document =
      documents.get(uri) ?? TextDocument.create(uri, 'followup', 0, drafts.text(uri) ?? '');
    documents.set(uri, document);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  };
  const place = (uri: string, span: Span) => ({
    path: drafts.pathOf(uri),
    range: rangeIn(uri, span),
  });
  const findingReport = (uri: string, finding: Finding): FindingReport => ({
    rule: finding.rule,
    guideline: finding.guideline,
    severity: finding.severity,
    message: finding.message,
    recipient: finding.recipient ?? null,
    range: rangeIn(uri, finding.span),
    related: finding.related.map((r) => ({ ...place(r.uri, r.span), message: r.message })),
    fixes: () =>
      service.soundFixes(uri, finding).map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => editReport(uri, edit)),
      })),
    hasSafeFix: () =>
      finding.fixes.some((fix) => fix.safe) &&
      service.soundFixes(uri, finding).some((fix) => fix.safe),
  });
  const editReport = (own: string, { uri, span, newText }: Edit): EditReport => ({
    ...place(uri ?? own, span),
    newText,
  });
  const files = targets.map((target): FileReport => {
    const uri = uriOf(target.file);
    const draft = service.draft(uri);
    const all = service.lint(uri);
    const shown = quiet ? all.filter(isGrave) : all;
    return {
      path: target.path,
      text: drafts.text(uri) ?? '',
      messages: (draft?.messages ?? []).map((message) => ({
        recipient: recipientOf(message) ?? null,
        line: rangeIn(uri, message.anchor).start.line,
        words: draft ? proseOf(message, draft.frontMatter).words : 0,
        kind: message.kind,
        ready: draft !== undefined && !all.some((f) => isGrave(f) && isAbout(f, message, draft)),
      })),
      findings: shown.map((finding) => findingReport(uri, finding)),
    };
  });
  return { files, summary: summarize(files), troubles };
}

const isGrave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** A finding lies in the message; one about a message without a heading is shown at the top of the file. */
function isAbout({ span }: Finding, message: Message, draft: Draft): boolean {
  const { start, end } = message.span;
  const isLast = end === draft.text.length;
  const inside = start <= span.start && (span.start < end || isLast);
  return inside || (message.heading === undefined && span.start === message.anchor.start);
}

function summarize(files: readonly FileReport[]): Summary {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity): number =>
    findings.filter((f) => f.severity === severity).length;
  return {
    files: files.length,
    messages: files.reduce((n, file) => n + file.messages.length, 0),
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  };
}
