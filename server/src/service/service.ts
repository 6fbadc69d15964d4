import { applyEdits } from './edits.ts';
import { type Bundle, messageBundle } from './features/actions.ts';
import { complete } from './features/completion/completion.ts';
import type { Completion } from './features/completion/context.ts';
import { type Hover, hover } from './features/hover.ts';
import { type Scaffold, scaffolds } from './features/scaffold.ts';
import { type MessageSymbol, messageSymbols } from './features/symbols.ts';
import { createLinter, type Finding, type Linter } from './lint.ts';
import type { CalendarDate } from './model/calendar.ts';
import { type Draft, parseDraft } from './model/draft.ts';
import type { Message } from './model/message.ts';
import { createProcessIndex } from './process.ts';
import { rules } from './rules/index.ts';
import type { Fix, Process } from './rules/rule.ts';
import type { Settings } from './settings.ts';

/** What the engine needs to know of the world; server, command line and tests each bring their own. */
export interface Workspace {
  /** The text of a draft, from an open buffer first; undefined when there is none. */
  text(uri: string): string | undefined;
  /** The URIs of all drafts in the draft's folder, itself among them, in a stable order. */
  folder(uri: string): readonly string[];
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
  /** Forgets a draft that was closed and deleted. */
  forget(uri: string): void;
}

/** `readsMeaning: false` leaves out the trained layer, to measure what it adds. */
export function createService(
  workspace: Workspace,
  { readsMeaning = true }: { readsMeaning?: boolean } = {},
): Service {
  const drafts = new Map<string, Draft>();
  const linters = new WeakMap<Settings, Linter>();
  const processes = createProcessIndex();
  const results = new WeakMap<
    Process,
    Map<string, { today: string; settings: Settings; findings: readonly Finding[] }>
  >();
  const sound = new WeakMap<Finding, readonly Fix[]>();

  const draftOf = (uri: string): Draft | undefined => {
    const text = workspace.text(uri);
    if (text === undefined) return undefined;
    const draft = parseDraft(uri, text, drafts.get(uri));
    drafts.set(uri, draft);
    return draft;
  };
  const linterFor = (settings: Settings): Linter => {
    let linter = linters.get(settings);
    if (!linter) {
      linter = createLinter(rules, settings, readsMeaning);
      linters.set(settings, linter);
    }
    return linter;
  };
  const folderOf = (draft: Draft): Draft[] => {
    const uris = workspace.folder(draft.uri);
    return (uris.includes(draft.uri) ? uris : [draft.uri, ...uris]).flatMap((uri) =>
      uri === draft.uri ? draft : (draftOf(uri) ?? []),
    );
  };
  const lintIn = (draft: Draft, process: Process): readonly Finding[] => {
    const settings = workspace.settings(draft.uri);
    const today = workspace.today();
    const known = results.get(process)?.get(draft.uri);
    if (known?.today === today && known.settings === settings) return known.findings;
    const findings = linterFor(settings).lint(draft, process, today);
    const byUri = results.get(process) ?? new Map();
    byUri.set(draft.uri, { today, settings, findings });
    results.set(process, byUri);
    return findings;
  };

  const processOf = (uri: string): Process | undefined => {
    const draft = draftOf(uri);
    return draft && processes.of(draft, folderOf(draft));
  };
  const lint = (uri: string): readonly Finding[] => {
    const draft = draftOf(uri);
    return draft ? lintIn(draft, processes.of(draft, folderOf(draft))) : [];
  };
  const soundFixes = (uri: string, finding: Finding): readonly Fix[] => {
    const known = sound.get(finding);
    if (known) return known;
    const draft = draftOf(uri);
    if (!draft) return [];
    const folder = folderOf(draft);
    const before = lintIn(draft, processes.of(draft, folder));
    const fixes = finding.fixes.filter((fix) => isSound(fix, finding, draft, before, folder));
    sound.set(finding, fixes);
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
    forget: (uri) => {
      drafts.delete(uri);
    },
  };

  /** Tries a fix on a copy: one finding of its rule fewer, and no rule with more than before. */
  function isSound(
    fix: Fix,
    finding: Finding,
    draft: Draft,
    before: readonly Finding[],
    folder: readonly Draft[],
  ): boolean {
    if (fix.edits.some((e) => e.uri !== undefined && e.uri !== draft.uri)) return true;
    const after = parseDraft(draft.uri, applyEdits(draft.text, fix.edits), draft);
    const process = createProcessIndex().of(
      after,
      folder.map((d) => (d === draft ? after : d)),
    );
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
