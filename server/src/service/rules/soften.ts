import { type Span, span } from '../model/span.ts';
import type { PhraseMatch } from '../phrases/phrase.ts';
import type { Sentence } from '../text/prose.ts';
import { tokenClasses } from '../text/tokenClasses.ts';
import type { Token } from '../text/tokens.ts';
import { capitalize, startsSentence } from './fixes.ts';
import type { Fix, MessageContext } from './rule.ts';
import { isPartEnd, type Region, regionsOf } from './sentenceParts.ts';

/**
 * Whole-sentence alternatives for a match. Each template is a sentence; `{when}` stands for the time expression of the words
 * it replaces, `{by}` for the same as a limit ("by Friday"), `{amount}` for an amount, `{name}` for a known name, any other
 * name for a capture of the phrase. A template that would lose a date, an amount or a name, or lacks what it needs, is left
 * out. Where the match is one of several independent parts of its sentence, only that part is replaced, and a reason given
 * before or after it stays when it holds a date, an amount or a name. A template that begins with "and" replaces a part's
 * conjunction too, and fits only a part that has something before it.
 */
export function softenFixes(
  match: PhraseMatch,
  templates: readonly string[],
  context: MessageContext,
  options: SoftenOptions = {},
): Fix[] {
  const regions = regionsOf(match, (tokens) => protectedItems(tokens).length > 0);
  return templates.flatMap((template): Fix[] => {
    for (const region of regions) {
      const fix = softenRegion(match, template, region, context, options);
      if (fix) return [fix];
    }
    return [];
  });
}

export interface SoftenOptions {
  /** Capitalised names that the front matter does not know must stay too. */
  readonly keepProperNouns?: boolean;
}

function softenRegion(
  match: PhraseMatch,
  template: string,
  region: Region,
  context: MessageContext,
  options: SoftenOptions,
): Fix | undefined {
  const { sentence } = match;
  const { text } = context.draft;
  const tokens = sentence.tokens.slice(region.start, region.end);
  const at = span(
    tokens[0]?.start ?? match.span.start,
    tokens[tokens.length - 1]?.end ?? match.span.end,
  );
  const filled = fillTemplate(template, tokens, match, text);
  if (filled === undefined) return undefined;
  const kept = [
    ...protectedItems(tokens),
    ...(options.keepProperNouns ? properNouns(sentence, region) : []),
  ];
  if (!kept.every((item) => containsItem(filled, item))) return undefined;
  const isPeeled = region.end < sentence.tokens.length && !isPartEnd(sentence, region.end);
  if (isPeeled && filled.includes(';')) return undefined;
  if (/^and /.test(filled) && region.start === 0) return undefined;
  const newText = fitInto(filled, at, region, sentence, text, /^\{/.test(template));
  return {
    title: `Soften: "${filled.replace(/^and /, '')}"`,
    edits: [{ span: at, newText }],
    safe: false,
    kind: 'soften',
  };
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

/** Capitalised names that nobody has declared: a town, another employer. Acronyms of the trade are none. */
function properNouns(sentence: Sentence, region: Region): string[] {
  return sentence.tokens
    .slice(region.start, region.end)
    .filter(
      (token, i) =>
        token.pos === 'PROPN' &&
        !token.name &&
        region.start + i > 0 &&
        /^\p{Lu}/u.test(token.text) &&
        !tokenClasses.time?.([token], 0) &&
        !commonCapitals.test(token.text),
    )
    .map((token) => token.text.toLowerCase());
}

const commonCapitals =
  /^(?:ASAP|HR|CEO|CTO|CFO|COO|VP|OK|FYI|EOD|COB|I|Sir|Madam|Mr|Mrs|Ms|Mx|Dr|Prof|Hiring|Manager|Director|LinkedIn|Glassdoor|Kununu|Indeed|Facebook|Twitter|God)\.?$/i;

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
        : name === 'by'
          ? deadline(tokens, text)
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

/** The time expression as a limit: with the preposition that it has, or "by". */
function deadline(tokens: readonly Token[], text: string): string | undefined {
  const when = timeExpression(tokens, text)?.replace(/\s+/g, ' ');
  if (when === undefined) return undefined;
  const cut = when.replace(
    /^(?:until|till|latest by|by latest|no later than|not later than)\s+/i,
    '',
  );
  if (cut !== when) return `by ${cut}`;
  if (/^(?:by|before|within|in|on|at|this|next|today|tonight|tomorrow)\b/i.test(cut))
    return cut.replace(/^\p{Lu}/u, (c) => c.toLowerCase());
  return /\b(?:days?|hours?|weeks?|minutes?)$/i.test(cut)
    ? `within ${cut.replace(/^\p{Lu}/u, (c) => c.toLowerCase())}`
    : `by ${cut}`;
}

/** The longest run of time words with its preposition: `by Friday, 24 September`. */
export function timeExpression(tokens: readonly Token[], text: string): string | undefined {
  let best: readonly [number, number] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokenClasses.time?.(tokens, i) || tokens[i]?.pos === 'VERB') continue;
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
    const named = tokens.slice(i, end).some((t) => !bareTime.has(t.norm)) || start < i;
    if (named && (!best || end - start > best[1] - best[0])) best = [start, end];
    i = end;
  }
  const first = best && tokens[best[0]];
  const last = best && tokens[best[1] - 1];
  return first && last ? text.slice(first.start, last.end) : undefined;
}

/** Alone these name no time: "my start date", "a close call". */
const bareTime = new Set(['start', 'beginning', 'end', 'close', 'deadline', 'then', 'now']);

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
  'middle',
  'following',
  'another',
  'every',
  'last',
  'middle',
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

/** A replaced part keeps its conjunction, unless the new words bring their own, and the mark that ended it. */
function fitInto(
  sentence: string,
  at: Span,
  region: Region,
  whole: Sentence,
  text: string,
  opensWithName: boolean,
): string {
  const isStart = region.start === 0;
  const isEnd = region.end === whole.tokens.length;
  const ownOpener = /^and /.test(sentence);
  const opener =
    isStart || ownOpener
      ? undefined
      : /^(?:and|but|so|yet)\b/i.exec(text.slice(at.start, at.end))?.[0];
  let body = sentence;
  if (!isEnd) {
    const mark = /[,;:—–]?\s*$/.exec(text.slice(at.start, at.end))?.[0] ?? '';
    body = body.replace(/[.?!]$/, mark);
  }
  if (isStart && startsSentence(text, at.start)) return capitalize(body);
  const lowered =
    opensWithName || /^(?:I\b|I'|\p{Lu}\p{Lu})/u.test(body)
      ? body
      : body.replace(/^\p{Lu}/u, (c) => c.toLowerCase());
  return opener ? `${opener} ${lowered}` : isStart ? capitalize(body) : lowered;
}
