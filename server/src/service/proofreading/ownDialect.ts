import type { Draft } from '../model/draft.ts';
import { proseOf } from '../text/prose.ts';
import type { Dialect } from './dialect.ts';
import { wordsInMessage } from './messageWords.ts';
import type { Speller } from './speller.ts';
import type { Word } from './words.ts';

/** The dialect that words show themselves to be in; undefined as long as fewer than two do, or where they disagree. */
export function dialectOfWords(words: readonly Word[], speller: Speller): Dialect | undefined {
  const american = new Set<string>();
  const british = new Set<string>();
  for (const { text } of words) {
    if (!/^\p{Ll}/u.test(text)) continue;
    const spellings = speller.markOf(text);
    if (spellings.length === 0) continue;
    const [us, uk] = [spellings.includes('american'), spellings.includes('british')];
    // "organize" is American to most and British to Oxford.
    if (us && !uk && !/i[z](?:e|ing|ation)/.test(text)) american.add(text);
    if (uk && !us) british.add(text);
  }
  if (american.size >= 2 && american.size >= 3 * british.size) return 'american';
  return british.size >= 2 && british.size >= 3 * american.size ? 'british' : undefined;
}

/** The dialect that all messages of a draft show together. */
export const dialectOfDraft = (draft: Draft, speller: Speller): Dialect | undefined =>
  dialectOfWords(
    draft.messages.flatMap((m) => wordsInMessage(m, proseOf(m, draft.frontMatter), draft)),
    speller,
  );
