import { type Span, span } from '../model/span.ts';

/** A number in running text, in digits or written out. Spans are UTF-16 units of the text. */
export interface NumberMention {
  readonly span: Span;
  readonly value: number;
  /** True for "four", "a hundred and twenty". */
  readonly spelled: boolean;
}

/** All numbers in order of place: `165,000`, `48k`, `24,00,000`, `fifty-eight thousand`. Ordinals, clock times and codes are none. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const number = /\d/.test(match[0]) ? digitsAt(text, match.index) : wordsAt(text, match.index);
    if (!number) continue;
    found.push(number);
    candidate.lastIndex = number.span.end;
  }
  return found;
}

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  couple: 2,
  dozen: 12,
};

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  grand: 1_000,
  lakh: 100_000,
  lakhs: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
  k: 1_000,
  m: 1_000_000,
};

const spelledScales = 'hundred|thousand|grand|lakhs?|million|crores?';
const candidate = new RegExp(
  `(?<![\\p{L}\\d_.,:/-])\\d|(?<=[-–—£$€¥₹])\\d|(?<![\\p{L}\\d])(?:(?:${Object.keys(units).join('|')})(?![\\p{L}\\d])|(?:an?|half a) (?=hundred|thousand|million|lakh|dozen|couple))`,
  'giu',
);

const digits =
  /(\d{1,3}(?:[,.'’\u00a0\u202f ]\d{2,3})*[,.'’\u00a0\u202f ]\d{3}(?!\d)|\d+)(?:[.,](\d{1,2})(?!\d))?/y;
const scaleAfter = new RegExp(`\\s?(?:(k|m)(?![\\p{L}\\d])|(${spelledScales})(?![\\p{L}]))`, 'iuy');

function digitsAt(text: string, at: number): NumberMention | undefined {
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (!match?.[1]) return undefined;
  const whole = Number(match[1].replace(/\D/g, ''));
  let value = match[2] ? whole + Number(match[2]) / 10 ** match[2].length : whole;
  let end = at + match[0].length;
  scaleAfter.lastIndex = end;
  const scale = scaleAfter.exec(text);
  const factor = scale && scales[(scale[1] ?? scale[2] ?? '').toLowerCase()];
  if (scale && factor && !(scale[1] && /^\s/.test(scale[0]))) {
    value *= factor;
    end += scale[0].length;
  }
  // "14th", "5pm", "10:30", "K8s": no amounts.
  const next = text.slice(end, end + 3);
  if (/^(?:st|nd|rd|th|:\d|am|pm|a\.m|p\.m)/i.test(next) || /^[\p{L}_]/u.test(next))
    return undefined;
  return { span: span(at, end), value, spelled: false };
}

/** The usual reading of English number words: tens and units add up, scales multiply what came before them. */
function wordsAt(text: string, at: number): NumberMention | undefined {
  const half = /^half a dozen\b/i.exec(text.slice(at, at + 14))?.[0];
  if (half) return { span: span(at, at + half.length), value: 6, spelled: true };
  const word = /\p{L}+/uy;
  let total = 0;
  let current = 0;
  let end = at;
  let position = at;
  let any = false;
  for (;;) {
    word.lastIndex = position;
    const match = word.exec(text)?.[0].toLowerCase();
    if (!match) break;
    const unit = units[match];
    const scale = match.length > 1 ? scales[match] : undefined;
    if (unit !== undefined && !(any && !fits(current, unit))) current += unit;
    else if (scale === 100) current = Math.max(current, 1) * 100;
    else if (scale) {
      total += Math.max(current, 1) * scale;
      current = 0;
    } else if ((match === 'and' && any) || (/^an?$/.test(match) && !any)) {
      const next = /^(?:an?|and) (\p{L}+)/iu.exec(text.slice(position))?.[1]?.toLowerCase() ?? '';
      const joins =
        match === 'and' ? current % 100 === 0 && next in units : next in scales || next in units;
      if (!joins) break;
      position += match.length + 1;
      continue;
    } else break;
    any = true;
    end = position + match.length;
    const gap = /^(?:-| )/.exec(text.slice(end))?.[0];
    if (!gap) break;
    position = end + gap.length;
  }
  if (!any) return undefined;
  const isThousands = /^ ?[kK](?![\p{L}\d])/u.exec(text.slice(end));
  return isThousands
    ? {
        span: span(at, end + isThousands[0].length),
        value: (total + current) * 1000,
        spelled: true,
      }
    : { span: span(at, end), value: total + current, spelled: true };
}

/** "fifty" + "eight", "hundred" + "twelve"; not "four" + "six". */
const fits = (current: number, unit: number): boolean =>
  current === 0 ||
  (current % 100 === 0 && unit < 100) ||
  (current % 10 === 0 && current % 100 >= 20 && unit < 10);
