import { span } from '../../model/span.ts';
import { profanityPhrases } from '../../phrases/professional-tone/profanity.ts';
import type { Sentence } from '../../text/prose.ts';
import { dropSentenceFix, replaceEdit, replaceTitle } from '../fixes.ts';
import { phraseProblem } from '../phraseRule.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';

const message = '"{words}" is strong language, which can offend. The point stands without it.';

export const profanity: MessageRule = {
  code: 'profanity',
  guideline: 'professional-tone',
  severity: 'warning',
  scope: 'message',
  finds: 'swear words, also with stars in them',
  why: 'A swear word can offend a reader one hardly knows, even when it is meant as praise.',
  phrases: profanityPhrases,
  priority: 2,
  examples: [
    { bad: 'That was a bloody good loaf.', good: 'That was a very good loaf.' },
    { bad: 'The stock count was a clusterf***.', good: 'The stock count went badly wrong.' },
    { bad: 'The cellar was cold as sh*t.', good: 'The cellar was very cold.' },
  ],
  check: (_, context) => [
    ...context.matches.map((match): Problem => {
      const problem = phraseProblem(match, { ...profanity, message, drop: true }, context);
      if (match.phrase.tag !== 'degree') return problem;
      const first = match.sentence.tokens[match.match.start];
      const second = match.sentence.tokens[match.match.start + 1];
      if (!first || !second) return problem;
      const edit = replaceEdit(context.draft.text, span(first.start, second.start), 'very ');
      return {
        ...problem,
        fixes: [
          { title: replaceTitle(`very ${second.text}`), edits: [edit], safe: false },
          ...(problem.fixes ?? []),
        ],
      };
    }),
    ...context.prose.sentences.flatMap((sentence) => starred(sentence, context)),
  ],
};

/** "clusterf***", "sh*t": what the stars hide is clear. Marks of emphasis are blanked out before. */
function starred(sentence: Sentence, context: MessageContext): Problem[] {
  return [
    ...sentence.text.matchAll(
      /(?<![\p{L}*])(?:\p{L}+\*{2,}\p{L}*|(?:sh|f|p|b|a|c|t|w)\*{1,3}\p{L}+)(?! ?\*)/giu,
    ),
  ].map((m) => {
    const start = sentence.span.start + m.index;
    const drop: Fix = dropSentenceFix(context.draft.text, sentence, context.prose);
    return {
      span: span(start, start + m[0].length),
      message: message.replace('{words}', m[0]),
      fixes: [drop],
    };
  });
}
