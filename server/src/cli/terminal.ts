/** Exit status: nothing wrong; findings; wrong usage, unreadable file or bad configuration. */
export const exit = { ok: 0, findings: 1, trouble: 2 } as const;

export const print = (text: string): void => {
  process.stdout.write(text);
};

/** One line on standard error: what is wrong, where, and what was expected. */
export const complain = (line: string): void => {
  process.stderr.write(`followup: ${printable(line)}\n`);
};

/** Colour where somebody looks: at a terminal, unless NO_COLOR; anywhere with FORCE_COLOR. */
export function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

/** Columns to fill; lines longer than a hundred are hard to read. */
export const columns = (): number =>
  Math.max(40, Math.min(100, (process.stdout.isTTY && process.stdout.columns) || 80));

/** Takes from text out of a file what would steer a terminal: control characters and changes of direction. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');

/** An unforeseen error in a line, without its stack. */
export const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
