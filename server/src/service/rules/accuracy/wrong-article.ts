import { articleFor } from '../../text/articles.ts';
import type { Token } from '../../text/tokens.ts';
import { replaceTitle } from '../fixes.ts';
import type { MessageRule } from '../rule.ts';

export const wrongArticle: MessageRule = {
  code: 'wrong-article',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  priority: 2,
  finds: '"a" before a vowel sound, or "an" before a consonant sound',
  why: 'The article goes by the sound that follows, not by the letter: an hour, an MBA, a unit. The ear stumbles over the other.',
  examples: [
    { bad: 'It took a hour to light the oven.', good: 'It took an hour to light the oven.' },
    {
      bad: 'I have a MBA and worked for an university.',
      good: 'I have an MBA, worked for a university and drew a one-off logo for an 8 km race.',
    },
  ],
  *check(_, { prose, draft }) {
    for (const { tokens } of prose.sentences) {
      for (let i = 0; i + 1 < tokens.length; i++) {
        const [article, next] = [tokens[i], tokens[i + 1]];
        if (!article || !next || !isArticle(tokens, i) || !isPlain(next)) continue;
        if (!/^\s+$/.test(draft.text.slice(article.end, next.start))) continue;
        const wanted = articleFor(draft.text.slice(next.start, next.end + 1).trimEnd());
        if (wanted === undefined || wanted === article.norm) continue;
        const right = /^A/.test(article.text) ? `A${wanted.slice(1)}` : wanted;
        yield {
          span: { start: article.start, end: article.end },
          message: `Before the sound that "${next.text}" begins with, "${right}" is meant rather than "${article.text}".`,
          fixes: [
            {
              title: replaceTitle(`${right} ${next.text}`),
              edits: [{ span: { start: article.start, end: article.end }, newText: right }],
              safe: true,
            },
          ],
        };
      }
    }
  },
};

/** The letter in "plan A" is no article, nor is the first word of "a la carte" or "a priori". */
function isArticle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.quoted || !/^an?$/i.test(token.text)) return false;
  if (token.text === 'A' && i > 0 && tokens[i - 1]?.pos !== 'PUNCT') return false;
  return !/^(?:la|al|posteriori|priori|a|an|and|or|is|in|of)$/.test(tokens[i + 1]?.norm ?? '');
}

/** Whose sound can be told: no name, since nobody hears a name from its letters, no code and no mark. */
const isPlain = (token: Token): boolean =>
  !token.name &&
  !token.opaque &&
  !token.quoted &&
  /^[\p{L}\d]/u.test(token.text) &&
  !token.text.includes('.');
