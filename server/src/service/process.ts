import type { Draft } from './model/draft.ts';
import type { Process } from './rules/rule.ts';

/** As many processes are remembered as may be looked at in turn: those of the open drafts, and some in passing. */
const capacity = 64;

/** Makes processes of drafts; the same drafts give the same object again, so that what is known of it still holds. */
export function createProcesses() {
  const known = new Map<string, Process>();
  return {
    of(drafts: readonly Draft[]): Process {
      const key = drafts.map((d) => d.uri).join('\n');
      const same = known.get(key);
      known.delete(key);
      const process = same?.drafts.every((d, i) => d === drafts[i]) ? same : makeProcess(drafts);
      known.set(key, process);
      if (known.size > capacity) known.delete(known.keys().next().value ?? '');
      return process;
    },
    /** Lets go of the processes that the draft belongs to. */
    forget(uri: string): void {
      for (const key of known.keys()) if (key.split('\n').includes(uri)) known.delete(key);
    },
  };
}

export const makeProcess = (drafts: readonly Draft[]): Process => ({
  drafts,
  messages: drafts.flatMap((draft) => draft.messages.map((message) => ({ draft, message }))),
});
