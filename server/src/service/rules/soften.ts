import { type Span, span } from '../model/span.ts';
import type { PhraseMatch } from '../phrases/phrase.ts';
import type { Sentence } from '../text/prose.ts';
import { tokenClasses } from '../text/tokenClasses.ts';
import type { Token } from '../text/tokens.ts';
import { capitalize, startsSentence } from './fixes.ts';
import type { Fix, MessageContext } from './rule.ts';

/**
 * Whole-sentence alternatives for a match. Each template is a sentence; `{when}` stands for the time expression of the words
 * it replaces, `{amount}` for an amount, `{name}` for a known name, any other name for a capture of the phrase. A template
 * that would lose a date, an amount or a name, or lacks what it needs, is left out. Where the match is one of several
 * independent parts of its sentence, only that part is replaced.
 */
export function softenFixes(
  match: PhraseMatch,
  templates: readonly string[],
  context: MessageContext,
): Fix[] {
  const region = regionOf(match);
  const tokens = match.sentence.tokens.slice(region.start, region.end);
  const kept = protectedItems(tokens);
  const at = span(
    tokens[0]?.start ?? match.span.start,
    tokens[tokens.length - 1]?.end ?? match.span.end,
  );
  return templates.flatMap((template): Fix[] => {
    const sentence = fillTemplate(template, tokens, match, context.draft.text);
    if (sentence === undefined || !kept.every((item) => containsItem(sentence, item))) return [];
    const newText = fitInto(sentence, at, region, match.sentence, context.draft.text);
    return [
      {
        title: `Soften: "${sentence}"`,
        edits: [{ span: at, newText }],
        safe: false,
        kind: 'soften',
      },
    ];
  });
}

/** Token indices of the independent part of the sentence that holds the match. */
export function regionOf(match: PhraseMatch): { readonly start: number; readonly end: number } {
  const { sentence } = match;
  const starts = sentence.clauses
    .filter(
      (c, i) =>
        i > 0 &&
        opensPart(sentence, c.start, c.opener, c.subject !== undefined || c.mood === 'request'),
    )
    .map((c) => c.start);
  const bounds = [0, ...starts, sentence.tokens.length];
  const part = bounds.findIndex(
    (b, i) =>
      b <= match.match.start && match.match.start < (bounds[i + 1] ?? Number.POSITIVE_INFINITY),
  );
  let end = part + 1;
  while ((bounds[end] ?? sentence.tokens.length) < match.match.end) end++;
  return { start: bounds[part] ?? 0, end: bounds[end] ?? sentence.tokens.length };
}

/** Dates, times, amounts, numbers and names that a rewording must not lose, in lower case. */
export function protectedItems(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, i) => {
    const isTime = tokenClasses.time?.(tokens, i) && !vagueTime.has(token.norm);
    return token.name || isTime || /\d/.test(token.text) || token.pos === 'NUM'
      ? [token.text.toLowerCase()]
      : [];
  });
}

/** Words for time that name no date: losing them changes no fact. */
const vagueTime = new Set([
  'now',
  'then',
  'end',
  'start',
  'beginning',
  'close',
  'deadline',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'hour',
  'hours',
  'minute',
  'minutes',
  'year',
  'years',
  'time',
  'one',
]);

function opensPart(
  sentence: Sentence,
  start: number,
  opener: string | undefined,
  hasSubject: boolean,
): boolean {
  const before = sentence.tokens[start - 1]?.text;
  if (before === ';' || before === '—' || before === '–' || before === ':') return true;
  return (
    hasSubject &&
    (opener === 'and' ||
      opener === 'but' ||
      opener === 'so' ||
      opener === 'yet' ||
      (opener === undefined && before === ','))
  );
}

function fillTemplate(
  template: string,
  tokens: readonly Token[],
  match: PhraseMatch,
  text: string,
): string | undefined {
  let missing = false;
  const sentence = template.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value =
      name === 'when'
        ? timeExpression(tokens, text)
        : name === 'amount'
          ? amount(tokens, text)
          : name === 'name'
            ? tokens.find((t) => t.name)?.text
            : match.capture(name);
    if (value === undefined) missing = true;
    return value?.replace(/\s+/g, ' ') ?? '';
  });
  return missing ? undefined : sentence;
}

/** The longest run of time words with its preposition: `by Friday, 24 September`. */
export function timeExpression(tokens: readonly Token[], text: string): string | undefined {
  let best: readonly [number, number] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokenClasses.time?.(tokens, i)) continue;
    let start = i;
    let end = i + 1;
    while (
      end < tokens.length &&
      (tokenClasses.time?.(tokens, end) ||
        tokenClasses.num?.(tokens, end) ||
        (isJoint(tokens[end]) &&
          (tokenClasses.time?.(tokens, end + 1) || tokenClasses.num?.(tokens, end + 1))))
    )
      end++;
    while (start > 0 && isTimeLead(tokens, start - 1)) start--;
    if (!best || end - start > best[1] - best[0]) best = [start, end];
    i = end;
  }
  const first = best && tokens[best[0]];
  const last = best && tokens[best[1] - 1];
  return first && last ? text.slice(first.start, last.end) : undefined;
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === ',' ||
    token.norm === 'of' ||
    token.norm === 'the' ||
    token.norm === 'at' ||
    token.norm === 'on');

const timeLeads = new Set([
  'by',
  'before',
  'until',
  'on',
  'at',
  'in',
  'within',
  'the',
  'next',
  'this',
  'end',
  'of',
  'coming',
  'no',
  'later',
  'than',
  'a',
  'an',
  'early',
  'late',
  'mid',
  'or',
  'latest',
  'first',
  'last',
  'following',
  'another',
  'every',
  'last',
]);

const isTimeLead = (tokens: readonly Token[], i: number): boolean =>
  timeLeads.has(tokens[i]?.norm ?? '') || tokenClasses.num?.(tokens, i) === true;

function amount(tokens: readonly Token[], text: string): string | undefined {
  const at = tokens.findIndex((_, i) => tokenClasses.money?.(tokens, i));
  const first = tokens[at];
  if (!first) return undefined;
  const last = /\d/.test(first.text) ? first : (tokens[at + 1] ?? first);
  return text.slice(first.start, last.end);
}

const containsItem = (sentence: string, item: string): boolean =>
  sentence.toLowerCase().replace(/\s+/g, ' ').includes(item.replace(/\s+/g, ' '));

/** A replaced part keeps its conjunction and the mark that ended it. */
function fitInto(
  sentence: string,
  at: Span,
  region: { start: number; end: number },
  whole: Sentence,
  text: string,
): string {
  const isStart = region.start === 0;
  const isEnd = region.end === whole.tokens.length;
  const opener = isStart
    ? undefined
    : /^(?:and|but|so|yet)\b/i.exec(text.slice(at.start, at.end))?.[0];
  let body = sentence;
  if (!isEnd) {
    const mark = /[,;:—–]?\s*$/.exec(text.slice(at.start, at.end))?.[0] ?? '';
    body = body.replace(/[.?!]$/, mark);
  }
  if (isStart && startsSentence(text, at.start)) return capitalize(body);
  const lowered = /^(?:I\b|I'|\p{Lu}\p{Lu})/u.test(body)
    ? body
    : body.replace(/^\p{Lu}/u, (c) => c.toLowerCase());
  return opener ? `${opener} ${lowered}` : isStart ? capitalize(body) : lowered;
}
