import { addToList } from '../../model/frontMatterEdits.ts';
import type { Message } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import { type Dialect, dialectName } from '../../proofreading/dialect.ts';
import { wordsInMessage } from '../../proofreading/messageWords.ts';
import { dialectOfWords } from '../../proofreading/ownDialect.ts';
import type { Proofreading } from '../../proofreading/proofreading.ts';
import type { Verdict } from '../../proofreading/speller.ts';
import { replaceEdit, replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';

export const spelling: MessageRule = {
  code: 'spelling',
  guideline: 'accuracy',
  severity: 'information',
  scope: 'message',
  proofreads: true,
  finds: 'a word that is misspelt, or spelt as in another kind of English',
  why: 'A slip of the keys says nothing about you, yet it is the first thing some readers see.',
  examples: [
    { bad: 'I would definately bake again.', good: 'I would definitely bake again.' },
    {
      bad: 'Thank you for the oppurtunity to see the ovens.',
      good: "Wanjiru's pre-ferment and the wholemeal loaves were a joy, as I told Ngũgĩ on LinkedIn.",
    },
  ],
  yieldsTo: [
    'placeholder',
    'misspelt-name',
    'wrong-greeting-name',
    'unknown-recipient',
    'wrong-company',
    'wrong-role',
    'confused-word',
    'uncountable-noun',
    'word-form',
    'textspeak',
    'slang',
    'profanity',
    'emoji',
    'shouting',
    'over-familiar',
    'own-phrase',
    'confidential-term',
    'private-item',
  ],
  check: (message, context) =>
    context.proofreading ? check(message, context, context.proofreading) : [],
};

function* check(
  message: Message,
  { draft, prose }: MessageContext,
  proofreading: Proofreading,
): Iterable<Problem> {
  const { speller } = proofreading;
  const known = proofreading.known(draft.frontMatter, draft.text);
  const words = wordsInMessage(message, prose, draft).filter((word) => !known.has(word.text));
  const dialect =
    proofreading.dialect === 'auto' ? dialectOfWords(words, speller) : proofreading.dialect;
  for (const word of words) {
    const verdict = speller.check(word.text, word, dialect);
    if (verdict.kind === 'fine') continue;
    yield {
      span: span(word.span.start, word.span.end),
      message: describe(word.text, verdict, dialect, proofreading.dialect === 'auto'),
      later: (at, now) => [
        ...speller
          .suggest(word.text, known.words, dialect)
          .map((suggestion) => replacement(now.text, at, suggestion)),
        ...dictionaryFix(word.text, now),
      ],
    };
  }
}

function describe(
  word: string,
  verdict: Verdict,
  dialect: Dialect | undefined,
  auto: boolean,
): string {
  if (verdict.kind === 'foreign' && dialect) {
    const [other] = verdict.spellings;
    const rest = auto
      ? `the rest of this message is ${dialectName(dialect)}`
      : `the setting is ${dialectName(dialect)}`;
    return `"${word}" is spelt the ${other ? dialectName(other) : 'other'} way, and ${rest}. One way throughout reads best.`;
  }
  return `"${word}" may be misspelt. Correct it, or add it to a dictionary if it is right as it is.`;
}

const replacement = (text: string, at: Span, suggestion: string): Fix => ({
  title: replaceTitle(suggestion),
  edits: [replaceEdit(text, at, suggestion)],
  safe: false,
  // Only a word that is spelt right can be looked at by other rules.
  reveals: true,
});

function dictionaryFix(word: string, draft: MessageContext['draft']): Fix[] {
  const bare = word.replace(/'s$/, '');
  const edits = draft.frontMatter.present
    ? addToList(draft, undefined, 'dictionary', bare)
    : undefined;
  return edits
    ? [{ title: `Add "${bare}" to this file's dictionary`, edits, safe: false, reveals: true }]
    : [];
}
