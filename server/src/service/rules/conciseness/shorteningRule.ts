import { certain } from '../../phrases/conciseness/table.ts';
import { type PhraseRuleOptions, phraseProblem } from '../phraseRule.ts';
import type { MessageRule } from '../rule.ts';

/** A phrase rule whose replacements take part in "Shorten this message"; a certain one may be applied unseen. */
export function shorteningRule(options: PhraseRuleOptions): MessageRule {
  const { message: _message, unnecessary: _faded, ...meta } = options;
  return {
    ...meta,
    scope: 'message',
    check: (_, context) =>
      context.matches.map((match) => {
        const safe = match.phrase.tag === certain;
        const problem = phraseProblem(match, { ...options, fixKind: 'shorten', safe }, context);
        const shorter = problem.fixes?.[0]?.edits[0]?.newText;
        return shorter === undefined
          ? problem
          : { ...problem, message: problem.message.replaceAll('{shorter}', shorter) };
      }),
  };
}
