import type { Sentence } from '../../text/prose.ts';
import {
  compile,
  freesFrom,
  isAsked,
  isReaderSide,
  lemmaOf,
  matchesIn,
  type Stretch,
} from './structure.ts';

const decides = new Set(
  'decide choose settle commit approve appoint hire conclude finalise finalize pronounce resolve determine pick sign'.split(
    ' ',
  ),
);
const about = compile(
  '(which|how|where|what|when ~ <noun>) | date|slot|visit|room|route|time|format|form|receipt|claim|child|children|book|on ~ what',
);
/** "Are you hiring me?", "Have you chosen?", "Do you take me, yes or no?" */
const whether = compile(
  '(be|will|do|have|can you|your ~ <noun>|<name> ~ (going to)? ~ hire|hiring|choose|chosen|take|taking|want|pick|select|decide|decided|approve|appoint|offer ~ me) | (have|did|has you|your ~ <noun>|<name> (all|now|finally|yet|since)? (decide|decided|choose|chosen|picked|concluded|settled|(made up ~ mind|minds))) | (be it|that ~ me|mine|(a yes)|(going to be me)) | (be i ~ in|out|hired|chosen|taken|selected|(the one)|(your ~ <noun>))',
);
const clear = compile(
  '(need|want|wish|require|deserve|expect|(would like)|(should like)|ask|(be after)|(look for)|(have to)|must ~ (for|to have|get|hear|know|be told)? ~ clarity|certainty|(plain|straight|firm|clear|definite|definitive|categorical|final|honest ~ word|answer|yes|no|verdict|commitment|position|reply|decision)|(which way)|(where i stand)|(whether ~ i be))',
);
/** The choice is left to them. */
const free = compile(
  'freely|purely|whichever|whatever|among|between|(with ~ mind)|(in ~ order|peace|time)|(as you)|well|(on what)',
);
const shut = compile(
  '(once and for all)|(one way or the other)|(one way or another)|(yes or ~ no)|(for or against)|(in or out)',
);

/** The decision itself asked of the reader, with no moment left to them. */
export function findDecisionsAsked(sentence: Sentence): Stretch[] {
  if (freesFrom(sentence, 0)) return [];
  const { tokens } = sentence;
  const found = sentence.clauses.flatMap((clause): Stretch[] => {
    if (clause.conditional || matchesIn(about, sentence, clause).length > 0) return [];
    if (matchesIn(free, sentence, clause).length > 0) return [];
    const verb = clause.verb ?? -1;
    if (
      decides.has(lemmaOf(sentence, clause)) &&
      isReaderSide(clause) &&
      clause.mood !== 'question' &&
      isAsked(sentence, clause, verb)
    )
      return [{ start: verb, end: Math.min(clause.end, verb + 2) }];
    if (clause.mood === 'question') {
      const asked = matchesIn(whether, sentence, clause)[0];
      if (asked && tokens[tokens.length - 1]?.text === '?') return [asked];
    }
    const wanted = matchesIn(clear, sentence, clause).find(
      (m) => sentence.deniedBy[m.start] === undefined,
    );
    return wanted && clause.agent === 'writer' && clause.tense !== 'past' ? [wanted] : [];
  });
  if (found.length > 0) return found;
  const put = matchesIn(shut, sentence)[0];
  const asking = put && sentence.clauses.some((c) => isAsked(sentence, c, put.start));
  return put && asking ? [put] : [];
}
