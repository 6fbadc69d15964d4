import { span } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { MessageRule } from '../rule.ts';

export const repeatedWord: MessageRule = {
  code: 'repeated-word',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  finds: 'a word that stands twice in a row by mistake',
  why: 'The eye skips a doubled word while writing and stumbles over it while reading.',
  examples: [
    {
      bad: 'I would be glad to to bake with you for a day.',
      good: 'I had had no idea that that oven was so old.',
    },
    {
      bad: 'The dough rests in the the cellar.',
      good: 'It was very, very cold on the quay, and the lamp we put in in May was out.',
    },
  ],
  *check(_, { prose, draft }) {
    for (const { tokens } of prose.sentences) {
      for (let i = 1; i < tokens.length; i++) {
        const [first, second] = [tokens[i - 1], tokens[i]];
        if (!first || !second || !isDoubled(tokens, i)) continue;
        // Part of a compound ("plug-in in"), or with markup between: not plainly a slip.
        if (draft.text[first.start - 1] === '-' || draft.text[second.end] === '-') continue;
        if (draft.text.slice(first.end, second.start).trim() !== '') continue;
        const words = draft.text.slice(first.start, second.end).replace(/\s+/g, ' ');
        yield {
          span: span(first.start, second.end),
          message: `"${words}" says the word twice. One of them can go.`,
          fixes: [
            {
              title: `Delete "${second.text}"`,
              edits: [{ span: span(first.end, second.end), newText: '' }],
              safe: true,
            },
          ],
        };
      }
    }
  },
};

function isDoubled(tokens: readonly Token[], i: number): boolean {
  const [first, second, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!first || !second) return false;
  if (first.text.toLowerCase() !== second.text.toLowerCase()) return false;
  if (!/^[\p{L}’']+$/u.test(first.text) || first.opaque || first.quoted || first.name) return false;
  if (second.start === first.end) return false;
  const word = first.text.toLowerCase();
  if (mayDouble.has(word)) return false;
  // Bora Bora, tuk tuk, ha ha: names and reduplicated nouns, not slips.
  if (isProperName(first) && isProperName(second)) return false;
  if (reduplicated.test(word)) return false;
  // "the lamp we put in in May", "left on on the quay": a verb's particle, then a preposition.
  if (particles.has(word)) {
    const before = tokens[i - 2];
    return !(before && isVerbLike(tokens, i - 2) && opensPhrase(next));
  }
  // "what it is is a question": a clause that ends in the verb.
  if (/^(?:is|was|are|were)$/.test(word)) return !clauseEndsWith(tokens, i - 1);
  return word.length > 1 || word === 'a' || word === 'i';
}

/** "had had", "that that", "very very", "no no", "so so": doubled in earnest. */
const mayDouble = new Set([
  'had',
  'that',
  'very',
  'really',
  'no',
  'so',
  'much',
  'many',
  'far',
  'long',
  'her',
  'who',
  'do',
  'did',
  'bye',
  'there',
  'now',
  'well',
  'again',
  'please',
  'yes',
  'hear',
  'night',
  'mm',
]);

const reduplicated =
  /^(?:tuk|ha|hee|ho|bla|blah|knock|chop|pom|yo|can|tut|gaga|tom|dum|win|go|ping|bora|walla|paw|baden|pago|sing)$/;

const particles = new Set([
  'in',
  'on',
  'up',
  'out',
  'off',
  'over',
  'through',
  'by',
  'down',
  'about',
  'around',
  'to',
  'for',
  'at',
  'with',
  'from',
  'of',
]);
/** Of the particles only these end a verb without an object. */
const adverbs = new Set([
  'in',
  'on',
  'up',
  'out',
  'off',
  'over',
  'through',
  'by',
  'down',
  'about',
  'around',
]);

function isVerbLike(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i + 1]?.text.toLowerCase() ?? '';
  if (!adverbs.has(word)) return false;
  return tokens.slice(Math.max(0, i - 2), i + 1).some((t) => t.pos === 'VERB' || t.lemma === 'be');
}

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  ['DET', 'PROPN', 'NOUN', 'NUM', 'PRON', 'ADJ', 'ADP', 'VERB'].includes(token.pos);

const isProperName = (token: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token.text) && token.pos === 'PROPN';

/** "what it is | is …", "the question of who he was | was …" */
const clauseEndsWith = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .some((t) => /^(?:what|who|where|how|all|whatever)$/.test(t.norm)) &&
  /^(?:PRON|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '');
