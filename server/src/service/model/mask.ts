import { parser } from '@lezer/markdown';
import { type Span, span } from './span.ts';

/** A run of the writer's own text, with everything that is not prose blanked out at the same offsets. */
export interface Block {
  readonly kind: 'paragraph' | 'list-item' | 'heading';
  readonly span: Span;
  /** As long as the span: markup is spaces, code and placeholders are runs of `opaque`. */
  readonly text: string;
}

/** Stands for code, link addresses and unfilled placeholders: a word to the tokenizer, but no word of the writer's. */
export const opaque = 'x';

/** A comment or other part that is never sent or not the writer's own. */
export interface Aside {
  readonly kind: 'comment' | 'quote' | 'code';
  readonly span: Span;
}

/** Splits Markdown into prose blocks and asides. `base` is added to every offset. */
export function readMarkdown(source: string, base: number): { blocks: Block[]; asides: Aside[] } {
  const blocks: Block[] = [];
  const asides: Aside[] = [];
  const tree = parser.parse(source);
  let inList = 0;
  tree.iterate({
    enter: (node) => {
      const at = span(base + node.from, base + node.to);
      if (node.name === 'Blockquote') {
        asides.push({ kind: 'quote', span: at });
        return false;
      }
      if (node.name === 'FencedCode' || node.name === 'CodeBlock') {
        asides.push({ kind: 'code', span: at });
        return false;
      }
      if (node.name === 'CommentBlock') {
        asides.push({ kind: 'comment', span: at });
        return false;
      }
      if (node.name === 'ListItem') inList++;
      const kind = blockKind(node.name, inList > 0);
      if (!kind) return true;
      const hidden = inlineMarks(node.node, source);
      for (const mark of hidden) {
        if (mark.comment)
          asides.push({ kind: 'comment', span: span(base + mark.from, base + mark.to) });
      }
      blocks.push({ kind, span: at, text: mask(source, node.from, node.to, hidden) });
      return false;
    },
    leave: (node) => {
      if (node.name === 'ListItem') inList--;
    },
  });
  return { blocks, asides };
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly comment?: boolean;
}

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

function blockKind(name: string, inList: boolean): Block['kind'] | undefined {
  if (name === 'Paragraph' || name === 'HTMLBlock') return inList ? 'list-item' : 'paragraph';
  return /^(ATX|Setext)Heading\d$/.test(name) ? 'heading' : undefined;
}

const spaceMarks = new Set([
  'EmphasisMark',
  'LinkMark',
  'LinkTitle',
  'CodeMark',
  'Comment',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
]);

function inlineMarks(block: SyntaxNode, source: string): Mark[] {
  const marks: Mark[] = [];
  const linkAddress = (node: SyntaxNode): boolean =>
    node.parent?.name === 'Link' || node.parent?.name === 'Image';
  block.cursor().iterate((node) => {
    const { from, to, name } = node;
    if (name === 'InlineCode') {
      marks.push({ from, to, fill: opaque });
      return false;
    }
    if (name === 'Comment') marks.push({ from, to, fill: ' ', comment: true });
    else if (name === 'URL') marks.push({ from, to, fill: linkAddress(node.node) ? ' ' : opaque });
    else if (name === 'Escape') marks.push({ from, to: from + 1, fill: ' ' });
    else if (name === 'HTMLTag')
      marks.push({ from, to, fill: knownTag.test(source.slice(from, to)) ? ' ' : opaque });
    else if (spaceMarks.has(name) && hasAddress(node.node)) marks.push({ from, to, fill: ' ' });
    return true;
  });
  for (const match of source.slice(block.from, block.to).matchAll(placeholderOrAddress)) {
    marks.push({
      from: block.from + match.index,
      to: block.from + match.index + match[0].length,
      fill: opaque,
    });
  }
  return marks;
}

/** `[Name]` alone parses as a link reference; its brackets belong to a placeholder, not to a link. */
const hasAddress = (node: SyntaxNode): boolean =>
  node.name !== 'LinkMark' || node.parent?.getChild('URL') != null;

const knownTag =
  /^<\/?(?:a|abbr|b|blockquote|br|code|div|em|font|h\d|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|td|th|tr|u|ul)\b[^>]*>$/i;

const placeholderOrAddress =
  /https?:\/\/[^\s<>)\]]+|\bwww\.[^\s<>)\]]+|\$\{\d+[^}\n]{0,80}\}|\$\d\b(?![\d,.]|\s?[kKmM]\b)|\{\{[^}\n]{0,80}\}\}|\[[^\]\n]{1,60}\](?!\()|<[A-Z][^>\n]{0,40}>|_{3,}/g;

function mask(source: string, from: number, to: number, marks: readonly Mark[]): string {
  const units = source.slice(from, to).replace(/\s/g, ' ').split('');
  for (const mark of marks) {
    for (let i = Math.max(mark.from, from); i < Math.min(mark.to, to); i++) {
      units[i - from] = mark.fill;
    }
  }
  cutRuns(units);
  return units.join('');
}

/**
 * What has no space for this long is data or noise. It is cut, so that nothing that looks at words or reads on to the next
 * space has more before it, at a mark where one is near.
 */
const longestRun = 200;

function cutRuns(units: string[]): void {
  let start = 0;
  for (let i = 0; i < units.length; i++) {
    if (units[i] === ' ') start = i + 1;
    else if (i - start === longestRun) {
      let at = i;
      while (at > i - 50 && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(units[at] ?? '')) at--;
      if (at === i - 50) at = /[\uDC00-\uDFFF]/.test(units[i] ?? '') ? i - 1 : i;
      units[at] = ' ';
      start = at + 1;
    }
  }
}
