import type { FrontMatter } from '../model/frontMatter.ts';
import { foldName } from '../model/message.ts';
import type { Span } from '../model/span.ts';

/** Who or what a known name means. */
export type NameRef =
  | { readonly kind: 'writer' }
  | { readonly kind: 'interviewer'; readonly name: string }
  | { readonly kind: 'company' };

/** An occurrence of a known name. */
export interface NameHit {
  readonly span: Span;
  readonly ref: NameRef;
}

/** Finds the names of a process in running text, in any case, with or without diacritics. */
export interface NameTable {
  find(text: string): NameHit[];
}

const tables = new WeakMap<FrontMatter, NameTable>();

/** The names that a front matter makes known; built once for each. */
export function nameTable(frontMatter: FrontMatter): NameTable {
  const known = tables.get(frontMatter);
  if (known) return known;
  const table = createNameTable(namesOf(frontMatter));
  tables.set(frontMatter, table);
  return table;
}

/** A table of names and what they mean; longer names win over shorter ones. */
export function createNameTable(names: readonly (readonly [string, NameRef])[]): NameTable {
  const byFirst = new Map<string, { words: string[]; ref: NameRef }[]>();
  for (const [name, ref] of names) {
    const words = foldName(name)
      .split(/[\s'’-]+/)
      .filter(Boolean);
    const first = words[0];
    if (!first) continue;
    const list = byFirst.get(first) ?? [];
    if (!list.some((entry) => entry.words.join(' ') === words.join(' '))) list.push({ words, ref });
    byFirst.set(
      first,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return { find: (text) => (byFirst.size === 0 ? [] : findNames(text, byFirst)) };
}

interface Word {
  readonly folded: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

function findNames(
  text: string,
  byFirst: ReadonlyMap<string, readonly { words: string[]; ref: NameRef }[]>,
): NameHit[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push({
      folded: foldName(match[0]),
      raw: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  const hits: NameHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const entry = word && byFirst.get(word.folded)?.find((e) => matches(e.words, words, i, text));
    if (!word || !entry) continue;
    const last = words[i + entry.words.length - 1] ?? word;
    if (entry.words.length === 1 && englishNames.has(word.folded) && !readsAsName(text, words, i))
      continue;
    hits.push({ span: { start: word.start, end: last.end }, ref: entry.ref });
    i += entry.words.length - 1;
  }
  return hits;
}

function matches(
  name: readonly string[],
  words: readonly Word[],
  at: number,
  text: string,
): boolean {
  return name.every((part, k) => {
    const word = words[at + k];
    const before = words[at + k - 1];
    return (
      word?.folded === part &&
      (k === 0 ||
        !before ||
        /^(?:[ \t.'’-]|\r?\n[ \t]*){1,4}$/.test(text.slice(before.end, word.start)))
    );
  });
}

/** A name that is also a word counts as a name when it is capitalised and nothing around it makes it the word. */
function readsAsName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    !word ||
    !/^\p{Lu}/u.test(word.raw) ||
    (word.raw.length > 1 && word.raw === word.raw.toUpperCase() && isShouted(words, at))
  )
    return false;
  if (
    months.has(word.folded) &&
    (isNumber(words[at - 1]) ||
      isNumber(words[at + 1]) ||
      timeWords.has(words[at - 1]?.folded ?? ''))
  )
    return false;
  if (!startsSentence(text, word.start)) return true;
  return !wordFollowers.has(words[at + 1]?.folded ?? '');
}

const isShouted = (words: readonly Word[], at: number): boolean =>
  [words[at - 1], words[at + 1]].some(
    (w) =>
      w !== undefined && w.raw.length > 2 && w.raw === w.raw.toUpperCase() && /\p{Lu}/u.test(w.raw),
  );

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/.test(word.raw);

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["”’)]?\s+|\n\s*\n\s*|^["“‘(])$/.test(text.slice(Math.max(0, at - 6), at)) ||
  at === 0;

const months = new Set(['april', 'may', 'june', 'august', 'march']);
const timeWords = new Set([
  'in',
  'by',
  'until',
  'since',
  'of',
  'last',
  'next',
  'this',
  'from',
  'before',
  'after',
  'mid',
  'early',
  'late',
  'during',
  'for',
]);

/** After these a sentence-initial "Will", "May" or "Grant" is the verb. */
const wordFollowers = new Set([
  'you',
  'i',
  'we',
  'they',
  'he',
  'she',
  'it',
  'this',
  'that',
  'there',
  'the',
  'a',
  'an',
  'your',
  'my',
  'our',
  'me',
  'us',
  'any',
  'anyone',
  'someone',
  'these',
  'those',
  'to',
  'of',
  'be',
]);

/** Given names and surnames that are also English words, folded. */
const englishNames = new Set(
  `will may per grant rich mark bill hope joy faith rose summer art frank chase drew jack pat rob sue miles penny sunny young
   long park brown white king case price angel april june august march autumn dawn eve grace charity patience prudence
   constance mercy honor honour destiny heaven melody harmony crystal amber ruby pearl jade opal ivy lily daisy iris heather
   holly hazel olive basil sage ginger rosemary violet fern forest river brook lake sky skye rain star sunshine hunter archer
   baker cook carter fisher fletcher gardener mason miller potter sawyer shepherd smith taylor tanner turner walker ward
   weaver webb wood woods stone steel gold silver black green gray grey hill dale glen heath field fields banks bridge
   church castle court hall house street lane rivers waters pool wells sharp swift strong wise good noble best love moon day
   knight bishop pope prince duke earl judge major rush power powers payne pain hardy little small short low high close
   bond bush cash cross crow crane finch fox wolf wolfe lamb bull buck bird drake swan dove jay robin wren hawk heron
   gale storm frost snow winter winters spring ray beam light bright dark chance lucky victor earnest ernest gene dean
   curt curtis norm sterling wade reed reid rod rocky clay cliff guy jim jimmy josh tad ted van vance page paige porter
   parker spencer stewart story tyler piper harper chandler cooper sunday monday friday tuesday wednesday thursday lang
   tran son sun min an do so he she in on to or too you yu go may bo ho no si le la ha wing wan ming song sang hang hung
   bush bell bells ball bass bean berry bloom blue book booth bow box boy branch brand burns call camp can carr chase
   christian clear coin cole cool craft cure daily dear dollar doll drew early east ever fair farmer fast fields fine fish
   flowers ford free french friend gates gay gentle german gift given goodman grave graves green guest handy happy head
   held hide holiday holly hood horn hurt ice iron jolly joiner kind lawless law laws leaf lemon line link list lord lot
   luck made makepeace man mann marsh marshall may mean means mercer merry mills moody moss mount nail neat new news noon
   north west south oak odd orange outlaw painter pale parish past peace peach pears pepper perfect person pickle pitch place
   plant plum point post proud quick read rain real rice ring risk rock root rope royal rust salmon salt sand savage say
   sear self sell sharp shine ship silk singer sleep slow speed spice square staff stack start still stocks story sugar
   summers sweet tall target teller temple thorn tiny tower town train true tree trout trust tune two valentine vine vision
   wall waiting walk warm watch water way weeks weekes welcome wild window wing winner wonder word work worth wright yard yes
   apple amazon target square stripe slack zoom meta shell gap next visa sprint oracle notion discord linear figma canvas
   indeed monster compass bench chime plaid block ramp brex bolt wish lush boots orange three virgin`.split(
    /\s+/,
  ),
);

function namesOf(frontMatter: FrontMatter): [string, NameRef][] {
  const names: [string, NameRef][] = [];
  const firsts = frontMatter.interviewers.map((p) => foldName(p.name).split(' ')[0]);
  const lasts = frontMatter.interviewers.map((p) => lastName(p.name));
  for (const person of frontMatter.interviewers) {
    const ref: NameRef = { kind: 'interviewer', name: person.name };
    names.push(
      ...[person.name, ...person.aliases, ...(person.greeting ? [person.greeting] : [])].map(
        (n): [string, NameRef] => [n, ref],
      ),
    );
    const first = person.name.split(/\s+/)[0] ?? '';
    const last = lastName(person.name);
    if (firsts.filter((f) => f === foldName(first)).length === 1 && !isTitle(first))
      names.push([first, ref]);
    if (last && lasts.filter((l) => l === last).length === 1) {
      names.push([last, ref], ...honorifics.map((h): [string, NameRef] => [`${h} ${last}`, ref]));
    }
  }
  const candidate = frontMatter.candidate;
  if (candidate) {
    const first = candidate.name.value.split(/\s+/)[0] ?? '';
    for (const name of [candidate.name.value, ...candidate.aliases, first])
      names.push([name, { kind: 'writer' }]);
  }
  const company = frontMatter.company;
  if (company)
    for (const name of [company.name.value, ...company.aliases])
      names.push([name, { kind: 'company' }]);
  return names;
}

const honorifics = [
  'mr',
  'mrs',
  'ms',
  'mx',
  'miss',
  'dr',
  'prof',
  'professor',
  'sir',
  'madam',
  'sergeant',
  'captain',
  'judge',
  'sister',
  'father',
  'reverend',
];

const isTitle = (word: string): boolean => honorifics.includes(foldName(word));

const lastName = (name: string): string | undefined => {
  const parts = name.split(/\s+/);
  return parts.length > 1 ? parts[parts.length - 1] : undefined;
};
