import { repeatContactPhrases } from '../../phrases/contact-frequency/repeat-contact-phrase.ts';
import { phraseProblem } from '../phraseRule.ts';
import type { MessageRule } from '../rule.ts';

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
  check: (_, context) =>
    context.matches.map((match) => {
      const { tag } = match.phrase;
      return {
        ...phraseProblem(
          match,
          {
            ...shared,
            message:
              (tag && messages[tag]) ??
              '"{words}" reads as chasing. The message stands well without it.',
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
    }),
};
