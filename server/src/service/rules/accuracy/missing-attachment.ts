import { addAttachment } from '../../model/frontMatterEdits.ts';
import { span } from '../../model/span.ts';
import { missingAttachmentPhrases } from '../../phrases/accuracy/missing-attachment.ts';
import type { PhraseMatch } from '../../phrases/phrase.ts';
import { dropSentenceFix, startsSentence } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule } from '../rule.ts';

export const missingAttachment: MessageRule = {
  code: 'missing-attachment',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  finds: 'a promised attachment where none is listed',
  why: 'A message that promises a file and brings none needs a second message to put it right.',
  phrases: missingAttachmentPhrases,
  examples: [
    {
      bad: 'I have attached a page on the oven.',
      good: 'I can send you a page on the oven, if you like.',
    },
  ],
  *check(message, context) {
    const listed = message.headers.some((h) => h.key === 'Attachments' && h.value !== '');
    if (listed || context.draft.frontMatter.attachments.length > 0) return;
    const seen = new Set<unknown>();
    for (const match of context.matches) {
      if (seen.has(match.sentence)) continue;
      seen.add(match.sentence);
      yield {
        span: match.span,
        message: `"${match.text.replace(/\s+/g, ' ')}" promises a file, and none is listed. Add it to the attachments, or offer to send it.`,
        fixes: [
          ...listFix(match, context),
          ...offerFix(match, context.draft.text),
          dropSentenceFix(context.draft.text, match.sentence, context.prose),
        ],
      };
    }
  },
};

/** A file name from the words that follow: "my notes on the oven" is `notes.pdf`. */
function listFix(match: PhraseMatch, { draft }: MessageContext): Fix[] {
  const noun = documentNoun(match);
  const file = `${noun ?? 'attachment'}.pdf`;
  const edits = addAttachment(draft, file);
  return edits ? [{ title: `Add "${file}" to the attachments`, edits, safe: false }] : [];
}

function documentNoun(match: PhraseMatch): string | undefined {
  const { tokens } = match.sentence;
  const isThing = (i: number): boolean => {
    const token = tokens[i];
    return (
      token?.pos === 'NOUN' &&
      !token.name &&
      /^[a-z]{2,}$/.test(token.norm) &&
      !/^(?:attachment|enclosure|message|mail|email|letter|interest|reference)s?$/.test(token.norm)
    );
  };
  const after = [...tokens.keys()]
    .slice(match.match.end, match.match.end + 6)
    .find((i) => isThing(i) && tokens[i + 1]?.pos !== 'NOUN');
  const inside = [...tokens.keys()].slice(match.match.start, match.match.end).find(isThing);
  const at = inside ?? after;
  return at === undefined ? undefined : tokens[at]?.norm;
}

/** "I have attached my notes" becomes "I can send you my notes". */
function offerFix(match: PhraseMatch, text: string): Fix[] {
  if (match.phrase.tag !== 'lead' || match.clause.denied) return [];
  const next = match.sentence.tokens[match.match.end];
  if (!next || !/^(?:DET|PRON|NOUN|NUM|ADJ|PROPN)$/.test(next.pos)) return [];
  const subject = /^we\b/i.test(match.text) ? 'we' : 'I';
  const newText = `${subject === 'we' && startsSentence(text, match.span.start) ? 'We' : subject} can send you`;
  return [
    {
      title: `Offer it: "${newText} …"`,
      edits: [{ span: span(match.span.start, match.span.end), newText }],
      safe: false,
    },
  ];
}
