import { applyEdits, withLineEnds } from './edits.ts';
import { type Bundle, messageBundle } from './features/actions.ts';
import { type Comparison, compareAt } from './features/compare.ts';
import { complete } from './features/completion/completion.ts';
import type { Completion } from './features/completion/context.ts';
import { type Hover, hover } from './features/hover.ts';
import { type ProcessOverview, processOverview } from './features/processOverview.ts';
import { type Scaffold, scaffolds } from './features/scaffold.ts';
import { type MessageSymbol, messageSymbols } from './features/symbols.ts';
import { createLinter, type Finding, type Linter } from './lint.ts';
import type { CalendarDate } from './model/calendar.ts';
import { type Draft, parseDraft } from './model/draft.ts';
import type { Message } from './model/message.ts';
import { createProcesses, makeProcess } from './process.ts';
import type { Dialect, DialectSetting } from './proofreading/dialect.ts';
import { dialectOfDraft } from './proofreading/ownDialect.ts';
import type { Speller } from './proofreading/speller.ts';
import { checkInGap } from './rules/contact-frequency/timing.ts';
import { tooSoon } from './rules/contact-frequency/too-soon.ts';
import { rules } from './rules/index.ts';
import type { Edit, Fix, Process } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { createSummarizer, type DraftSummary, textVersion } from './workspace/summary.ts';
import { createWorkspaceIndex, type WorkspaceIndex } from './workspace/workspaceIndex.ts';

/** What the engine needs to know of the world; server, command line and tests each bring their own. */
export interface Workspace {
  /** The text of a draft, from an open buffer first; undefined when there is none. */
  text(uri: string): string | undefined;
  /** Names the draft's folder: the same for drafts that lie together, and another for each that lies nowhere. */
  folder(uri: string): string;
  /** Settings that hold for a draft; the same object for as long as nothing in them changed. */
  settings(uri: string): Settings;
  today(): CalendarDate;
}

/** The engine's facade: everything a host can ask. Offsets are UTF-16 units of the draft's current text. */
export interface Service {
  draft(uri: string): Draft | undefined;
  process(uri: string): Process | undefined;
  /** Findings of a draft, in order of place; empty for a draft that is not there. */
  lint(uri: string): readonly Finding[];
  /** The finding's fixes that were tried and do clear it without bringing a new finding. */
  soundFixes(uri: string, finding: Finding): readonly Fix[];
  /** What softens or shortens a whole message, tried as a whole; undefined when nothing does. */
  messageBundle(uri: string, kind: 'soften' | 'shorten', message: Message): Bundle | undefined;
  complete(uri: string, offset: number): readonly Completion[];
  hover(uri: string, offset: number, docs: (rule: string) => string | undefined): Hover | undefined;
  symbols(uri: string): readonly MessageSymbol[];
  /** A message for each interviewer who has none in the process. */
  scaffolds(uri: string): readonly Scaffold[];
  /** The message at a place beside the one of its process that it reads most like. */
  compare(uri: string, offset: number): Comparison | undefined;
  /** Everybody and every message of the draft's process, and what is due. */
  overview(uri: string): ProcessOverview | undefined;
  /** What is known of all drafts; the host keeps it up to date by `update` and `remove`. */
  readonly index: WorkspaceIndex;
  /**
   * Takes in a draft that was found, created or changed. With `text`, the workspace has it for this moment only: what need not
   * be parsed for the index is not.
   */
  update(uri: string, text?: string): void;
  /** A draft is gone. */
  remove(uri: string): void;
  /** Lets go of what was parsed of a draft; the index keeps knowing it. */
  release(uri: string): void;
  readonly counters: Counters;
  /** Looks at spelling from now on. */
  proofread(speller: Speller): void;
  /** The kind of English a draft is read in. */
  dialect(uri: string): DraftDialect | undefined;
}

export interface DraftDialect {
  readonly setting: DialectSetting;
  /** As set, or as the draft's messages show together; undefined as long as they do not, and any is fine. */
  readonly dialect: Dialect | undefined;
}

export interface ServiceOptions {
  /** False leaves out the trained layer, to measure what it adds. */
  readonly readsMeaning?: boolean;
  /** For a host that has it from the start; otherwise see `proofread`. */
  readonly speller?: Speller | undefined;
}

/** How often something was done since the start, for tests and measurements. */
export interface Counters {
  /** Drafts checked anew. */
  readonly lints: number;
  /** Drafts taken into the index anew. */
  readonly updates: number;
}

/** What was found in a draft, and under which circumstances. */
interface Result {
  readonly today: string;
  readonly linter: Linter;
  readonly speller: Speller | undefined;
  readonly findings: readonly Finding[];
}

export function createService(
  workspace: Workspace,
  { readsMeaning = true, speller: given }: ServiceOptions = {},
): Service {
  const drafts = new Map<string, Draft>();
  let speller = given;
  const linters = new WeakMap<Settings, Linter>();
  const index = createWorkspaceIndex();
  const summaries = createSummarizer(rules.filter((rule) => rule.scope === 'workspace'));
  const processes = createProcesses();
  const results = new WeakMap<Process, Map<string, Result>>();
  const sound = new WeakMap<Finding, { process: Process; fixes: readonly Fix[] }>();
  const counters = { lints: 0, updates: 0 };

  const take = (uri: string, text: string): Draft => {
    const known = drafts.get(uri);
    const draft = parseDraft(uri, text, known);
    if (draft === known) return draft;
    drafts.set(uri, draft);
    learn(uri, text, (folder) => summaries.ofDraft(draft, folder));
    return draft;
  };
  const learn = (uri: string, text: string, read: (folder: string) => DraftSummary): void => {
    const folder = workspace.folder(uri);
    const known = index.summary(uri);
    if (known?.folder === folder && known.version === textVersion(text)) return;
    counters.updates++;
    index.set(read(folder));
  };
  const draftOf = (uri: string): Draft | undefined => {
    const text = workspace.text(uri);
    return text === undefined ? undefined : take(uri, text);
  };
  const linterFor = (settings: Settings): Linter => {
    const linter = linters.get(settings) ?? createLinter(rules, settings, { readsMeaning, index });
    linters.set(settings, linter);
    if (speller) linter.proofread(speller);
    return linter;
  };
  /** A draft that is read again may turn out to belong elsewhere, so the members are asked for anew until nothing moves. */
  const processAround = (draft: Draft): Process => {
    let uris: readonly string[];
    let members: Draft[];
    do {
      uris = index.process(draft.uri);
      members = uris.flatMap((uri) => (uri === draft.uri ? draft : (draftOf(uri) ?? [])));
    } while (index.process(draft.uri).join('\n') !== uris.join('\n'));
    return processes.of(members);
  };
  const lintIn = (draft: Draft, process: Process): readonly Finding[] => {
    const linter = linterFor(workspace.settings(draft.uri));
    const today = workspace.today();
    const known = results.get(process)?.get(draft.uri);
    if (
      known?.today === today &&
      known.linter === linter &&
      known.speller === speller &&
      linter.isCurrent(process)
    )
      return known.findings;
    counters.lints++;
    const findings = linter.lint(draft, process, today);
    const byUri = results.get(process) ?? new Map();
    byUri.set(draft.uri, { today, linter, speller, findings });
    results.set(process, byUri);
    return findings;
  };

  const processOf = (uri: string): Process | undefined => {
    const draft = draftOf(uri);
    return draft && processAround(draft);
  };
  const lint = (uri: string): readonly Finding[] => {
    const draft = draftOf(uri);
    return draft ? lintIn(draft, processAround(draft)) : [];
  };
  const lineEndsOf = (draft: Draft, edit: Edit): Edit =>
    withLineEnds(edit.uri === undefined ? draft.text : (workspace.text(edit.uri) ?? ''), edit);
  const soundFixes = (uri: string, finding: Finding): readonly Fix[] => {
    const draft = draftOf(uri);
    if (!draft) return [];
    const process = processAround(draft);
    const known = sound.get(finding);
    if (known?.process === process) return known.fixes;
    const before = lintIn(draft, process);
    const all = [...finding.fixes, ...(finding.later?.() ?? [])];
    const fixes = all
      .filter((fix) => isSound(fix, finding, draft, before, process))
      .map((fix) => ({ ...fix, edits: fix.edits.map((edit) => lineEndsOf(draft, edit)) }));
    sound.set(finding, { process, fixes });
    return fixes;
  };

  return {
    draft: draftOf,
    process: processOf,
    lint,
    soundFixes,
    messageBundle: (uri, kind, message) => {
      const draft = draftOf(uri);
      return (
        draft &&
        messageBundle(
          kind,
          draft,
          message,
          lint(uri),
          (f) => soundFixes(uri, f),
          (text) => parseDraft(uri, text, draft),
        )
      );
    },
    complete: (uri, offset) => {
      const draft = draftOf(uri);
      return draft ? complete(draft, processOf(uri), offset, workspace.today()) : [];
    },
    hover: (uri, offset, docs) => {
      const draft = draftOf(uri);
      return draft && hover(draft, offset, lint(uri), docs);
    },
    symbols: (uri) => {
      const draft = draftOf(uri);
      return draft ? messageSymbols(draft) : [];
    },
    scaffolds: (uri) => {
      const draft = draftOf(uri);
      return draft ? scaffolds(draft, processOf(uri), workspace.today()) : [];
    },
    compare: (uri, offset) => {
      const draft = draftOf(uri);
      return draft && compareAt(draft, offset, processAround(draft), lint(uri));
    },
    overview: (uri) => {
      const process = processOf(uri);
      const { options } = workspace.settings(uri).rule(tooSoon.code);
      return (
        process &&
        processOverview(process, workspace.today(), options.businessDays ?? checkInGap, lint)
      );
    },
    index,
    update: (uri, text) => {
      if (text === undefined) draftOf(uri);
      else if (drafts.has(uri)) take(uri, text);
      else learn(uri, text, (folder) => summaries.ofText(uri, text, folder));
    },
    remove: (uri) => {
      drafts.delete(uri);
      processes.forget(uri);
      index.delete(uri);
    },
    release: (uri) => {
      drafts.delete(uri);
      processes.forget(uri);
    },
    counters,
    proofread: (next) => {
      speller = next;
    },
    dialect: (uri) => {
      const draft = draftOf(uri);
      const { dialect: setting } = workspace.settings(uri);
      if (!draft) return undefined;
      if (setting !== 'auto') return { setting, dialect: setting };
      return { setting, dialect: speller && dialectOfDraft(draft, speller) };
    },
  };

  /** Tries a fix on a copy: one finding of its rule fewer, and no rule with more than before. */
  function isSound(
    fix: Fix,
    finding: Finding,
    draft: Draft,
    before: readonly Finding[],
    { drafts: members }: Process,
  ): boolean {
    if (fix.edits.some((e) => e.uri !== undefined && e.uri !== draft.uri)) return true;
    const after = parseDraft(draft.uri, applyEdits(draft.text, fix.edits), draft);
    const process = makeProcess(members.map((d) => (d === draft ? after : d)));
    const linted = linterFor(workspace.settings(draft.uri)).lint(after, process, workspace.today());
    const counts = countByRule(linted);
    const old = countByRule(before);
    if ((counts.get(finding.rule) ?? 0) >= (old.get(finding.rule) ?? 0)) return false;
    return fix.copies || fix.reveals || [...counts].every(([rule, n]) => n <= (old.get(rule) ?? 0));
  }
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const f of findings) counts.set(f.rule, (counts.get(f.rule) ?? 0) + 1);
  return counts;
}
