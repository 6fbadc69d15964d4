import type { Token } from '../../text/tokens.ts';
import { isOrdinary } from './capitals.ts';

/**
 * Whether the capitals at `i` stress a word. `plain` are the same tokens tagged in small letters. Function words, degree words
 * and words of praise in capitals are stress; a noun is so only where the sentence exclaims, since a lone noun in capitals is
 * as a rule a name, a title or initials.
 */
export function isEmphatic(tokens: readonly Token[], plain: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const tag = plain[i];
  if (!token || !tag) return false;
  const word = token.text.toLowerCase();
  const before = plain[i - 1];
  const after = plain[i + 1];
  // "YES-NO", "AND/OR" and "ON-OFF" name a choice.
  if (
    [tokens[i - 1], tokens[i + 1]].some(
      (t) =>
        t !== undefined &&
        /^[-/]$/.test(t.text) &&
        (t.end === token.start || t.start === token.end),
    )
  )
    return false;
  const inName = isNamePart(tokens, i - 1) || isNamePart(tokens, i + 1);
  if (
    technical.some((w) => plain.some((t) => t.lemma === w || t.norm === w)) &&
    operators.has(word)
  )
    return false;
  if (verbsOnly.has(word)) return before?.pos === 'PRON' || before?.pos === 'NOUN';
  if (stressed.has(word))
    return !(before?.pos === 'DET' && after?.pos === 'NOUN' && !modifiers.has(word));
  if (inName || word.length < 4) return false;
  if (praise.has(word)) return true;
  if (/ly$/.test(word) && tag.pos === 'ADV') return true;
  if (tag.pos === 'ADJ') return isPredicate(plain, i) || isExclaimed(tokens, i);
  if (tag.pos === 'VERB' || tag.pos === 'AUX')
    return (
      !operators.has(word) &&
      (/^(?:i|you|we|they|he|she|which|who|it)$/.test(before?.norm ?? '') || before?.pos === 'AUX')
    );
  return tag.pos === 'NOUN' && isExclaimed(tokens, i);
}

/** What a sign, a button or a stamp says, what a ship or a file is called, and quoted code. */
export function isLabel(
  tokens: readonly Token[],
  plain: readonly Token[],
  a: number,
  b: number,
): boolean {
  const before = plain[a - 1];
  const after = plain[b];
  if (before && naming.has(before.lemma)) return true;
  // "INSERT NAME HERE" is a gap to fill, "ALL, the leukaemia" a name that is explained.
  if (
    tokens[a]?.text === 'INSERT' ||
    (a === 0 && b === 1 && after?.text === ',' && plain[b + 1]?.pos === 'DET')
  )
    return true;
  if (before && ['"', '“', "'", '‘', '`'].includes(before.text)) return true;
  const content = plain
    .slice(a, b)
    .every((t) => t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'PROPN');
  if (content && isNamePart(tokens, a - 1)) return true;
  return (
    b - a > 1 &&
    (before?.pos === 'DET' || before?.pos === 'ADP') &&
    after !== undefined &&
    labelled.has(after.lemma)
  );
}

const naming = new Set(
  `call name title label mark stamp say read print code display write type enter press spell entitle ship vessel mv ss
   project operation file folder button sign notice poster`.split(/\s+/),
);

const labelled = new Set(
  `sign label button stamp notice door sticker folder file form poster box key field banner tape gate page tab`.split(
    /\s+/,
  ),
);

const isNamePart = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return (
    token !== undefined &&
    i > 0 &&
    token.name === undefined &&
    token.pos === 'PROPN' &&
    /^\p{Lu}/u.test(token.text) &&
    !isOrdinary(token)
  );
};

const isPredicate = (plain: readonly Token[], i: number): boolean => {
  let k = i - 1;
  while (plain[k]?.pos === 'ADV' || plain[k]?.pos === 'PART') k--;
  const after = plain[i + 1];
  return (
    copulas.has(plain[k]?.lemma ?? '') &&
    (after === undefined || ['PUNCT', 'CCONJ', 'ADP', 'PART', 'SCONJ', 'PRON'].includes(after.pos))
  );
};

const copulas = new Set([
  'be',
  'seem',
  'feel',
  'look',
  'sound',
  'become',
  'get',
  'find',
  'make',
  "'s",
]);

const isExclaimed = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.text === '!';

/** Words of queries, gates and standards: in capitals they are code. */
const operators = new Set(
  `and or not where select join if then else when all any exists union must should may is like between null having`.split(
    /\s+/,
  ),
);
const technical =
  `sql query clause operator gate logic boolean keyword formula excel statement rfc function filter regex`.split(
    /\s+/,
  );

/** Verbs whose capitals may be initials: stress only behind a subject. */
const verbsOnly = new Set([
  'am',
  'is',
  'do',
  'did',
  'can',
  'may',
  'will',
  'has',
  'had',
  'be',
  'was',
  'are',
  'were',
]);

const stressed = new Set(
  `not never no nothing none nobody only so very really too much many more most all any anything anyone anywhere every
   everything everyone everywhere each both either neither ever always still already again even just now today tomorrow
   tonight soon immediately yes please thanks thank sorry hello before after without instead first last once twice also
   such same other another and but or if when what why how where the this that these those here there my your our you we
   must should would could might shall need cannot because until while than then whole entire single best worst better
   monday tuesday wednesday thursday friday saturday sunday urgent important`.split(/\s+/),
);

/** Of those, the ones that stand before a noun of their own. */
const modifiers = new Set(
  `only very most first last best worst same other whole entire single such much many more urgent important`.split(
    /\s+/,
  ),
);

const praise = new Set(
  `love loved loving adore adored amazing awesome wonderful fantastic brilliant excellent outstanding incredible perfect great
   huge enormous massive terrible horrible awful honour honor privilege pleasure delighted thrilled excited grateful proud
   happy dream world wish hope hate desperate dying wrong right true free brand everything zero million thousand`.split(
    /\s+/,
  ),
);
