import type { Sentence } from '../../text/prose.ts';
import { compile, isAsked, isReaderSide, matchesIn, type Stretch } from './structure.ts';

const acts = compile(
  '$answer|$decide|tell|know|write|call|ring|phone|send|approve|vote|act|agree|sign|(be told)|(wrap ~ up)|finish|close|(sort ~ out)',
);
const limit = compile('$deadline');

/** Reader, act and limit in one clause, or the limit in the clause that follows it ("… before I board"). */
export function findDemandsInTime(sentence: Sentence): Stretch[] {
  return sentence.clauses.flatMap((clause, i): Stretch[] => {
    if (!isReaderSide(clause) || clause.mood === 'question' || !isAsked(sentence, clause))
      return [];
    const act = matchesIn(acts, sentence, clause)[0];
    if (!act) return [];
    const next = sentence.clauses[i + 1];
    const end = next && /^(?:before|until|till)$/.test(next.opener ?? '') ? next.end : clause.end;
    const when = matchesIn(limit, sentence, { start: act.end, end })[0];
    return when ? [{ start: act.start, end: when.end }] : [];
  });
}
