import type { Phrase } from '../phrase.ts';

/**
 * Reads phrases from lines of text, since hundreds of them are easier to read and compare so:
 *
 *     # I left early {} the road was icy.       the frame: an example for each phrase that follows, its words in the braces;
 *                                               what comes after a double bar is the frame of phrases that end in *that*
 *     due to the fact that => because           pattern and replacement (text/pattern.ts, rules/template.ts)
 *     in terms of ~> for | on                   one that the writer must see first; several to choose from
 *       ! in terms of use                       a literal sense (`except`)
 *       !! invoice                              nothing in a sentence with this (`unless`)
 *       + In terms of pay, the band suits me.   an example of its own
 *       - The terms of use are short.           a lookalike
 *
 * The words are the writer's whether denied or reported, so neither matters; only quoted words are somebody else's.
 */
export function phraseTable(text: string): Phrase[] {
  const rows: Row[] = [];
  let frame: string | undefined;
  for (const line of text.split('\n')) {
    const [, mark = '', rest = ''] = /^\s*(#|\+|-|!!|!)?\s*(.*)$/.exec(line) ?? [];
    const row = rows[rows.length - 1];
    if (rest === '') continue;
    if (mark === '#') frame = rest.includes('{}') ? rest : undefined;
    else if (mark === '+') row?.examples.push(rest);
    else if (mark === '-') row?.lookalikes.push(rest);
    else if (mark === '!') row?.except.push(rest);
    else if (mark === '!!') row?.unless.push(rest);
    else rows.push(readRow(rest, frame));
  }
  return rows.map(toPhrase);
}

/** What `tag` says of a phrase whose replacement may be applied unseen. */
export const certain = 'certain';

interface Row {
  readonly match: string;
  readonly instead: readonly string[];
  readonly isCertain: boolean;
  readonly frame: string | undefined;
  readonly examples: string[];
  readonly lookalikes: string[];
  readonly except: string[];
  readonly unless: string[];
}

function readRow(line: string, frame: string | undefined): Row {
  const [, match = line, arrow, instead = ''] = /^(.*?)\s*(=>|~>)\s*(.*)$/.exec(line) ?? [];
  return {
    match,
    instead: instead.split('|').map((part) => part.trim()),
    isCertain: arrow === '=>',
    frame,
    examples: [],
    lookalikes: [],
    except: [],
    unless: [],
  };
}

function toPhrase(row: Row): Phrase {
  const framed = row.frame && fillFrame(row.frame, plainWords(row.match));
  return {
    match: row.match,
    instead: row.instead,
    ...(row.isCertain && { tag: certain }),
    denied: 'ignore',
    reported: 'ignore',
    ...(row.except.length > 0 && { except: row.except }),
    ...(row.unless.length > 0 && { unless: row.unless }),
    examples: row.examples.length > 0 || !framed ? row.examples : [capitalize(framed)],
    lookalikes: row.lookalikes,
  };
}

const fillFrame = (frame: string, words: string): string => {
  const [plain = frame, clause = plain] = frame.split(' || ');
  return (words.endsWith(' that') ? clause : plain).replace('{}', words);
};

const capitalize = (text: string): string => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

/** The plainest wording a pattern matches: the first of alternatives, nothing optional, no lookahead. */
function plainWords(pattern: string): string {
  let text = pattern.replace(/\{[a-z]+: ([^{}]*)\}/g, '($1)').replace(/![^\s()]+/g, '');
  // From the innermost brackets outward.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/!\([^()]*\)|\([^()]*\)\?/g, '')
      .replace(/\(([^()]*)\)/g, (_, inner: string) => inner.split(/ \| /)[0] ?? '');
  }
  return text
    .split(/\s+/)
    .filter((word) => word !== '~' && word !== '' && !word.endsWith('?'))
    .map((word) => word.split('|')[0])
    .join(' ')
    .replace(/ (?=,)/g, '');
}
