import { type Span, shift } from '../../model/span.ts';
import { nameTable } from '../../text/names.ts';
import { sentencesOf } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { capitalize, dropSentenceFix, replaceEdit, replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { findTerm, type Term, termsOf } from './terms.ts';
import { neutralWordings } from './withoutTerm.ts';

export const confidentialTerm: MessageRule = {
  code: 'confidential-term',
  guideline: 'confidentiality',
  severity: 'error',
  scope: 'message',
  finds: 'a term of the front matter’s `confidential` list, in any form',
  why: 'What was told in confidence can be forwarded once it is written down. The reader knows what you mean without the name.',
  examples: [
    {
      bad: 'I would be glad to help with Project Rye from the first week.',
      good: 'I would be glad to help with the new bread from the first week.',
    },
    { bad: "PROJECT-RYE's ovens sound quiet.", good: 'The rye bread was new to me.' },
    {
      bad: 'Please count me in if a Project Rye pilot needs hands.',
      good: 'Rye needs a longer proof.',
    },
  ],
  *check(message, context) {
    const { frontMatter } = context.draft;
    const terms = termsOf(frontMatter);
    if (terms.length === 0) return;
    for (const sentence of context.prose.sentences) {
      for (const { term, at } of found(terms, sentence.text, sentence.span.start)) {
        const drop = dropSentenceFix(context.draft.text, sentence, context.prose);
        yield problem(
          term,
          at,
          [...replacements(term, at, sentence.tokens, context), drop],
          context,
        );
      }
    }
    for (const { key, value, valueSpan } of message.headers) {
      if (key !== 'Subject' && key !== 'Attachments') continue;
      for (const { term, at } of found(terms, value, valueSpan.start)) {
        const tokens = sentencesOf(value, nameTable(frontMatter)).flatMap((s) =>
          s.tokens.map((t) => ({ ...t, ...shift(t, valueSpan.start) })),
        );
        const fixes = key === 'Subject' ? replacements(term, at, tokens, context, valueSpan) : [];
        yield problem(term, at, fixes, context);
      }
    }
  },
};

/** Of terms that overlap the longer one counts. */
function found(terms: readonly Term[], text: string, base: number): { term: Term; at: Span }[] {
  const all = terms.flatMap((term) =>
    findTerm(term, text).map((at) => ({ term, at: shift(at, base) })),
  );
  const longest = [...all].sort((a, b) => b.at.end - b.at.start - (a.at.end - a.at.start));
  return longest
    .filter(
      ({ at }, i) => !longest.slice(0, i).some((k) => k.at.start < at.end && at.start < k.at.end),
    )
    .sort((a, b) => a.at.start - b.at.start);
}

const problem = (
  term: Term,
  at: Span,
  fixes: readonly Fix[],
  { draft }: MessageContext,
): Problem => ({
  span: at,
  message: `"${draft.text.slice(at.start, at.end).replace(/\s+/g, ' ')}" is on your list of confidential terms. Say it without the name.`,
  related: [{ uri: draft.uri, span: term.listed.span, message: 'Listed as confidential' }],
  fixes,
});

function replacements(
  term: Term,
  at: Span,
  tokens: readonly Token[],
  { draft }: MessageContext,
  subject?: Span,
): Fix[] {
  return neutralWordings(tokens, at, term.noun, draft.text).map(({ span: place, newText }) => {
    const opens = subject?.start === place.start;
    const edit = replaceEdit(draft.text, place, opens ? capitalize(newText) : newText);
    return { title: replaceTitle(newText), edits: [edit], safe: false };
  });
}
