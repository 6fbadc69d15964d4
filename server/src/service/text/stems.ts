import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const known = new Map<string, string>();

/** The stem that inflected and derived forms of a word share; British and American spellings have the same one. */
export function stem(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size > 20000) known.clear();
  const result = porter.stem(american(word));
  known.set(word, result);
  return result;
}

/** American spelling of the regular pairs, so that stems meet: organise, behaviour, modelling, catalogue, programme, centre. */
const american = (word: string): string =>
  word
    .toLowerCase()
    .replace(/([a-z]{3})is(e|ed|es|ing|ation|ations|er|ers)$/, '$1iz$2')
    .replace(/yse(d|s|r|rs)?$/, 'yze$1')
    .replace(/ysing$/, 'yzing')
    .replace(/([a-z]{2}[bcdlmnvi])our(s|ed|ing|al|able)?$/, '$1or$2')
    .replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/([a-z]{3})tre(s?)$/, '$1ter$2');
