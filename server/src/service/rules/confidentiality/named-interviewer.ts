import { type Span, span } from '../../model/span.ts';
import { namedInterviewerFine } from '../../phrases/confidentiality/named-interviewer.ts';
import { lexicon } from '../../phrases/lexicon.ts';
import { compilePattern, matchAll, type Pattern } from '../../text/pattern.ts';
import type { Sentence } from '../../text/prose.ts';
import { dropSentenceFix, replaceEdit, replaceTitle } from '../fixes.ts';
import type { Fix, MessageRule } from '../rule.ts';
import { quotationIn } from './quoted-interviewer.ts';
import { thirdParties, withThirdParties } from './thirdParties.ts';

export const namedInterviewer: MessageRule = {
  code: 'named-interviewer',
  guideline: 'confidentiality',
  severity: 'information',
  scope: 'message',
  finds: 'another interviewer named where nothing is arranged with them',
  why: 'Names carry what was said in one room into another. What matters can mostly be said without them.',
  examples: [
    {
      bad: 'My talk with Petra ranged from flour to cricket.',
      good: 'Thank you for introducing me to Petra.',
    },
  ],
  *check(message, context) {
    if (message.recipients.every((r) => !r.interviewer)) return;
    const { draft, prose } = context;
    for (const sentence of prose.sentences) {
      const parties = thirdParties(sentence, message, draft.frontMatter);
      const named = parties.filter((p) => p.by === 'name');
      if (named.length === 0 || quotationIn(sentence, message, draft.frontMatter)) continue;
      const known = withThirdParties(sentence, message, draft.frontMatter);
      if (known && isFine(known)) continue;
      const at = cover(sentence, named[0]?.start ?? 0, named[0]?.end ?? 0);
      yield {
        span: at,
        message: 'Another interviewer is named here. The reader may not need the name.',
        fixes: [
          ...(named.length === 1 ? withoutName(draft.text, at) : []),
          dropSentenceFix(draft.text, sentence, prose),
        ],
      };
    }
  },
};

let fine: readonly Pattern[] | undefined;

/** Meeting, arranging, thanking and being introduced need a name. */
function isFine(sentence: Sentence): boolean {
  fine ??= namedInterviewerFine.map((source) => compilePattern(source, lexicon));
  return fine.some((pattern) => matchAll(pattern, sentence).length > 0);
}

const cover = (sentence: Sentence, start: number, end: number): Span =>
  span(
    sentence.tokens[start]?.start ?? sentence.span.start,
    sentence.tokens[end - 1]?.end ?? sentence.span.end,
  );

function withoutName(text: string, at: Span): Fix[] {
  if (
    /^['’]/.test(text.slice(at.end)) ||
    /\b(?:Mr|Mrs|Ms|Dr|Prof)\.?\s$/.test(text.slice(0, at.start))
  )
    return [];
  const newText = 'another member of the team';
  return [{ title: replaceTitle(newText), edits: [replaceEdit(text, at, newText)], safe: false }];
}
