import { type Span, span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { isGroup, nounAfter, word } from './audience.ts';
import { isMail } from './disclosure.ts';

/** The words of a sentence that claim that nobody but the reader is written to; whether that is so is not asked here. */
export function exclusiveClaim(sentence: Sentence): Span | undefined {
  const { tokens } = sentence;
  if (tokens.some((t) => t.quoted) || !isOfWriting(tokens) || tellsOfOthers(tokens))
    return undefined;
  for (let i = 0; i < tokens.length; i++) {
    const length = aboutReader(tokens, i) ?? aboutLetter(tokens, i) ?? aboutOthers(sentence, i);
    if (length === undefined) continue;
    const first = tokens[i];
    const last = tokens[Math.min(i + length, tokens.length) - 1];
    if (first && last) return span(first.start, last.end);
  }
  return undefined;
}

const any = (tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).some((t) => pattern.test(t.norm));

/** The writer's letters and thanks, not a work of theirs. */
const isOfWriting = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      isMail(tokens, i) ||
      /^(?:outbox|recipient|addressee|stamp|ink|pen|post-box|correspond)$/.test(t.lemma),
  ) && tokens.some((t) => /^(?:i|me|my)$/.test(t.norm));

/** Each has their own: the opposite claim. */
const tellsOfOthers = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      /^(?:separate|separately|individually|individual|theirs|different|first|also|too)$/.test(
        t.norm,
      ) ||
      (t.norm === 'own' && /^(?:their|his|her)$/.test(word(tokens, i - 1))) ||
      (t.norm === 'each' && !/^of$/.test(word(tokens, i + 1))),
  );

const sole = /^(?:only|sole|one|single)$/;

/** "You are the only person I thank", "you alone", "only to you", "I singled you out". */
function aboutReader(tokens: readonly Token[], i: number): number | undefined {
  const here = word(tokens, i);
  const next = word(tokens, i + 1);
  if (here === 'you' && /^(?:are|were|will)$/.test(next)) {
    const at = tokens
      .slice(i + 1, i + 7)
      .findIndex(
        (t, k) =>
          /^(?:only|sole|single)$/.test(t.norm) ||
          (t.norm === 'one' && /^(?:person|interviewer|i|whom)$/.test(word(tokens, i + 2 + k))),
      );
    const asks = any(
      tokens,
      i + 2 + at,
      i + 8 + at,
      /^(?:asked|ask|showed|told|explained|mentioned|whom|who|understood)$/,
    );
    const denied = any(tokens, i + 1, i + 2 + at, /^not$/);
    if (at >= 0 && !asks && !denied && !any(tokens, i + at, i + at + 4, /^of$/)) return at + 2;
    if (at >= 0 && !denied && any(tokens, i + at, i + at + 2, /^only$/) && !asks) return at + 2;
  }
  if (here === 'you' && next === 'alone') return 2;
  if (/^(?:only|just)$/.test(here)) {
    const to = /^(?:to|with|for)$/.test(next) ? i + 2 : i + 1;
    if (word(tokens, to) === 'you' && word(tokens, to + 1) !== 'know') return to - i + 1;
    const writes = tokens.slice(i + 1, i + 6).findIndex((t) => t.norm === 'you');
    if (
      writes > 0 &&
      writes <= 4 &&
      tokens.slice(i + 1, i + 1 + writes).some((_, k) => isMail(tokens, i + 1 + k)) &&
      any(tokens, i - 3, i, /^(?:i|have)$/) &&
      !any(tokens, i + 1, i + writes + 5, /^(?:because|since|to|once|about)$/)
    )
      return writes + 2;
  }
  if (
    here === 'you' &&
    next === 'only' &&
    !/^(?:so|because|to|for|that|if|as)$/.test(word(tokens, i + 2)) &&
    !any(tokens, i - 4, i, /^(?:if|when)$/)
  )
    return 2;
  if (
    /^(?:chose|choose|picked|pick|singled|single)$/.test(here) &&
    any(tokens, i - 4, i, /^i$/) &&
    (next === 'you' || next === 'one')
  )
    return 2;
  return undefined;
}

/** "Yours is the only letter", "my single stamp", "no second letter", "written to precisely one". */
function aboutLetter(tokens: readonly Token[], i: number): number | undefined {
  const here = word(tokens, i);
  if (sole.test(here) && here !== 'one') {
    const noun = nounAfter(tokens, i + 1);
    const isLetter =
      isMail(tokens, noun) || /^(?:address|stamp|addressee|recipient)$/.test(word(tokens, noun));
    const owned = any(tokens, i - 4, i, /^(?:yours|my|the|this)$/);
    const rest = tokens
      .slice(noun + 1, noun + 3)
      .map((t) => t.norm)
      .join(' ');
    if (
      isLetter &&
      owned &&
      tokens[noun]?.pos !== 'VERB' &&
      !/^(?:a|an)$/.test(word(tokens, i + 1)) &&
      !any(tokens, i - 4, i, /^not$/) &&
      !/^(?:about|before|i will|i shall|today)/.test(rest) &&
      !/^(?:note|line|message)s$/.test(word(tokens, noun))
    )
      return noun - i + 1;
  }
  if (
    here === 'no' &&
    /^(?:second|other|further)$/.test(word(tokens, i + 1)) &&
    isMail(tokens, i + 2)
  )
    return 3;
  if (
    /^(?:precisely|exactly|just|only)$/.test(here) &&
    word(tokens, i + 1) === 'one' &&
    any(tokens, i - 6, i, /^(?:written|wrote|write|thanked)$/)
  )
    return 2;
  return undefined;
}

/** "Nobody else hears from me", "I have not written to anyone else", "the others get nothing". */
function aboutOthers({ tokens, deniedBy }: Sentence, i: number): number | undefined {
  const here = word(tokens, i);
  const next = word(tokens, i + 1);
  const nobody =
    (/^(?:nobody|none)$/.test(here) &&
      (next === 'else' || next === 'of' || next === 'but' || next === 'besides')) ||
    (here === 'no' && next === 'one' && /^(?:else|but|besides)$/.test(word(tokens, i + 2))) ||
    (here === 'no' &&
      /^(?:other|colleague)$/.test(next) &&
      (next === 'colleague' || isGroup(tokens, i + 2) || word(tokens, i + 2) === 'soul'));
  const nearMail = tokens.some(
    (_, k) => Math.abs(k - i) <= 9 && isMail(tokens, k) && word(tokens, k - 1) !== 'comparing',
  );
  if (
    nobody &&
    nearMail &&
    any(tokens, i - 12, i + 12, /^(?:i|me|my)$/) &&
    !any(tokens, i, i + 9, /^(?:asked|showed|explained|knew|worry|need|back)$/) &&
    word(tokens, i + 2) !== 'to' &&
    !(next === 'of' && !/^(?:you|them|the|your)$/.test(word(tokens, i + 2)))
  )
    return next === 'one' ? 3 : 2;
  const others =
    (/^(?:others|rest)$/.test(here) && word(tokens, i - 1) === 'the') ||
    (here === 'other' && isGroup(tokens, nounAfter(tokens, i + 1))) ||
    (here === 'colleagues' && word(tokens, i - 1) === 'your') ||
    (here === 'else' && /^(?:everyone|everybody|anyone|anybody)$/.test(word(tokens, i - 1))) ||
    tokens[i]?.name?.kind === 'interviewer' ||
    (/^(?:two|three)$/.test(next) && here === 'other');
  if (!others) return undefined;
  const denied =
    deniedBy[i] !== undefined &&
    tokens.slice(0, i).some((_, k) => isMail(tokens, k) && deniedBy[k] !== undefined) &&
    any(tokens, 0, i, /^i$/);
  const nothing =
    any(tokens, i, i + 14, /^(?:nothing|without)$/) &&
    !any(tokens, i, i + 14, /^(?:ask|need|worry|doubt)$/);
  const left =
    any(tokens, i - 4, i + 6, /^(?:leave|left|leaving|drop|dropped|let|forgotten)$/) &&
    any(tokens, i - 4, i + 8, /^(?:out|dropped|go|wait|forgotten|without)$/);
  const unthanked =
    any(tokens, i, i + 8, /^(?:not|never)$/) &&
    tokens.slice(i, i + 12).some((_, k) => isMail(tokens, i + k)) &&
    any(tokens, 0, tokens.length, /^(?:from|me|i)$/) &&
    !any(tokens, i, i + 12, /^(?:copy|copied|see|know)$/);
  return denied || nothing || left || unthanked ? 1 : undefined;
}
