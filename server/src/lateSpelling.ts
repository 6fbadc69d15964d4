import { englishSpeller } from './service/proofreading/english.ts';
import type { Service } from './service/service.ts';
import type { Turns } from './turns.ts';

/** Brings in the word lists late, since reading them takes a tenth of a second that nobody should wait for. */
export interface LateSpelling {
  /** To be called when findings of an open draft go out: once the editor is at rest, the word lists are read. */
  answered(): void;
  /** Resolves when the word lists are there, or can't be read; starts reading them. */
  ready(): Promise<void>;
}

export interface LateSpellingOptions {
  readonly service: Pick<Service, 'proofread'>;
  readonly turns: Turns;
  /** Spelling is looked at from now on. */
  readonly arrived: () => void;
  readonly complain: (error: unknown) => void;
}

export function lateSpelling({
  service,
  turns,
  arrived,
  complain,
}: LateSpellingOptions): LateSpelling {
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    await turns.next(new AbortController().signal);
    service.proofread(await englishSpeller());
    arrived();
  };
  const ready = (): Promise<void> => {
    loading ??= load().catch(complain);
    return loading;
  };
  return { ready, answered: () => void setTimeout(ready, 0) };
}
