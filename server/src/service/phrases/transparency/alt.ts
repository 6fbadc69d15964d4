/** Alternatives of several words each, as one element of a pattern: `alt('tell HR', 'say a word')`. */
export const alt = (...options: readonly string[]): string => `(${options.join(' | ')})`;
