/** Kinds of English that can be told apart. */
export const dialects = ['american', 'british', 'australian', 'canadian', 'indian'] as const;
export type Dialect = (typeof dialects)[number];

/** What `followup.dialect` may be; `auto` goes by the text's own spelling. */
export const dialectSettings = ['auto', ...dialects] as const;
export type DialectSetting = (typeof dialectSettings)[number];

/** The spelling that a dialect follows; Indian English has no word list of its own and is spelt as British English is. */
export const spellings = ['american', 'british', 'australian', 'canadian'] as const;
export type Spelling = (typeof spellings)[number];

export const spellingOf = (dialect: Dialect): Spelling =>
  dialect === 'indian' ? 'british' : dialect;

export const dialectName = (dialect: Dialect): string =>
  dialect.charAt(0).toUpperCase() + dialect.slice(1);
