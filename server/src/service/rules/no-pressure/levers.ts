import type { Sentence } from '../../text/prose.ts';
import { compile, freesFrom, isAsked, isReaderSide, matchesIn, type Stretch } from './structure.ts';

const other = compile(
  '(another|other|second|competing|rival|different ~ offer|company|firm|employer|job|position|role|contract|opportunity)|(offer ~ (from|by|with) ~ <noun>)|(an offer (elsewhere|in hand|already))|(have ~ offer)|elsewhere',
);
const push = compile(
  '$decide|$answer|$soon|quick|quicker|faster|move|act|hurry|match|improve|(speed up)|raise',
);

/** Another offer and something the reader should do about it in one sentence. */
export function findLevers(sentence: Sentence): Stretch[] {
  const offer = matchesIn(other, sentence).find((m) => sentence.deniedBy[m.start] === undefined);
  if (!offer || freesFrom(sentence, offer.end)) return [];
  return sentence.clauses.flatMap((clause): Stretch[] => {
    if (!isReaderSide(clause) || !isAsked(sentence, clause)) return [];
    const pushed = matchesIn(push, sentence, clause)[0];
    return pushed
      ? [{ start: Math.min(offer.start, pushed.start), end: Math.max(offer.end, pushed.end) }]
      : [];
  });
}
