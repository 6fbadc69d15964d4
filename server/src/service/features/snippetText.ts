/** Text that a snippet inserts as it is. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A numbered tab stop with its default text. */
export const stop = (number: number, text: string): string => `\${${number}:${literal(text)}}`;

/** A numbered tab stop that offers several texts; with one text a plain stop, since editors show a list of one oddly. */
export function choice(number: number, options: readonly string[]): string {
  if (options.length < 2) return stop(number, options[0] ?? '');
  return `\${${number}|${options.map((o) => o.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}

/** What remains of a snippet in an editor without snippet support: every stop's first text. */
export const plain = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, options: string) =>
      unescaped(/^(?:\\.|[^,\\])*/.exec(options)?.[0] ?? ''),
    )
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, text: string) => unescaped(text))
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([\\$}])/g, '$1');

const unescaped = (text: string): string => text.replace(/\\([\\$},|])/g, '$1');
