import type { Period, ValueMention } from './values.ts';

/** True when two figures can both hold: other words, other units, a range and a point in it, "about" within a twentieth, for durations a tenth. */
export function agree(a: ValueMention, b: ValueMention): boolean {
  if (a.kind !== b.kind || !sameCurrency(a.currency, b.currency)) return a.kind !== b.kind;
  const [low, high] = a.kind === 'money' ? periodFactor(periodFor(a, b), periodFor(b, a)) : [1, 1];
  const [x, y] = [widen(a), widen(b)];
  // A yearly amount told by the month is rounded.
  const slack = low === 1 && high === 1 ? 1 : 1.01;
  return x.min * low <= y.max * slack && y.min <= x.max * high * slack;
}

const widen = (v: ValueMention): { min: number; max: number } => {
  const slack = v.approximate ? (v.kind === 'duration' ? 0.1 : 0.05) : 0;
  return { min: v.min * (1 - slack), max: v.max * (1 + slack) };
};

/** Pay without "a year" is yearly when it is large and hourly when it is small; asked only where the other one says its period. */
const periodFor = (v: ValueMention, other: ValueMention): Period | undefined =>
  v.period ??
  (other.period === undefined
    ? undefined
    : v.max >= 10_000
      ? 'year'
      : v.max <= 150
        ? 'hour'
        : undefined);

/** Working hours, days, weeks and months of a year, at part-time and at full-time's upper end. */
const perYear: Readonly<Record<Period, readonly [number, number]>> = {
  hour: [1500, 2200],
  day: [200, 260],
  week: [44, 52],
  month: [12, 12],
  year: [1, 1],
};

/** The least and the most that an amount a `from` can come to a `to`. */
function periodFactor(from: Period | undefined, to: Period | undefined): readonly [number, number] {
  if (!from || !to || from === to) return [1, 1];
  const [low, high] = perYear[from];
  const [least, most] = perYear[to];
  return [low / most, high / least];
}

const dollars = /^(?:\$|USD|CAD|AUD|SGD|NZD|HKD)$/;
const crowns = /^(?:kr|SEK|NOK|DKK)$/;

const sameCurrency = (a: string | undefined, b: string | undefined): boolean =>
  !a ||
  !b ||
  a === b ||
  (a === '$' && dollars.test(b)) ||
  (b === '$' && dollars.test(a)) ||
  (a === 'kr' && crowns.test(b)) ||
  (b === 'kr' && crowns.test(a));
