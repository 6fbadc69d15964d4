import { type Reading, readingsOf } from '../meaning/classifier.ts';
import type { Span } from '../model/span.ts';
import type { Prose, Sentence } from '../text/prose.ts';
import { dropSentenceFix } from './fixes.ts';
import { type ReadingWords, readingWords } from './readingWords.ts';
import type { Fix, Problem, Rule } from './rule.ts';
import { protectedItems } from './soften.ts';

/**
 * What sentences may be read as, by meaning alone, where no rule of the guideline has found anything (`isMarked`). `rules`
 * are the rules in use, by code.
 */
export function readingProblems(
  prose: Prose,
  text: string,
  rules: ReadonlyMap<string, Rule>,
  isMarked: (guideline: string, sentence: Span) => boolean,
): { rule: Rule; problem: Problem }[] {
  return prose.sentences.flatMap((sentence) =>
    readingsOf(sentence).flatMap((reading) => {
      const rule = rules.get(reading.rule);
      const words = readingWords[reading.rule];
      if (!rule || !words || rule.guideline !== reading.guideline) return [];
      if (isMarked(reading.guideline, sentence.span) || isSomebodyElses(sentence)) return [];
      return [{ rule, problem: problemOf(reading, rule, words, sentence, prose, text) }];
    }),
  );
}

/** Where half of it stands between quotation marks it is not the writer's. */
const isSomebodyElses = ({ tokens }: Sentence): boolean =>
  2 * tokens.filter((token) => token.quoted).length > tokens.length;

function problemOf(
  reading: Reading,
  rule: Rule,
  words: ReadingWords,
  sentence: Sentence,
  prose: Prose,
  text: string,
): Problem {
  const isSure = reading.certainty === 'warning' && rule.severity !== 'information';
  const advice = words.advice.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return {
    span: reading.span,
    severity: isSure ? 'warning' : 'information',
    message: isSure
      ? `This reads as ${words.as}. ${words.advice}`
      : `This may read as ${words.as}; ${advice}`,
    fixes: [...insteadFixes(words, sentence), dropSentenceFix(text, sentence, prose)],
  };
}

/** A sentence for the same purpose, unless a date, an amount or a name would be lost. */
function insteadFixes({ instead = [] }: ReadingWords, sentence: Sentence): Fix[] {
  if (protectedItems(sentence.tokens).length > 0) return [];
  return instead.map((newText) => ({
    title: `Soften: "${newText}"`,
    edits: [{ span: sentence.span, newText }],
    safe: false,
    kind: 'soften',
  }));
}
