import type { Token } from './tokens.ts';

/** What `<name>` in a pattern stands for: a test of the token at `i`. `start` and `end` take no token. */
export const tokenClasses: Readonly<
  Record<string, (tokens: readonly Token[], i: number) => boolean>
> = {
  start: (tokens, i) => i === 0 || (i === 1 && tokens[0]?.pos === 'PUNCT'),
  end: (tokens, i) => i >= tokens.length || (i === tokens.length - 1 && tokens[i]?.pos === 'PUNCT'),
  any: (tokens, i) => i < tokens.length,
  inner: (tokens, i) => !strongMarks.has(tokens[i]?.text ?? ''),
  mod: (tokens, i) =>
    isModifier(tokens[i]) ||
    (tokens[i]?.text === ',' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ'),
  noun: (tokens, i) => isPos(tokens[i], 'NOUN', 'PROPN'),
  verb: (tokens, i) => isPos(tokens[i], 'VERB'),
  aux: (tokens, i) => isPos(tokens[i], 'AUX'),
  adj: (tokens, i) => isPos(tokens[i], 'ADJ'),
  adv: (tokens, i) => isPos(tokens[i], 'ADV'),
  det: (tokens, i) => isPos(tokens[i], 'DET'),
  prep: (tokens, i) => isPos(tokens[i], 'ADP'),
  pron: (tokens, i) => isPos(tokens[i], 'PRON'),
  poss: (tokens, i) => possessives.has(tokens[i]?.norm ?? ''),
  num: (tokens, i) => isPos(tokens[i], 'NUM') || /^\d/.test(tokens[i]?.text ?? ''),
  id: (tokens, i) => /^(?=(?:\D*\d){3})[\p{L}\d./-]+$/u.test(tokens[i]?.text ?? ''),
  modal: (tokens, i) => modals.has(tokens[i]?.norm ?? ''),
  ing: (tokens, i) => isPos(tokens[i], 'VERB', 'NOUN', 'ADJ') && /ing$/.test(tokens[i]?.norm ?? ''),
  past: (tokens, i) =>
    isPos(tokens[i], 'VERB', 'ADJ') &&
    /(?:ed|en)$/.test(tokens[i]?.norm ?? '') &&
    tokens[i]?.norm !== tokens[i]?.lemma,
  base: (tokens, i) => isPos(tokens[i], 'VERB') && isBaseForm(tokens[i]),
  inflected: (tokens, i) =>
    isPos(tokens[i], 'VERB') && !isBaseForm(tokens[i]) && !/ing$/.test(tokens[i]?.norm ?? ''),
  comparative: (tokens, i) =>
    isPos(tokens[i], 'ADJ', 'ADV') &&
    /er$/.test(tokens[i]?.norm ?? '') &&
    (tokens[i]?.norm !== tokens[i]?.lemma || comparativeAdverbs.has(tokens[i]?.norm ?? '')),
  singular: (tokens, i) => isPos(tokens[i], 'NOUN') && !isPluralNoun(tokens[i]),
  plural: (tokens, i) => isPluralNoun(tokens[i]),
  short: (tokens, i) => /^['’ʼ＇]/.test(tokens[i]?.text ?? '') && tokens[i]?.pos !== 'PUNCT',
  year: (tokens, i) => /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? ''),
  name: (tokens, i) => tokens[i]?.name !== undefined || isPos(tokens[i], 'PROPN'),
  interviewer: (tokens, i) => tokens[i]?.name?.kind === 'interviewer',
  company: (tokens, i) => tokens[i]?.name?.kind === 'company',
  person: (tokens, i) =>
    tokens[i]?.name?.kind === 'interviewer' || personPronouns.has(tokens[i]?.norm ?? ''),
  time: (tokens, i) => isTimeWord(tokens[i]),
  day: (tokens, i) => days.has(tokens[i]?.norm ?? ''),
  month: (tokens, i) =>
    monthNames.has(tokens[i]?.norm ?? '') && /^\p{Lu}/u.test(tokens[i]?.text ?? ''),
  money: (tokens, i) =>
    /^[$£€¥₹]/.test(tokens[i]?.text ?? '') ||
    /^(?:usd|eur|gbp|inr|chf|aud|cad)$/.test(tokens[i]?.norm ?? ''),
  comma: (tokens, i) => tokens[i]?.text === ',',
  punct: (tokens, i) => isPos(tokens[i], 'PUNCT'),
};

const strongMarks = new Set(['.', '!', '?', ';', ':', '—', '–', '--', '(', ')', '…', '...']);

const isPos = (token: Token | undefined, ...tags: readonly Token['pos'][]): boolean =>
  token !== undefined && tags.includes(token.pos);

const possessives = new Set(['my', 'your', 'our', 'his', 'her', 'its', 'their', 'whose', "'s"]);
const modals = new Set([
  'will',
  'would',
  'can',
  'could',
  'shall',
  'should',
  'may',
  'might',
  'must',
]);
const personPronouns = new Set([
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'someone',
  'somebody',
  'everyone',
  'everybody',
]);

/** The lemma of *organise* is `organize`. */
const isBaseForm = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.norm === token.lemma || token.norm === token.lemma.replace(/([iy])z(?=e$)/, '$1s'));

/** Told by the lemma, which drops a plural's ending: *ferries* is `ferry`, *children* is `child`. */
export const isPluralNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos === 'NOUN' &&
  !token.name &&
  (token.norm !== token.lemma || token.norm === 'people');

/** The lemma of an adjective drops the ending, that of an adverb keeps it. */
const comparativeAdverbs = new Set(
  `longer sooner later faster harder earlier better further farther closer deeper higher lower nearer quicker slower louder
   harder easier cheaper`.split(/\s+/),
);

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.name &&
  (isPos(token, 'ADJ', 'ADV', 'DET', 'NUM') || possessives.has(token.norm));

export const days = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thurs',
  'fri',
  'sat',
  'sun',
]);

export const monthNames = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);

const timeUnits = new Set([
  'today',
  'tonight',
  'tomorrow',
  'noon',
  'midnight',
  'midday',
  'midweek',
  'mid-week',
  'teatime',
  'morning',
  'afternoon',
  'evening',
  'lunchtime',
  'lunch',
  'night',
  'weekend',
  'week',
  'day',
  'hour',
  'minute',
  'month',
  'fortnight',
  'quarter',
  'year',
  'eod',
  'cob',
  'eow',
  'eom',
  'close',
  'end',
  'deadline',
  'then',
  'now',
  "o'clock",
  'christmas',
  'easter',
  'start',
  'beginning',
]);

/** Words that name a point or stretch of time: weekdays, months, "tomorrow", "EOD", "the 14th", "5 p.m.". */
const isTimeWord = (token: Token | undefined): boolean => {
  if (!token || token.name) return false;
  const { norm, lemma } = token;
  return (
    days.has(norm) ||
    (monthNames.has(norm) && /^\p{Lu}/u.test(token.text)) ||
    timeUnits.has(norm) ||
    timeUnits.has(lemma) ||
    /^\d{1,2}(?:st|nd|rd|th)$/.test(norm) ||
    /^\d{1,2}[:.]?\d{0,2}(?:am|pm|h)$/.test(norm) ||
    (/^(?:a\.m\.|p\.m\.|am|pm)$/.test(norm) && token.pos !== 'AUX') ||
    /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/.test(norm)
  );
};
