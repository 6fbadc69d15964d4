import stringWidth from 'string-width';
import { printable } from '../terminal.ts';

/** A line with the marks that stand below the part in question. */
export interface Excerpt {
  readonly text: string;
  /** What to put before the mark so that it stands below its part. */
  readonly indent: string;
  readonly mark: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const ellipsis: Cell = { text: '…', width: 1, marked: false };

/**
 * Shows the line from UTF-16 unit `from` to `to` underlined, cut to `width` columns around it. Columns are counted in what a
 * reader sees as one character, as wide as a terminal draws it.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  const cells = windowOn(cellsOf(line, from, Math.max(to, from + 1)), width);
  const first = cells.findIndex((cell) => cell.marked);
  const before = first === -1 ? cells : cells.slice(0, first);
  const marked = widthOf(cells.filter((cell) => cell.marked));
  return {
    text: cells
      .map((cell) => cell.text)
      .join('')
      .trimEnd(),
    indent: ' '.repeat(widthOf(before)),
    mark: '~'.repeat(Math.max(1, marked)),
  };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cellsOf(line: string, from: number, to: number): Cell[] {
  return [...graphemes.segment(line)].map(({ segment, index }) => {
    const text = segment === '\t' ? '  ' : printable(segment);
    const marked = index < to && index + segment.length > from;
    return { text, width: stringWidth(text), marked };
  });
}

/** A window on the line: the marked part with a little before it, and an ellipsis where something is left out. */
function windowOn(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  const last = cells.findLastIndex((cell) => cell.marked);
  let start = 0;
  if (widthOf(cells.slice(0, last + 1)) > width - 1) {
    const spare = Math.max(0, width - 2 - widthOf(cells.slice(first, last + 1)));
    const context = Math.min(spare, Math.max(12, spare >> 1));
    start = first;
    while (start > 0 && widthOf(cells.slice(start - 1, first)) <= context) start--;
  }
  const head = start > 0 ? [ellipsis] : [];
  let end = start;
  let used = head.length;
  while (end < cells.length && used + (cells[end]?.width ?? 0) <= width - 1) {
    used += cells[end]?.width ?? 0;
    end++;
  }
  return [...head, ...cells.slice(start, end), ...(end < cells.length ? [ellipsis] : [])];
}

const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, cell) => sum + cell.width, 0);
