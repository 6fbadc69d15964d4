import { certain } from '../../phrases/conciseness/table.ts';
import type { PhraseMatch } from '../../phrases/phrase.ts';
import { type PhraseRuleOptions, phraseProblem } from '../phraseRule.ts';
import type { MessageRule } from '../rule.ts';

/** A phrase rule whose replacements take part in "Shorten this message"; a certain one may be applied unseen. */
export function shorteningRule(options: PhraseRuleOptions): MessageRule {
  const { message: _message, unnecessary: _faded, ...meta } = options;
  return {
    ...meta,
    scope: 'message',
    check: (_, context) =>
      context.matches.filter(isNoTitle).map((match) => {
        const safe = match.phrase.tag === certain;
        const problem = phraseProblem(match, { ...options, fixKind: 'shorten', safe }, context);
        const shorter = problem.fixes?.[0]?.edits[0]?.newText;
        return shorter === undefined
          ? problem
          : { ...problem, message: problem.message.replaceAll('{shorter}', shorter) };
      }),
  };
}

/** "Advance Planning", "First and Foremost": capitals within a sentence make it a name. */
function isNoTitle(match: PhraseMatch): boolean {
  const { start, end } = match.match;
  const words = match.sentence.tokens
    .slice(start, end)
    .filter((t, i) => /^\p{L}{4,}/u.test(t.text) && !(start === 0 && i === 0));
  return words.length === 0 || words.some((t) => /^\p{Ll}|^\p{Lu}{2}/u.test(t.text));
}
