import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import { clauseAt, clauseText, isImagined, isReported } from './clauseText.ts';
import type { DateRange } from './dateRanges.ts';
import type { Topic } from './topics.ts';

/** Words for taking up a post. */
const cue =
  /\b(?:start(?:ing)?(?: (?:date|month))?|begin(?:ning)?|commence|join(?:ing)?(?: you)?|(?:come|be|get|climb|step) (?:aboard|on board)|onboard(?:ing)?|take up|take the \w+ up|be with you|first (?:free |working )?(?:day|shift|morning)|put me on|move over|come (?:over )?to you|at your (?:disposal|service)|report (?:for (?:work|duty)|to you)|(?:at|behind) my (?:new )?desk|on the tools|on deck|earliest|soonest|no sooner|no earlier|have me|expect me|count on me|take me on|clock(?:ing)? in|yours from|work(?:ing)? (?:for|with) you|in (?:the )?post|on (?:the|your) payroll|roll up my sleeves|ground running|(?:my|the|your) new desk|day one|be in place|any earlier|plan with me|reckon with me|(?:am|be) (?:all )?yours|ready (?:to go|for (?:work|you|duty|the job))|swap (?:desks|jobs|my desk)|get away|get here|be at work|when i (?:could|can|would|will) (?:come|be)|(?:see|use) me from|change over)\b/i;
/** These need "from" at the date, or "to start": one can also be free for a call. */
const free = /\b(?:available|free|at liberty|released|ready|unbound|clear|open|have me|use me)\b/i;
const tied = /\b(?:tied up|bound|committed)\b[^.;]*\buntil(?: the)? $/i;
const freeTo =
  /\b(?:available|free|at liberty|ready|able|prepared)\b[^.;]{0,20}\bto (?:start|begin|join|commence|come)\b/i;
const owner = /\b(?:i|my|me|mine)\b/i;
const otherThing =
  /\b(?:start|begin|commence|join|take up|starting|beginning)\s(?:(?:the|an?|my|our|your|this|that)\s(?!job|role|work|post|position|new|team|company|first|start|beginning|end|contract|duties|\w+ (?:job|role|post|position|team)\b)|with (?!you)|into\b|planning|writing|drafting|reading)|\bgood start\b|\bwhich i (?:start|begin)\b/i;
const appointment =
  /\b(?:call|interview|meeting|visit|conversation|lesson|course|holiday|leave|training|talk|chat|audition|practical|trial|lecture|exam|trip|travel\w*|test|tour|service|o['’]clock|\d ?a\.?m\b|\d ?p\.?m\b|\d{1,2}:\d{2})/i;
const elsewhere =
  /\b(?:elsewhere|somebody else|someone else|another (?:firm|company|employer|job|post|offer)|other (?:firm|company|employer|job))\b/i;

/** What a date in a sentence states: when the writer could start, or when another offer must be answered. */
export interface DateHit {
  readonly topic: Extract<Topic, 'start' | 'offer'>;
  /** The words for starting stand in the date's own clause. */
  readonly isNear: boolean;
}

/** Most sentences have no word of a start or an offer: a quick look before dates are searched for. */
export const mayTellDate = (text: string): boolean =>
  cue.test(text) ||
  free.test(text) ||
  freeTo.test(text) ||
  /\b(?:tied|bound|committed|offer|contract)\b/i.test(text);

export function dateTopic(sentence: Sentence, text: string, range: DateRange): DateHit | undefined {
  const clause = clauseAt(sentence, range.span);
  if (clause?.agent === 'reader' && !/\bme\b/i.test(text) && !startNoun.test(text))
    return undefined;
  if (isReported(sentence, clause) || isImagined(clause)) return undefined;
  if (isOffer(text)) return answersBy(text, range) ? { topic: 'offer', isNear: true } : undefined;
  const own = clauseText(sentence, clause);
  const isFree =
    isFreeFrom(text, range) || (owner.test(text) && tied.test(text.slice(0, range.span.start)));
  const where = cue.test(own) || isFree ? own : text;
  if (!cue.test(where) && !isFree && !freeTo.test(text)) return undefined;
  if (elsewhere.test(text)) return undefined;
  if (
    (/^(?:today|tomorrow|tonight|this \w+)$/i.test(range.text) || range.isVague) &&
    !/\b(?:start|begin|join|first shift)/i.test(where)
  )
    return undefined;
  if (/^(?:that|which)$/.test(clause?.opener ?? '') && appointment.test(text)) return undefined;
  if (where === text && text !== own && !reaches(sentence, clause, range)) return undefined;
  if (!owner.test(text) && !startNoun.test(text)) return undefined;
  if (/\b(?:ends?\b(?! of)|expires?|runs? out|finish\w*|closes?)\b/i.test(own) && !cue.test(own))
    return undefined;
  if (otherThing.test(where) || /\byour (?:start|opening|first)\b/i.test(text)) return undefined;
  if (appointment.test(where) && !/\b(?:start date|notice|resign)/i.test(text)) return undefined;
  if (
    (clause?.tense === 'past' && !clause.modal) ||
    isPast(sentence, where) ||
    !isWriters(sentence, where)
  )
    return undefined;
  return isDenied(sentence, range, text)
    ? undefined
    : { topic: 'start', isNear: isFree || cue.test(own) };
}

/** "Available from the 9th", "from the 9th I am free". */
function isFreeFrom(text: string, range: DateRange): boolean {
  const lead = text.slice(0, range.span.start);
  const rest = text.slice(range.span.end);
  const from =
    /\b(?:from|as of|as from|starting|after)(?: the)? $/i.test(lead) ||
    /\b(?:not|n['’]t)\b[^.;]*\bbefore(?: the)? $/i.test(lead) ||
    / from (?:now|today)$/i.test(range.text) ||
    /^,? (?:on|onwards?)\b/i.test(rest);
  return (
    from &&
    (free.test(lead.slice(-50)) ||
      /^[^.;]{0,40}\bi(?:['’]m| am|['’]ll be| will be| would be|['’]d be| shall be| can be) (?:\w+ )?(?:free|available|yours|ready|clear)\b/i.test(
        rest,
      ))
  );
}

const isOffer = (text: string): boolean =>
  /\b(?:offer|contract)\b/i.test(text) &&
  /\b(?:another|other|elsewhere|from an?|have an|received an?)\b/i.test(text) &&
  owner.test(text) &&
  !/\byour offer\b/i.test(text);

const answersBy = (text: string, range: DateRange): boolean =>
  /\b(?:answer|reply|respond|decide|due|deadline|until|expires?|runs?|open)\b/i.test(text) &&
  range.isDay;

/** "2 November is the first day on which I could start": the start is told of in a clause next to the date's. */
function reaches(sentence: Sentence, clause: Clause | undefined, range: DateRange): boolean {
  if (!clause?.subject) return true;
  const first = sentence.tokens[clause.subject[0]];
  const last = sentence.tokens[clause.subject[1] - 1];
  if (!first || !last) return true;
  const start = sentence.span.start + range.span.start;
  const end = sentence.span.start + range.span.end;
  const words = sentence.tokens
    .slice(...clause.subject)
    .map((t) => t.norm)
    .join(' ');
  return (
    (first.start < end && start < last.end) ||
    /\b(?:it|that|this|which|date|day|start|earliest|soonest|there)\b/.test(words)
  );
}

/** Told of the past: "I started at the bank on 4 May", "the term began". */
function isPast(sentence: Sentence, text: string): boolean {
  if (/\b(?:started|began|joined|commenced|opened|took up)\b/i.test(text)) return true;
  return (
    /\b(?:was|were) (?:free|available|starting|due)\b/i.test(text) &&
    !sentence.clauses.some((c) => c.modal)
  );
}

/** Not "the course begins on", "you could start": the one who starts is the writer, or the sentence speaks of "my start". */
function isWriters(sentence: Sentence, text: string): boolean {
  if (startNoun.test(text) || takesMe.test(text)) return true;
  const lemmaOf = (c: Clause): string =>
    c.verb === undefined ? '' : (sentence.tokens[c.verb]?.lemma ?? '');
  const acts = sentence.clauses.some(
    (c) => isOwn(c) && !/^(?:think|thank|hope|know|mention|understand|see|hear)?$/.test(lemmaOf(c)),
  );
  const othersStart = sentence.clauses.some((c) => {
    const named =
      c.subject &&
      sentence.tokens
        .slice(...c.subject)
        .map((t) => t.norm)
        .join(' ');
    return (
      !isOwn(c) &&
      /^(?:start|begin|commence|join)$/.test(lemmaOf(c)) &&
      named !== undefined &&
      !/\b(?:date|day|start|it|which|that|this|soonest|earliest)\b/.test(named)
    );
  });
  return acts && !othersStart;
}

const isOwn = (c: Clause): boolean => c.agent === 'writer' || c.agent === 'we';

/** A start with nobody else's name to it. */
const startNoun =
  /^(?:earliest |possible |available )?(?:start(?:ing)?(?: date)?|available|availability|free)\b[^.]{0,8}(?:from |: )|\bmy (?:\w+ )?(?:start|starting|first|availability|earliest|diary|calendar)|\b(?:me (?:to|on)|for me)\b|\bstart(?:ing)? (?:date|month)\b|\bto (?:start|begin|commence|join you)\b[^.;]*\b(?:me|my)\b|\bmy (?:plan|wish|hope|intention|aim) is to\b|\bfirst working day\b|\bfor a start\b|\b(?:a|the) (?:\w+ )?start\b(?! of| to)/i;
const takesMe =
  /\b(?:have|expect|see|count on|plan with|reckon with|use|put|take|book|welcome) me\b/i;

/** "I cannot start on the 1st" states no date; "not before" and "not too soon" do. */
function isDenied(sentence: Sentence, range: DateRange, text: string): boolean {
  if (/\btoo (?:soon|early)\b/i.test(text)) return false;
  const lead = text.slice(Math.max(0, range.span.start - 16), range.span.start);
  if (/\b(?:before|until|till|earlier than|sooner than|later than)(?: the)? $/i.test(lead))
    return false;
  const at = sentence.span.start + range.span.start;
  const token = sentence.tokens.findIndex((t) => t.start <= at && at < t.end);
  return token >= 0 && sentence.deniedBy[token] !== undefined;
}
