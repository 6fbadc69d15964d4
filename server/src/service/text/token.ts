import type { NameRef } from './names.ts';

/** Universal part-of-speech tag of a token. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark. Offsets are UTF-16 units, relative to the text that was tokenized or, in a `Prose`, to the file. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophes, contractions spelt out: `'ll` is `will`, `n't` is `not`. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly name?: NameRef;
  /** Inside quotation marks: somebody else's words, or the writer's with tongs. */
  readonly quoted?: true;
  /** Code, an address or a placeholder. */
  readonly opaque?: true;
}
