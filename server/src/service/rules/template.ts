import type { PhraseMatch } from '../phrases/phrase.ts';
import { articleFor } from '../text/articles.ts';
import {
  adverbOf,
  baseOf,
  formAt,
  inflect,
  inflectPhrase,
  inflectWithin,
} from '../text/inflect.ts';
import { pluralOf, singularOf } from '../text/nouns.ts';
import type { Token } from '../text/tokens.ts';

/**
 * The words that replace a match, or undefined where they cannot be told for certain:
 *
 * - `{name}` a capture's words;
 * - `{decide:}` that verb in the form of the first verb matched, `{decide:i}` for *I* or *we* as its new subject;
 * - `{name>form}` the captured verb as `base`, `past`, `gerund`, `like` (the form of the first verb matched) or `plain`
 *   (*works* becomes `work`, for *I* as its new subject);
 * - `{name>article}` with its indefinite article; `{name>plural}` and `{name>singular}` the noun in that number;
 * - `{name>adverb}` the adverb of a captured adjective; `{name>subject}` a pronoun as subject, *me* becomes `I`.
 */
export function fillTemplate(template: string, match: PhraseMatch): string | undefined {
  const { tokens } = match.sentence;
  const { start, end } = match.match;
  let known = true;
  const text = template
    .replace(/\{([a-z -]+):(i?)\}/gi, (_, verb: string, own: string) => {
      const word = inflectWithin(verb, tokens, start, end);
      if (word === undefined) known = false;
      return own && word === inflectPhrase(verb, 'third') ? verb : (word ?? '');
    })
    .replace(/\{([a-z]+)>([a-z]+)\}/g, (_, name: string, form: string) => {
      const word = reshape(match, name, form);
      if (word === undefined) known = false;
      return word ?? '';
    })
    .replace(/\{([a-z]+)\}/gi, (_, name: string) => match.capture(name) ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=['’](?:s|m|re|ve|ll|d)\b)/g, '')
    .trim();
  return known ? text : undefined;
}

function reshape(match: PhraseMatch, name: string, form: string): string | undefined {
  const { tokens } = match.sentence;
  const range = match.match.captures[name];
  const token = range && tokens[range[0]];
  if (!range || !token || range[0] === range[1]) return '';
  const rest = (match.capture(name) ?? '').slice(token.text.length);
  const head = reshapeWord(match, tokens, range[0], token, form);
  return head === undefined ? undefined : head + rest;
}

function reshapeWord(
  match: PhraseMatch,
  tokens: readonly Token[],
  at: number,
  token: Token,
  form: string,
): string | undefined {
  switch (form) {
    case 'adverb':
      return adverbOf(token.norm);
    case 'plural':
      return pluralOf(token.text);
    case 'singular':
      return singularOf(token.text);
    case 'article':
      return `${articleFor(token.text) ?? 'a'} ${token.text}`;
    case 'subject':
      return subjects[token.norm] ?? token.text;
    case 'like':
      return inflectWithin(baseOf(token), tokens, match.match.start, match.match.end);
    case 'plain':
      return formAt(tokens, at) === 'third' ? baseOf(token) : token.text;
    case 'base':
    case 'past':
    case 'gerund':
    case 'third':
    case 'participle':
      return inflect(baseOf(token), form);
    default:
      return undefined;
  }
}

const subjects: Readonly<Record<string, string>> = {
  me: 'I',
  us: 'we',
  him: 'he',
  her: 'she',
  them: 'they',
};
