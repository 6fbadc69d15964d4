import { type Span, span } from '../../model/span.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * The words of a sentence in which the writer turns to the reader once more: something of theirs that reaches the reader
 * (a mail, a question, a knock) next to something that says that it is not the first ("again", "fourth", "every Monday").
 */
export function repetitionIn(sentence: Sentence): Span | undefined {
  const { tokens } = sentence;
  const text = sentence.text.replace(/\s/g, ' ').replace(/’/g, "'");
  if (harmless.test(text) || tokens.some((t) => t.quoted)) return undefined;
  for (let i = 0; i < tokens.length; i++) {
    const reach = repeats(tokens, i);
    if (reach === 0 || (isRegular(tokens, i) && !isToCome(text))) continue;
    for (let k = Math.max(0, i - reach); k <= Math.min(tokens.length - 1, i + reach); k++) {
      if (k === i || !isContact(sentence, k)) continue;
      const first = tokens[Math.min(i, k)];
      const last = tokens[Math.max(i, k)];
      if (first && last) return span(first.start, last.end);
    }
  }
  return undefined;
}

/** Asked for, put right, thanked for, of one's work, or a promise not to. */
const harmless =
  /\b(?:as (?:requested|agreed|promised|arranged|announced|you|your|we)\b|you (?:asked|wished|wanted|invited|suggested|allowed|said i|told me to|kindly)|asked (?:me|us|everyone)|wrong|mistake|correct\w*|misspoke|forgot\w*|withdraw\w*|thank\w*|no (?:further|more|second|need|reply|other)|never|not (?:chase|trouble|bother|write|send|need|expect|want|wish|be (?:writing|checking|chasing))|only (?:note|message|mail|letter)|customers?|patients?|clients?|parents|tenants?|donors?|pupils?|passengers?|readers|we (?:sent|send|wrote|asked|called)|my (?:current|last|old|present) (?:job|post)|if (?:you|that|it) (?:would|suits?|like|prefer)|would you (?:prefer|like)|happy to|glad to|please (?:ask|call|write|ring|feel)|see you|look forward|each (?:other|person|of you|interviewer)|separate(?:ly)?|individual(?:ly)?|every one of|everyone|application form|one last|final round|position|engineer's|(?:advice|invitation) to|portal|look again|(?:first|second) (?:of my|letter only|letter corrects)|good luck|referee|visa|grant)\b/i;

const again = /^(?:again|anew|afresh|thrice|umpteenth)$/;
const ordinal =
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|3rd|4th|5th)$/;

/** How far a word of repetition reaches for what is repeated; 0 for any other word. */
function repeats(tokens: readonly Token[], i: number): number {
  const here = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  const before = tokens[i - 1]?.norm ?? '';
  if (again.test(here)) return 5;
  if (here === 'once' && next === 'more') return 6;
  if (here === 'yet' && next === 'another') return 3;
  if (here === 'another' && before !== 'one' && before !== 'or' && before !== 'for') return 3;
  if (
    ordinal.test(here) &&
    !/^(?:of|floor|year|round|grade|party|person|language)$/.test(next) &&
    !isDate(tokens, i)
  )
    return 5;
  if (
    here === 'number' &&
    (/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(next) || /^\d{1,2}$/.test(next))
  )
    return 3;
  if (/^(?:every|each)$/.test(here) && isTime(tokens, i + 1)) return 7;
  if (/^(?:weekly|daily|fortnightly|monthly|regularly|hourly)$/.test(here)) return 4;
  if (here === 'now' && next === 'and' && tokens[i + 2]?.norm === 'then') return 6;
  if (here === 'once' && next === 'a' && /^(?:week|month|day)$/.test(tokens[i + 2]?.norm ?? ''))
    return 6;
  return 0;
}

const isTime = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(i, i + 3)
    .some((t) =>
      /^(?:week|month|day|morning|evening|fortnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|weeks|hour)$/.test(
        t.norm,
      ),
    );

/** "Every Monday", "once a week": of the future or of the reader, else it may be how the writer works. */
const isRegular = (tokens: readonly Token[], i: number): boolean =>
  /^(?:every|each|weekly|daily|fortnightly|monthly|regularly|hourly|now)$/.test(
    tokens[i]?.norm ?? '',
  ) ||
  (tokens[i]?.norm === 'once' && tokens[i + 1]?.norm === 'a');

const isToCome = (text: string): boolean =>
  /\b(?:will|shall|going to|plan to|intend|mean to|until|from (?:here|now) on)\b|'ll\b/i.test(
    text,
  ) && /\b(?:you|your|me)\b/i.test(text);

/** "The third of May", "on the 4th": a day, no count. */
const isDate = (tokens: readonly Token[], i: number): boolean =>
  /^\d/.test(tokens[i]?.text ?? '') ||
  (tokens[i - 1]?.norm === 'the' && /^(?:on|by|until|from|of)$/.test(tokens[i - 2]?.norm ?? ''));

const things =
  /^(?:mails?|e-?mails?|letters?|notes?|messages?|reminders?|nudges?|pings?|prods?|knocks?|enquir(?:y|ies)|inquir(?:y|ies)|lines?|follow-?ups?|petitions?|attempts?|inbox|correspondence|chasers?|missives?)$/;
const acts =
  /^(?:write|mail|email|e-mail|ask|enquire|inquire|knock|ring|call|phone|remind|nudge|ping|chase|bother|trouble|pester|wonder|repeat|check|inform|message|text|turn|come|return|raise|try|bump|resend|hail|wave|beg|persist)$/;

/** Something of the writer's that reaches the reader, now or from now on. */
function isContact(sentence: Sentence, k: number): boolean {
  const { tokens, deniedBy } = sentence;
  const token = tokens[k];
  if (!token || deniedBy[k] !== undefined) return false;
  const clause = clauseOf(sentence, k);
  const near = tokens.slice(Math.max(0, k - 4), k).map((t) => t.norm);
  if (things.test(token.norm) && token.pos !== 'VERB') {
    if (near.includes('your') && token.norm !== 'inbox') return false;
    return isOwnNoun(tokens, clause, k);
  }
  if (!acts.test(token.lemma) || !/^(?:VERB|NOUN|ADJ)$/.test(token.pos)) return false;
  if (
    /^(?:turn|come|return|try|check|raise|wonder|call|repeat)$/.test(token.lemma) &&
    !isToReader(tokens, k)
  )
    return false;
  if (
    clause?.agent !== 'writer' &&
    !(clause?.agent === undefined && /ing$/.test(token.norm) && k <= 4)
  )
    return false;
  return clause?.tense !== 'past' || /\b(?:you|your)\b/i.test(sentence.text);
}

/** "This is", "my", "here is", "from me": of the writer; "letters from a reader" are not. */
const isOwnNoun = (tokens: readonly Token[], clause: Clause | undefined, k: number): boolean => {
  const window = tokens.slice(Math.max(0, k - 7), k + 5).map((t) => t.norm);
  return (
    (window.includes('my') ||
      window.includes('me') ||
      window.includes('here') ||
      window.includes('this') ||
      window.includes('mine') ||
      clause?.agent === 'writer') &&
    !window.some((w) => /^(?:his|her|their|whose)$/.test(w)) &&
    (clause?.tense !== 'past' || window.includes('my') || window.includes('you'))
  );
};

const isToReader = (tokens: readonly Token[], k: number): boolean =>
  tokens
    .slice(k + 1, k + 6)
    .some((t) => /^(?:you|your|back|in|this|question|request)$/.test(t.norm));

const clauseOf = (sentence: Sentence, k: number): Clause | undefined =>
  sentence.clauses.find((c) => c.start <= k && k < c.end);
