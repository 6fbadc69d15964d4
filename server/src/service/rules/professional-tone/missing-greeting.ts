import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../model/message.ts';
import { span } from '../../model/span.ts';
import type { Prose } from '../../text/prose.ts';
import type { Fix, MessageRule, Problem } from '../rule.ts';
import { exampleDraft } from './exampleDraft.ts';
import { lineBreak, salutationTo } from './salutation.ts';

export const missingGreeting: MessageRule = {
  code: 'missing-greeting',
  guideline: 'professional-tone',
  severity: 'warning',
  scope: 'message',
  finds: 'a message that starts without a greeting',
  why: 'A greeting with the name shows whom you mean. Without one a message can read as curt.',
  examples: [
    {
      bad: exampleDraft(
        'Thank you for showing me the ovens on Monday.\n\nKind regards,\nLena Vogt\n',
      ),
      good: exampleDraft(
        'Dear Marek,\n\nThank you for showing me the ovens on Monday.\n\nKind regards,\nLena Vogt\n',
      ),
    },
  ],
  check: (message, { draft, prose }): Problem[] => {
    const first = prose.paragraphs[0];
    if (message.body.greeting || !first || prose.words === 0) return [];
    const line = /^[^\n]*/.exec(draft.text.slice(first.span.start, first.span.end))?.[0].trimEnd();
    const sentence = first.sentences[0]?.span.end ?? first.span.end;
    const end = Math.min(sentence, first.span.start + (line?.length ?? 0));
    return [
      {
        span: span(first.span.start, Math.max(end, first.span.start + 1)),
        message: `This message starts without a greeting. A line such as "${salutationTo(message) ?? 'Dear …,'}" opens it kindly.`,
        fixes: fixes(message, draft, prose),
      },
    ];
  },
};

function fixes(message: Message, draft: Draft, prose: Prose): Fix[] {
  const start = prose.paragraphs[0]?.span.start;
  const dear = salutationTo(message);
  if (start === undefined || !dear) return [];
  const gap = lineBreak(draft).repeat(2);
  return [dear, dear.replace(/^Dear/, 'Hello')].map((line) => ({
    title: `Insert "${line}"`,
    edits: [{ span: span(start, start), newText: `${line}${gap}` }],
    safe: false,
  }));
}
