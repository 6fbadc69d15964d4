import type { FrontMatter } from '../model/frontMatter.ts';
import { nameTable } from './names.ts';
import { type Sentence, sentencesOf } from './prose.ts';
import { likeness } from './similarity.ts';
import { stem } from './stems.ts';
import type { Token } from './tokens.ts';

/** What a topic is about: stems that tell it from others, and weak ones that any message of this kind holds. */
export interface TopicWords {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** The strong ones as words: as written or, where that is rare, as lemmas. */
  readonly words: readonly string[];
}

/** The words of sentences as stems, for asking which topics they touch. */
export interface WordField {
  has(stem: string): boolean;
}

const memory = new WeakMap<FrontMatter, Map<string, TopicWords>>();

/** The words of a topic, names of people and company and the role set aside; remembered with the front matter. */
export function topicWords(topic: string, frontMatter: FrontMatter): TopicWords {
  let known = memory.get(frontMatter);
  if (!known) {
    known = new Map();
    memory.set(frontMatter, known);
  }
  const remembered = known.get(topic);
  if (remembered) return remembered;
  const role = new Set((frontMatter.role?.value ?? '').split(/[^\p{L}\p{N}]+/u).map(stem));
  const sentences = sentencesOf(topic, nameTable(frontMatter));
  const stems = [...new Set(sentences.flatMap(contentStems))];
  const isWeak = (s: string): boolean => weakStems.has(s) || role.has(s);
  const strong = stems.filter((s) => !isWeak(s));
  const tokens = sentences.flatMap((s) => s.tokens).filter((t) => strong.includes(stemOf(t)));
  const words: TopicWords = {
    strong,
    weak: stems.filter(isWeak),
    words: [...new Set(tokens.flatMap((t) => [t.norm, t.lemma]))],
  };
  known.set(topic, words);
  return words;
}

/** The field of some sentences: stems, pairs written as one word ("hand over", "handover"), and words close to them. */
export function wordField(sentences: readonly Sentence[]): WordField {
  const stems = new Set<string>();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (const s of contentStems(sentence)) stems.add(s);
    tokens.forEach((token, i) => {
      const next = tokens[i + 1]?.text === '-' ? tokens[i + 2] : tokens[i + 1];
      if (next && isWord(token) && isWord(next)) stems.add(stem(token.norm + next.norm));
    });
  }
  const answers = new Map<string, boolean>();
  return {
    has: (wanted) => {
      const known = answers.get(wanted);
      if (known !== undefined) return known;
      const found = stems.has(wanted) || [...stems].some((s) => isClose(s, wanted));
      answers.set(wanted, found);
      return found;
    },
  };
}

/**
 * Whether the field touches a topic: it shares a word that tells the topic from others or, where the topic has only everyday
 * words, all of them.
 */
export function touches(topic: TopicWords, field: WordField): boolean {
  if (topic.strong.some((s) => field.has(s))) return true;
  return (
    topic.strong.length === 0 && topic.weak.length > 0 && topic.weak.every((s) => field.has(s))
  );
}

const stemsOf = new WeakMap<object, readonly string[]>();

/** Stems of the words that carry meaning, from their lemmas; known names carry none. Remembered with the sentence. */
export function contentStems(sentence: Sentence): readonly string[] {
  const known = stemsOf.get(sentence.analysis);
  if (known) return known;
  const stems = sentence.tokens
    .filter((t) => isWord(t) && !functionWords.has(t.norm) && !functionWords.has(t.lemma))
    .map(stemOf);
  stemsOf.set(sentence.analysis, stems);
  return stems;
}

/** The stem of a token's lemma. */
export const stemOf = (token: Token): string => stem(token.lemma);

/** Words that stand in any thank-you or check-in and tell no topic from another. */
export const isEveryday = (stemmed: string): boolean => weakStems.has(stemmed);

const isWord = (token: Token): boolean =>
  !token.name && !token.opaque && /^[\p{L}\p{N}][\p{L}\p{N}'’]*$/u.test(token.text);

/** "backfill" and "backfilling", "reroute" and "rerouting"; parts of a compound from five letters on. */
function isClose(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  if (short.length >= 5 && (long.startsWith(short) || long.endsWith(short))) return true;
  return short.length >= 6 && a.slice(0, 4) === b.slice(0, 4) && likeness(a, b) >= 0.93;
}

const functionWords = new Set(
  `a an the this that these those i me my mine we us our you your yours he him his she her hers it its they them their who
   whom whose which what where when why how and or but nor so yet if unless because although though while as than of in on at
   to from by for with without about over under into onto out up down off after before since until during between among
   through across per via within against be am is are was were been being have has had having do does did doing done will
   would shall should can could may might must not no never any some all each every both either neither more most less least
   much many few several other another such same own very too also only just even still again ever here there then now
   once one two three first last next get got go going come make made take give let put keep say tell know think see
   look want like way thing lot bit kind sort yes please`.split(/\s+/),
);

const weakStems = new Set(
  `thank thanks time interview conversation talk meeting meet met chat discussion speak discuss role position job post
   company firm organisation team people colleague work working worker project process plan system business office
   department group day week month year monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
   today yesterday tomorrow hour minute moment opportunity chance experience skill background interest interested excite
   learn hear share question answer ask help use useful new good great well better best nice kind kindness pleasure enjoy
   appreciate glad happy hope wish feel forward hear reply decision news update step follow write note message mail email
   letter send attach candidate application apply hire interviewer manager lead director head career future part
   information detail idea point view value culture mission challenge approach need issue problem change different
   important real really run start end find show explain describe mention understand understanding remember able long
   big small little late early open clear place side matter name word person everyone something anything everything
   month number current present data tool service product customer support improve build building quality level
   technology technical solution development develop industry market`
    .split(/\s+/)
    .map(stem),
);
