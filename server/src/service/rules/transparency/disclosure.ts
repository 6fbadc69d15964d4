import { foldName, type Message } from '../../model/message.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { audienceOf, endsPhrase, isCount, nounAfter, word } from './audience.ts';

const cache = new WeakMap<Message, Sentence | null>();

/** The sentence of a message that says that others are written to as well, each on their own; in whatever words. */
export function disclosureIn(message: Message, prose: Prose): Sentence | undefined {
  const known = cache.get(message);
  if (known !== undefined) return known ?? undefined;
  const own = new Set(message.recipients.map((r) => foldName(r.interviewer?.name ?? r.name)));
  const found = prose.sentences.find((s) => isDisclosure(s, own));
  cache.set(message, found ?? null);
  return found;
}

/**
 * True when a sentence tells of messages or thanks of the writer's that go to an audience ("each of you", "the others",
 * another interviewer by name) apart from each other. `own` are the folded names of the message's own recipients.
 */
export function isDisclosure(sentence: Sentence, own: ReadonlySet<string>): boolean {
  const { tokens } = sentence;
  if (!tokens.some((_, i) => isMail(tokens, i)) && !leavesMailOut(tokens)) return false;
  if (!isTheWriters(tokens) || isHidden(sentence)) return false;
  if (countsMessages(tokens)) return true;
  if (tokens.some((_, i) => isSingly(tokens, i))) return true;
  const audience = audienceOf(tokens, own);
  if (audience === 'others') return true;
  return audience === 'all' && tokens.some((_, i) => isApart(tokens, i));
}

const mailNouns = new Set(
  `note message letter mail e-mail email line card thank-you thank-yous reply envelope gratitude post`.split(
    ' ',
  ),
);
const mailVerbs = new Set(
  'write thank contact message email e-mail mail address follow reach'.split(' '),
);

export function isMail(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.quoted) return false;
  const { norm, lemma } = token;
  const singular = lemma === norm ? norm.replace(/s$/, '') : lemma;
  if (norm === 'thanks' || /^thank-?yous?$/.test(norm)) return true;
  if (mailNouns.has(lemma) || mailNouns.has(singular))
    return token.pos !== 'VERB' || mailVerbs.has(lemma);
  if (mailVerbs.has(lemma) && token.pos === 'VERB')
    return lemma === 'reach' || lemma === 'follow'
      ? /^(?:out|up)$/.test(word(tokens, i + 1))
      : true;
  if (/^hear(?:ing|s|d)?$/.test(norm))
    return word(tokens, i + 1) === 'from' && word(tokens, i + 2) === 'me';
  if (norm === 'words' || norm === 'word')
    return /^(?:of|for|to|from|in)$/.test(word(tokens, i + 1)) && word(tokens, i + 2) !== 'yours';
  return norm === 'touch' && word(tokens, i - 1) === 'in';
}

const isTheWriters = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      /^(?:i|my|me|mine|yours|theirs)$/.test(t.norm) ||
      (/^(?:your|their|his|her)$/.test(t.norm) && word(tokens, i + 1) === 'own') ||
      (/^(?:this|separate|individual|personal)$/.test(t.norm) && isMail(tokens, i + 1)) ||
      // "A note has gone to every member."
      (/^(?:go|get|receive|send)$/.test(t.lemma) &&
        tokens.some((_, k) => Math.abs(k - i) <= 6 && isMail(tokens, k))),
  );

/** "The others will be getting their own." */
const leavesMailOut = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      /^(?:get|receive|have)$/.test(t.lemma) &&
      (word(tokens, i + 1) === 'theirs' ||
        (word(tokens, i + 1) === 'their' &&
          word(tokens, i + 2) === 'own' &&
          endsPhrase(tokens, i + 3))),
  );

/** Words that alone say that there are other messages than this one. */
const isSingly = (tokens: readonly Token[], i: number): boolean =>
  /^(?:individual|individually|separately|singly)$/.test(word(tokens, i)) ||
  (word(tokens, i) === 'one' &&
    ((word(tokens, i + 1) === 'by' && word(tokens, i + 2) === 'one') ||
      tokens.slice(i + 1, i + 5).some((t, k) => t.norm === 'time' && word(tokens, i + k) === 'a')));

const apart = new Set(
  `separate separately individual individually own personal personally singly apiece alone different differently
   differs private directly theirs`.split(/\s+/),
);

/** Says that the messages are apart: "in turn", "one by one", "a note for each". */
function isApart(tokens: readonly Token[], i: number): boolean {
  const here = word(tokens, i);
  const before = word(tokens, i - 1);
  const next = word(tokens, i + 1);
  if (apart.has(here)) return true;
  switch (here) {
    case 'turn':
      return before === 'in';
    case 'time':
      return before === 'a' && word(tokens, i - 2) === 'at';
    case 'by':
    case 'after':
      return before === next || (before === 'one' && /^(?:the|another)$/.test(next));
    case 'one':
      return (
        /^(?:at|to|per|for|each)$/.test(next) &&
        /^(?:a|one|each|person|every|$)/.test(word(tokens, i + 2))
      );
    case 'each':
    case 'every':
      return true;
    case 'well':
      return before === 'as';
    case 'both':
      return next === 'of' && word(tokens, i + 2) === 'my';
    case 'also':
    case 'too':
    case 'same':
    case 'per':
    case 'group':
    case 'copied':
    case 'circular':
      return true;
  }
  return false;
}

/** "three letters, one for each"; "one of four notes"; "no group letter". */
function countsMessages(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const next = word(tokens, i + 1);
    if (isCount(token)) {
      const noun = nounAfter(tokens, i + 1);
      const plural =
        isMail(tokens, noun) &&
        /s$/.test(word(tokens, noun)) &&
        !/^(?:lines|words)$/.test(word(tokens, noun));
      if (plural)
        return tokens.some(
          (t, k) =>
            k !== i &&
            (/^(?:one|each|different|separate|another|none|same|this)$/.test(t.norm) ||
              (isCount(t) && k < i)),
        );
    }
    if (token.norm === 'other' && word(tokens, i - 1) === 'my' && isMail(tokens, i + 1))
      return true;
    if (token.norm === 'one') {
      if (
        next === 'of' &&
        isCount(tokens[i + 2]) &&
        tokens.some((_, k) => k > i + 2 && isMail(tokens, k))
      )
        return true;
      if (next === 'per' || next === 'apiece') return true;
      const second = tokens.findIndex(
        (t, k) => k > i + 1 && t.norm === 'one' && word(tokens, k + 1) === next,
      );
      return (next === 'for' || next === 'to') && second > 0;
    }
    return false;
  });
}

const hiding = new Set(
  'wind impression embarrassed discover pretend conceal stop leaving leave nothing forgotten'.split(
    ' ',
  ),
);
const contrast = new Set(
  `group copy circular round-robin mass bulk same lump one single distribution list everybody copying surprised wonder surprise`.split(
    /\s+/,
  ),
);

/** Says that nobody else is written to, or that the others are not to know of it. */
function isHidden({ tokens, deniedBy }: Sentence): boolean {
  if (tokens.some((t, i) => hiding.has(t.norm) && deniedBy[i] === undefined)) return true;
  if (
    tokens.some((t) => /^(?:without|nobody|none|only|sole)$/.test(t.norm)) &&
    !tokens.some((_, i) => isApart(tokens, i))
  )
    return true;
  return tokens.some((t, i) => {
    const cue = deniedBy[i];
    if (
      cue === undefined ||
      !(isMail(tokens, i) || t.lemma === 'know' || t.lemma === 'tell' || t.lemma === 'mention')
    )
      return false;
    return !tokens.some((x) => contrast.has(x.norm) || contrast.has(x.lemma));
  });
}
