import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import { compile, isAsked, isReported, isWriter, matchesIn, type Stretch } from './structure.ts';

const speed = compile(
  'quick|quicker|quickest|quickly|swift|swiftly|speedy|speedily|fast|faster|prompt|promptly|rapid|rapidly|immediately|haste|hastily|brisk|briskly|urgent|urgently|pressing|dawdle|(at once)|(right now)|(this minute)|(this instant)|(very soon)|(without delay)|(higher gear)|(sooner rather than)|(today rather than)|(rather than ~ later|tomorrow)',
);
/** The writer wants it so. */
const want = compile(
  'need|want|hope|ask|request|require|appreciate|grateful|obliged|(would like)|(would love)|matter|essential|crucial|important|critical|help|value|expect|(look forward)|(would be great)|(rather ~ this)',
);
const process = compile(
  'answer|reply|response|decision|process|step|steps|case|file|application|thing|things|matter|it|this|word|handling|reference|references|paperwork|procedure|you|hospital|studio|company|team|committee|offer|call|update|resolution|turnaround|turn-around|yes|nod|clarity',
);
const work = compile(
  '(my|our ~ team|shift|crew|class|colleague|manager|work|project|trade|profession|depot) | thank|thanks|grateful|glad|pleasure|admire|impressed|enjoyed|liked|struck | (at|in my ~ last|previous|former|present|current) | train|bus|lorry|route|customer|patient|cargo|guest|shift|call|calls|queue|outage|ship|delivery|walk|(pick up)',
);

/** Something asked of the reader, or wanted by the writer, and fast. */
export function findHurries(sentence: Sentence): Stretch[] {
  if (matchesIn(work, sentence).length > 0) return [];
  return sentence.clauses.flatMap((clause): Stretch[] => {
    const fast = matchesIn(speed, sentence, clause)[0];
    if (!fast || isReported(clause) || clause.tense === 'past') return [];
    if (sentence.deniedBy[fast.start] !== undefined) return [];
    return isAsked(sentence, clause, fast.start) || isWanted(sentence, clause)
      ? [{ start: fast.start, end: fast.end }]
      : [];
  });
}

const isWanted = (sentence: Sentence, clause: Clause): boolean =>
  (isWriter(clause) || clause.agent === 'thing' || clause.agent === undefined) &&
  !clause.conditional &&
  matchesIn(want, sentence, clause).some((m) => sentence.deniedBy[m.start] === undefined) &&
  matchesIn(process, sentence, clause).length > 0;
