import { type Span, span } from '../model/span.ts';
import type { PhraseMatch } from '../phrases/phrase.ts';
import type { Sentence } from '../text/prose.ts';
import { tokenClasses } from '../text/tokenClasses.ts';
import type { Token } from '../text/tokens.ts';
import { capitalize, startsSentence } from './fixes.ts';
import type { Fix, MessageContext } from './rule.ts';
import { isPartEnd, type Region, regionsOf } from './sentenceParts.ts';
import { deadline, namesLimit, timeExpression } from './timeExpression.ts';

/**
 * Whole-sentence alternatives for a match. Each template is a sentence; `{when}` stands for the time expression of the words
 * it replaces, `{by}` for the same as a limit ("by Friday"), `{limit}` for that where it is given as a limit, `{amount}` for an amount, `{name}` for a known name, any other
 * name for a capture of the phrase. A template that would lose a date, an amount or a name, or lacks what it needs, is left
 * out. Where the match is one of several independent parts of its sentence, only that part is replaced (see `SoftenOptions`),
 * and a reason given before or after it stays when it holds a date, an amount or a name. A template that begins with "and"
 * replaces a part's conjunction too, and fits only a part that has something before it; one that begins with "^" replaces
 * the whole sentence.
 */
export function softenFixes(
  match: PhraseMatch,
  templates: readonly string[],
  context: MessageContext,
  options: SoftenOptions = {},
): Fix[] {
  const parts = regionsOf(match, (tokens) => protectedItems(tokens).length > 0);
  const whole = { start: 0, end: match.sentence.tokens.length };
  const regions = options.replaces === 'sentence' ? [whole, ...parts] : parts;
  return templates.flatMap((template): Fix[] => {
    for (const region of template.startsWith('^') ? [whole] : regions) {
      const fix = softenRegion(match, template, region, context, options);
      if (fix) return [fix];
    }
    return [];
  });
}

export interface SoftenOptions {
  /** `part` (default): what stands beside the match stays. `sentence`: it goes too, unless a date, amount or name is in it. */
  readonly replaces?: 'part' | 'sentence';
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
  const company = context.draft.frontMatter.company?.name.value.split(/\s+/)[0];
  const isName = (token: Token): boolean =>
    token.name !== undefined || (token.pos === 'PROPN' && token.text === company);
  const filled = fillTemplate(template.replace(/^\^/, ''), tokens, match, text, isName);
  if (filled === undefined) return undefined;
  const kept = [
    ...protectedItems(tokens),
    ...(options.keepProperNouns ? properNouns(sentence, region) : []),
  ];
  if (!kept.every((item) => containsItem(filled, item))) return undefined;
  const isPeeled = region.end < sentence.tokens.length && !isPartEnd(sentence, region.end);
  if (isPeeled && filled.includes(';')) return undefined;
  if (/^and /.test(template) && region.start === 0) return undefined;
  const newText = fitInto(filled, at, region, sentence, text, /^\{/.test(template));
  return {
    title: `Soften: "${filled.replace(/^and /, '')}"`,
    edits: [{ span: at, newText }],
    safe: false,
    kind: 'soften',
  };
}

/**
 * Dates, times, amounts, numbers and names that a rewording must not lose, in lower case. A length of time ("two days") and
 * a number in words that counts nothing but things ("my last two notes") are no facts to keep.
 */
export function protectedItems(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1]?.norm ?? '';
    const isTime =
      tokenClasses.time?.(tokens, i) &&
      token.pos !== 'VERB' &&
      !vagueTime.has(token.norm) &&
      before !== 'every' &&
      before !== 'each' &&
      !(token.norm === 'weekend' && /^(?:a|whole|entire|my|one)$/.test(before));
    const isNumber =
      (/\d/.test(token.text) || (token.pos === 'NUM' && !smallNumbers.has(token.norm))) &&
      !isLength(tokens, i);
    return token.name || isTime || isNumber ? [token.text.toLowerCase()] : [];
  });
}

/** A number before days, weeks or hours. */
const isLength = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i + 1], tokens[i + 2]].some((t) =>
    /^(?:minutes?|hours?|days?|nights?|weeks?|months?)$/.test(t?.norm ?? ''),
  );

const smallNumbers = new Set(['one', 'two', 'three', 'half', 'dozen', 'couple']);

/** Words for time that name no date: losing them changes no fact. */
const vagueTime = new Set(
  `now then end start beginning close deadline day days week weeks weekly month months hour hours minute minutes year years
   time morning afternoon evening night nights lunch lunchtime fortnight quarter`.split(/\s+/),
);

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
  /^(?:ASAP|HR|CEO|CTO|CFO|COO|VP|OK|FYI|EOD|COB|I|Sir|Madam|Mr|Mrs|Ms|Mx|Dr|Prof|Hiring|Manager|Director|LinkedIn|Glassdoor|Kununu|Indeed|Facebook|Twitter|God|Head|Operations|Lead|Chief|Product|Engineering|Sales|Finance|Marketing|People|Staff|Senior)\.?$/i;

function fillTemplate(
  template: string,
  tokens: readonly Token[],
  match: PhraseMatch,
  text: string,
  isName: (token: Token) => boolean,
): string | undefined {
  let missing = false;
  const sentence = template.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value =
      name === 'when'
        ? timeExpression(tokens, text)
        : name === 'by'
          ? deadline(tokens, text)
          : name === 'limit'
            ? namesLimit(tokens)
              ? deadline(tokens, text)
              : undefined
            : name === 'amount'
              ? amount(tokens, text)
              : name === 'name'
                ? tokens.find(isName)?.text
                : match.capture(name);
    if (value === undefined) missing = true;
    return value?.replace(/\s+/g, ' ') ?? '';
  });
  return missing ? undefined : sentence;
}

function amount(tokens: readonly Token[], text: string): string | undefined {
  const at = tokens.findIndex((_, i) => tokenClasses.money?.(tokens, i));
  const first = tokens[at];
  if (!first) return undefined;
  const last = /\d/.test(first.text) ? first : (tokens[at + 1] ?? first);
  // "£5,000 more" is a difference.
  const next = tokens[tokens.indexOf(last) + 1]?.norm ?? '';
  if (/^(?:more|above|higher|extra|over|better)$/.test(next)) return undefined;
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
  const afterMark = /[;:—–]\s*$/.test(text.slice(Math.max(0, at.start - 3), at.start));
  const opener =
    isStart || ownOpener
      ? undefined
      : /^(?:and|but|so|yet)\b/i.exec(text.slice(at.start, at.end))?.[0];
  let body = ownOpener && afterMark ? sentence.replace(/^and /, '') : sentence;
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
