import type { OwnPhrase } from '../settings.ts';
import { tokenize } from '../text/tokens.ts';
import type { Guideline, Severity } from './rule.ts';

/** A phrase as a user writes it down: plain words, no pattern syntax. */
export interface PlainPhrase {
  readonly find: string;
  readonly instead?: readonly string[];
  readonly guideline: Guideline;
  readonly severity: Severity;
  readonly message?: string;
  /** Longer wordings that hold `find` and are fine. */
  readonly allow?: readonly string[];
}

/**
 * Makes a phrase of plain words, matched in their inflected forms and with modifiers between them. What is watched is the
 * wording, so it counts when denied or reported too, but not inside quotation marks.
 */
export function createOwnPhrase(plain: PlainPhrase): OwnPhrase {
  return {
    match: plainPattern(plain.find),
    ...(plain.instead && { instead: plain.instead }),
    ...(plain.message && { message: plain.message }),
    ...(plain.allow && { except: plain.allow.map(plainPattern) }),
    guideline: plain.guideline,
    severity: plain.severity,
    denied: 'ignore',
    reported: 'ignore',
    examples: [],
    lookalikes: [],
  };
}

/** True when the text holds a word to look for. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The pattern of plain words. Quoting them takes the meaning from the signs of the pattern syntax. */
function plainPattern(text: string): string {
  return text
    .replaceAll('"', ' ')
    .split(/\s+/)
    .map(withoutEndMark)
    .filter((word) => word !== '')
    .map((word) => `"${word}"`)
    .join(' ~ ');
}

/** A mark that ends a sentence is none of the words; the point of an abbreviation is. */
function withoutEndMark(word: string): string {
  const bare = word.replace(/(?<=[\p{L}\p{N}])[.,;:!?]+$/u, '');
  return bare !== word && tokenize(word).tokens.length === 1 ? word : bare;
}
