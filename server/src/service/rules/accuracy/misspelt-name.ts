import { span } from '../../model/span.ts';
import { nameTable } from '../../text/names.ts';
import { type Sentence, sentencesOf } from '../../text/prose.ts';
import { replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { knownNames } from './knownNames.ts';
import { greetedSlip, type NameSlip, signedSlip, slipsIn } from './namesInText.ts';
import { shiftSentence } from './passages.ts';

export const misspeltName: MessageRule = {
  code: 'misspelt-name',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  finds: 'a name close to, but not, that of a person, the company or the role in the front matter',
  why: 'People see a slip in their own name before anything else in a letter.',
  examples: [
    { bad: 'Please give my regards to Andres Holm.', good: 'Please give my regards to Anders.' },
    {
      bad: 'The Production Plannner role suits me.',
      good: 'The role of production planner suits me.',
    },
    {
      bad: 'Everybody at Harbor Street Bakery was kind to me.',
      good: "Harbour Street Bakery's shop was new to me.",
    },
  ],
  check: (message, context) => {
    const { frontMatter } = context.draft;
    const names = knownNames(frontMatter);
    if (names.names.length === 0) return [];
    const { subject } = message;
    const sentences: readonly Sentence[] = [
      ...(subject
        ? sentencesOf(subject.value, nameTable(frontMatter)).map((s) =>
            shiftSentence(s, subject.span.start),
          )
        : []),
      ...context.prose.sentences,
    ];
    return [
      ...greetedSlip(message, names),
      ...sentences.flatMap((sentence) => slipsIn(sentence, names)),
      ...signedSlip(message, names),
    ].map((slip) => describe(slip, context));
  },
};

function describe({ at, known }: NameSlip, { draft }: MessageContext): Problem {
  const words = draft.text.slice(at.start, at.end).replace(/\s+/g, ' ');
  const [first] = known;
  const what = first?.kind === 'company' ? 'company' : first?.kind === 'role' ? 'role' : 'name';
  const right = known.map((k) => `"${k.written}"`).join(' or ');
  return {
    span: span(at.start, at.end),
    message: `"${words}" looks like a slip for the ${what} ${right}. Write it as in your notes.`,
    fixes: known.map(
      ({ written }): Fix => ({
        title: replaceTitle(written),
        edits: [{ span: at, newText: written }],
        safe: false,
        reveals: true,
      }),
    ),
  };
}
