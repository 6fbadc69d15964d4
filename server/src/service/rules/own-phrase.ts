import type { PhraseMatch } from '../phrases/phrase.ts';
import type { OwnPhrase } from '../settings.ts';
import { formAt, inflectPhrase } from '../text/inflect.ts';
import { replaceEdit, replaceTitle } from './fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from './rule.ts';

/** Its phrases come with the settings; the linter puts them in. */
export const ownPhrase: MessageRule = {
  code: 'own-phrase',
  guideline: 'professional-tone',
  severity: 'information',
  scope: 'message',
  finds: 'a phrase of your own list, the `phrases` of the settings',
  why: 'What a person or a career service wants watched besides is watched like everything else.',
  examples: [
    {
      bad: 'A second depot would move the needle.',
      good: 'A second depot would make a difference.',
    },
  ],
  check: (_, context) => context.matches.map((match) => problemOf(match, context)),
};

function problemOf(match: PhraseMatch, context: MessageContext): Problem {
  const phrase = match.phrase as OwnPhrase;
  const words = match.text.replace(/\s+/g, ' ');
  const instead = phrase.instead ?? [];
  return {
    span: match.span,
    message: (phrase.message ?? defaultMessage(instead)).replaceAll('{words}', words),
    guideline: phrase.guideline,
    severity: phrase.severity,
    fixes: instead.flatMap((text) => replaceFix(text, match, context) ?? []),
  };
}

function defaultMessage(instead: readonly string[]): string {
  const choices = instead.filter((text) => text !== '').map((text) => `"${text}"`);
  const about = '"{words}" is on your list of phrases to watch.';
  return choices.length > 0 ? `${about} Instead: ${choices.join(', ')}.` : about;
}

function replaceFix(text: string, match: PhraseMatch, context: MessageContext): Fix | undefined {
  const newText = inflected(text, match);
  if (newText === undefined) return undefined;
  return {
    title: newText === '' ? `Delete "${match.text.replace(/\s+/g, ' ')}"` : replaceTitle(newText),
    edits: [replaceEdit(context.draft.text, match.span, newText)],
    safe: false,
  };
}

/** In the form of the matched verb, where that differs from the one on the list; undefined when the form can't be told. */
function inflected(text: string, { phrase, match, sentence }: PhraseMatch): string | undefined {
  const first = sentence.tokens[match.start];
  const listed = /"([^"]+)"/.exec(String(phrase.match))?.[1]?.toLowerCase();
  if (!first || text === '' || first.pos !== 'VERB' || first.norm === listed) return text;
  const form = formAt(sentence.tokens, match.start);
  return form && inflectPhrase(text, form);
}
