import type { Sentence } from '../../text/prose.ts';
import { compile, isWriter, lemmaOf, matchesIn, type Stretch } from './structure.ts';

/** What a writer gave for the process. */
const gave = new Set(
  `spend give invest sacrifice cancel miss travel fly drive pay take borrow sell quit resign postpone prepare leave skip work put`.split(
    ' ',
  ),
);
const forThem = compile(
  '(for | on | into | with) ~ (you | your | this ~ (process | interview | role))|exercise|interview|task|presentation|process|bedside|application',
);
const toll = compile(
  'weekend|night|nights|evening|hour|hours|day|days|week|money|expense|leave|holiday|birthday|sick|euros|pounds|unpaid|<money>|sleep',
);
/** What the reader is to do or feel in return. */
const inReturn = compile(
  '(hope ~ (you | it | that | this | for)) | expect | deserve | owe | fair | appreciate | (the least) | (bear in mind) | (keep ~ in mind) | (take into account) | remember | show|shows | (what be at stake) | disappoint | earned | earn',
);
const glad = compile(
  'glad|gladly|happy|happily|enjoy|enjoyed|pleasure|worth it|whatever|thank|no trouble|learned|learnt',
);

/** Cost to the writer and, in the same sentence, a return hoped for. */
export function findCosts(sentence: Sentence): Stretch[] {
  if (matchesIn(glad, sentence).length > 0) return [];
  return sentence.clauses.flatMap((clause): Stretch[] => {
    if (
      !isWriter(clause) ||
      (clause.tense !== 'past' &&
        !/^(?:have|'ve)$/.test(sentence.tokens[clause.verb ?? 0]?.norm ?? ''))
    )
      if (
        !(
          isWriter(clause) &&
          clause.tense === 'present' &&
          sentence.tokens.slice(clause.start, clause.end).some((t) => t.norm === 'have')
        )
      )
        return [];
    if (!gave.has(lemmaOf(sentence, clause)) || clause.denied) return [];
    const cost = matchesIn(toll, sentence, clause)[0];
    const target = matchesIn(forThem, sentence, clause)[0];
    const returned = matchesIn(inReturn, sentence, {
      start: clause.end - 1,
      end: sentence.tokens.length,
    })[0];
    if (!cost || !target || !returned) return [];
    return [{ start: clause.subject?.[0] ?? clause.start, end: returned.end }];
  });
}
