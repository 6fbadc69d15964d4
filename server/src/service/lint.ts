import {
  baseContext,
  createMessageRunner,
  createProofreadingRunner,
  guidelineOf,
  type MessageRunner,
  type Raw,
  rememberRaw,
} from './messageRunner.ts';
import type { CalendarDate } from './model/calendar.ts';
import { type Draft, messageAt } from './model/draft.ts';
import type { Message } from './model/message.ts';
import { overlaps, type Span } from './model/span.ts';
import { createPhraseEngine } from './phrases/engine.ts';
import { createProofreading } from './proofreading/proofreading.ts';
import type { Speller } from './proofreading/speller.ts';
import { describeUnused, unusedSuppression } from './rules/accuracy/unused-suppression.ts';
import { ownPhrase } from './rules/own-phrase.ts';
import type {
  DraftRule,
  Fix,
  Guideline,
  Problem,
  Process,
  ProcessRule,
  Related,
  Rule,
  Severity,
} from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { createWorkspaceRunner } from './workspace/runner.ts';
import type { WorkspaceIndex } from './workspace/workspaceIndex.ts';

/** A problem as the user meets it: severity settled, suppressions and overlaps taken out. */
export interface Finding {
  readonly rule: string;
  readonly guideline: Guideline;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The recipient of the message it lies in, as the front matter names them. */
  readonly recipient?: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Makes further fixes, none of them safe; takes a while. */
  readonly later?: () => readonly Fix[];
  readonly unnecessary: boolean;
}

/** Runs rules; what does not depend on a change is remembered. */
export interface Linter {
  /** All findings of a draft within its process, in order of place. */
  lint(draft: Draft, process: Process, today: CalendarDate): Finding[];
  /** Looks at spelling from now on; what else was found stays as it is. The same speller again changes nothing. */
  proofread(speller: Speller): void;
  /** False when something was found, or not, because of other processes that have changed since. */
  isCurrent(process: Process): boolean;
}

export interface LinterOptions {
  /** False: the trained layer is silent, for measuring what the rules find by themselves. */
  readonly readsMeaning?: boolean;
  /** What rules of scope `workspace` ask about other processes; without it they are not run. */
  readonly index?: WorkspaceIndex;
}

/** A linter for one set of rules and settings; make a new one when the settings change. */
export function createLinter(
  rules: readonly Rule[],
  settings: Settings,
  { readsMeaning = true, index }: LinterOptions = {},
): Linter {
  const active = rules
    .map((rule) => (rule.code === ownPhrase.code ? { ...rule, phrases: settings.phrases } : rule))
    .filter((rule) => settings.rule(rule.code).severity !== 'off');
  const engine = createPhraseEngine(
    active.map((r) => ({ code: r.code, phrases: r.phrases ?? [] })),
  );
  const messageRules = active.filter((r) => r.scope === 'message');
  const runMessage = rememberRaw(
    createMessageRunner(
      messageRules.filter((r) => !r.proofreads),
      engine,
      settings,
      readsMeaning ? new Map(active.map((r) => [r.code, r])) : new Map(),
    ),
  );
  let proofread: { readonly speller: Speller; readonly run: MessageRunner } | undefined;
  const draftRules = active.filter((r) => r.scope === 'draft');
  const processRules = active.filter((r) => r.scope === 'process');
  const runDraft = createDraftRunner(draftRules, settings);
  const runProcess = createProcessRunner(processRules, settings);
  const workspaceRules = active.filter((r) => r.scope === 'workspace');
  const beyond = createWorkspaceRunner(workspaceRules, index, (rule, today) =>
    baseContext(rule, today, settings),
  );
  return {
    lint: (draft, process, today) => {
      const raw = [
        ...draft.messages.flatMap((message) => runMessage(draft, message, today)),
        ...draft.messages.flatMap((message) => proofread?.run(draft, message, today) ?? []),
        ...runDraft(draft, today),
        ...runProcess(process, today).filter((r) => r.uri === draft.uri),
        ...beyond.run(process, today).filter((r) => r.uri === draft.uri),
      ];
      return settle(draft, withoutYielding(raw), settings);
    },
    isCurrent: beyond.isCurrent,
    proofread: (speller) => {
      if (proofread?.speller === speller) return;
      const run = createProofreadingRunner(
        messageRules.filter((r) => r.proofreads),
        settings,
        createProofreading(speller, settings),
      );
      proofread = { speller, run: rememberRaw(run) };
    },
  };
}

function createDraftRunner(rules: readonly DraftRule[], settings: Settings) {
  const cache = new WeakMap<Draft, { today: CalendarDate; raw: Raw[] }>();
  return (draft: Draft, today: CalendarDate): Raw[] => {
    const known = cache.get(draft);
    if (known?.today === today) return known.raw;
    const raw = rules.flatMap((rule) =>
      [...rule.check(draft, baseContext(rule, today, settings))].map((problem) => ({
        rule,
        problem,
      })),
    );
    cache.set(draft, { today, raw });
    return raw;
  };
}

function createProcessRunner(rules: readonly ProcessRule[], settings: Settings) {
  const cache = new WeakMap<Process, { today: CalendarDate; raw: (Raw & { uri: string })[] }>();
  return (process: Process, today: CalendarDate): (Raw & { uri: string })[] => {
    const known = cache.get(process);
    if (known?.today === today) return known.raw;
    const raw = rules.flatMap((rule) =>
      [...rule.check(process, baseContext(rule, today, settings))].map((problem) => ({
        rule,
        problem,
        uri: problem.uri,
      })),
    );
    cache.set(process, { today, raw });
    return raw;
  };
}

function settle(draft: Draft, raw: readonly Raw[], settings: Settings): Finding[] {
  const used = new Set<object>();
  const open = raw.flatMap(({ rule, problem }): Finding[] => {
    const suppression = draft.suppressions.find(
      (s) =>
        s.names.some((n) => n === rule.code || n === guidelineOf({ rule, problem })) &&
        reaches(s, problem, draft),
    );
    if (suppression) {
      used.add(suppression);
      return [];
    }
    return [toFinding(draft, rule, problem, settings)];
  });
  const unused =
    settings.rule(unusedSuppression.code).severity === 'off'
      ? []
      : unusedSuppressions(draft, used, settings);
  return [...open, ...unused].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function reaches(
  suppression: Draft['suppressions'][number],
  problem: Problem,
  draft: Draft,
): boolean {
  const { reach, scope } = suppression;
  const { start, end } = problem.span;
  if (scope === 'file') return true;
  if (scope === 'next-line')
    return (
      start <= reach.end &&
      Math.min(end, start + Math.max(0, draft.text.slice(start).indexOf('\n'))) >= reach.start &&
      start >= reach.start
    );
  // A finding about the whole message is shown at its heading, above any comment in the body.
  const message = messageAt(draft, suppression.span.start);
  const isWhole = message?.heading !== undefined && start === message.heading.start;
  return (reach.start <= start && start < reach.end) || isWhole;
}

function toFinding(
  draft: Draft,
  rule: Pick<Rule, 'code' | 'guideline' | 'severity'>,
  problem: Problem,
  settings: Settings,
): Finding {
  const configured = settings.rule(rule.code).severity;
  const message = problem.about ?? messageAt(draft, problem.span.start);
  const recipient = message && recipientOf(message);
  const { later } = problem;
  return {
    rule: rule.code,
    guideline: problem.guideline ?? rule.guideline,
    severity: configured && configured !== 'off' ? configured : (problem.severity ?? rule.severity),
    span: problem.span,
    message: problem.message,
    ...(recipient && { recipient }),
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
    ...(later && { later: () => later(problem.span, draft) }),
    unnecessary: problem.unnecessary ?? false,
  };
}

export const recipientOf = (message: Message): string | undefined => {
  const first = message.recipients[0];
  return first?.interviewer?.name ?? first?.name;
};

/** Rules that yield to others leave their words to them. */
function withoutYielding(raw: readonly Raw[]): readonly Raw[] {
  return raw.filter(({ rule: { yieldsTo }, problem }) => {
    if (!yieldsTo) return true;
    const others = raw.filter(({ rule }) => yieldsTo.includes(rule.code));
    return !others.some((other) => overlaps(other.problem.span, problem.span));
  });
}

function unusedSuppressions(
  draft: Draft,
  used: ReadonlySet<object>,
  settings: Settings,
): Finding[] {
  return draft.suppressions
    .filter((s) => !used.has(s))
    .map((s) => toFinding(draft, unusedSuppression, describeUnused(draft, s), settings));
}
