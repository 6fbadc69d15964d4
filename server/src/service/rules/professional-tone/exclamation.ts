import { span } from '../../model/span.ts';
import type { Edit, Fix, MessageRule, Problem } from '../rule.ts';
import { passagesOf } from './passages.ts';

export const exclamation: MessageRule = {
  code: 'exclamation',
  guideline: 'professional-tone',
  severity: 'information',
  scope: 'message',
  finds:
    'two exclamation or question marks in a row, and more than one exclamation mark in a message',
  why: 'One exclamation mark is friendly. Several raise the voice, and "??" can read as impatience.',
  examples: [
    { bad: 'I liked the round before dawn!!', good: 'I liked the round before dawn.' },
    {
      bad: 'What an oven! The loaves were superb!',
      good: 'What an oven! The loaves were superb.',
    },
    { bad: 'Is the shift still open??', good: 'Is the shift still open?' },
  ],
  check: (message, { draft, prose }) => {
    const quoted = prose.sentences.flatMap((s) => s.tokens.filter((t) => t.quoted));
    const isQuoted = (at: number): boolean => quoted.some((t) => t.start <= at && at < t.end);
    const marks = passagesOf(message, draft).flatMap((passage) =>
      [...passage.text.matchAll(runs)]
        .map((m) => ({ start: passage.start + m.index, text: m[0], kind: passage.kind }))
        .filter((m) => !isQuoted(m.start)),
    );
    const runsOfMarks = marks.filter((m) => m.text.length > 1);
    const problems = runsOfMarks.map((m): Problem => {
      const end = m.start + m.text.length;
      return {
        span: span(m.start, end),
        message: `"${m.text}" raises the voice. One mark says the same more calmly.`,
        fixes: (m.text.includes('?') ? ['?'] : ['.', '!']).map((mark, i) =>
          fix(mark, [{ span: span(m.start, end), newText: mark }], i === 0),
        ),
      };
    });
    const single = marks.filter((m) => m.text === '!' && m.kind === 'prose');
    const second = single[runsOfMarks.some((m) => m.text.includes('!')) ? 0 : 1];
    if (!second) return problems;
    const later = single.filter((m) => m.start >= second.start);
    return [
      ...problems,
      {
        span: span(second.start, second.start + 1),
        message:
          'More than one exclamation mark in a message can sound breathless. A full stop here keeps it calm.',
        fixes: [
          {
            title:
              later.length > 1
                ? `Replace ${later.length} exclamation marks with full stops`
                : 'Replace with a full stop',
            edits: later.map((m) => ({ span: span(m.start, m.start + 1), newText: '.' })),
            safe: true,
          },
        ],
      },
    ];
  },
};

/** A run of marks after a word; "!=" and "!x" are code. */
const runs = /(?<=[\p{L}\p{N}\p{M})\]"”’'*_.…\s])(?<!^)(?:[!?]*![!?]*|\?{2,})(?![=\p{L}\p{N}])/gu;

const fix = (mark: string, edits: readonly Edit[], safe: boolean): Fix => ({
  title: mark === '.' ? 'Replace with a full stop' : `Keep one "${mark}"`,
  edits,
  safe,
});
