import type { Draft } from '../../model/draft.ts';
import { span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { capitalize, replaceTitle, startsSentence } from '../fixes.ts';
import type { MessageRule, Problem } from '../rule.ts';
import { isCapitals, isOrdinary, plainTags, sentenceCase } from './capitals.ts';
import { isEmphatic, isLabel } from './emphasis.ts';
import { type Passage, sentencesSeen } from './passages.ts';

export const shouting: MessageRule = {
  code: 'shouting',
  guideline: 'professional-tone',
  severity: 'warning',
  scope: 'message',
  finds: 'words in capitals for emphasis',
  why: 'On a screen capitals read as a raised voice. The same words in small letters carry more weight.',
  examples: [
    {
      bad: 'THANK YOU SO MUCH for the walk round the bakery.',
      good: 'Thank you so much for the walk round the bakery.',
    },
    {
      bad: 'The early shift is REALLY what I am looking for.',
      good: 'The early shift is what I am looking for.',
    },
    {
      bad: 'My level 2 in HACCP is not only valid, it is BRAND new.',
      good: 'My HACCP certificate from the FSA is valid in the UK and the EU.',
    },
  ],
  check: (message, { draft, prose }) =>
    sentencesSeen(message, draft, prose, capitals).flatMap(({ sentence, kind }) =>
      shoutsIn(sentence, kind, draft),
    ),
};

/** Only what holds two capitals in a row is looked at. */
const capitals = /\p{Lu}\p{Lu}/u;

function shoutsIn(sentence: Sentence, kind: Passage['kind'], draft: Draft): Problem[] {
  const runs = runsOf(sentence.tokens).filter(([a, b]) =>
    sentence.tokens.slice(a, b).some(isOrdinary),
  );
  if (runs.length === 0) return [];
  const tags = plainTags(sentence.text);
  const plain =
    tags.length === sentence.tokens.length
      ? tags
      : sentence.tokens.map((t) => ({ ...t, text: t.norm }));
  return runs
    .filter(([a, b]) => isShout(sentence.tokens, plain, a, b, kind))
    .map(([a, b]) => problem(sentence, a, b, draft));
}

/** Stretches of capitals; a lone "I" or "A", a comma or a name in capitals inside one does not end it. */
function runsOf(tokens: readonly Token[]): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  let end = -1;
  tokens.forEach((token, i) => {
    if (isCapitals(token)) {
      if (start === -1) start = i;
      end = i + 1;
    } else if (start !== -1 && !joins.test(token.text) && !isNameInCapitals(token)) {
      runs.push([start, end]);
      start = -1;
    }
  });
  if (start !== -1) runs.push([start, end]);
  return runs.map(([a, b]) => [
    /^[IA]$/.test(tokens[a - 1]?.text ?? '') && b - a > 1 ? a - 1 : a,
    b,
  ]);
}

const isNameInCapitals = (token: Token): boolean =>
  token.name !== undefined && !/\p{Ll}/u.test(token.text);

const joins = /^(?:[IA,!:&'’/-]|\d+)$/;

function isShout(
  tokens: readonly Token[],
  plain: readonly Token[],
  a: number,
  b: number,
  kind: Passage['kind'],
): boolean {
  const run = tokens.slice(a, b);
  const words = run.filter((t) => isCapitals(t) || /^[IA]$/.test(t.text));
  const ordinary = run.filter(isOrdinary);
  const loose = run.length > 0 && ordinary.length + run.filter((t) => /^[IA]$/.test(t.text)).length;
  if (isLabel(tokens, plain, a, b)) return false;
  if (
    words.length >= 3 &&
    ordinary.length >= 2 &&
    Number(loose) >= 3 &&
    ordinary.length * 2 >= words.length
  )
    return ordinary.some((t) => t.text.length > 3);
  const isWhole =
    kind !== 'prose' && words.length === ordinary.length && words.length === countWords(tokens);
  if (isWhole && words.length >= 2) return true;
  return run.some((t, i) => isOrdinary(t) && isEmphatic(tokens, plain, a + i));
}

const countWords = (tokens: readonly Token[]): number =>
  tokens.filter((t) => t.pos !== 'PUNCT' && t.pos !== 'SPACE' && !t.name).length;

function problem(sentence: Sentence, a: number, b: number, draft: Draft): Problem {
  const run = sentence.tokens.slice(a, b);
  const at = span(
    run[0]?.start ?? sentence.span.start,
    run[run.length - 1]?.end ?? sentence.span.end,
  );
  const cased = sentenceCase(run, draft.text.slice(at.start, at.end), at.start, draft.frontMatter);
  const newText = a === 0 || startsSentence(draft.text, at.start) ? capitalize(cased) : cased;
  const shown = draft.text.slice(at.start, at.end).replace(/\s+/g, ' ');
  return {
    span: at,
    message: `"${shown.length > 40 ? `${shown.slice(0, 38).trimEnd()}…` : shown}" reads as a raised voice. Small letters say it more calmly.`,
    fixes: [
      {
        title: replaceTitle(newText),
        edits: [{ span: at, newText }],
        safe: run.every((t) => !isCapitals(t) || isOrdinary(t)),
      },
    ],
  };
}
