import { days, monthNames, tokenClasses } from '../text/tokenClasses.ts';
import { isKnownWord, type Token } from '../text/tokens.ts';

/** A word as the trained layer sees it: `word` as written, `lemma`; tokens `[from, to)` of the sentence stand behind it. */
export interface Word {
  readonly word: string;
  readonly lemma: string;
  readonly from: number;
  readonly to: number;
  readonly denied: boolean;
}

/**
 * The words of a sentence with people, companies, places, numbers, amounts and dates masked, so that nothing learnt hangs on
 * whose name or which day it is. Neighbours under one mask count as one word.
 */
export function maskedWords(
  tokens: readonly Token[],
  deniedBy: readonly (number | undefined)[],
): Word[] {
  const words: Word[] = [];
  tokens.forEach((token, i) => {
    const mask = maskOf(tokens, i);
    const last = words[words.length - 1];
    if (mask && last?.word === mask) {
      words[words.length - 1] = { ...last, to: i + 1 };
      return;
    }
    if (!mask && !/[\p{L}\p{N}!?$%]/u.test(token.text)) return;
    words.push({
      word: mask ?? token.norm,
      lemma: mask ?? token.lemma,
      from: i,
      to: i + 1,
      denied: deniedBy[i] !== undefined,
    });
  });
  return words;
}

function maskOf(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.name) return '@name';
  if (token.opaque) return '@code';
  if (days.has(token.norm)) return '@day';
  if (monthNames.has(token.norm) && /^\p{Lu}/u.test(token.text)) return '@month';
  if (tokenClasses.money?.(tokens, i)) return '@money';
  if (/\S@\S/.test(token.text)) return '@mail';
  if (/^\+?\d[\d\s()-]{5,}$/.test(token.text)) return '@phone';
  if (/\d/.test(token.text)) return '@number';
  // Acronyms such as HR and CEO keep their meaning.
  if (token.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return undefined;
  return i > 0 || !isKnownWord(token.text.toLowerCase()) ? '@name' : undefined;
}
