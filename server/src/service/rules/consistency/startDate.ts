import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import { clauseAt, clauseText } from './clauseText.ts';
import type { DateRange } from './dateRanges.ts';
import type { Topic } from './topics.ts';

const cue =
  /\b(?:start(?:ing)?(?: (?:date|month))?|begin(?:ning)?|commence|join(?:ing)?(?: you)?|(?:come|be) (?:aboard|on board)|take up|with you|first (?:free |working )?(?:day|shift|morning)|roster|rota|at your disposal|report for (?:work|duty)|at the (?:depot|gate|desk|site)|at my desk|on the tools|on deck|move over|come to you|put me on)\b/i;
/** These need "from" or "to start": one can also be free for a call. */
const freeCue =
  /\b(?:available|free|disposal|at liberty|released)\b[^.;]{0,40}\b(?:from|as of|to (?:start|begin|join|commence))\b|\bfrom\b[^.;]{0,40}\b(?:i (?:am|will be|would be|shall be|can be)|i['’](?:m|ll be|d be))\s(?:\w+\s)?(?:free|available)\b/i;
const owner = /\b(?:i|my|me|mine)\b/i;
const otherThing =
  /\b(?:start|begin|commence|join|take up|starting|beginning)\s(?:the|an?|my|our|your|this|that)\s(?!job|role|work|post|position|new|team|company|first|start|beginning|end|contract|duties)/i;
const appointment =
  /\b(?:call|interview|meeting|visit|conversation|lesson|course|holiday|leave|training|talk|chat|audition|practical|trial|lecture|exam|o['’]clock|\d ?a\.?m\b|\d ?p\.?m\b|\d{1,2}:\d{2})/i;

/** Whether a date in a sentence is when the writer could start, or when another offer must be answered. */
export function startCue(sentence: Sentence, text: string, range: DateRange): Topic | undefined {
  const clause = clauseAt(sentence, range.span);
  if (isReported(clause) || isOffer(text))
    return isOffer(text) && !isReported(clause) && answersBy(text, range) ? 'offer' : undefined;
  const own = clauseText(sentence, clause);
  const where = cue.test(own) || freeCue.test(own) ? own : text;
  const strong = cue.test(where);
  if (!strong && !freeCue.test(where)) return undefined;
  if (where === text && text !== own && !reaches(sentence, clause)) return undefined;
  if (!owner.test(text) && !/\bstart(?:ing)? date\b|\bfor a start\b|\bstarting month\b/i.test(text))
    return undefined;
  if (/\b(?:ends?|expires?|runs? out|finish\w*|closes?)\b/i.test(own) && !cue.test(own))
    return undefined;
  if (otherThing.test(where) || /\byour (?:start|opening|first)\b/i.test(text)) return undefined;
  if (appointment.test(where) && !/\b(?:start date|notice|resign)/i.test(text)) return undefined;
  if (isPast(sentence, where) || !isWriters(sentence, where)) return undefined;
  return isDenied(sentence, range, text) ? undefined : 'start';
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
const reaches = (sentence: Sentence, clause: Clause | undefined): boolean =>
  sentence.clauses.length <= 3 ||
  clause === undefined ||
  clause.agent === 'thing' ||
  clause.agent === undefined;

const isReported = (clause: Clause | undefined): boolean =>
  clause?.reportedBy !== undefined && clause.reportedBy !== 'writer' && clause.reportedBy !== 'we';

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
  if (
    /\bmy (?:\w+ )?(?:start|starting|first|availability|earliest)|\bme (?:to|on)\b|\bstart(?:ing)? (?:date|month)\b|\bfor a start\b/i.test(
      text,
    )
  )
    return true;
  return (
    sentence.clauses.some((c) => {
      const verb = c.verb === undefined ? undefined : sentence.tokens[c.verb]?.lemma;
      return (
        (c.agent === 'writer' || c.agent === 'we') &&
        verb !== undefined &&
        !/^(?:think|thank|hope|know|mention|understand|see|hear)$/.test(verb)
      );
    }) &&
    !sentence.clauses.some((c) => {
      const verb = c.verb === undefined ? undefined : sentence.tokens[c.verb]?.lemma;
      const named =
        c.subject &&
        sentence.tokens
          .slice(...c.subject)
          .map((t) => t.norm)
          .join(' ');
      return (
        c.agent !== 'writer' &&
        c.agent !== 'we' &&
        /^(?:start|begin|commence|join)$/.test(verb ?? '') &&
        named !== undefined &&
        !/\b(?:date|day|start|it|which|that|this|soonest|earliest)\b/.test(named)
      );
    })
  );
}

/** "I cannot start on the 1st" states no date; "not before" and "not too soon" do. */
function isDenied(sentence: Sentence, range: DateRange, text: string): boolean {
  if (/\btoo (?:soon|early)\b/i.test(text)) return false;
  const lead = text.slice(Math.max(0, range.span.start - 16), range.span.start);
  if (/\b(?:before|earlier than|sooner than|later than)(?: the)? $/i.test(lead)) return false;
  const at = sentence.span.start + range.span.start;
  const token = sentence.tokens.findIndex((t) => t.start <= at && at < t.end);
  return token >= 0 && sentence.deniedBy[token] !== undefined;
}
