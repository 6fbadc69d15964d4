import type { Token } from './tokens.ts';

/** Puts a verb (its first word, when it is a phrase) into the form of the first verb among `tokens`: `decide` like `made` is `decided`. */
export function inflectLike(verb: string, tokens: readonly Token[]): string {
  const model = tokens.find((t) => t.pos === 'VERB' || t.pos === 'AUX') ?? tokens[0];
  const [head = verb, ...rest] = verb.split(' ');
  return [inflect(head, model ? formOf(model) : 'base'), ...rest].join(' ');
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** An English verb in the given form. */
export function inflect(verb: string, form: VerbForm): string {
  const irregular = irregulars[verb];
  switch (form) {
    case 'base':
      return verb;
    case 'third':
      return verb === 'have'
        ? 'has'
        : verb === 'be'
          ? 'is'
          : /(?:s|x|z|ch|sh|o)$/.test(verb)
            ? `${verb}es`
            : `${verb.replace(/([^aeiou])y$/, '$1ie')}s`;
    case 'gerund':
      return /ie$/.test(verb) ? `${verb.slice(0, -2)}ying` : `${stem(verb)}ing`;
    case 'past':
      return irregular?.[0] ?? regularPast(verb);
    case 'participle':
      return irregular?.[1] ?? irregular?.[0] ?? regularPast(verb);
  }
}

function formOf(token: Token): VerbForm {
  const { norm, lemma } = token;
  if (norm === lemma) return 'base';
  if (/ing$/.test(norm)) return 'gerund';
  if (/s$/.test(norm) && norm !== 'was') return 'third';
  const irregular = irregulars[lemma];
  return irregular?.[1] === norm && irregular[0] !== norm ? 'participle' : 'past';
}

const regularPast = (verb: string): string =>
  /e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem(verb)}ed`;

/** Drops a silent e and doubles the last consonant of a short stressed syllable. */
function stem(verb: string): string {
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1);
  const doubles =
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ||
    /(?:fer|mit|pel|cur|gin|get|plan|stop|ship|sum)$/.test(verb);
  return doubles && !/(?:ffer|[wxy])$/.test(verb) ? verb + verb.slice(-1) : verb;
}

/** Past and, where it differs, past participle. */
const irregulars: Readonly<Record<string, readonly [string, string?]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost'],
  cut: ['cut'],
  deal: ['dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  feel: ['felt'],
  find: ['found'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had'],
  hear: ['heard'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  learn: ['learned'],
  leave: ['left'],
  let: ['let'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  pay: ['paid'],
  put: ['put'],
  read: ['read'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  win: ['won'],
  write: ['wrote', 'written'],
};
