import type { Draft } from '../../model/draft.ts';
import type { Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import type { Sentence } from '../../text/prose.ts';
import { deleteEdit } from '../fixes.ts';
import type { Fix, MessageRule, Problem } from '../rule.ts';
import { salutationTo } from './salutation.ts';

export const casualGreeting: MessageRule = {
  code: 'casual-greeting',
  guideline: 'professional-tone',
  severity: 'information',
  scope: 'message',
  finds: 'greetings one uses among friends, such as "Hey"',
  why: '"Dear" or "Hello" is welcome everywhere. "Hey" or "Yo" suits readers one already knows well.',
  examples: [
    {
      bad: 'Hey, one more thought on the bread rounds.',
      good: 'One more thought on the bread rounds.',
    },
  ],
  check: (message, { draft, prose }): Problem[] => {
    const { greeting } = message.body;
    const opening =
      greeting && casual.test(greeting.salutation.value)
        ? [problem(draft.text, greeting.salutation.span, greetingFixes(message, draft))]
        : [];
    const inside = prose.sentences.flatMap((sentence): Problem[] => {
      const at = casualOpening(sentence);
      return at ? [problem(draft.text, at, [dropFix(draft.text, sentence, at)])] : [];
    });
    return [...opening, ...inside];
  },
};

const casual =
  /^(?:hey+(?: there)?|heya|hiya|yo|sup|wassup|howdy|oi|hi{2,}|ciao|gd morning|g['’]day)$/i;

function problem(text: string, at: Span, fixes: readonly Fix[]): Problem {
  return {
    span: at,
    message: `"${text.slice(at.start, at.end)}" is a greeting among friends. "Dear" or "Hello" with the name suits every reader.`,
    fixes,
  };
}

/** "Hey, …", "Yo Dana, …", "Hiya!" at the start of a sentence that is the writer's own. */
function casualOpening({ tokens }: Sentence): Span | undefined {
  const first = tokens[0];
  if (
    !first ||
    first.quoted ||
    !/^(?:he+y+|heya|heyo|hiya|yo|sup|wassup|whassup|howdy|oi|ahoy|wotcha|ello)$/.test(first.norm)
  )
    return undefined;
  let i = 1;
  if (tokens[i]?.norm === 'there' || tokens[i]?.norm === 'again') i++;
  if (
    tokens[i]?.name ||
    tokens[i]?.pos === 'PROPN' ||
    tokens[i]?.norm === 'guys' ||
    tokens[i]?.norm === 'folks'
  )
    i++;
  const after = tokens[i];
  // These are never anything else; "yo" and "sup" greet only before a name or a mark.
  if (/^(?:he+y+|heya|hiya|wassup|howdy|wotcha)$/.test(first.norm) && after?.text !== '-')
    return span(first.start, first.end);
  return after && !/^[,!.–—]$/.test(after.text) && i === 1
    ? undefined
    : span(first.start, first.end);
}

function greetingFixes(message: Message, draft: Draft): Fix[] {
  const { greeting } = message.body;
  const dear = salutationTo(message);
  if (!greeting) return [];
  const addressee = greeting.addressee.value;
  const lines = addressee
    ? [`Dear ${addressee}`, `Hello ${addressee}`]
    : dear
      ? [dear.slice(0, -1), dear.slice(0, -1).replace(/^Dear/, 'Hello')]
      : [];
  const to = addressee ? greeting.addressee.span.end : greeting.salutation.span.end;
  return lines.map((line) => ({
    title: `Replace with "${line}${draft.text[to] === ',' ? ',' : ''}"`,
    edits: [{ span: span(greeting.salutation.span.start, to), newText: line }],
    safe: false,
  }));
}

/** Inside a message the word goes, with the name and the mark behind it. */
function dropFix(text: string, sentence: Sentence, at: Span): Fix {
  const name = sentence.tokens.findIndex((t) => /^[,!.–—]$/.test(t.text));
  const mark = sentence.tokens[name];
  const end = mark && name <= 3 ? mark.end : at.end;
  const edit = deleteEdit(text, span(at.start, end));
  return { title: `Delete "${text.slice(at.start, end)}"`, edits: [edit], safe: true };
}
