import { foldName } from '../model/foldName.ts';

/** Words known by their letters, in any case, with or without diacritics, possessive or plural or not. */
export interface KnownWords {
  has(word: string): boolean;
  /** As written, each once. */
  readonly words: readonly string[];
}

/** Knows every word of the texts. */
export function createKnownWords(texts: readonly string[]): KnownWords {
  const written = new Map<string, string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’ʼ＇][\p{L}\p{M}]+)*/gu)) {
      const key = keyOf(word);
      if (!written.has(key)) written.set(key, word);
    }
  }
  return {
    words: [...written.values()].filter((word) => word.length > 2),
    has: (word) => {
      const key = keyOf(word);
      return (
        written.has(key) ||
        [/'s$/, /(?<=s)'$/, /s$/, /es$/, /s's$/].some(
          (ending) => ending.test(key) && written.has(key.replace(ending, '')),
        )
      );
    },
  };
}

const keyOf = (word: string): string => foldName(word).replace(/[’ʼ＇]/g, "'");
