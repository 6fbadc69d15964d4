import type { Clause } from '../../text/clauses.ts';
import type { Sentence } from '../../text/prose.ts';
import { compile, isReported, isWriter, matchesIn, type Stretch } from './structure.ts';

const leave = compile('$leave');
const stay = compile('$stay');
const noChoice = compile('(no ~ choice|option|alternative)');
const negative = compile(
  'not|no|nothing|never|nobody|none|silence|late|longer|(go on)|(drag on)|(drag)|slip|only|less|below|beyond|past|lower|again|another|fail',
);
const withoutAnswer = compile(
  '(without|failing|absent|barring|(in the absence of) ~ $outcome|raise|rise|guarantee|contract|budget|title|salary|reply|date|number|feedback|sign|word|movement|progress|call|line|change|that|which|raise|message|commitment|offer|promise)',
);
const afterThat = compile(
  '(come <time>)|(after that)|(after which)|(past that)|(beyond that)|(from then on)|otherwise|(or else)|(failing that)|(if not)|(and then)|(but after <any> <any>?)',
);
const waits = compile(
  'wait|hold|patience|patient|give|have|prepared|until|till|hope|prefer|rather|decide|rush|hurry|time|pressure',
);
const receives = compile(
  'hear | receive | get | learn | have | see | be told | be offered | be given | hire | hired | chosen | invited | selected',
);
const harmless = compile(
  'reception|ticket|parcel|slot|visit|travel|train|tram|bus|shift|book|copy|scan|(would still)|gladly|(be happy|glad to)|understand|(thank you)',
);

/** The writer would go (or not stay) unless the reader does something: a threat when both stand in the sentence. */
export function findUltimata(sentence: Sentence): Stretch[] {
  if (matchesIn(harmless, sentence).length > 0) return [];
  return sentence.clauses.flatMap((clause): Stretch[] => {
    const going = goes(sentence, clause);
    if (!going) return [];
    const condition = conditionOf(sentence, clause);
    if (!condition) return [];
    return [
      {
        start: Math.min(condition.start, going.start),
        end: Math.max(condition.end, going.end),
        tag: 'threat',
      },
    ];
  });
}

function goes(sentence: Sentence, clause: Clause): { start: number; end: number } | undefined {
  if (!isWriter(clause) || clause.conditional || isReported(clause) || clause.tense === 'past')
    return undefined;
  const gone = matchesIn(leave, sentence, clause)[0] ?? matchesIn(noChoice, sentence, clause)[0];
  if (gone) return { start: clause.subject?.[0] ?? clause.start, end: gone.end };
  const stays = clause.denied ? matchesIn(stay, sentence, clause)[0] : undefined;
  return stays && { start: clause.subject?.[0] ?? clause.start, end: stays.end };
}

/** What the reader would have to fail at, or to do, for the writer to go. */
function conditionOf(
  sentence: Sentence,
  going: Clause,
): { start: number; end: number } | undefined {
  const without = matchesIn(withoutAnswer, sentence)[0];
  if (without) return without;
  for (const clause of sentence.clauses) {
    if (clause === going || !clause.conditional) continue;
    if (isWriter(clause) && matchesIn(receives, sentence, clause).length === 0) continue;
    const fails =
      clause.opener === 'unless' ||
      clause.denied ||
      matchesIn(negative, sentence, clause).length > 0;
    if (fails) return { start: clause.start, end: trimEnd(sentence, clause.end) };
  }
  const opener = going.opener ?? '';
  const earlier = { start: 0, end: going.start };
  if (
    /^(?:but|though|although|yet)$/.test(opener) &&
    matchesIn(waits, sentence, earlier).length > 0
  )
    return { start: going.start, end: going.start + 1 };
  const before = { start: 0, end: going.subject?.[0] ?? going.start };
  const turn = matchesIn(afterThat, sentence, { start: 0, end: going.end })[0];
  const opens = turn !== undefined && turn.start === 0;
  if (
    turn &&
    turn.start <= before.end + 2 &&
    (opens || matchesIn(waits, sentence, before).length > 0)
  )
    return turn;
  return undefined;
}

const trimEnd = (sentence: Sentence, end: number): number =>
  sentence.tokens[end - 1]?.pos === 'PUNCT' ? end - 1 : end;
