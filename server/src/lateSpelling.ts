import { englishSpeller } from './service/proofreading/english.ts';
import type { Service } from './service/service.ts';
import type { Turns } from './turns.ts';

export interface LateSpellingOptions {
  readonly service: Pick<Service, 'proofread'>;
  readonly turns: Turns;
  /** Spelling is looked at now: all findings may have changed. */
  readonly ready: () => void;
  readonly complain: (error: unknown) => void;
}

/**
 * To be called whenever findings have gone out. After the first ones, once the editor is at rest, the word lists are read, which
 * takes a tenth of a second that nobody should wait for.
 */
export function lateSpelling({ service, turns, ready, complain }: LateSpellingOptions): () => void {
  let started = false;
  const load = async (): Promise<void> => {
    await turns.next(new AbortController().signal);
    service.proofread(await englishSpeller());
    ready();
  };
  return () => {
    if (started) return;
    started = true;
    setTimeout(() => load().catch(complain), 0);
  };
}
