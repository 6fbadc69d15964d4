import { span } from '../../model/span.ts';
import {
  alsoWritten,
  chatWords,
  initialsInCapitals,
} from '../../phrases/professional-tone/textspeak.ts';
import type { Sentence } from '../../text/prose.ts';
import { isKnownWord, type Token } from '../../text/tokens.ts';
import { capitalize, deleteEdit, startsSentence } from '../fixes.ts';
import type { Edit } from '../rule.ts';

/** A shortened spelling in a sentence and its full form, empty where it says nothing. */
export interface ChatSpelling {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly full: string;
  /** A finding by itself; the others are only written out along with one. */
  readonly certain: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly token: Token | undefined;
}

/** The shortened spellings of a sentence in order of place. */
export function chatSpellings(sentence: Sentence): ChatSpelling[] {
  const words = wordsOf(sentence);
  return words.flatMap((word, i): ChatSpelling[] => {
    if (!word.token || word.token.quoted || word.token.name || word.token.opaque) return [];
    const { start, end, text } = word;
    const of = (full: string, certain = true): ChatSpelling[] => [
      { start, end, text, full, certain },
    ];
    if (isHyphenated(sentence, word)) return [];
    const inContext = byContext(words, i);
    if (inContext !== undefined) return of(inContext);
    const listed = chatWords.get(word.lower);
    if (listed !== undefined && isChat(words, i)) return of(listed);
    const drawn =
      /^\p{L}?\p{Ll}+$/u.test(text) && /(\p{L})\1{2,}/u.test(text)
        ? undrawn(word.lower)
        : undefined;
    if (drawn !== undefined) return of(drawn);
    const also = alsoWritten.get(word.lower);
    return also !== undefined && also !== text && !/^\p{Lu}{2,}$/u.test(text)
      ? of(also, false)
      : [];
  });
}

/** "u-turn", "x-ray": part of a compound. */
const isHyphenated = (sentence: Sentence, word: Word): boolean =>
  word.text.length < 3 &&
  /[-–]/.test(
    (sentence.text[word.start - sentence.span.start - 1] ?? '') +
      (sentence.text[word.end - sentence.span.start] ?? ''),
  );

/** Runs of letters and digits with what chat spelling joins to them: `w/o`, `b/c`. */
function wordsOf(sentence: Sentence): Word[] {
  const base = sentence.span.start;
  return [...sentence.text.matchAll(/w\/[oe]?(?![\p{L}\p{N}])|b\/c|[\p{L}\p{N}\p{M}'’]+/giu)].map(
    (m) => {
      const start = base + m.index;
      return {
        start,
        end: start + m[0].length,
        text: m[0],
        lower: m[0].toLowerCase(),
        token: sentence.tokens.find((t) => t.start <= start && start < t.end),
      };
    },
  );
}

/** Capitals may be initials or a code, a capital inside a sentence a name, and small words need their neighbours. */
function isChat(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  const { text, lower } = word;
  const next = words[i + 1]?.lower ?? '';
  const before = words[i - 1]?.lower ?? '';
  const nextPos = words[i + 1]?.token?.pos;
  if (/^\p{Lu}/u.test(text) && !isCapital(text) && i > 0) return false;
  if (/\p{Ll}\p{Lu}|^\p{Lu}\d/u.test(text)) return false;
  if (isCapital(text) && text.length > 1)
    return (
      nextPos !== 'AUX' &&
      nextPos !== 'NOUN' &&
      (inCapitals.has(lower) ||
        (/^pl[sz]$/.test(lower) && nextPos === 'VERB') ||
        (/^(?:omg|lol)$/.test(lower) &&
          (i === 0 ? isSubjectFollower.test(next) : i === words.length - 1)))
    );
  if (/^(?:b4|m8|l8|w8)$/.test(lower) && (nextPos === 'NOUN' || codeLeads.test(before)))
    return false;
  if (
    lower === 'w/e' &&
    /^(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(next)
  )
    return false;
  if (lower === 'ty') return text === 'ty' || /^(?:for|so|again)$/.test(next);
  if (lower === 'u') return text === 'u' || (i === 0 && isSubjectFollower.test(next));
  if (lower === 'ur')
    return text === 'ur' || (i === 0 && /^(?:NOUN|ADJ|DET|NUM)$/.test(nextPos ?? ''));
  if (!isCapital(text) && text !== lower && initialsInCapitals.has(lower))
    return /^(?:omg|imo|irl|gd|abt|hv|cld|lol|brb|smh|np|jk)$/.test(lower);
  if (lower === 'dis' || lower === 'dat' || lower === 'wat')
    return /^(?:u|ur|da|de|do|is|up)$/.test(next + before);
  if (lower === 'msg' || lower === 'fwd') return text === lower && !/^(?:the|a|an)$/.test(before);
  if (lower === 'ya')
    return text === 'ya' && (/^(?:see|thank|catch|love|miss|bet|for)$/.test(before) || i === 0);
  if (lower === 'yr') return !/^\d/.test(before) && words[i + 1]?.token?.pos === 'NOUN';
  if (lower === 'sth') return text === 'sth';
  return true;
}

/** Capitals that mean nothing else. */
const inCapitals = new Set('thx thnx btw tbh idk lmk ngl imho tysm ttyl fwiw hmu iykyk'.split(' '));
const codeLeads =
  /^(?:a|an|the|cell|gate|dock|bolt|bolts|square|room|page|size|site|bay|stand|row|seat|platform)$/;

const isCapital = (text: string): boolean => text === text.toUpperCase();

const isSubjectFollower =
  /^(?:i|im|u|r|you|we|it|its|that|this|what|how|the|my|are|have|were|can|could|should|said|so|just|all)$/;

/** Letters and digits that stand for a word only between certain others. */
function byContext(words: readonly Word[], i: number): string | undefined {
  const { lower, text } = words[i] ?? { lower: '', text: '' };
  const before = words[i - 1];
  const next = words[i + 1];
  const after = next?.lower ?? '';
  switch (lower) {
    case 'u':
      return undefined;
    case 'ur':
      return isChat(words, i) ? yourOrYouAre(words, i) : undefined;
    case '4':
      return beforeFor.has(before?.lower ?? '') && (afterFor.test(after) || /ing$/.test(after))
        ? 'for'
        : undefined;
    case '2':
      return beforeTo.has(before?.lower ?? '') &&
        (/^(?:u|you|me|us|ur|your|c|b|the|my|spam)$/.test(after) || isBaseVerb(next))
        ? 'to'
        : undefined;
    case 'c':
      return text === 'c' && (/^(?:u|ya|you|attached)$/.test(after) || before?.lower === '2')
        ? 'see'
        : undefined;
    case 'r':
      return text === 'r' &&
        (/^(?:u|ya|you)$/.test(after) ||
          /^(?:u|you|we|they|these|docs|all|\p{L}{3,}s)$/u.test(before?.lower ?? '')) &&
        ['ADJ', 'ADV', 'VERB', 'DET', 'ADP', 'PRON'].includes(next?.token?.pos ?? '')
        ? 'are'
        : undefined;
    case 'n':
      return text === 'n' &&
        before !== undefined &&
        next !== undefined &&
        isPlainWord(before) &&
        isPlainWord(next)
        ? 'and'
        : undefined;
    case 'v':
      return text === 'v' &&
        next?.token?.pos === 'ADJ' &&
        /^(?:be|is|was|are|were|been|am|im|so|feel|v|)$/.test(before?.lower ?? '')
        ? 'very'
        : undefined;
    case 'k':
      return text === 'k' &&
        i === 0 &&
        /^(?:noted|thanks|thx|got|will|so|cool|great|fine|done|ill|i)$/.test(after)
        ? 'OK'
        : undefined;
    case 'cos':
    case 'bc':
      return (text === lower || (lower === 'cos' && i === 0 && text === 'Cos')) &&
        /^(?:i|im|you|u|he|she|it|its|we|they|the|my|your|of|there|that)$/.test(after) &&
        !words.some((w) => /^(?:angle|sin|sine|tan|cosine|theta|radians?|degrees?)$/.test(w.lower))
        ? 'because'
        : undefined;
    default:
      return undefined;
  }
}

const isPlainWord = (word: Word): boolean => /^\p{Ll}[\p{L}’']+$/u.test(word.text);

const isBaseVerb = (word: Word | undefined): boolean =>
  word?.token !== undefined &&
  (word.token.pos === 'VERB' || word.token.pos === 'AUX') &&
  word.token.norm === word.token.lemma;

const beforeFor = new Set(
  `thanks thx thnx thank you ty cheers free ready sorry sry soz wait waiting looking great ok fine u nice`.split(
    ' ',
  ),
);
const afterFor = /^(?:u|ur|you|your|me|us|the|a|an|my|our|that|this|it|all|now|2day|today|having)$/;
const beforeTo = new Set(
  `want wanted wanna forgot hope hoping love needed chance going went able keen happy ready
   listen speak talk glad nice great used try trying plan planning wish looking forward meant luv tried 4got good`.split(
    /\s+/,
  ),
);

function yourOrYouAre(words: readonly Word[], i: number): string {
  const next = words[i + 1]?.token;
  const then = words[i + 2]?.token;
  if (!next) return 'your';
  if (
    /^(?:the|a|an|so|not|very|welcome|right|well|doing|going|all|still|too|ok|fine|free|sure|happy)$/.test(
      next.norm,
    )
  )
    return 'you are';
  return (next.pos === 'VERB' && /ing$/.test(next.norm)) ||
    (next.pos === 'ADJ' && then?.pos !== 'NOUN' && then?.pos !== 'ADJ')
    ? 'you are'
    : 'your';
}

/** "soooo" is "so", "yesss" is "yes"; what no known word is behind stays. */
function undrawn(word: string): string | undefined {
  if (/^(?:w+|x+|h?m+|a+r*g+h*|z+|br+)$/.test(word)) return /^h?m{3,}$/.test(word) ? '' : undefined;
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  const once = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return [once, twice].find((w) => isKnownWord(w) || w === 'hey');
}

/** Writes all of them out at once; neighbours that say nothing go together. */
export function spellOut(found: readonly ChatSpelling[], text: string): Edit[] {
  const edits: Edit[] = [];
  let i = 0;
  while (i < found.length) {
    const word = found[i];
    if (!word) break;
    if (word.full !== '') {
      edits.push({ span: span(word.start, word.end), newText: cased(word, text) });
      i++;
      continue;
    }
    let end = word.end;
    while (found[i + 1]?.full === '' && /^[\s,]*$/.test(text.slice(end, found[i + 1]?.start)))
      end = found[++i]?.end ?? end;
    edits.push(deleteEdit(text, span(word.start, end)));
    i++;
  }
  return edits.filter((e, k) => k === 0 || e.span.start >= (edits[k - 1]?.span.end ?? 0));
}

function cased(word: ChatSpelling, text: string): string {
  const opens = startsSentence(text, word.start) || /^\p{Lu}/u.test(word.text);
  const thanks = word.full === 'thanks' && /^\s+for\b/.test(text.slice(word.end, word.end + 6));
  const full = thanks && opens ? 'thank you' : word.full;
  const comma =
    opens &&
    /^(?:to be (?:honest|fair)|by the way|in my view|as far as I know)$/.test(full) &&
    !/^[,.]/.test(text.slice(word.end))
      ? ','
      : '';
  return `${opens ? capitalize(full) : full}${comma}`;
}
