import type { FrontMatter } from '../../model/frontMatter.ts';
import { foldName } from '../../model/message.ts';
import { isKnownWord, type Token, tokenize } from '../../text/tokens.ts';
import { capitalize } from '../fixes.ts';

/** Two letters or more, all capital. */
export const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.quoted &&
  !token.opaque &&
  /^['’]?\p{Lu}[\p{Lu}'’]+$/u.test(token.text);

/** A word of the language in capitals, where abbreviations, names and numerals are none. */
export function isOrdinary(token: Token | undefined): boolean {
  if (!token || token.name || !isCapitals(token)) return false;
  const word = token.text.toLowerCase();
  if (word.length < 4) return shortWords.has(word) || /^['’]/.test(word) || word === "n't";
  return !abbreviations.has(word) && (shortWords.has(word) || isKnownWord(word));
}

/** Words of two and three letters that are words first; those that are as often initials (IT, US, WHO) are left out. */
const shortWords = new Set(
  `the and for you not all any but can was are has had her him his how its let may new now off old one our out own see she
   too two use way why yes yet day get got did few far ago ask say job lot big bad fun joy sad try put set run top end
   is be do so no my me we he if of on to up by an am go oh in at as or it us who hi hey wow very`.split(
    /\s+/,
  ),
);

/** Initials of four letters and more that the language model knows as words. */
const abbreviations = new Set(
  `aids asap nato unicef unesco opec swot toefl ascii laser radar sonar scuba gcse adhd hdtv cobra scrum lean agile smart
   stem nice star java cobol pascal basic fortran pisa corgi pals mets prince care shelter crud soap rest solid iban isbn
   aida snap seat saab fiat ikea aldi lidl visa html http fifa uefa nasa esol tefl celta nebosh riddor mayday coda`.split(
    /\s+/,
  ),
);

/** The tags the words would have in small letters: the tagger takes capitals for names. */
export function plainTags(text: string): readonly Token[] {
  const lowered = text.replace(/\p{Lu}{2,}/gu, (word) =>
    word.length < 4 && !shortWords.has(word.toLowerCase()) ? word : word.toLowerCase(),
  );
  return tokenize(lowered).tokens;
}

/** Sentence case: known words in small letters, names and initials as they are written elsewhere. */
export function sentenceCase(
  tokens: readonly Token[],
  text: string,
  offset: number,
  frontMatter: FrontMatter,
): string {
  let result = '';
  let at = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    result += text.slice(at - offset, token.start - offset) + lower(token, frontMatter);
    at = token.end;
  }
  return result;
}

function lower(token: Token, frontMatter: FrontMatter): string {
  const { text } = token;
  if (token.name) return spellings(frontMatter).get(foldName(text)) ?? titleCase(text);
  if (!isCapitals(token)) return text;
  const word = text.toLowerCase();
  if (isOrdinary(token)) return properWords.has(word) ? capitalize(word) : word;
  return text.length > 6 && /[AEIOU]/.test(text) && /[^AEIOU]/.test(text) ? titleCase(text) : text;
}

const properWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
   november december english french german spanish italian dutch irish welsh scottish british american indian european
   christmas easter god london dublin paris berlin`.split(/\s+/),
);

const titleCase = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (c) => c.toUpperCase());

const tables = new WeakMap<FrontMatter, ReadonlyMap<string, string>>();

/** How the front matter writes its names, whole and word by word. */
function spellings(frontMatter: FrontMatter): ReadonlyMap<string, string> {
  const known = tables.get(frontMatter);
  if (known) return known;
  const names = [
    ...[frontMatter.candidate, frontMatter.company].flatMap((p) =>
      p ? [p.name.value, ...p.aliases] : [],
    ),
    ...frontMatter.interviewers.flatMap((p) => [p.name, ...p.aliases]),
  ];
  const table = new Map(
    names.flatMap((name) => [name, ...name.split(/\s+/)].map((n) => [foldName(n), n] as const)),
  );
  tables.set(frontMatter, table);
  return table;
}
