/**
 * True when a word is formed from known ones in a way that word lists can't list: "rewatched", "resurfacer", "stockperson".
 * `isKnown` tells for a word in lower case.
 */
export const isFormed = (word: string, isKnown: (word: string) => boolean): boolean =>
  prefixes.some(
    (prefix) =>
      word.length >= prefix.length + 4 &&
      word.startsWith(prefix) &&
      isKnown(word.slice(prefix.length)),
  ) ||
  stemsOf(word).some((stem) => stem.length >= 4 && isKnown(stem)) ||
  isCompound(word, isKnown);

const prefixes = [
  'anti',
  'auto',
  'bio',
  'co',
  'counter',
  'cross',
  'cyber',
  'de',
  'eco',
  'geo',
  'hydro',
  'hyper',
  'inter',
  'macro',
  'mega',
  'meta',
  'micro',
  'mid',
  'mini',
  'mis',
  'mono',
  'multi',
  'nano',
  'neuro',
  'non',
  'out',
  'over',
  'photo',
  'post',
  'pre',
  'proto',
  'pseudo',
  'psycho',
  're',
  'semi',
  'socio',
  'sub',
  'super',
  'tele',
  'thermo',
  'trans',
  'ultra',
  'un',
  'under',
];

/** What a word may be made from by one living ending. */
function stemsOf(word: string): string[] {
  const [, body, ending] =
    /^(.+?)(ers?|s|like|less|ness|wise|ship|ships|able|ish|hood)$/.exec(word) ?? [];
  if (!body || !ending) return [];
  if (ending === 's')
    return /(?:[^s]|ss)$/.test(body) && !/(?:[sxz]|[cs]h)$/.test(body) ? [body] : [];
  if (/^ers?$|^able$|^ish$/.test(ending)) {
    const single = /([b-df-hj-np-tv-z])\1$/.test(body) ? [body.slice(0, -1)] : [];
    return [`${body}e`, body, ...single];
  }
  return [body];
}

/** Two words written as one, each long enough to be one by itself, as craftspeople name their tools and rooms. */
function isCompound(word: string, isKnown: (word: string) => boolean): boolean {
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!neverFirst.test(first) && !neverSecond.test(second) && isKnown(first) && isKnown(second))
      return true;
  }
  return false;
}

/** Words that nobody joins to others on purpose: "withthe", "eachother", "sucessfully" by its parts. */
const neverFirst =
  /^(?:with|that|this|from|have|each|your|very|much|will|would|could|when|then|than|they|them|into|also|more)$/;
const neverSecond =
  /^(?:other|that|this|from|have|with|your|fully|full|ally|able|ably|ling|ding|ting|ring|sing|ning|king|ment|tion|sion|ence|ance|ness|ious|less|hand|ward)$/;
