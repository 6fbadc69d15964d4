import type { DictionaryFile } from '../server/src/service/proofreading/dictionary.ts';
import file from '../server/src/service/proofreading/english.generated.json';
import { createSpeller, type Speller } from '../server/src/service/proofreading/speller.ts';

let speller: Speller | undefined;

/** The English speller, made once for all tests. */
export function english(): Speller {
  speller ??= createSpeller(file as DictionaryFile);
  return speller;
}
