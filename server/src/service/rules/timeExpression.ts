import { monthNames, tokenClasses } from '../text/tokenClasses.ts';
import type { Token } from '../text/tokens.ts';

/** The time expression as a limit: "by Friday", "before the weekend", "within two days". Undefined when it names no time. */
export function deadline(tokens: readonly Token[], text: string): string | undefined {
  const run = timeRun(tokens);
  // "Before the month is out" is a clause, not a date.
  if (run && isLead(tokens[run[0]]) && /^(?:VERB|AUX)$/.test(tokens[run[1]]?.pos ?? ''))
    return undefined;
  const when = textOf(tokens, run, text)?.replace(/\s+/g, ' ');
  if (when === undefined || /\b(?:every|each)\b/i.test(when)) return undefined;
  const cut = when
    .replace(
      /^(?:(?:(?:any )?(?:later|longer|earlier) than|no later than|not later than|on or before|latest by|by latest|until|till|from|on|at|since|after|into|in(?! (?:the next |a |an |one |two |three |\d+ )))\s+)+/i,
      '',
    )
    .replace(/^the (?=\p{Lu})/iu, '');
  const lowered = /^\p{Lu}\p{Ll}+day\b/u.test(cut) || isMonth(cut) ? cut : lowerFirst(cut);
  if (/^(?:by|before|within|this|next|today|tonight|tomorrow)\b/.test(lowered)) return lowered;
  if (/\b(?:days?|hours?|weeks?|minutes?|fortnight)$/i.test(lowered))
    return /\d|^(?:in )?(?:the next|two|three|four|five|six|seven|ten|forty|twenty)\b/i.test(
      lowered,
    )
      ? `within ${lowered.replace(/^in /, '')}`
      : undefined;
  return `by ${lowered}`;
}

const lowerFirst = (text: string): string => text.replace(/^\p{Lu}/u, (c) => c.toLowerCase());

const isMonth = (text: string): boolean =>
  monthNames.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');

/** The time words that say most, with their preposition: `by Friday, 24 September`. */
export const timeExpression = (tokens: readonly Token[], text: string): string | undefined =>
  textOf(tokens, timeRun(tokens), text);

/** True when a time is named as a limit: "by", "until", "before", "on" it. */
export const namesLimit = (tokens: readonly Token[]): boolean => {
  const run = timeRun(tokens);
  return run !== undefined && isLead(tokens[run[0]]);
};

const isLead = (token: Token | undefined): boolean =>
  /^(?:by|before|until|till|on|within)$/.test(token?.norm ?? '');

function textOf(
  tokens: readonly Token[],
  run: readonly [number, number] | undefined,
  text: string,
): string | undefined {
  const first = run && tokens[run[0]];
  const last = run && tokens[run[1] - 1];
  return first && last ? text.slice(first.start, last.end) : undefined;
}

function timeRun(tokens: readonly Token[]): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let weight = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokenClasses.time?.(tokens, i) || tokens[i]?.pos === 'VERB') continue;
    let start = i;
    let end = i + 1;
    while (
      end < tokens.length &&
      (tokenClasses.time?.(tokens, end) ||
        tokenClasses.num?.(tokens, end) ||
        (/^(?:business|play)$/.test(tokens[end]?.norm ?? '') && tokens[end - 1]?.norm === 'of') ||
        (isJoint(tokens[end]) &&
          (tokenClasses.time?.(tokens, end + 1) ||
            tokenClasses.num?.(tokens, end + 1) ||
            /^(?:business|play|next|this)$/.test(tokens[end + 1]?.norm ?? ''))))
    )
      end++;
    while (start > 0 && isTimeLead(tokens, start - 1)) start--;
    const named = tokens.slice(i, end).some((t) => !bareTime.has(t.norm)) || start < i;
    const points = tokens.slice(i, end).filter((_, k) => isPoint(tokens, i + k)).length;
    const own = points * 100 + end - start;
    if (named && own > weight) {
      best = [start, end];
      weight = own;
    }
    i = end;
  }
  return best;
}

/** A day, a month or a number: what tells one time from another. */
const isPoint = (tokens: readonly Token[], i: number): boolean =>
  tokenClasses.day?.(tokens, i) === true ||
  tokenClasses.month?.(tokens, i) === true ||
  /\d/.test(tokens[i]?.text ?? '');

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
  'from',
  'after',
  'since',
  'into',
  'another',
  'any',
  'working',
  'business',
  'calendar',
]);

const isTimeLead = (tokens: readonly Token[], i: number): boolean =>
  timeLeads.has(tokens[i]?.norm ?? '') || tokenClasses.num?.(tokens, i) === true;
