/** Lets work in the background run in small pieces, and only while the editor wants nothing. */
export interface Turns {
  /** The editor told or asked something: background work holds back for a moment. */
  busy(): void;
  /** Resolves when the next small piece may run, at once while the present turn is not used up; false: stop. */
  next(signal: AbortSignal): Promise<boolean>;
}

/** Milliseconds of work in one go: half of what the eye takes for a delay on screen at 60 pictures a second. */
const turnLength = 8;
/** Milliseconds without a sign of the editor after which it is taken to be at rest: typing has about 150 between two keys. */
const restAfter = 120;

export function createTurns(now: () => number = () => performance.now()): Turns {
  let lastSign = Number.NEGATIVE_INFINITY;
  let turnStart = Number.NEGATIVE_INFINITY;
  return {
    busy: () => {
      lastSign = now();
    },
    next: async (signal) => {
      if (now() - turnStart < turnLength && lastSign < turnStart) return !signal.aborted;
      do {
        const rest = lastSign + restAfter - now();
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, rest)));
      } while (!signal.aborted && now() - lastSign < restAfter);
      turnStart = now();
      return !signal.aborted;
    },
  };
}
