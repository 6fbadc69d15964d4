import { foldName } from './foldName.ts';
import type { Block } from './mask.ts';
import { type Located, type Span, span, trimSpan } from './span.ts';

export interface Greeting {
  /** The whole phrase with its closing comma: `Dear Sam,`. */
  readonly span: Span;
  /** `Dear`, `Hi`, or empty when only a name stands there. */
  readonly salutation: Located<string>;
  /** Who is addressed: `Sam`; empty for `Hello,`. */
  readonly addressee: Located<string>;
  /** True when the message goes on in the same line. */
  readonly inline: boolean;
}

/** The greeting at the start of a message's first block; `readers` are names that greet without a word before them. */
export function readGreeting(
  text: string,
  block: Block,
  readers: readonly string[],
): Greeting | undefined {
  const raw = text.slice(block.span.start, block.span.end);
  const lead = /^[\s*_]*/.exec(raw)?.[0].length ?? 0;
  const firstLine = /^[^\n]*/.exec(raw.slice(lead))?.[0].trimEnd() ?? '';
  const masked = block.text.slice(lead, lead + firstLine.length);
  const salutation = salutationOf(firstLine);
  const length = phraseLength(masked, salutation);
  const phrase = firstLine.slice(0, length);
  const closer = /^(?:\s?[,:;!.–—]+|\s-(?=\s)|[*_]+,?)/.exec(firstLine.slice(length))?.[0] ?? '';
  const inline = /[^\s*_]/.test(firstLine.slice(length + closer.length));
  const shape = { phrase, closer, inline };
  if (
    salutation === undefined
      ? !isNameAlone(shape, readers)
      : !isGreeting(salutation, firstLine, shape)
  )
    return undefined;
  const start = block.span.start + lead;
  const word = isWhom(salutation ?? '') ? '' : (salutation ?? '');
  return {
    span: span(start, start + length + closer.length),
    salutation: {
      value: salutation ?? '',
      span: span(start, start + (salutation?.length ?? 0)),
    },
    addressee: located(text, withoutComma(text, span(start + word.length, start + length))),
    inline,
  };
}

interface Shape {
  readonly phrase: string;
  /** The mark that ends the phrase, or empty. */
  readonly closer: string;
  readonly inline: boolean;
}

/** Words that open a letter in English and, among its writers, in other languages. */
const salutations =
  /^(?:dearest|dear|hi+ there|hi+ again|hi+|hello there|hello again|hello|hey+ there|hey+|heya|hiya|howdy|oi|yo|sup|wassup|greetings|salutations|good (?:morning|afternoon|evening|day)(?: to you)?|gd morning|g['’]day|morning|afternoon|evening|to|respected|esteemed|honou?rable|attention|attn|thank you|thanks|many thanks|namaste|namaskar|vanakkam|salaam|salam|as-?salaa?mu?[ -]alaikum|kia ora|aloha|sawubona|bonjour|bonsoir|hola|buenos d[ií]as|buenas tardes|ol[aá]|bom dia|buongiorno|ciao|guten (?:tag|morgen)|hallo|gr[uü]ezi|hej|hei|ahoj|dia duit|shalom|merhaba|sehr geehrte[rs]?|liebe[rs]?|ch[eè]re?|estimad[oa]|car[oa]|prezad[oa]|querid[oa])(?![\p{L}\p{M}\p{N}'’-])/iu;

/** These are greetings only with a name or nothing behind them: "Morning shifts suit me" is none. */
const ambiguous =
  /^(?:oi|yo|sup|morning|afternoon|evening|good |g['’]day|attention|attn|respected|esteemed|honou?rable|to$|hei$|ciao|aloha|salam)/i;

const isWhom = (salutation: string): boolean => /^to$/i.test(salutation);

function salutationOf(line: string): string | undefined {
  const found = salutations.exec(line)?.[0];
  if (found === undefined) return undefined;
  if (isWhom(found) && !/^to (?:whom|whoever|all|the|everyone|everybody|my)\b/i.test(line))
    return undefined;
  return /^dear (?:me|oh|lord|god|to)\b/i.test(line) ? undefined : found;
}

/** The phrase ends at the first comma, colon, dash or stop, or with the line; a comma inside a list of names goes on. */
function phraseLength(line: string, salutation: string | undefined): number {
  const length = upToMark.exec(line)?.[0].length ?? 0;
  if (salutation === undefined) return length;
  const extended = extendOverList(line, extendOverComma(line, salutation, length));
  // "Hi Sam thank you for Monday": without a mark the greeting ends with the name.
  const names = namesAfter(line, salutation);
  const rest = line.slice(names, extended);
  return names > salutation.length && /^\s+\p{Ll}\S*\s+\S/u.test(rest) && !particles.test(rest)
    ? names
    : extended;
}

const particles =
  /^\s+(?:and|van|von|de|der|den|da|do|dos|di|la|le|el|al|bin|binti|y|of|at|in|on|from)\b/;

const titles =
  'Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|St|Sr|Jr|Sra|Dra|Mme|Mlle|Fr|Hon|Rev|Sgt|Capt|Cpt|Lt|Col|Maj|Gen|Cllr|Engr|Er|Ar|Adv|Arch|Eng|Ing|Dipl|Mag|Dott|Asst|Assoc|[A-Z]';
const upToMark = new RegExp(`^(?:(?<![\\p{L}])(?:${titles})\\.|(?! -+ )[^,:;!.?–—])*`, 'u');
const oneName = `(?:(?:${titles})\\.? )?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*)*`;

/** "Good morning, Dr Lindqvist." */
function extendOverComma(line: string, salutation: string, length: number): number {
  if (
    line
      .slice(salutation.length, length)
      .replace(/\b(?:again|there|once more|to you)\b/gi, '')
      .trim() !== ''
  )
    return length;
  const more = new RegExp(
    `^, ?(?!(?:I|The|Thanks?|It|We|My|This|Just|Please|Hope)\\b)${oneName.replaceAll('.-]', '-]')}(?=\\s*(?:[,.!:;–—]|$| - ))`,
    'u',
  ).exec(line.slice(length));
  return length + (more?.[0].length ?? 0);
}

/** "Dear Dana, Sam and Priya," addresses three people; "Dear Dana, thank you" goes on with the message. */
function extendOverList(line: string, length: number): number {
  const more = listTail.exec(line.slice(length));
  return length + (more && /[,:!]/.test(line[length + more[0].length] ?? ',') ? more[0].length : 0);
}
const listTail = new RegExp(`^(?:,? (?:and|&) ${oneName}|, ${oneName}(?=,| and | &))+`, 'u');

function namesAfter(line: string, salutation: string): number {
  const found = new RegExp(`^ (?!I\\b)${oneName}`, 'u').exec(line.slice(salutation.length));
  return salutation.length + (found?.[0].replace(/ I$/, '').length ?? 0);
}

function isGreeting(salutation: string, line: string, { phrase, closer, inline }: Shape): boolean {
  const words = phrase.split(/\s+/).filter(Boolean).length;
  if (/^(?:many )?thank/i.test(salutation))
    return words <= 4 && !inline && /^[,:!–—]/.test(closer.trim());
  if (words > 12) return false;
  const addressee = phrase.slice(salutation.length).trim();
  if (ambiguous.test(salutation) && !isWhom(salutation) && inline)
    return closer !== '' && addresses.test(addressee);
  if (inline && !closer) return namesAfter(line, salutation) === phrase.length;
  return true;
}

/** Names, with the small words that stand among them. */
const addresses =
  /^,?\s*(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|&|y|van|de|der|den|von|da|do|dos|di|la|le|el|al|bin|binti|there|all|again|once more|everyone|everybody|team|both|folks|sir|madam|ma['’]am|ladies|gentlemen|friends|to you|sirs|members|of|the)[\s,]*)*$/u;

/** A greeting that is only a name: the reader's, or one to four capitalised words and a comma alone in their line. */
function isNameAlone({ phrase, closer, inline }: Shape, readers: readonly string[]): boolean {
  if (readers.some((name) => foldName(name) === foldName(phrase)) && (closer !== '' || !inline))
    return true;
  return (
    !inline &&
    closer === ',' &&
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{L}[\p{L}\p{M}'’.-]*)){0,3}$/u.test(phrase)
  );
}

const withoutComma = (text: string, at: Span): Span => {
  const bare = trimSpan(text, at);
  return text[bare.start] === ',' ? trimSpan(text, span(bare.start + 1, bare.end)) : bare;
};

const located = (text: string, at: Span): Located<string> => ({
  value: text.slice(at.start, at.end),
  span: at,
});
