import type { Message } from '../../model/message.ts';
import type { Phrase, PhraseMatch } from '../../phrases/phrase.ts';
import { findDates } from '../../text/dates.ts';
import type { Sentence } from '../../text/prose.ts';
import { dropSentenceFix, replaceEdit, replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem, Severity } from '../rule.ts';
import { softenFixes } from '../soften.ts';
import { fillTemplate } from '../template.ts';
import { isAsked, isFreed, matchOf, type Stretch } from './structure.ts';

/**
 * A rule of this guideline: phrases, and stretches found by structure. A phrase's `tag` says how it counts: `asked` only when
 * it is asked of the reader, `ahead` only when it is not past, `question` only in a sentence with a question mark, `threat` as an error, `firm` even where the sentence goes on to leave the reader free,
 * `hoped` unless the day is no earlier than the one the reader promised.
 */
export interface PressureRuleOptions extends Omit<MessageRule, 'scope' | 'check' | 'guideline'> {
  readonly phrases: readonly Phrase[];
  /** Looks at the sentence alone, and once for as long as it stays the same. */
  readonly find?: (sentence: Sentence) => readonly Stretch[];
  /** What, why and what to do; `{words}` stands for the words found. */
  readonly message: string;
  /** Whole sentences in the order in which they are offered; see `softenFixes`. */
  readonly rewrites: readonly string[];
  /** What else of the sentence goes with the words found; see `softenFixes`. */
  readonly replaces?: 'part' | 'sentence';
  /** The rewording may lose names that the front matter does not know. */
  readonly losesNames?: boolean;
}

export function pressureRule(options: PressureRuleOptions): MessageRule {
  const {
    message: _message,
    rewrites: _rewrites,
    find: look,
    replaces: _replaces,
    losesNames: _loses,
    ...meta
  } = options;
  const find = look && once(look);
  return {
    ...meta,
    guideline: 'no-pressure',
    scope: 'message',
    check: (message, context) => {
      const { prose } = context;
      const matches = [...context.matches];
      if (find) {
        for (const sentence of prose.sentences) {
          for (const stretch of find(sentence)) {
            if (!matches.some((m) => m.sentence === sentence && touches(m, stretch)))
              matches.push(matchOf(sentence, stretch, structural(stretch)));
          }
        }
      }
      return matches
        .filter((m) => m.phrase.tag !== 'ahead' || m.clause.tense !== 'past')
        .filter((m) => m.phrase.tag !== 'question' || endsAsQuestion(m.sentence))
        .filter((m) => m.phrase.tag !== 'asked' || isAsked(m.sentence, m.clause, m.match.start))
        .filter(
          (m) =>
            m.phrase.tag === 'firm' ||
            m.phrase.tag === 'threat' ||
            !isFreed(prose, m.sentence, m.match.end),
        )
        .filter((m) => m.phrase.tag !== 'hoped' || !isPromised(m, message, context))
        .filter((m, i, all) => all.findIndex((other) => other.sentence === m.sentence) === i)
        .map((m) => problemOf(m, options, context));
    },
  };
}

/** Every day the sentence names is the promised one or later. */
function isPromised(match: PhraseMatch, message: Message, context: MessageContext): boolean {
  const promised = message.recipients
    .flatMap((r) => r.interviewer?.promised?.value ?? [])
    .sort()[0];
  if (!promised) return false;
  const days = findDates(match.sentence.text, message.send?.value ?? context.today).flatMap(
    (m) => m.date ?? [],
  );
  return days.length > 0 && days.every((day) => day >= promised);
}

const endsAsQuestion = (sentence: Sentence): boolean =>
  sentence.tokens[sentence.tokens.length - 1]?.text === '?';

/** Stretches are token indices, so they hold wherever the sentence moves. */
function once(find: (sentence: Sentence) => readonly Stretch[]) {
  const known = new WeakMap<object, readonly Stretch[]>();
  return (sentence: Sentence): readonly Stretch[] => {
    const found = known.get(sentence.analysis) ?? find(sentence);
    known.set(sentence.analysis, found);
    return found;
  };
}

function problemOf(
  match: PhraseMatch,
  options: PressureRuleOptions,
  context: MessageContext,
): Problem {
  const severity: Severity | undefined = match.phrase.tag === 'threat' ? 'error' : undefined;
  const words = match.text.replace(/\s+/g, ' ');
  return {
    span: match.span,
    message: (match.phrase.message ?? options.message).replaceAll('{words}', words),
    ...(severity && { severity }),
    fixes: fixesOf(match, options, context),
  };
}

/** At most three wordings, then dropping the sentence. */
function fixesOf(match: PhraseMatch, options: PressureRuleOptions, context: MessageContext): Fix[] {
  const { text } = context.draft;
  const replacements = (match.phrase.instead ?? []).flatMap((template): Fix[] => {
    const newText = fillTemplate(template, match);
    if (newText === undefined) return [];
    return [
      {
        title: replaceTitle(newText),
        edits: [replaceEdit(text, match.span, newText)],
        safe: false,
        kind: 'soften',
      },
    ];
  });
  const rewrites = softenFixes(
    match,
    [...(match.phrase.rewrites ?? []), ...options.rewrites],
    context,
    {
      keepProperNouns: options.losesNames !== true,
      ...(options.replaces && { replaces: options.replaces }),
    },
  );
  return [
    ...[...replacements, ...rewrites].slice(0, 3),
    dropSentenceFix(text, match.sentence, context.prose),
  ];
}

const touches = (match: PhraseMatch, stretch: Stretch): boolean =>
  match.match.start < stretch.end && stretch.start < match.match.end;

const structural = (stretch: Stretch): Phrase => ({
  match: [],
  examples: [],
  lookalikes: [],
  ...(stretch.tag && { tag: stretch.tag }),
});
