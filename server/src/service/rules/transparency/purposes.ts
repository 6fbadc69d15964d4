import type { FrontMatter } from '../../model/frontMatter.ts';
import { foldName } from '../../model/message.ts';
import type { Clause } from '../../text/clauses.ts';
import { nameTable } from '../../text/names.ts';
import { type Sentence, sentencesOf } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';

/** What a follow-up can be for. */
export type Purpose =
  | 'thanks'
  | 'ask'
  | 'inform'
  | 'answer'
  | 'correct'
  | 'withdraw'
  | 'apologise'
  | 'follow-up';

const cache = new WeakMap<object, readonly Purpose[]>();

/** What a sentence says that the message is for, in whatever words; empty when it says nothing of the kind. */
export function purposesOf(sentence: Sentence): readonly Purpose[] {
  const known = cache.get(sentence.analysis);
  if (known) return known;
  const found = new Set<Purpose>();
  sentence.tokens.forEach((token, i) => {
    if (token.quoted) return;
    const purpose = wordPurpose(sentence, i) ?? phrasePurpose(sentence.tokens, i);
    if (purpose) found.add(purpose);
  });
  if (asksAboutProcess(sentence)) found.add('ask');
  const purposes = [...found];
  cache.set(sentence.analysis, purposes);
  return purposes;
}

/** The same for a subject line, where the topic of the application alone is purpose enough. */
export function subjectSaysPurpose(subject: string, frontMatter: FrontMatter): boolean {
  if (/^(?:re|aw|sv|antw)\s*:/i.test(subject)) return true;
  if (sentencesOf(subject, nameTable(frontMatter)).some((s) => purposesOf(s).length > 0))
    return true;
  if (subjectWords.test(subject)) return true;
  const role = frontMatter.role && foldName(frontMatter.role.value);
  return role !== undefined && role !== '' && foldName(subject).includes(role);
}

const subjectWords =
  /\b(?:thank|thanks|gratitude|check(?:ing)?[- ]in|follow(?:ing)?[- ]up|corrections?|correcting|update|withdraw\w*|questions?|answers?|reply|confirm\w*|application|applying|interview|position|role|post|job|vacancy|opening|next steps?|timeline|timing|attached|enclosed|promised|requested|asked|owed|decision|availability|available|dates?|notice|start|references?|certificates?|permit|licen[cs]e|documents?|papers?|details|news|status|accept\w*|declin\w*|apolog\w*|sorry|feedback|schedule|rescheduling|right figure|what i meant|on my part|my (?:answer|salary|notice|offer))\b/i;

const thanks = new Set(
  'thank thanks thank-you thank-yous thankful grateful gratitude appreciate appreciation obliged indebted'.split(
    ' ',
  ),
);

/** Verbs by which the writer does what the message is for. */
const performed: Readonly<Record<string, Purpose>> = {
  ask: 'ask',
  enquire: 'ask',
  inquire: 'ask',
  wonder: 'ask',
  request: 'ask',
  check: 'follow-up',
  follow: 'follow-up',
  confirm: 'answer',
  accept: 'answer',
  answer: 'answer',
  reply: 'answer',
  return: 'inform',
  attach: 'inform',
  enclose: 'inform',
  inform: 'inform',
  update: 'inform',
  add: 'inform',
  send: 'inform',
  share: 'inform',
  withdraw: 'withdraw',
  decline: 'withdraw',
  correct: 'correct',
  clarify: 'correct',
  amend: 'correct',
  apologise: 'apologise',
  apologize: 'apologise',
  congratulate: 'inform',
  regret: 'withdraw',
};

const nouns: Readonly<Record<string, Purpose>> = {
  'check-in': 'follow-up',
  'follow-up': 'follow-up',
  update: 'inform',
  correction: 'correct',
  clarification: 'correct',
  question: 'ask',
  query: 'ask',
  inquiry: 'ask',
  enquiry: 'ask',
  request: 'ask',
  answer: 'answer',
  reply: 'answer',
  confirmation: 'answer',
  apology: 'apologise',
  addition: 'inform',
  addendum: 'inform',
  supplement: 'inform',
  news: 'ask',
};

function wordPurpose(sentence: Sentence, i: number): Purpose | undefined {
  const { tokens, deniedBy } = sentence;
  const token = tokens[i];
  if (!token || deniedBy[i] !== undefined) return undefined;
  const { lemma, norm } = token;
  if (thanks.has(lemma) || thanks.has(norm)) return 'thanks';
  if (/^(?:sorry|apology|apologies|apologise|apologize)$/.test(norm)) return 'apologise';
  const clause = clauseAt(sentence, i);
  const act = performed[lemma];
  if (act && token.pos === 'VERB' && isPerformed(sentence, clause, i)) return act;
  const noun = nouns[lemma] ?? nouns[norm];
  if (noun && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(token.pos) && isOwnNoun(tokens, i)) return noun;
  return undefined;
}

/** Said by the writer of now: "I write to ask", "may I ask", "let me answer"; not told of the past. */
function isPerformed({ tokens }: Sentence, clause: Clause | undefined, i: number): boolean {
  const agent = clause?.agent;
  const before = tokens[i - 1]?.norm ?? '';
  if (before === 'me') return /^(?:let|allow|permit)$/.test(tokens[i - 2]?.lemma ?? '');
  if (before === 'to' || before === 'just')
    return tokens
      .slice(Math.max(0, i - 10), i)
      .some((t) => /^(?:i|me|my|this|here|just|only|simply)$/.test(t.norm));
  if (/ing$/.test(tokens[i]?.norm ?? '') && i <= 1) return true;
  if (agent !== 'writer' && agent !== 'we') return false;
  return (
    clause?.tense !== 'past' ||
    /^(?:want|wish|think|hope|mean)$/.test(tokens[clause.verb ?? -1]?.lemma ?? '')
  );
}

const determiners =
  /^(?:a|an|the|my|this|one|two|three|another|single|short|brief|quick|small|following|further|open|simple)$/;

const isOwnNoun = (tokens: readonly Token[], i: number): boolean =>
  i <= 4 &&
  (i === 0 || determiners.test(tokens[i - 1]?.norm ?? '') || tokens[i - 1]?.pos === 'ADJ') &&
  !tokens.slice(0, i).some((t) => t.norm === 'your');

/** Wordings that no single verb carries. */
function phrasePurpose(tokens: readonly Token[], i: number): Purpose | undefined {
  const at = (k: number): string => tokens[i + k]?.norm ?? '';
  const lemma = (k: number): string => tokens[i + k]?.lemma ?? '';
  const here = at(0);
  const subject = tokens.slice(Math.max(0, i - 8), i + 9);
  const has = (pattern: RegExp): boolean =>
    subject.some((t) => pattern.test(t.norm) || pattern.test(t.lemma));
  if (/^(?:let|tell)$/.test(lemma(0)) && at(1) === 'you' && (here === 'tell' || at(2) === 'know'))
    return 'inform';
  if (
    here === 'as' &&
    /^(?:promised|agreed|requested|arranged|discussed|asked|suggested|announced)$/.test(at(1))
  )
    return 'answer';
  if (
    here === 'you' &&
    /^(?:ask|want|wish|request|suggest|invite|offer|allow)$/.test(lemma(1)) &&
    i <= 6
  )
    return 'answer';
  if (
    here === 'you' &&
    /^(?:kindly|said|had|also)$/.test(at(1)) &&
    /^(?:ask|might|could|say|want)$/.test(lemma(2)) &&
    i <= 6
  )
    return 'answer';
  if (here === 'i' && /^(?:promise|owe)$/.test(lemma(1))) return 'answer';
  if (here === 'here' && /^(?:is|are|come)$/.test(at(1))) return 'inform';
  if (
    here === 'this' &&
    at(1) === 'is' &&
    (at(2) === 'about' || tokens.slice(i + 2, i + 6).some((t) => /^check(?:-in)?$/.test(t.lemma)))
  )
    return 'inform';
  if (lemma(0) === 'get' && at(1) === 'back' && at(2) === 'to' && at(3) === 'you') return 'answer';
  if (here === 'herewith' || (here === 'please' && lemma(1) === 'find')) return 'inform';
  if (
    /^(?:write|writing|e-mail|email|emailing|mail|contact|contacting|touch|line|lines|note|message|letter|mail)$/.test(
      here,
    ) &&
    isWhy(tokens, i)
  )
    return 'inform';
  if (
    /^(?:purpose|aim|reason|point|object|occasion|concern|intention)$/.test(here) &&
    (at(-1) === 'my' ||
      at(-2) === 'my' ||
      has(/^(?:writing|write|note|message|letter|mail|email|e-mail|lines|touch|contact)$/))
  )
    return 'inform';
  if (
    /^(?:mistake|error|slip|misspoke|misstated|mistaken|wrong|wrongly|incorrectly)$/.test(here) &&
    has(/^(?:i|my|me)$/)
  )
    return 'correct';
  if (
    lemma(0) === 'put' &&
    /^(?:right|straight)$/.test(at(1) === 'it' || at(1) === 'that' ? at(2) : at(1))
  )
    return 'correct';
  if (
    here === 'i' &&
    /^(?:said|told|gave|wrote|named)$/.test(at(1)) &&
    has(/^(?:should|correct|right|actually|fact|not)$/)
  )
    return 'correct';
  if (lemma(0) === 'step' && at(1) === 'back') return 'withdraw';
  if (/^(?:no)$/.test(here) && at(1) === 'longer' && has(/^i$/)) return 'withdraw';
  if (/^(?:hear|know|learn|see|ask|find)$/.test(lemma(0)) && isOpenQuestion(tokens, i))
    return 'ask';
  return isGladMeeting(tokens, i) ? 'thanks' : undefined;
}

/** "I am writing to / about / because", "this note is to", "a line of thanks", "in touch about". */
function isWhy(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i + 1, i + 5).map((t) => t.norm);
  const owned = tokens
    .slice(Math.max(0, i - 5), i)
    .some((t) => /^(?:i|my|this|these|am|short|quick|brief|just)$/.test(t.norm));
  return (
    owned &&
    next.some((w) =>
      /^(?:to|about|because|regarding|concerning|with|for|since|on|in|is|as|of)$/.test(w),
    )
  );
}

/** "to hear whether", "know when", "glad to hear where things stand", with the writer as the one who would know. */
const isOpenQuestion = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(i + 1, i + 4)
    .some((t) =>
      /^(?:whether|if|when|where|how|which|about|of|any|what|more|from)$/.test(t.norm),
    ) &&
  tokens
    .slice(Math.max(0, i - 6), i)
    .some((t) => /^(?:to|me|i|glad|like|please|would)$/.test(t.norm)) &&
  processWords.some((w) => tokens.some((t) => t.lemma === w || t.norm === w));

const meetings =
  /^(?:meeting|meet|conversation|interview|talk|talking|time|hour|visit|tour|discussion|session|chat|speak|speaking|call|yesterday|monday|tuesday|wednesday|thursday|friday|explanation|day)$/;

/** "It was a pleasure to meet you", "I enjoyed our talk": thanks in all but the word. */
function isGladMeeting(tokens: readonly Token[], i: number): boolean {
  if (
    !/^(?:good|pleasure|enjoy|glad|kind|delight|pleased|value|generous|great|lovely|privilege)$/.test(
      tokens[i]?.lemma ?? '',
    )
  )
    return false;
  return (
    tokens.slice(i + 1, i + 9).some((t) => meetings.test(t.norm)) &&
    tokens.some((t) => /^(?:you|your|our|yesterday)$/.test(t.norm))
  );
}

const processWords =
  `role post position job application process decision timeline timetable schedule step stage round interview selection search
   vacancy shortlist hiring recruitment recruiting news progress update status outcome result offer start date document
   reference candidate opening stand standing next panel team notice contract uniform rota shift training onboarding reply
   plan committee board thing trial`.split(/\s+/);

/** A question of the writer's about the application; small talk is none. */
function asksAboutProcess({ tokens, clauses }: Sentence): boolean {
  const asks =
    tokens[tokens.length - 1]?.text === '?' || clauses.some((c) => c.mood === 'question');
  if (!asks)
    return (
      /^(?:please)$/.test(tokens[0]?.norm ?? '') &&
      /^(?:let|tell|send|confirm|keep|accept|excuse|find)$/.test(tokens[1]?.lemma ?? '')
    );
  return (
    processWords.some((w) => tokens.some((t) => t.lemma === w || t.norm === w)) ||
    tokens.some(
      (t, i) =>
        t.norm === 'i' && /^(?:may|might|could|can|shall|should)$/.test(tokens[i - 1]?.norm ?? ''),
    )
  );
}

const clauseAt = (sentence: Sentence, i: number): Clause | undefined =>
  sentence.clauses.find((c) => c.start <= i && i < c.end);
