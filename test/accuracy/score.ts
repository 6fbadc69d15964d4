import type { FileReport, FindingReport } from '../../server/src/cli/report.ts';
import { guidelines } from '../../server/src/service/rules/rule.ts';
import { type Checker, createChecker } from './checker.ts';
import type { Corpus, Fault, LabelledDraft, LabelledSentence } from './corpus.ts';
import { offsetAt, placeOf, touches } from './places.ts';

/** Breaches found, breaches in all, and false alarms; at warning level and above, and at any level. */
export interface Tally {
  breaches: number;
  found: number;
  foundAtWarning: number;
  alarms: number;
  alarmsAtWarning: number;
  /** On clean sentences of other guidelines. */
  elsewhere: number;
  elsewhereAtWarning: number;
}

export interface Score {
  readonly sentences: ReadonlyMap<string, Tally>;
  readonly drafts: ReadonlyMap<string, Tally>;
  readonly clean: Clean;
  /** A line for each miss and each alarm. */
  readonly notes: readonly string[];
}

/** Drafts and quiet files in which nothing is wrong. */
export interface Clean {
  files: number;
  quietFiles: number;
  messages: number;
  information: number;
}

/**
 * Scores the findings on a corpus. A sentence is found when a finding of its guideline touches it, or stands elsewhere in
 * the carrier, which alone has none of that rule. A fault of a draft is found by a finding of its guideline in its words or
 * their counterpart, or about its message.
 */
export function score(corpus: Corpus, checker: Checker = createChecker()): Score {
  const notes: string[] = [];
  const sentences = tallies();
  const drafts = tallies();
  const clean: Clean = { files: 0, quietFiles: 0, messages: 0, information: 0 };
  scoreSentences(corpus, checker, sentences, notes);
  for (const draft of corpus.drafts) {
    const report = checker.check(draft.folder, draft.file);
    scoreDraft(draft, report, drafts, notes);
    if (draft.faults.length === 0) countClean(report, clean);
  }
  return { sentences, drafts, clean, notes };
}

const tallies = (): Map<string, Tally> =>
  new Map(
    guidelines.map((guideline) => [
      guideline,
      {
        breaches: 0,
        found: 0,
        foundAtWarning: 0,
        alarms: 0,
        alarmsAtWarning: 0,
        elsewhere: 0,
        elsewhereAtWarning: 0,
      },
    ]),
  );

const isGrave = ({ severity }: FindingReport): boolean =>
  severity === 'error' || severity === 'warning';

const slot = '{{SENTENCE}}';

function scoreSentences(
  { carrier, sentences }: Corpus,
  checker: Checker,
  tally: ReadonlyMap<string, Tally>,
  notes: string[],
): void {
  const name = 'carrier.followup.md';
  const findingsIn = (sentence: string): FileReport =>
    checker.check(new Map([[name, carrier.replace(slot, () => sentence)]]), name);
  const usual = new Set(findingsIn('I enjoyed the afternoon.').findings.map(({ rule }) => rule));
  const start = carrier.indexOf(slot);
  for (const row of sentences) {
    const report = findingsIn(row.sentence);
    const place = { start, end: start + row.sentence.length };
    const own = report.findings.filter(
      (finding) => touches(report.text, finding, place) || !usual.has(finding.rule),
    );
    countSentence(row, own, tally, notes);
  }
}

function countSentence(
  row: LabelledSentence,
  findings: readonly FindingReport[],
  tally: ReadonlyMap<string, Tally>,
  notes: string[],
): void {
  for (const [guideline, counts] of tally) {
    const own = findings.filter((finding) => finding.guideline === guideline);
    if (row.guideline === guideline && row.flag) {
      counts.breaches++;
      if (own.length > 0) counts.found++;
      else notes.push(`miss  ${row.id} ${row.rule}: ${row.sentence}`);
      if (own.some(isGrave)) counts.foundAtWarning++;
    } else if (own.length > 0 && !row.flag) {
      const at = row.guideline === guideline ? 'alarms' : 'elsewhere';
      counts[at]++;
      if (own.some(isGrave)) counts[`${at}AtWarning`]++;
      const rules = own.map(({ rule, severity }) => `${rule} (${severity})`).join(', ');
      notes.push(`alarm ${row.id} ${rules}: ${row.sentence}`);
    }
  }
}

function scoreDraft(
  { file, faults, text }: LabelledDraft,
  report: FileReport,
  tally: ReadonlyMap<string, Tally>,
  notes: string[],
): void {
  for (const fault of faults) {
    const counts = tally.get(fault.guideline);
    if (!counts) throw new Error(`${file}: no guideline "${fault.guideline}"`);
    const hits = report.findings.filter((finding) => isAbout(finding, fault, report));
    counts.breaches++;
    if (hits.length > 0) counts.found++;
    else notes.push(`miss  ${file} ${fault.rule} ${fault.message ?? ''}: ${fault.quote ?? ''}`);
    if (hits.some(isGrave)) counts.foundAtWarning++;
  }
  for (const finding of report.findings) {
    if (faults.some((fault) => isAbout(finding, fault, report))) continue;
    const counts = tally.get(finding.guideline);
    if (!counts || finding.severity === 'hint') continue;
    // Advice that is wanted on a clean draft too is counted apart.
    counts.alarms++;
    if (!isGrave(finding)) continue;
    counts.alarmsAtWarning++;
    const { start, end } = finding.range;
    const words = text.slice(offsetAt(text, start), offsetAt(text, end)).slice(0, 90);
    notes.push(`alarm ${file} ${finding.rule} (${finding.severity}): ${JSON.stringify(words)}`);
  }
}

/** Whether a finding points at a fault: in its words, at their counterpart, or at its message when it has no words. */
function isAbout(finding: FindingReport, fault: Fault, { text }: FileReport): boolean {
  const isGuideline = finding.guideline === fault.guideline;
  if (!isGuideline && !fault.also?.includes(finding.guideline)) return false;
  const isMessage = !fault.message || !finding.recipient || finding.recipient === fault.message;
  const quoted = [fault.quote, fault.elsewhere].flatMap((q) => (q ? (placeOf(text, q) ?? []) : []));
  if (quoted.some((place) => touches(text, finding, place))) return true;
  return isMessage && (!fault.quote || finding.rule === fault.rule);
}

function countClean(report: FileReport, clean: Clean): void {
  clean.files++;
  if (!report.findings.some(isGrave)) clean.quietFiles++;
  clean.messages += report.messages.length;
  clean.information += report.findings.filter((f) => f.severity === 'information').length;
}
