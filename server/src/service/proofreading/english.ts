import type { DictionaryFile } from './dictionary.ts';
import { createSpeller, type Speller } from './speller.ts';

/** The English speller. Its word lists are not read before they are asked for. */
export async function englishSpeller(): Promise<Speller> {
  const { default: file } = await import('./english.generated.json');
  return createSpeller(file as DictionaryFile);
}
