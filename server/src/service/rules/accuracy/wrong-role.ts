import { foldName } from '../../model/message.ts';
import { type Span, span } from '../../model/span.ts';
import { nameTable } from '../../text/names.ts';
import { type Sentence, sentencesOf } from '../../text/prose.ts';
import { stem } from '../../text/stems.ts';
import { monthNames } from '../../text/tokenClasses.ts';
import { replaceTitle } from '../fixes.ts';
import type { MessageContext, MessageRule, Problem } from '../rule.ts';
import { shiftSentence } from './passages.ts';

export const wrongRole: MessageRule = {
  code: 'wrong-role',
  guideline: 'accuracy',
  severity: 'warning',
  scope: 'message',
  finds: 'another post than the one in the front matter named as the one applied for',
  why: 'The name of another post tells the reader that the letter was written for another process.',
  examples: [
    {
      bad: 'I remain interested in the Shift Manager role.',
      good: 'I was a Shift Manager for four years and remain interested in the Production Planner role.',
    },
  ],
  check: (message, context) => {
    const { role } = context.draft.frontMatter;
    if (!role || message.recipients.length === 0) return [];
    const { subject } = message;
    const names = nameTable(context.draft.frontMatter);
    const inSubject = subject
      ? sentencesOf(subject.value, names).map((s) => shiftSentence(s, subject.span.start))
      : [];
    return [
      ...inSubject.flatMap((s) => rolesIn(s, true)),
      ...context.prose.sentences.flatMap((s) => rolesIn(s, false)),
    ].flatMap((named) => problemOf(named, role.value, context));
  },
};

interface NamedRole {
  readonly words: string;
  readonly at: Span;
}

const run =
  '((?:\\p{Lu}[\\p{L}\\p{M}&/-]*)(?: (?:(?:of|and|for) )?\\p{Lu}[\\p{L}\\p{M}&/-]*){0,4})';
const post = '(?:role|position|post|job|vacancy|opening)';
const before = new RegExp(
  `\\b(?:the|your|this) (?:open |advertised )?${run} (?:${post}|interview|application)\\b`,
  'gu',
);
const after = new RegExp(`\\b${post} (?:of|as) (?:an? |the |your )?${run}`, 'gu');
const inLine = new RegExp(
  `(?!(?:The|A|An|My|Your|This|Re|Thank|Thanks) )${run} (?:${post}|interview|application)\\b`,
  'gu',
);

/** Posts that a sentence names as the one the message is about; a subject line leaves out articles. */
function rolesIn(sentence: Sentence, isSubject: boolean): NamedRole[] {
  const text = sentence.text.replace(/\s/g, ' ');
  if (!isSubject && (!applies.test(text) || isOther.test(text))) return [];
  return (isSubject ? [inLine, after] : [before, after])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): NamedRole[] => {
      const words = match[1] ?? '';
      const start = sentence.span.start + match.index + match[0].indexOf(words);
      const at = span(start, start + words.length);
      const isPlain = sentence.tokens.every(
        (t) => t.end <= at.start || t.start >= at.end || (!t.quoted && !t.name),
      );
      return isPlain && isOccupation(words) ? [{ words, at }] : [];
    });
}

const applies =
  /\b(?:appl(?:y|ied|ying|ication)|interview\w*|interest\w*|consider\w*|candida\w+|thank\w*|fit|suit\w*|regarding|concerning|about|keen|hope|like|match\w*)\b/i;
/** Posts of the writer's past, of colleagues, or others that are open. */
const isOther =
  /\b(?:my (?:\w+ )?(?:last|current|present|previous|former|first|old|role|position|post|job)|also|another|other|instead|as well|mention\w*|too|before|was|were|used to|years|colleagues?)\b/i;

/** Ends in a word for somebody who does something; "the Payments role" and "the PM role" name teams and initials. */
const isOccupation = (words: string): boolean => {
  const last = words.split(' ').at(-1)?.toLowerCase() ?? '';
  return (
    /\p{Ll}/u.test(words) &&
    !monthNames.has(last) &&
    (/(?:[^aeiou]er|eer|or|ist|ian|ant|man|woman|person|officer|executive|lead|head|nurse|chef|cook|clerk|architect|associate|partner|intern|fellow|assistant|representative|agent|aide|president|chief|guide)$/.test(
      last,
    ) ||
      / of /.test(words))
  );
};

function problemOf({ words, at }: NamedRole, role: string, { draft }: MessageContext): Problem[] {
  const stems = (text: string): string[] =>
    foldName(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w.length > 2)
      .map(stem);
  const [own, named] = [stems(role), stems(words)];
  const fits = named.every((s) => own.includes(s)) || own.every((s) => named.includes(s));
  const isTitle = draft.frontMatter.interviewers.some(
    (p) => p.title && foldName(p.title).includes(foldName(words)),
  );
  if (fits || isTitle || isSlip(own, named)) return [];
  return [
    {
      span: at,
      message: `Your notes name "${role}" as the role, and this says "${words}". Name the one you applied for.`,
      fixes: [
        {
          title: replaceTitle(role),
          edits: [{ span: at, newText: role }],
          safe: false,
          reveals: true,
        },
      ],
    },
  ];
}

/** One word a letter or two off is a slip of the pen, which is told elsewhere. */
const isSlip = (own: readonly string[], named: readonly string[]): boolean =>
  own.length === named.length &&
  own.filter((s, i) => s !== named[i]).length === 1 &&
  own.some((s, i) => s !== named[i] && s.slice(0, 3) === named[i]?.slice(0, 3));
