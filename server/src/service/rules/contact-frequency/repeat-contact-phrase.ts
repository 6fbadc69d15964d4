import { repeatContactPhrases } from '../../phrases/contact-frequency/repeat-contact-phrase.ts';
import type { PhraseMatch } from '../../phrases/phrase.ts';
import { dropSentenceFix } from '../fixes.ts';
import { phraseProblem } from '../phraseRule.ts';
import type { MessageContext, MessageRule, Problem } from '../rule.ts';
import { repetitionIn } from './repetition.ts';

const messages: Readonly<Record<string, string>> = {
  announced: '"{words}" announces more messages. One is enough: say that you are glad to wait.',
  hasty: '"{words}" asks very soon or before the time they named. A few days more cost nothing.',
};

const shared = {
  code: 'repeat-contact-phrase',
  guideline: 'contact-frequency',
  severity: 'information',
  finds: 'words that count your messages, bring them up again or announce more',
  why: 'A message that points at earlier ones makes the reader feel chased. It does its work as well without the count.',
  examples: [
    {
      bad: 'I am following up again on the planner post.',
      good: 'I am writing to ask how the search for a planner is going.',
    },
    { bad: "I'll keep checking in.", good: 'I am glad to wait until I hear from you.' },
  ],
} as const;

export const repeatContactPhrase: MessageRule = {
  ...shared,
  scope: 'message',
  phrases: repeatContactPhrases,
  check: (_, context) => {
    const { prose, draft } = context;
    const marked = new Set(context.matches.map((m) => m.sentence));
    return [
      ...context.matches.map((match) => phraseFinding(match, context)),
      ...prose.sentences.flatMap((sentence): Problem[] => {
        const at = marked.has(sentence) ? undefined : repetitionIn(sentence);
        if (!at) return [];
        const words = draft.text.slice(at.start, at.end).replace(/\s+/g, ' ');
        return [
          {
            span: at,
            message: chasing.replace('{words}', words),
            fixes: [dropSentenceFix(draft.text, sentence, prose)],
          },
        ];
      }),
    ];
  },
};

const chasing = '"{words}" reads as chasing. The message stands well without it.';

function phraseFinding(match: PhraseMatch, context: MessageContext): Problem {
  const { tag } = match.phrase;
  return {
    ...phraseProblem(
      match,
      {
        ...shared,
        message: (tag && messages[tag]) ?? chasing,
        rewrites: [
          'I would be glad of any news when there is some.',
          'I am glad to wait until I hear from you.',
        ],
        drop: true,
      },
      context,
    ),
    severity: tag === 'announced' ? 'warning' : 'information',
  };
}
