import { type Span, span } from '../model/span.ts';
import { after, before, currencyOf, periodAfter, periodOf } from './currency.ts';
import { findNumbers, type NumberMention } from './numbers.ts';

/** A figure with its unit. `min` and `max` are equal for a plain figure and infinite at an open end ("at least", "under"). */
export interface ValueMention {
  /** Of figure and unit, with a currency sign, without "about" or "a year". UTF-16 units, plus the base that was asked for. */
  readonly span: Span;
  readonly text: string;
  readonly kind: 'money' | 'duration' | 'percent' | 'number';
  /** Money in units of its currency, a duration in days, a share in per cent. */
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
  /** ISO code; `$` and `kr` where the words leave open which. */
  readonly currency?: string;
  readonly period?: Period;
  /** The unit and the figure as written, for durations: "four", "week". */
  readonly amount?: string;
  readonly unit?: DurationUnit;
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';
export type DurationUnit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** All figures in order of place. */
export function findValues(text: string, base = 0): ValueMention[] {
  const numbers = joinRanges(text, findNumbers(text));
  const figures = [...numbers.map((n) => readNumber(text, n)), ...decades(text)];
  return [...figures, ...bareUnits(text, figures)]
    .sort((a, b) => a.span.start - b.span.start)
    .map((v) => (base === 0 ? v : { ...v, span: span(v.span.start + base, v.span.end + base) }));
}

interface Figure extends NumberMention {
  readonly max: number;
}

const rangeGap = /^\s?%?(?:k|K)?\s?(?:to|or|–|—|-)\s?(?:[£$€₹]|[A-Z]{3}\s)?\s?$/;
const andGap = /^\s?%?(?:k|K)?\s?\p{L}*\s?and\s?(?:[£$€₹]|[A-Z]{3}\s)?\s?$/u;

/** "four to six", "between £56,000 and £60,000", "56–60k". */
function joinRanges(text: string, numbers: readonly NumberMention[]): Figure[] {
  const joined: Figure[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i];
    const next = numbers[i + 1];
    if (!first) break;
    const gap = next && text.slice(first.span.end, next.span.start);
    const between = /\bbetween\s+(?:[£$€₹]|[A-Z]{3}\s)?\s?$/.test(text.slice(0, first.span.start));
    if (next && gap !== undefined && (rangeGap.test(gap) || (between && andGap.test(gap)))) {
      const value = first.value < next.value / 100 ? first.value * 1000 : first.value;
      if (value <= next.value) {
        joined.push({
          ...first,
          value,
          max: next.value,
          span: span(first.span.start, next.span.end),
        });
        i++;
        continue;
      }
    }
    joined.push({ ...first, max: first.value });
  }
  return joined;
}

const unitAfter =
  /^(?: and a half)?(?: of)?[\s-](?:(?:working|business|calendar|full|whole|solid|good|clear|more)[\s-])*(day|week|fortnight|month|quarter|year)(s?)(?![\p{L}])(['’]s?)?/iu;

function readNumber(text: string, figure: Figure): ValueMention {
  const { start, end } = figure.span;
  const rest = text.slice(end);
  const lead = text.slice(0, start);
  const sign = before.exec(lead);
  const suffix = after.exec(rest);
  const plain = { min: figure.value, max: figure.max };
  if (sign || suffix) {
    const from = sign ? start - sign[0].length : start;
    const to = end + (suffix?.[0].length ?? 0);
    const period = periodOf(text.slice(to));
    const currency = currencyOf(sign, suffix);
    return finish(text, span(from, to), {
      kind: 'money',
      ...plain,
      ...(currency && { currency }),
      ...(period && { period }),
    });
  }
  const percent = /^\s?(?:%|per ?cents?\b|percentage points?\b)/i.exec(rest);
  if (percent)
    return finish(text, span(start, end + percent[0].length), { kind: 'percent', ...plain });
  const unit = unitAfter.exec(rest);
  if (unit?.[1]) {
    const half =
      /^ and a half\b/.exec(rest) ?? /^\s(?:and a half)\b/.exec(rest.slice(unit[0].length));
    const to = end + unit[0].length + (half && !unit[0].startsWith(' and') ? half[0].length : 0);
    const amount = text.slice(start, end);
    const isWorking = /working|business/i.test(unit[0]);
    const days = daysOf(
      unit[1].toLowerCase() as DurationUnit,
      figure.value + (half ? 0.5 : 0),
      figure.max + (half ? 0.5 : 0),
      isWorking,
    );
    return finish(text, span(start, to), {
      kind: 'duration',
      ...days,
      amount,
      unit: unit[1].toLowerCase() as DurationUnit,
    });
  }
  const period = periodOf(rest);
  return finish(text, figure.span, { kind: 'number', ...plain, ...(period && { period }) });
}

const unitDays: Readonly<Record<DurationUnit, readonly [number, number]>> = {
  day: [1, 1],
  week: [7, 7],
  fortnight: [14, 14],
  month: [28, 31],
  quarter: [84, 92],
  year: [360, 366],
};

function daysOf(
  unit: DurationUnit,
  min: number,
  max: number,
  isWorking: boolean,
): { min: number; max: number } {
  const [least, most] = unitDays[unit];
  const factor = unit === 'day' && isWorking ? 7 / 5 : 1;
  return { min: min * least * factor, max: max * most * factor };
}

const tens = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const parts: Readonly<Record<string, readonly [number, number]>> = {
  low: [0, 4],
  early: [0, 4],
  mid: [3, 7],
  high: [6, 10],
  upper: [6, 10],
  late: [6, 10],
};

/** "The mid-sixties", said of pay in thousands. */
const decades = (text: string): ValueMention[] =>
  [...text.matchAll(/\b(low|early|mid|high|upper|late)[- ](\p{L}+ties)\b/giu)].flatMap(
    (match): ValueMention[] => {
      const ten = tens.indexOf(match[2]?.toLowerCase() ?? '') + 2;
      const part = parts[match[1]?.toLowerCase() ?? ''];
      if (ten < 2 || !part) return [];
      const at = span(match.index, match.index + match[0].length);
      return [
        {
          span: at,
          text: match[0],
          kind: 'number',
          min: (10 * ten + part[0]) * 1000,
          max: (10 * ten + part[1]) * 1000,
          approximate: false,
        },
      ];
    },
  );

const bare =
  /(?<![\p{L}\d])(?:(half) an? |(?:a )?(half)-|an? (?:(full|whole|further|calendar|single|good|clear) )?)(day|week|fortnight|month|quarter|year)(?![\p{L}])(['’]s?)?( and a half\b)?/giu;

/** "a fortnight", "a full quarter's", "half a year", "a month and a half": a figure of one without its number. */
function bareUnits(text: string, taken: readonly ValueMention[]): ValueMention[] {
  return [...text.matchAll(bare)].flatMap((match): ValueMention[] => {
    const [whole, halfA, halfOf, , name = '', , plusHalf] = match;
    const half = halfA ?? halfOf;
    const at = span(match.index, match.index + whole.length);
    const isPeriod = taken.some(
      (n) =>
        n.span.end <= at.start &&
        periodAfter.test(text.slice(n.span.end, at.end)) &&
        at.start - n.span.end <= 12,
    );
    const lead = text.slice(Math.max(0, at.start - 12), at.start);
    if (
      isPeriod ||
      /\b(?:once|twice|times|days?|hours?|weeks?)\s$/i.test(lead) ||
      /\bone of\s$/i.test(lead)
    )
      return [];
    const unit = name.toLowerCase() as DurationUnit;
    const n = half ? 0.5 : plusHalf ? 1.5 : 1;
    return [
      finish(text, at, { kind: 'duration', ...daysOf(unit, n, n, false), amount: 'a', unit }),
    ];
  });
}

const approx =
  /\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|circa|ca\.|close to|just (?:under|over|below|above)|in the region of|something like|or so|say|give or take)\s(?:the\s)?$/i;
const atMost =
  /\b(?:under|below|less than|fewer than|up to|at most|no more than|not more than|a maximum of|within|inside)\s$/i;
const atLeast =
  /\b(?:over|above|more than|at least|no less than|not less than|upwards of|a minimum of|no fewer than)\s$/i;
const denial = /\b(?:not|n['’]t|never|cannot)\b(?:\s[\p{L}'’]+){0,4}\s$/iu;

function finish(
  text: string,
  at: Span,
  value: Pick<ValueMention, 'kind' | 'min' | 'max'> & Partial<ValueMention>,
): ValueMention {
  const lead = text.slice(Math.max(0, at.start - 40), at.start);
  const trail = text.slice(at.end, at.end + 12);
  const approximate =
    approx.test(lead) || /^,? (?:or so|or thereabouts|give or take|-?ish)\b/i.test(trail);
  let { min, max } = value;
  const bound = approximate
    ? undefined
    : atLeast.test(lead)
      ? 'least'
      : atMost.test(lead)
        ? 'most'
        : undefined;
  if (bound && value.kind !== 'duration') {
    const isFlipped =
      denial.test(lead.slice(0, (bound === 'least' ? atLeast : atMost).exec(lead)?.index)) ||
      /^[^.;,]{0,12}\b(?:not|cannot|never)\b|^[^.;,]{0,12}n['’]t\b/i.test(text.slice(at.end));
    if ((bound === 'most') !== isFlipped) min = 0;
    else max = Number.POSITIVE_INFINITY;
  }
  return { ...value, span: at, text: text.slice(at.start, at.end), min, max, approximate };
}
