import { format } from 'date-fns';
import { toDate } from '../../model/calendar.ts';
import { type Span, span } from '../../model/span.ts';
import { replaceEdit } from '../fixes.ts';
import type { Edit } from '../rule.ts';
import type { StatedValue, Statement } from './statements.ts';

/** An edit that makes a statement read `value`, worded as the statement is; undefined where no plain exchange would do. */
export function restate(
  text: string,
  statement: Statement,
  value: StatedValue,
): { edit: Edit; words: string } | undefined {
  if (statement.value.type === 'date' && value.type === 'date')
    return restateDate(text, statement, value);
  if (statement.value.type !== 'figure' || value.type !== 'figure') return undefined;
  const from = statement.value.figure;
  const to = value.figure;
  if (from.kind === 'duration') return restateDuration(text, statement, to.text);
  if (!Number.isFinite(to.min) || !Number.isFinite(to.max) || to.text === '') return undefined;
  const at = withoutBound(text, statement.span);
  const words =
    from.text.startsWith(from.text.trim()[0] ?? '') &&
    /^\d/.test(to.text) &&
    !/\p{L}|[£$€₹]/u.test(to.text)
      ? to.text
      : to.text;
  return { edit: replaceEdit(text, at, words), words };
}

const unit = /\b(day|week|fortnight|month|quarter|year)(s?)\b/i;

/** "three months' notice" becomes "six weeks' notice", "a 30-day notice" becomes "a six-week notice". */
function restateDuration(
  text: string,
  statement: Statement,
  words: string,
): { edit: Edit; words: string } | undefined {
  const old = statement.text;
  const name = unit.exec(words)?.[1];
  const amount = words
    .slice(0, unit.exec(words)?.index ?? 0)
    .replace(/[\s-]+$/, '')
    .replace(/ (?:calendar|full)$/, '');
  if (!name || !amount) return undefined;
  const isOne = /^(?:one|1|an?)$/i.test(amount);
  const apostrophe = /['’]/.exec(old)?.[0];
  const newText = /^\S+-(?:day|week|month|year)$/i.test(old)
    ? `${amount.replace(/^an?$/i, 'one')}-${name}`
    : apostrophe
      ? `${amount} ${isOne ? `${name}${apostrophe}s` : `${name}s${apostrophe}`}`
      : `${amount} ${isOne ? name : `${name}s`}`;
  const at = withoutBound(text, statement.span);
  return { edit: replaceEdit(text, at, newText), words: newText };
}

function restateDate(
  text: string,
  statement: Statement,
  value: Extract<StatedValue, { type: 'date' }>,
): { edit: Edit; words: string } | undefined {
  const { range } = value;
  if (range.min !== range.max || statement.value.type !== 'date') return undefined;
  const stated = statement.value.range;
  const day = toDate(range.min);
  const isMonthFirst =
    /^(?:\p{L}+day,? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\.? \d/iu.test(
      stated.text,
    );
  const withYear = stated.yearWritten || range.min.slice(0, 4) !== stated.min.slice(0, 4);
  const base = isMonthFirst
    ? format(day, withYear ? 'MMMM d, yyyy' : 'MMMM d')
    : format(day, withYear ? 'd MMMM yyyy' : 'd MMMM');
  const words = /^\d{4}-\d{2}-\d{2}$/.test(stated.text)
    ? range.min
    : stated.weekdayWritten
      ? `${format(day, 'EEEE')}${isMonthFirst ? ', ' : ' '}${base}`
      : base;
  // "In the last week of October" becomes "on 2 November"; so does "straight after Christmas".
  const lead =
    /(?:\b(in|within|on the|the|during|straight after|right after|after|before|by)\s+)?$/i.exec(
      text.slice(Math.max(0, statement.span.start - 18), statement.span.start),
    );
  const opener = lead?.[1]?.toLowerCase();
  if (stated.isDay && (!opener || opener === 'the')) {
    const start =
      opener === 'the' ? statement.span.start - (lead?.[0].length ?? 0) : statement.span.start;
    return { edit: replaceEdit(text, span(start, statement.span.end), words), words };
  }
  if (stated.isDay) return undefined;
  if (
    opener === 'in' ||
    opener === 'within' ||
    opener === 'during' ||
    /^in\b/i.test(statement.text)
  ) {
    const start = /^in\b/i.test(statement.text)
      ? statement.span.start
      : statement.span.start - (lead?.[0].length ?? 0);
    return {
      edit: replaceEdit(text, span(start, statement.span.end), `on ${words}`),
      words: `on ${words}`,
    };
  }
  return opener ? undefined : { edit: replaceEdit(text, statement.span, words), words };
}

/** Takes "about", "under", "at least" with the figure they belong to, since they need not fit the other one. */
function withoutBound(text: string, at: Span): Span {
  const lead =
    /\b(?:about|around|roughly|approximately|some|nearly|almost|just under|just over|under|over|at least|up to)\s+$/i.exec(
      text.slice(Math.max(0, at.start - 24), at.start),
    );
  return lead ? span(at.start - lead[0].length, at.end) : at;
}

/** The words of a value in the front matter that would agree with a statement; only for what YAML keeps as plain text. */
export function asFact(statement: Statement): string | undefined {
  const { value } = statement;
  if (value.type === 'date')
    return value.range.min === value.range.max ? value.range.min : undefined;
  if (value.type === 'choice') return undefined;
  const words = statement.text
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .replace(/-/g, ' ');
  return /^[^:#{}[\]&*!|>'"%@`,]/.test(words) && !/: | #/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : undefined;
}
