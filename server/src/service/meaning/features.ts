import type { Clause } from '../text/clauses.ts';
import type { Sentence } from '../text/prose.ts';
import { tokenClasses } from '../text/tokenClasses.ts';
import { foldHash, hashText, hashUnit } from './hash.ts';
import { maskedWords, type Word } from './mask.ts';

/** What features are made from; each family is scaled by itself. */
export const families = ['words', 'letters', 'structure'] as const;

/** Features that are present in a sentence, each once: parallel lists, tokens `[from, to)` stand behind a feature. */
export interface Features {
  readonly hashes: readonly number[];
  /** Indices into `families`. */
  readonly family: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly words: readonly Word[];
}

/** What the trained layer knows of a sentence; its weights say what of it matters. */
export function featuresOf(sentence: Sentence): Features {
  const words = maskedWords(sentence.tokens, sentence.deniedBy);
  const list = new FeatureList(words);
  addWords(list, words);
  for (const word of words) addLetters(list, word);
  addStructure(list, sentence, words);
  return list;
}

class FeatureList implements Features {
  readonly hashes: number[] = [];
  readonly family: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly words: readonly Word[];
  private readonly seen = new Set<number>();

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  add(full: number, family: number, from: number, to: number): void {
    const hash = foldHash(full);
    if (this.seen.has(hash)) return;
    this.seen.add(hash);
    this.hashes.push(hash);
    this.family.push(family);
    this.from.push(from);
    this.to.push(to);
  }
}

/** Runs of one to three words, as written and as lemmas. */
function addWords(list: FeatureList, words: readonly Word[]): void {
  words.forEach((word, i) => {
    let written = seeds.written;
    let lemmas = seeds.lemmas;
    for (let n = 0; n < 3 && i + n < words.length; n++) {
      const next = words[i + n] ?? word;
      written = hashUnit(hashText(next.word, written), 32) >>> 0;
      lemmas = hashUnit(hashText(next.lemma, lemmas), 32) >>> 0;
      list.add(written, 0, word.from, next.to);
      list.add(lemmas, 0, word.from, next.to);
    }
    if (word.denied) list.add(hashText(word.lemma, seeds.denied), 0, word.from, word.to);
  });
}

/** Runs of three to five letters within a word and its borders. */
function addLetters(list: FeatureList, { word, from, to }: Word): void {
  if (word.startsWith('@')) return;
  const text = ` ${word.slice(0, 24)} `;
  for (let i = 0; i < text.length; i++) {
    let hash = seeds.letters;
    for (let n = 1; n <= 5 && i + n <= text.length; n++) {
      hash = hashUnit(hash, text.charCodeAt(i + n - 1));
      if (n >= 3) list.add(hash >>> 0, 1, from, to);
    }
  }
}

/** Who does what to whom, in which mood, denied or not, under which condition, whose words, with a date or an amount. */
function addStructure(list: FeatureList, sentence: Sentence, words: readonly Word[]): void {
  const { tokens, clauses } = sentence;
  clauses.forEach((clause, i) => {
    const put = (...parts: readonly (string | false | undefined)[]): void =>
      list.add(
        hashText(parts.filter(Boolean).join(' '), seeds.structure),
        2,
        clause.start,
        clause.end,
      );
    const agent = clause.agent ?? 'nobody';
    const verb = clause.verb === undefined ? '-' : (tokens[clause.verb]?.lemma ?? '-');
    const polarity = clause.denied ? 'not' : 'so';
    put('agent', agent, clause.mood, clause.tense);
    put('verb', agent, verb);
    put('verb', agent, verb, polarity);
    put('act', agent, polarity, verb, clause.mood, clause.conditional && 'if');
    put('modal', agent, clause.modal ?? 'none', polarity);
    put('opener', clause.opener ?? 'none', agent, clause.tense);
    if (clause.modal) put('modal verb', agent, clause.modal, verb);
    if (clause.conditional) put('condition', agent, verb);
    if (clause.reportedBy) {
      put('reported', clause.reportedBy);
      put('reported', clause.reportedBy, agent, verb);
    }
    const has = objectsIn(sentence, clause);
    for (const each of has) put('has', agent, each, clause.mood);
    if (i > 0) {
      const before = clauses[i - 1];
      put('after', before?.agent, before?.mood, agent, clause.mood, clause.opener);
    }
    if (i === clauses.length - 1) put('last', agent, clause.mood, verb);
    for (const word of words) {
      if (word.from < clause.start || word.to > clause.end) continue;
      const pos = tokens[word.from]?.pos;
      if (pos === 'NOUN' || pos === 'ADJ' || word.word.startsWith('@'))
        list.add(
          hashText(`${agent} ${verb} ${word.lemma}`, seeds.structure),
          2,
          clause.start,
          word.to,
        );
    }
  });
}

function objectsIn({ tokens }: Sentence, clause: Clause): Set<string> {
  const found = new Set<string>();
  for (let i = clause.start; i < clause.end; i++) {
    if (tokens[i]?.name) found.add(tokens[i]?.name?.kind === 'company' ? 'company' : 'person');
    for (const name of ['time', 'money', 'num'] as const)
      if (tokenClasses[name]?.(tokens, i)) found.add(name);
    const own = tokens[i]?.norm;
    if (own === 'my' || own === 'your' || own === 'their' || own === 'our') found.add(own);
  }
  return found;
}

const seeds = {
  written: hashText('written'),
  lemmas: hashText('lemmas'),
  denied: hashText('denied'),
  letters: hashText('letters'),
  structure: hashText('structure'),
};
