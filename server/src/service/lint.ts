import type { CalendarDate } from './model/calendar.ts';
import { type Draft, messageAt } from './model/draft.ts';
import type { Message } from './model/message.ts';
import { overlaps, type Span } from './model/span.ts';
import { moveProblem } from './moveProblem.ts';
import { createPhraseEngine, type PhraseEngine } from './phrases/engine.ts';
import type { PhraseMatch } from './phrases/phrase.ts';
import { createProofreading, type Proofreading } from './proofreading/proofreading.ts';
import type { Speller } from './proofreading/speller.ts';
import { describeUnused, unusedSuppression } from './rules/accuracy/unused-suppression.ts';
import { ownPhrase } from './rules/own-phrase.ts';
import { readingProblems } from './rules/readings.ts';
import type {
  Context,
  DraftRule,
  Fix,
  Guideline,
  MessageContext,
  MessageRule,
  Problem,
  Process,
  ProcessRule,
  Related,
  Rule,
  Severity,
} from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { type Prose, proseOf } from './text/prose.ts';
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
  /** False when something was found, or not, because of other processes that have changed since. */
  isCurrent(process: Process): boolean;
}

export interface LinterOptions {
  /** False: the trained layer is silent, for measuring what the rules find by themselves. */
  readonly readsMeaning?: boolean;
  /** What rules of scope `workspace` ask about other processes; without it they are not run. */
  readonly index?: WorkspaceIndex;
  /** Without it nothing is said about spelling. */
  readonly speller?: Speller | undefined;
}

/** A linter for one set of rules and settings; make a new one when the settings change. */
export function createLinter(
  rules: readonly Rule[],
  settings: Settings,
  { readsMeaning = true, index, speller }: LinterOptions = {},
): Linter {
  const active = rules
    .map((rule) => (rule.code === ownPhrase.code ? { ...rule, phrases: settings.phrases } : rule))
    .filter((rule) => settings.rule(rule.code).severity !== 'off');
  const engine = createPhraseEngine(
    active.map((r) => ({ code: r.code, phrases: r.phrases ?? [] })),
  );
  const runMessage = createMessageRunner(
    active.filter((r) => r.scope === 'message'),
    engine,
    settings,
    readsMeaning ? new Map(active.map((r) => [r.code, r])) : new Map(),
    speller && createProofreading(speller, settings),
  );
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
        ...runDraft(draft, today),
        ...runProcess(process, today).filter((r) => r.uri === draft.uri),
        ...beyond.run(process, today).filter((r) => r.uri === draft.uri),
      ];
      return settle(draft, withoutYielding(raw), settings);
    },
    isCurrent: beyond.isCurrent,
  };
}

interface Raw {
  readonly rule: Rule;
  readonly problem: Problem;
}

function baseContext(rule: Rule, today: CalendarDate, settings: Settings): Context {
  return {
    today,
    option: (name) => settings.rule(rule.code).options[name] ?? rule.options?.[name]?.default ?? 0,
    proseOf: ({ draft, message }) => proseOf(message, draft.frontMatter),
  };
}

/** A message's problems are kept for as long as nothing in it or the front matter changes; when it moves, they move along. */
function createMessageRunner(
  rules: readonly MessageRule[],
  engine: PhraseEngine,
  settings: Settings,
  readable: ReadonlyMap<string, Rule>,
  proofreading: Proofreading | undefined,
) {
  const cache = new WeakMap<object, { today: CalendarDate; start: number; raw: readonly Raw[] }>();
  return (draft: Draft, message: Message, today: CalendarDate): readonly Raw[] => {
    const { start } = message.span;
    const known = cache.get(message.content);
    if (known?.today === today) {
      if (known.start === start) return known.raw;
      const by = start - known.start;
      const raw = known.raw.map((r) => ({
        ...r,
        problem: moveProblem(r.problem, known.start, by),
      }));
      cache.set(message.content, { today, start, raw });
      return raw;
    }
    const prose = proseOf(message, draft.frontMatter);
    const matches = matchesByRule(prose, engine);
    const found = rules.flatMap((rule) => {
      const context: MessageContext = {
        ...baseContext(rule, today, settings),
        draft,
        prose,
        matches: matches.get(rule.code) ?? [],
        ...(proofreading && { proofreading }),
      };
      return [...rule.check(message, context)].map((problem) => ({ rule, problem }));
    });
    const certain = dropOverlaps(found);
    const read = readingProblems(prose, draft.text, readable, (guideline, place) =>
      certain.some((r) => guidelineOf(r) === guideline && overlaps(r.problem.span, place)),
    );
    const raw = [...certain, ...read];
    cache.set(message.content, { today, start, raw });
    return raw;
  };
}

function matchesByRule(prose: Prose, engine: PhraseEngine): Map<string, PhraseMatch[]> {
  const all = new Map<string, PhraseMatch[]>();
  for (const sentence of prose.sentences) {
    for (const [code, matches] of engine.find(sentence)) {
      const known = all.get(code);
      if (known) known.push(...matches);
      else all.set(code, [...matches]);
    }
  }
  return all;
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

/** Of two problems of one guideline about the same words one is enough: the higher priority, then the graver, then the longer. */
function dropOverlaps(raw: readonly Raw[]): Raw[] {
  const rank = ({ rule, problem }: Raw): number =>
    (rule.priority ?? 0) * 1e6 +
    (3 - severityOrder[problem.severity ?? rule.severity]) * 1e5 +
    Math.min(9999, problem.span.end - problem.span.start);
  const byRank = [...raw].sort((a, b) => rank(b) - rank(a));
  const kept: Raw[] = [];
  for (const candidate of byRank) {
    const beaten = kept.some(
      (k) =>
        isPhrase(k) &&
        isPhrase(candidate) &&
        guidelineOf(k) === guidelineOf(candidate) &&
        overlaps(k.problem.span, candidate.problem.span),
    );
    if (!beaten) kept.push(candidate);
  }
  return kept;
}

/** Rules that yield to others leave their words to them. */
function withoutYielding(raw: readonly Raw[]): readonly Raw[] {
  if (!raw.some(({ rule }) => rule.yieldsTo)) return raw;
  return raw.filter(
    ({ rule, problem }) =>
      !raw.some(
        (other) =>
          rule.yieldsTo?.includes(other.rule.code) && overlaps(other.problem.span, problem.span),
      ),
  );
}

const severityOrder: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  information: 2,
  hint: 3,
};

const guidelineOf = ({ rule, problem }: Raw): Guideline => problem.guideline ?? rule.guideline;

/** Only rules about wording compete for words. */
const isPhrase = ({ rule }: Raw): boolean => (rule.phrases?.length ?? 0) > 0;

function unusedSuppressions(
  draft: Draft,
  used: ReadonlySet<object>,
  settings: Settings,
): Finding[] {
  return draft.suppressions
    .filter((s) => !used.has(s))
    .map((s) => toFinding(draft, unusedSuppression, describeUnused(draft, s), settings));
}
