import type { CalendarDate } from '../../model/calendar.ts';
import type { Message } from '../../model/message.ts';
import { type Span, shift, span } from '../../model/span.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import { findValues, type ValueMention } from '../../text/values.ts';
import { choicesIn } from './choices.ts';
import { anyEarlier, anyLater, type DateRange, findDateRanges } from './dateRanges.ts';
import { figureTopic } from './figures.ts';
import { dateTopic, mayTellDate } from './startDate.ts';
import { isContrast, isCorrection, isStatement, type Topic } from './topics.ts';

/** One thing a message states about its writer. */
export interface Statement {
  readonly topic: Topic;
  readonly value: StatedValue;
  /** What the value is of, as stems: years in *patient flow*. Empty where the topic says it all. */
  readonly of: readonly string[];
  readonly span: Span;
  readonly text: string;
  readonly sentence: Sentence;
  /** Part of a declared correction, or what follows one. */
  readonly corrected: boolean;
  readonly tense?: 'past' | 'present';
}

export type StatedValue =
  | { readonly type: 'date'; readonly range: DateRange }
  | { readonly type: 'figure'; readonly figure: ValueMention }
  | { readonly type: 'choice'; readonly choice: string; readonly against: readonly string[] };

const cache = new WeakMap<Message, { on: CalendarDate; statements: readonly Statement[] }>();

/** All statements of a message, `on` being the day it goes out. Remembered for as long as the message stays the same. */
export function statementsOf(
  message: Message,
  prose: Prose,
  on: CalendarDate,
): readonly Statement[] {
  const known = cache.get(message);
  if (known?.on === on) return known.statements;
  const statements: Statement[] = [];
  let corrects = false;
  for (const sentence of prose.sentences) {
    const isCorrecting = isCorrection(sentence.text);
    for (const s of statementsIn(sentence, on))
      statements.push({ ...s, corrected: isCorrecting || corrects || isContrast(sentence.text) });
    corrects = isCorrecting;
  }
  cache.set(message, { on, statements });
  return statements;
}

const firstPerson = /\b(?:i|my|me|mine|we|our|us)\b/i;

const bySentence = new WeakMap<object, { on: CalendarDate; start: number; found: Statement[] }>();

/** The statements of a sentence; `corrected` is left false. Read once for as long as the sentence stays the same. */
export function statementsIn(sentence: Sentence, on: CalendarDate): Statement[] {
  const { start } = sentence.span;
  const known = bySentence.get(sentence.analysis);
  if (known?.on !== on) {
    const found = readStatements(sentence, on);
    bySentence.set(sentence.analysis, { on, start, found });
    return found;
  }
  return known.found.map((s) => ({ ...s, span: shift(s.span, start - known.start), sentence }));
}

function readStatements(sentence: Sentence, on: CalendarDate): Statement[] {
  if (!isStatement(sentence)) return [];
  const text = sentence.text.replace(/\s/g, ' ');
  const found: Statement[] = [];
  const add = (
    topic: Topic,
    value: StatedValue,
    at: Span,
    of: readonly string[] = [],
    tense?: 'past' | 'present',
  ): void => {
    const place = span(sentence.span.start + at.start, sentence.span.start + at.end);
    if (isQuoted(sentence, place)) return;
    found.push({
      topic,
      value,
      of,
      span: place,
      text: sentence.text.slice(at.start, at.end),
      sentence,
      corrected: false,
      ...(tense && { tense }),
    });
  };
  // A start lies ahead of the day on which it is told.
  const ahead = (mayTellDate(text) ? findDateRanges(text, on) : []).filter(
    (r) => r.max >= on || r.anyMonth || (r.other ?? '') >= on,
  );
  const dates = ahead.flatMap((range) => {
    const hit = dateTopic(sentence, text, range);
    return hit ? [{ ...hit, range }] : [];
  });
  const isNear = dates.some((d) => d.isNear);
  for (const { topic, range, isNear: near } of dates) {
    const bounded = near || !isNear ? withBound(range, text) : undefined;
    if (bounded) add(topic, { type: 'date', range: bounded }, range.span);
  }
  if (firstPerson.test(text) || /\b(?:notice|salary|pay|fair|fine|suit)\b/i.test(text)) {
    for (const figure of findValues(text)) {
      const hit = figureTopic(sentence, text, figure);
      if (hit)
        add(
          hit.topic,
          { type: 'figure', figure: hit.figure ?? figure },
          figure.span,
          hit.of,
          hit.tense,
        );
    }
    const none =
      /\b(?:no|without(?: any| giving)?|not bound by(?: any)?|any) notice\b(?: period)?(?! of)/i.exec(
        text,
      );
    if (
      none &&
      /\b(?:i|my)\b/i.test(text) &&
      (!/^any/i.test(none[0]) || /\bnot\b/i.test(text.slice(0, none.index)))
    ) {
      const at = span(none.index, none.index + none[0].length);
      add(
        'notice',
        {
          type: 'figure',
          figure: { kind: 'duration', min: 0, max: 0, approximate: false, text: none[0], span: at },
        },
        at,
      );
    }
    for (const { topic, choice, against, span: at } of choicesIn(text))
      add(topic, { type: 'choice', choice, against }, at);
  }
  return found;
}

/** "by 2 November" may be earlier, "after Christmas" is later, "not before" is no earlier; "until" says nothing of a start. */
function withBound(range: DateRange, text: string): DateRange | undefined {
  const lead = text.slice(Math.max(0, range.span.start - 24), range.span.start);
  const bound =
    /\b(before|until|till|by|after|since|past|later than|earlier than|sooner than)(?: the)? $/i
      .exec(lead)?.[1]
      ?.toLowerCase();
  switch (bound) {
    case undefined:
      return range;
    case 'until':
    case 'till':
      // "Tied up until the 30th" is no earlier than that.
      return /\b(?:not|n['’]t|cannot|tied|bound|committed|not (?:be )?(?:free|available)|unavailable|held)\b[^.;]*$/i.test(
        text.slice(0, range.span.start),
      )
        ? { ...range, max: anyLater }
        : undefined;
    case 'since':
      return undefined;
    case 'by':
      return { ...range, min: anyEarlier };
    case 'after':
    case 'past':
      return { ...range, max: anyLater };
    case 'later than':
      return { ...range, min: anyEarlier };
    default:
      return /\b(?:not|n['’]t|cannot|never|no|unable)\b/i.test(text.slice(0, range.span.start)) ||
        /^[^,.;]{0,8}\bi (?:cannot|can['’]?t|can not|could not|am not|will not)\b/i.test(
          text.slice(range.span.end),
        )
        ? { ...range, max: anyLater }
        : { ...range, min: anyEarlier };
  }
}

const isQuoted = (sentence: Sentence, at: Span): boolean =>
  sentence.tokens.some((t) => t.quoted && t.start < at.end && at.start < t.end);
