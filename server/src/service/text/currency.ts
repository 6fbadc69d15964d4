import type { Period } from './values.ts';

const signs: Readonly<Record<string, string>> = {
  $: '$',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  kr: 'kr',
  'kr.': 'kr',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
};
const codes = 'USD|EUR|GBP|CHF|INR|CAD|AUD|NZD|SGD|SEK|NOK|DKK|JPY|ZAR|HKD|PLN|KES|NGN';
export const before = new RegExp(
  `(?:((?:US|CA|C|AU|A|NZ|S|HK)?\\$|[£€¥₹])\\s?|\\b(Rs\\.?|kr\\.?|${codes})\\s?)$`,
  'i',
);
export const after = new RegExp(
  `^\\s?(?:(${codes})\\b|([£€₹])|((?:(?:US|Canadian|Australian|Singapore|British|Swiss|Indian|Norwegian|Swedish|Danish)\\s)?(?:dollars?|bucks|euros?|pounds?(?: sterling)?|sterling|quid|francs?|rupees?|crowns?|kron(?:or|er|e|a)|kr|yen))\\b)`,
  'i',
);
const words: readonly (readonly [RegExp, string])[] = [
  [/canadian/i, 'CAD'],
  [/australian/i, 'AUD'],
  [/singapore/i, 'SGD'],
  [/^us /i, 'USD'],
  [/dollar|buck/i, '$'],
  [/euro/i, 'EUR'],
  [/pound|sterling|quid/i, 'GBP'],
  [/franc/i, 'CHF'],
  [/rupee/i, 'INR'],
  [/swedish/i, 'SEK'],
  [/norwegian/i, 'NOK'],
  [/danish/i, 'DKK'],
  [/crown|kr/i, 'kr'],
  [/yen/i, 'JPY'],
];

export const periodAfter =
  /^\s?(?:(?:a|an|per|every|each|\/)\s?(hour|day|week|month|year|annum)\b|\/\s?(hr|h|d|wk|mo|yr)\b|(p\.\s?a\.?|pa\b|annually|yearly|monthly|hourly|weekly|daily))/i;

export function periodOf(rest: string): Period | undefined {
  const match = periodAfter.exec(rest.replace(/^\s?(?:gross|net|base|before tax|,)\s?/i, ' '));
  const word = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
  if (!word) return undefined;
  if (/^(?:year|annum|yr|p\.|pa|annually|yearly)/.test(word)) return 'year';
  if (/^mo/.test(word)) return 'month';
  return /^(?:hour|hr|h)/.test(word) ? 'hour' : /^w/.test(word) ? 'week' : 'day';
}

export const currencyOf = (
  sign: RegExpExecArray | null,
  suffix: RegExpExecArray | null,
): string | undefined => {
  const written = sign?.[1] ?? sign?.[2] ?? suffix?.[1] ?? suffix?.[2];
  if (written) return signs[written.toLowerCase()] ?? written.toUpperCase();
  return words.find(([pattern]) => pattern.test(suffix?.[3] ?? ''))?.[1];
};
