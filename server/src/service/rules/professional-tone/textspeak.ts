import { span } from '../../model/span.ts';
import { chatWords } from '../../phrases/professional-tone/textspeak.ts';
import type { MessageRule, Problem } from '../rule.ts';
import { chatSpellings, spellOut } from './chatSpellings.ts';
import { sentencesSeen } from './passages.ts';

export const textspeak: MessageRule = {
  code: 'textspeak',
  guideline: 'professional-tone',
  severity: 'warning',
  scope: 'message',
  finds: 'the shortened spellings of chats, such as "thx" and "u"',
  why: 'Shortened spellings save the writer a second and cost the reader one. Words in full show care.',
  examples: [
    {
      bad: 'Thx for ur time, pls lmk if u need the recipe.',
      good: 'Thank you for your time; please let me know if you need the recipe.',
    },
    { bad: 'Gr8 to see the ovens b4 dawn.', good: 'It was great to see the ovens before dawn.' },
    { bad: 'The bread was sooooo good.', good: 'The bread was so good.' },
  ],
  check: (message, { draft, prose }) =>
    sentencesSeen(message, draft, prose, hint).flatMap(({ sentence }): Problem[] => {
      const found = chatSpellings(sentence);
      const own = found.filter((w) => w.certain);
      const first = own[0];
      const last = own[own.length - 1];
      if (!first || !last) return [];
      const words = [...new Set(own.map((w) => `"${w.text}"`))];
      const shown =
        words.length > 3
          ? `${words.slice(0, 3).join(', ')} and others`
          : words.join(', ').replace(/, ([^,]*)$/, ' and $1');
      return [
        {
          span: span(first.start, last.end),
          message: `${shown} ${words.length > 1 ? 'are' : 'is'} chat spelling, which can look careless here. Words in full read better.`,
          fixes: [
            {
              title: `Write ${shown} in full`,
              edits: spellOut(found, draft.text),
              safe: found.every((w) => w.full !== ''),
            },
          ],
        },
      ];
    }),
};

/** Cheap first look: a listed spelling, a lone letter or digit, kisses or a drawn-out word. */
const hint = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...chatWords.keys()].map((w) => w.replace('/', '\\/')).join('|')}|[rcnvk24]|cos|bc|x{2,}|\\p{L}*(\\p{Ll})\\1{2,}\\p{L}*)(?![\\p{L}\\p{N}])`,
  'iu',
);
