import type { CalendarDate } from '../model/calendar.ts';
import type { Context, Problem, Process, WorkspaceRule } from '../rules/rule.ts';
import type { TrackedView, WorkspaceIndex } from './workspaceIndex.ts';

/** Runs the rules that look beyond their process, and knows when they must run again. */
export interface WorkspaceRunner {
  run(process: Process, today: CalendarDate): readonly FoundElsewhere[];
  /** False when an answer about other processes, on which the last run rests, would be another one now. */
  isCurrent(process: Process): boolean;
}

export interface FoundElsewhere {
  readonly rule: WorkspaceRule;
  readonly problem: Problem;
  readonly uri: string;
}

interface Run {
  readonly today: CalendarDate;
  readonly views: readonly TrackedView[];
  readonly found: readonly FoundElsewhere[];
}

/** Without an index nothing is found. */
export function createWorkspaceRunner(
  rules: readonly WorkspaceRule[],
  index: WorkspaceIndex | undefined,
  contextOf: (rule: WorkspaceRule, today: CalendarDate) => Context,
): WorkspaceRunner {
  const cache = new WeakMap<Process, Run>();
  const isCurrent = (process: Process): boolean =>
    cache.get(process)?.views.every((view) => view.isCurrent()) ?? true;
  return {
    isCurrent,
    run: (process, today) => {
      const known = cache.get(process);
      if (known?.today === today && isCurrent(process)) return known.found;
      const uris = process.drafts.map((d) => d.uri);
      const views: TrackedView[] = [];
      const found: FoundElsewhere[] = [];
      for (const rule of index ? rules : []) {
        const view = index?.view(rule.code, uris);
        if (!view) continue;
        views.push(view);
        for (const problem of rule.check(process, view, contextOf(rule, today)))
          found.push({ rule, problem, uri: problem.uri });
      }
      cache.set(process, { today, views, found });
      return found;
    },
  };
}
