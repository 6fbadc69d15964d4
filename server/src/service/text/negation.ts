import type { Token } from './tokens.ts';

/**
 * For every token of a sentence the index of the negation that reaches it. A denial runs from its cue to the end of its
 * clause and into complements ("I don't want to pressure you to decide"); it ends at *but*, at a dash or semicolon, at an
 * adverbial clause ("until you reply") and at a new main clause. `clauseStarts` are the sentence's clauses.
 */
export function deniedTokens(
  tokens: readonly Token[],
  clauseStarts: readonly number[],
): (number | undefined)[] {
  const denied = new Array<number | undefined>(tokens.length).fill(undefined);
  tokens.forEach((_, i) => {
    const from = cueReach(tokens, i);
    if (from === undefined) return;
    for (let k = from; k < tokens.length; k++) {
      if (k > i && clauseStarts.includes(k) && endsDenial(tokens, k)) break;
      if (k > i && (tokens[k]?.norm === 'but' || tokens[k]?.norm === 'except')) break;
      if (k !== i) denied[k] ??= i;
    }
  });
  return denied;
}

const cues = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'nothing',
  'none',
  'neither',
  'nor',
  'without',
  'hardly',
  'scarcely',
  'nowhere',
  'cannot',
  'avoid',
  'refrain',
  'refuse',
  'decline',
]);

/** The first token that the cue at `i` denies, or undefined when the token is no cue. */
function cueReach(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  const next = tokens[i + 1]?.norm ?? '';
  const after = tokens[i + 2]?.norm ?? '';
  if (!token || token.quoted) return undefined;
  const { norm, lemma } = token;
  if ((norm === 'rather' && next === 'than') || (norm === 'instead' && next === 'of')) return i + 2;
  if (norm === 'far' && next === 'from') return i + 2;
  if (norm === 'last' && next === 'thing' && tokens[i - 1]?.norm === 'the') return i + 2;
  if (!cues.has(norm) && !cues.has(lemma)) return undefined;
  if (norm === 'refused' || norm === 'declined') return undefined;
  if (norm === 'not' && (affirming.has(next) || isNegativeQuestion(tokens, i))) return undefined;
  if (norm === 'not' && tokens[i - 1]?.lemma === 'can' && (idioms.has(next) || idioms.has(after)))
    return undefined;
  if (
    norm === 'not' &&
    tokens[i - 1]?.lemma === 'do' &&
    (reversing.has(next) || reversing.has(after))
  )
    return undefined;
  if (
    norm === 'not' &&
    (tokens[i - 1]?.norm === 'if' || tokens[i - 1]?.norm === 'why' || tokens[i - 1]?.norm === 'or')
  )
    return undefined;
  if (norm === 'no' && (fixedWithNo.has(next) || tokens[i + 1]?.pos === 'PUNCT')) return undefined;
  if (norm === 'nothing' && (next === 'but' || next === 'short')) return undefined;
  if (norm === 'never' && next === 'fail') return undefined;
  if (norm === 'without' && (next === 'delay' || next === 'fail' || after === 'delay'))
    return undefined;
  return i + 1;
}

/** "not only", "not just", "not least" add; they deny nothing. */
const affirming = new Set(['only', 'just', 'least', 'merely', 'simply']);
/** "I can't wait", "I cannot stress enough". */
const idioms = new Set([
  'wait',
  'help',
  'stress',
  'emphasise',
  'emphasize',
  'overstate',
  'believe',
  'imagine',
]);
/** "Don't hesitate to", "don't forget to" ask for what follows. */
const reversing = new Set(['hesitate', 'forget', 'fail', 'delay', 'let']);
const fixedWithNo = new Set([
  'later',
  'sooner',
  'doubt',
  'fewer',
  'less',
  'more',
  'matter',
  'wonder',
  'one',
]);

/** "Haven't you decided?", "Why don't you …", "Couldn't HR …": they push, they don't deny. */
function isNegativeQuestion(tokens: readonly Token[], i: number): boolean {
  const auxiliary = tokens[i - 1];
  const subject = tokens[i + 1];
  if (auxiliary?.pos !== 'AUX' || !subject) return false;
  const isSubject = subject.pos === 'PRON' || subject.pos === 'PROPN' || subject.pos === 'DET';
  return (
    isSubject && (i - 1 === 0 || !['PRON', 'NOUN', 'PROPN'].includes(tokens[i - 2]?.pos ?? ''))
  );
}

const adverbial = new Set([
  'until',
  'till',
  'unless',
  'because',
  'since',
  'when',
  'whenever',
  'while',
  'whereas',
  'once',
  'before',
  'after',
  'although',
  'though',
  'so',
  'yet',
  'but',
  'and',
  'or',
]);

function endsDenial(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start];
  const before = tokens[start - 1];
  if (!token || !before) return false;
  if ([';', ':', '—', '–', '--', '(', ')'].includes(before.text)) return true;
  if (adverbial.has(token.norm)) return true;
  if (token.norm === 'if')
    return !['know', 'ask', 'mind', 'sure', 'see', 'tell', 'wonder', 'say', 'care'].includes(
      before.lemma,
    );
  if (
    (token.norm === 'i' || token.norm === 'we') &&
    tokens.slice(0, start).some((t) => t.norm === 'if' || t.norm === 'unless')
  )
    return true;
  return before.text === ',';
}
