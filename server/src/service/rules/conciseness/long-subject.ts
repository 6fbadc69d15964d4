import { countWords } from '../../text/prose.ts';
import type { Fix, MessageRule } from '../rule.ts';
import { subjectsFor } from '../transparency/subjects.ts';

export const longSubject: MessageRule = {
  code: 'long-subject',
  guideline: 'conciseness',
  severity: 'information',
  scope: 'message',
  finds: 'a subject too long to be read in a list of mails',
  why: 'A list of mails shows the first few words of a subject. A short one says at a glance what the message is for.',
  options: {
    maxWords: { default: 8, minimum: 1, about: 'words of a subject, without "Re:"' },
    maxCharacters: {
      default: 60,
      minimum: 1,
      about: 'characters of a subject; about what a mail program shows in its list',
    },
  },
  examples: [
    {
      bad: example(
        'Thank you very much for taking the time to show me around the bakery on Monday',
      ),
      good: example('Thank you for Monday'),
    },
  ],
  check: (message, context) => {
    const { subject } = message;
    // The subject of a thread is not this writer's to change.
    if (!subject || /^(?:re|fwd?|aw|wg)\s*:/i.test(subject.value)) return [];
    const fits = (text: string): boolean =>
      countWords(text) <= context.option('maxWords') &&
      text.length <= context.option('maxCharacters');
    if (fits(subject.value)) return [];
    const shorter = [
      ...new Set([trimmed(subject.value), ...subjectsFor(message, context.draft.frontMatter)]),
    ];
    return [
      {
        span: subject.span,
        message: 'This subject is longer than a list of mails shows. A few words are enough.',
        fixes: shorter
          .filter((text) => text !== '' && text !== subject.value && fits(text))
          .map(
            (text): Fix => ({
              title: `Shorten to "${text}"`,
              edits: [{ span: subject.span, newText: text }],
              safe: false,
            }),
          ),
      },
    ];
  },
};

/** The subject without padding, and then without what follows a dash, colon or bracket. */
function trimmed(subject: string): string {
  const plain = padding.reduce((text, [pattern, short]) => text.replace(pattern, short), subject);
  return plain
    .replace(/\s+(?:[-–—|(]|at\b|on\b).*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const padding: readonly (readonly [RegExp, string])[] = [
  [/\b(?:very|so) much\b ?/i, ''],
  [
    /\btaking the time to (?:interview|meet|see|speak (?:with|to)|talk (?:with|to)) (?:with )?me\b/i,
    'the interview',
  ],
  [/\btaking the time to show me\b/i, 'showing me'],
  [/\b(?:the )?(?:position|post|role|job|vacancy) of (?:an? |the )?/i, ''],
  [/\bfor the (.+?) (?:position|post|role|job|vacancy)\b/i, 'for $1'],
  [/\bregarding\b|\bwith (?:regard|respect) to\b|\bin (?:regard|relation) to\b/i, 'about'],
];

function example(subject: string): string {
  return `---
candidate: Lucía Fernández
company: Harbour Street Bakery
role: Production Planner
interviewers:
  - name: Wanjiru Kamau
    met: 2026-09-14
    consent: explicit
    topics: [proofing sourdough overnight]
---

## To: Wanjiru Kamau
Subject: ${subject}
Send: 2026-09-16

Dear Wanjiru,

Thank you for talking with me about proofing sourdough overnight.

Kind regards,
Lucía Fernández
`;
}
