import type { Connection } from 'vscode-languageserver';
import type { ReadingProgress } from './indexer.ts';

/** Fewer drafts are read before a progress bar could be seen. */
const worthShowing = 50;

/** Shows the reading of many drafts, and lets the user stop it. */
export async function readingProgress(
  connection: Connection,
  canShow: boolean,
  total: number,
): Promise<ReadingProgress> {
  const stop = new AbortController();
  const progress =
    canShow && total >= worthShowing
      ? await connection.window.createWorkDoneProgress().catch(() => undefined)
      : undefined;
  if (!progress) return { report: () => undefined, end: () => undefined, stopped: stop.signal };
  progress.begin('Follow-up: reading drafts', 0, `0 of ${total}`, true);
  progress.token.onCancellationRequested(() => stop.abort());
  let shown = 0;
  return {
    report: (done, all) => {
      const percentage = Math.floor((100 * done) / all);
      if (percentage === shown) return;
      shown = percentage;
      progress.report(percentage, `${done} of ${all}`);
    },
    end: () => progress.done(),
    stopped: stop.signal,
  };
}
