import type { Paragraph } from '../../text/prose.ts';
import type { Fix, MessageRule } from '../rule.ts';

export const longParagraph: MessageRule = {
  code: 'long-paragraph',
  guideline: 'conciseness',
  severity: 'information',
  scope: 'message',
  finds: 'paragraphs that look like a wall of text',
  why: 'A reader who sees a block of text puts it off. A blank line shows where the next point begins.',
  options: {
    maxWords: {
      default: 90,
      minimum: 1,
      about: 'words of a paragraph; five or six sentences, what a telephone shows at once',
    },
  },
  examples: [{ bad: sentences(8).join(' '), good: `${sentences(3).join(' ')}` }],
  *check(_, context) {
    const limit = context.option('maxWords');
    for (const paragraph of context.prose.paragraphs) {
      const first = paragraph.sentences[0];
      if (paragraph.words <= limit || !first) continue;
      const fix = splitParagraph(paragraph, context.draft.text, limit);
      yield {
        span: first.span,
        message: `This paragraph has ${paragraph.words} words. A blank line in between makes it easier to read.`,
        ...(fix && { fixes: [fix] }),
      };
    }
  },
};

/** Blank lines at the ends of sentences, as few and as evenly set as the limit allows. */
function splitParagraph(paragraph: Paragraph, text: string, limit: number): Fix | undefined {
  if (paragraph.block.kind !== 'paragraph') return undefined;
  for (let parts = Math.ceil(paragraph.words / limit); parts <= 4; parts++) {
    const ends = evenEnds(paragraph, parts);
    if (ends.length !== parts - 1 || longestPart(paragraph, ends) > limit) continue;
    const newline = text.includes('\r\n') ? '\r\n\r\n' : '\n\n';
    return {
      title: parts === 2 ? 'Split into two paragraphs' : `Split into ${parts} paragraphs`,
      edits: ends.map((i) => ({
        span: {
          start: paragraph.sentences[i]?.span.end ?? paragraph.span.end,
          end: paragraph.sentences[i + 1]?.span.start ?? paragraph.span.end,
        },
        newText: newline,
      })),
      safe: false,
    };
  }
  return undefined;
}

/** The sentences after which about an equal share of the words has passed. */
function evenEnds(paragraph: Paragraph, parts: number): number[] {
  const share = paragraph.words / parts;
  const ends = new Set<number>();
  for (let k = 1; k < parts; k++) {
    let passed = 0;
    let best = 0;
    let distance = Number.POSITIVE_INFINITY;
    paragraph.sentences.slice(0, -1).forEach((sentence, i) => {
      passed += sentence.words;
      const off = Math.abs(passed - share * k);
      if (off < distance) {
        distance = off;
        best = i;
      }
    });
    if (Number.isFinite(distance)) ends.add(best);
  }
  return [...ends].sort((a, b) => a - b);
}

function longestPart(paragraph: Paragraph, ends: readonly number[]): number {
  let words = 0;
  let longest = 0;
  paragraph.sentences.forEach((sentence, i) => {
    words += sentence.words;
    longest = Math.max(longest, words);
    if (ends.includes(i)) words = 0;
  });
  return longest;
}

function sentences(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `On night ${i + 1} the crew had the flour weighed and the ovens warm by four.`,
  );
}
