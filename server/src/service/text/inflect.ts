import { irregularVerbs } from './irregularVerbs.ts';
import { type Token, tokenize } from './tokens.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/**
 * Puts a verb (its first word, when it is a phrase) into the form of the first verb among the tokens from `start` to `end`
 * of a sentence: `decide` like *made* is `decided`. Undefined when the form cannot be told: *put*, *cut*, *set* without a
 * hint of their time.
 */
export function inflectWithin(
  verb: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): string | undefined {
  const at = verbAt(tokens, start, end);
  const form = at === undefined ? 'base' : formAt(tokens, at);
  return form && inflectPhrase(verb, form);
}

/** The first word of a verb phrase in the given form: `agree on`, `past` is `agreed on`. */
export function inflectPhrase(verb: string, form: VerbForm): string {
  const [head = verb, ...rest] = verb.split(' ');
  return [inflect(head, form), ...rest].join(' ');
}

/** An English verb in the given form. */
export function inflect(verb: string, form: VerbForm): string {
  const irregular = irregularVerbs[verb];
  switch (form) {
    case 'base':
      return verb;
    case 'third':
      return verb === 'have' ? 'has' : verb === 'be' ? 'is' : withS(verb);
    case 'gerund':
      return verb === 'be'
        ? 'being'
        : /ie$/.test(verb)
          ? `${verb.slice(0, -2)}ying`
          : `${stem(verb)}ing`;
    case 'past':
      return irregular?.[0] ?? regularPast(verb);
    case 'participle':
      return irregular?.[1] ?? irregular?.[0] ?? regularPast(verb);
  }
}

/** The form of the verb at `i`, read with the auxiliaries before it. */
export function formAt(tokens: readonly Token[], i: number): VerbForm | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { norm } = token;
  if (norm === 'am' || norm === 'are' || norm === 'be') return 'base';
  if (norm === 'is' || norm === 'has' || norm === 'does') return 'third';
  if (norm === 'was' || norm === 'were') return 'past';
  const lemma = baseOf(token);
  const irregular = irregularVerbs[lemma];
  if (norm.endsWith('ing') && norm !== lemma) return 'gerund';
  const before = governor(tokens, i);
  const afterHave = before?.lemma === 'have';
  if (norm === lemma) {
    if (afterHave) return 'participle';
    if (irregular?.[0] !== lemma || isBaseGovernor(before)) return 'base';
    return undefined;
  }
  if (norm.endsWith('s') && irregular?.[0] !== norm) return 'third';
  const isParticiple = irregular?.[1] === norm && irregular[0] !== norm;
  return isParticiple || afterHave || before?.lemma === 'be' ? 'participle' : 'past';
}

/** The base form of a verb, also where it was tagged as a noun or an adjective: *moving* in "the moving of" is `move`. */
export function baseOf(token: Token): string {
  if (token.pos === 'VERB' || token.pos === 'AUX') return token.lemma;
  const known = bases.get(token.norm);
  if (known !== undefined) return known;
  const frame = /ing$/.test(token.norm) ? 'they are' : 'they have';
  const asVerb = tokenize(`${frame} ${token.norm} it`).tokens[2];
  const base = asVerb?.pos === 'VERB' ? asVerb.lemma : token.lemma;
  bases.set(token.norm, base);
  return base;
}

const bases = new Map<string, string>();

/** The adverb of an adjective: `careful`, `carefully`; undefined where there is none, as of `friendly`. */
export function adverbOf(adjective: string): string | undefined {
  const known = adverbs[adjective];
  if (known) return known;
  if (/ly$/.test(adjective)) return undefined;
  if (/ic$/.test(adjective)) return `${adjective}ally`;
  if (/ll$/.test(adjective)) return `${adjective}y`;
  if (/[^aeiou]le$/.test(adjective)) return adjective.replace(/e$/, 'y');
  if (/[^aeiou]y$/.test(adjective)) return adjective.replace(/y$/, 'ily');
  if (/ue$/.test(adjective)) return adjective.replace(/e$/, 'ly');
  return `${adjective}ly`;
}

const adverbs: Readonly<Record<string, string>> = {
  good: 'well',
  better: 'better',
  fast: 'fast',
  quick: 'quickly',
  timely: 'on time',
  regular: 'regularly',
  frequent: 'often',
  ongoing: 'continually',
  public: 'publicly',
  annual: 'annually',
  daily: 'daily',
  weekly: 'weekly',
  fortnightly: 'fortnightly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  yearly: 'yearly',
  hourly: 'hourly',
  nightly: 'nightly',
  early: 'early',
  shy: 'shyly',
  dry: 'dryly',
};

function verbAt(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let i = start; i < end; i++)
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') return i;
  return start < end ? start : undefined;
}

/** The auxiliary, modal or *to* that governs the verb at `i`, over adverbs and an inverted subject. */
function governor(tokens: readonly Token[], i: number): Token | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const token = tokens[k];
    if (!token || token.pos === 'PUNCT') return undefined;
    if (token.pos === 'AUX' || token.norm === 'to') return token;
    if (token.lemma === 'have' || token.lemma === 'do' || token.lemma === 'be') return token;
    const skippable =
      token.pos === 'ADV' ||
      token.pos === 'PART' ||
      token.norm === 'not' ||
      (token.pos === 'PRON' && k < i);
    if (!skippable) return undefined;
    if (token.pos === 'PRON') {
      const inverted = tokens[k - 1];
      return inverted?.pos === 'AUX' ? inverted : undefined;
    }
  }
  return undefined;
}

const isBaseGovernor = (token: Token | undefined): boolean =>
  token !== undefined && (token.norm === 'to' || token.lemma === 'do' || isModal.test(token.norm));

const isModal = /^(?:will|would|can|could|shall|should|may|might|must)$/;

const withS = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb.replace(/([^aeiou])y$/, '$1ie')}s`;

const regularPast = (verb: string): string =>
  /e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem(verb)}ed`;

/** Drops a silent e and doubles the last consonant of a short stressed syllable. */
function stem(verb: string): string {
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1);
  if (/(?:limit|vomit|budget|target)$/.test(verb)) return verb;
  const doubles =
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ||
    /^[^aeiou]*qui[pt]$|equip$/.test(verb) ||
    /(?:fer|mit|pel|cur|gin|get|plan|stop|ship|sum|trol|set)$/.test(verb);
  return doubles && !/(?:ffer|[wxy])$/.test(verb) ? verb + verb.slice(-1) : verb;
}
