import { personalLifePhrases } from '../../phrases/privacy-consent/personal-life.ts';
import { stem } from '../../text/stems.ts';
import { neutral } from '../neutral.ts';
import { type PhraseRuleOptions, phraseProblem } from '../phraseRule.ts';
import type { MessageRule } from '../rule.ts';

const options: Omit<PhraseRuleOptions, 'phrases'> = {
  code: 'personal-life',
  guideline: 'privacy-consent',
  severity: 'warning',
  finds: 'the reader’s family, health, faith, age, money or home, unless it is one of their topics',
  why: 'A work message that turns to private life can embarrass the reader, and may be read by others. What they raised themselves belongs in their topics.',
  message:
    '"{words}" touches the reader\'s private life. Leave it out, or add it to their topics if they raised it.',
  rewrites: neutral['personal-life'],
  drop: true,
  examples: [
    {
      bad: 'I hope that your mother is better by now.',
      good: 'I hope that the new oven is better by now.',
    },
  ],
};

export const personalLife: MessageRule = {
  ...options,
  scope: 'message',
  phrases: personalLifePhrases,
  *check(message, context) {
    const topics = message.recipients.flatMap((r) => r.interviewer?.topics ?? []);
    const raised = new Set(topics.flatMap((t) => stemsOf(t.value)));
    for (const match of context.matches) {
      const words = match.sentence.tokens.slice(match.match.start, match.match.end);
      const nouns = words.filter((t) => t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'PROPN');
      if (nouns.some((t) => raised.has(stem(t.lemma)) || raised.has(stem(t.norm)))) continue;
      yield phraseProblem(match, options, context);
    }
  },
};

const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).map((word) => stem(word));
