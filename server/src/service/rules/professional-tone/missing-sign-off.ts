import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import type { Prose } from '../../text/prose.ts';
import type { Fix, MessageRule, Problem } from '../rule.ts';
import { exampleDraft } from './exampleDraft.ts';
import { lineBreak } from './salutation.ts';

export const missingSignOff: MessageRule = {
  code: 'missing-sign-off',
  guideline: 'professional-tone',
  severity: 'warning',
  scope: 'message',
  finds: 'a message that ends without a closing and a name',
  why: 'A closing line with your name rounds the message off and tells the reader at once who writes.',
  examples: [
    {
      bad: exampleDraft('Dear Marek,\n\nThank you for showing me the ovens on Monday.\n'),
      good: exampleDraft(
        'Dear Marek,\n\nThank you for showing me the ovens on Monday.\n\nKind regards,\nLena Vogt\n',
      ),
    },
  ],
  check: (message, { draft, prose }): Problem[] => {
    const last = prose.sentences[prose.sentences.length - 1];
    if (message.body.signOff || !last || !isWritten(prose) || isSigned(message, draft)) return [];
    const word = last.tokens.findLast((t) => /[\p{L}\p{N}]/u.test(t.text));
    return [
      {
        span: span(word?.start ?? last.span.start, last.span.end),
        message:
          'This message ends without a sign-off. A closing such as "Kind regards," with your name rounds it off.',
        fixes: fixes(draft, prose),
      },
    ];
  },
};

/** Words after which an unfinished sentence no longer means that the first one is still being typed. */
const started = 12;

/** Nothing is missing while the first sentence is still being typed. */
const isWritten = (prose: Prose): boolean =>
  prose.words >= started ||
  /[.!?…)"”]\s*$/.test(prose.sentences[prose.sentences.length - 1]?.text ?? '');

/** A signature below `-- ` that gives the name signs the message too. */
function isSigned(message: Message, draft: Draft): boolean {
  const { signature } = message.body;
  const name = draft.frontMatter.candidate?.name.value.split(/\s+/)[0];
  if (!signature) return false;
  const text = draft.text.slice(signature.start, signature.end);
  return name === undefined ? /\p{L}/u.test(text) : text.toLowerCase().includes(name.toLowerCase());
}

function fixes(draft: Draft, prose: Prose): Fix[] {
  const name = draft.frontMatter.candidate?.name.value;
  const paragraph = prose.paragraphs[prose.paragraphs.length - 1];
  if (!name || !paragraph) return [];
  const end =
    paragraph.span.start +
    draft.text.slice(paragraph.span.start, paragraph.span.end).trimEnd().length;
  const line = lineBreak(draft);
  return ['Kind regards', 'Best wishes', 'With thanks'].map((closing) => ({
    title: `Insert "${closing}, ${name}"`,
    edits: [{ span: span(end, end), newText: `${line}${line}${closing},${line}${name}` }],
    safe: false,
  }));
}
