import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import {
  compile,
  isAsked,
  isReaderSide,
  isReported,
  isWriter,
  matchesIn,
  partOf,
  type Stretch,
} from './structure.ts';

const acts = compile(
  '$answer|$decide|tell|know|share|inform|aim|write|call|ring|phone|send|approve|vote|act|agree|sign|(be told)|(wrap ~ up)|finish|close|(sort ~ out)',
);
const limit = compile('$deadline');
/** A point in time, in any form: "on the 19th", "at the weekend", "in March", "Monday night". */
const point = compile(
  '$limit | (on|at|in|for|till|past|after ~ <time>|<month>) | (the <time>) | <day> <time>? | (in ~ <month>) | (while|when ~ <noun> be ~ still) | (that|this date|day) | (a day|week or two ahead)',
);
/** What the reader is to say: an answer, a word, news. */
const word = compile(
  "(your|the|an|a|any|some|their|his|her ~ answer|reply|response|decision|verdict|outcome|result|feedback|confirmation|yes|agreement) | (your ~ word|news|message|call|mail|letter|line|position|offer|choice) | ((your|the ~ <noun>|<name>) 's ~ $outcome|(yes or no)) | (yes or no) | (hear|word|line|news|reply|answer|update|something back? from you|(your ~ <noun>)) | (know ~ (whether i)|(your ~ $outcome)|(what you)|(where i stand)|(the ~ $outcome)|(either way)) | (to know (by|on|before|at|in)) | (something in writing) | (hear back) | (have heard (by|before|on)) | yours",
);
/** The writer must or will have it. */
const need = compile(
  'need|(must !say !admit !confess)|(have to)|want|require|request|insist|(count on)|(rely on)|(count upon)|expect|demand|(would like)|(should like)|(be to have)|(look to you)|help|suit|lovely|(be happier)|(can (only)? wait)|(would be (grateful|thankful))|(trust that)|(ask that)|(would ask)|(hope for)|(hope to)|hope|ideal|ideally|essential|crucial|important|(do well)|propose',
);
const vital = compile('(important|essential|crucial|vital|necessary|imperative)');
const ensure = compile('(see to it)|(make sure)|ensure|(take care)');
/** After that point it is no use. */
const last = compile(
  '(too late)|(no use)|(of no use)|(no good)|(no answer)|latest|(last ~ day|moment|date|useful|reasonable|possible)|(as far as i can)|(as late as i can)|(the ~ limit)|deadline|(not (beyond|later|after|past))|(be realistic)|(as late as)|(no later)|(not much after)|(in time)',
);
/** What suits the reader, or a paper of theirs, may have a date. */
const theirs = compile(
  '((whether|if|which) you ~ (would)? ~ (like|prefer|need|require|(want me to))) | ((which|what) ~ (entrance|door|room|gate|train|format|size|address))',
);
const own = compile(
  '(from me) | (to (them|somebody|someone)) | (my ~ answer|reply|response|decision|call|message|letter) | (i will (call|write|send|let|answer|reply|ring)) | (<verb> you (my|the) ~ (answer|reply|result))',
);
const settled = compile(
  'as|when|because|since|like you|we (say|promise|agree|plan|mention|suggest|propose|name|give|ask) | (as ~ (agreed|arranged|promised|planned|announced)) | you ~ (say|promise|mention|tell|kindly say|write) | (the date you) | second|next|trial ~ (round|interview|call|conversation|visit|talk) | (if you|there ~ (need|want|prefer|like|have)) | which|what ~ (room|door|train|format|size) | forgive|sorry|glad|content',
);

/** Reader, act and limit in one clause, or a word from the reader, a point in time and the writer's need of it. */
export function findDemandsInTime(sentence: Sentence): Stretch[] {
  return [...findAsked(sentence), ...findNeeded(sentence)];
}

function findAsked(sentence: Sentence): Stretch[] {
  return sentence.clauses.flatMap((clause, i): Stretch[] => {
    if (!isReaderSide(clause) || clause.mood === 'question' || !isAsked(sentence, clause))
      return [];
    const act = matchesIn(acts, sentence, clause)[0];
    if (!act || matchesIn(theirs, sentence).length > 0) return [];
    const next = sentence.clauses[i + 1];
    const end = next && /^(?:before|until|till)$/.test(next.opener ?? '') ? next.end : clause.end;
    const when = matchesIn(limit, sentence, { start: act.end, end })[0];
    return when ? [{ start: act.start, end: when.end }] : [];
  });
}

/** "I'd need to know on Monday", "your answer has to land on this side of it", "a reply after the 7th comes too late". */
function findNeeded(sentence: Sentence): Stretch[] {
  return matchesIn(word, sentence).flatMap((said): Stretch[] => {
    if (sentence.deniedBy[said.start] !== undefined) return [];
    const clause = sentence.clauses.find((c) => c.start <= said.start && said.start < c.end);
    if (!clause || clause.tense === 'past' || isReported(clause)) return [];
    const part = partOf(sentence, said.start);
    if (matchesIn(settled, sentence, part).length > 0 || matchesIn(own, sentence, part).length > 0)
      return [];
    const when = matchesIn(point, sentence, part).find(
      (m) => m.end <= said.start || m.start >= said.end,
    );
    if (!when) return [];
    const governor = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
    const forced =
      (governor !== undefined &&
        (clause.opener === 'that' || clause.opener === undefined) &&
        matchesIn(governor.mood === 'request' ? ensure : vital, sentence, governor).length > 0) ||
      matchesIn(last, sentence, part).length > 0 ||
      (needs(sentence, clause) && matchesIn(need, sentence, clause).length > 0) ||
      (clause.mood === 'question' && isReaderSide(clause) && isAsked(sentence, clause));
    return forced
      ? [{ start: Math.min(said.start, when.start), end: Math.max(said.end, when.end) }]
      : [];
  });
}

const needs = (sentence: Sentence, clause: Clause): boolean =>
  (isWriter(clause) ||
    clause.agent === 'thing' ||
    clause.agent === undefined ||
    isReaderSide(clause)) &&
  sentence.deniedBy[clause.verb ?? 0] === undefined;
