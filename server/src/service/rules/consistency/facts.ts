import type { CalendarDate } from '../../model/calendar.ts';
import type { Fact, FrontMatter } from '../../model/frontMatter.ts';
import { agree } from '../../text/agree.ts';
import { findValues, type ValueMention } from '../../text/values.ts';
import { choicesIn } from './choices.ts';
import { findDateRanges, rangesAgree } from './dateRanges.ts';
import type { StatedValue, Statement } from './statements.ts';
import { type Topic, topicOfLabel, wordStems } from './topics.ts';

/** A fact of the front matter as a typed value. */
export interface KnownFact {
  readonly fact: Fact;
  readonly topic: Topic;
  readonly value: StatedValue;
  /** What it is of, as stems; a statement of something else is no statement of this. */
  readonly of: readonly string[];
}

const cache = new WeakMap<FrontMatter, { on: CalendarDate; facts: readonly KnownFact[] }>();

/** The facts that can be compared; the others are only there to be inserted. */
export function knownFacts(frontMatter: FrontMatter, on: CalendarDate): readonly KnownFact[] {
  const known = cache.get(frontMatter);
  if (known?.on === on) return known.facts;
  const facts = frontMatter.facts.flatMap((fact) => readFact(fact, on) ?? []);
  cache.set(frontMatter, { on, facts });
  return facts;
}

function readFact(fact: Fact, on: CalendarDate): KnownFact | undefined {
  const label = fact.label.value;
  const text = fact.value.value;
  const topic = topicOfLabel(label);
  if (!topic) return undefined;
  const value = readValue(topic, label, text, on);
  if (!value) return undefined;
  const of = topic === 'experience' ? wordStems(`${label} ${text}`) : [];
  return { fact, topic, value, of };
}

function readValue(
  topic: Topic,
  label: string,
  text: string,
  on: CalendarDate,
): StatedValue | undefined {
  switch (topic) {
    case 'start':
    case 'offer': {
      const range = findDateRanges(text, on)[0];
      return range && { type: 'date', range };
    }
    case 'notice':
      return asFigure(findValues(text).find((v) => v.kind === 'duration') ?? noNotice(text));
    case 'experience': {
      const written =
        /\byears?\b/i.test(text) || !/\byears?\b/i.test(label) ? text : `${text} years`;
      return asFigure(findValues(written).find((v) => v.kind === 'duration' && v.unit === 'year'));
    }
    case 'salary': {
      const money = findValues(text).find(
        (v) => v.kind === 'money' || (v.kind === 'number' && v.max >= 100),
      );
      return asFigure(money && { ...money, kind: 'money' });
    }
    case 'team':
      return asFigure(findValues(text).find((v) => v.kind === 'number'));
    default: {
      const spoken = /^(?:hybrid|.*\bdays? (?:a week )?(?:from|at) home)/i.test(text)
        ? ''
        : `I am ${text}`;
      const hit = choicesIn(spoken).find((c) => c.topic === topic);
      return hit && { type: 'choice', choice: hit.choice, against: hit.against };
    }
  }
}

const asFigure = (figure: ValueMention | undefined): StatedValue | undefined =>
  figure && { type: 'figure', figure };

const noNotice = (text: string): ValueMention | undefined =>
  /^(?:none|no notice|immediate(?:ly)?)\b/i.test(text)
    ? {
        kind: 'duration',
        min: 0,
        max: 0,
        approximate: false,
        text,
        span: { start: 0, end: text.length },
      }
    : undefined;

/** True when the two values of a topic can both be true. */
export function sameValue(a: StatedValue, b: StatedValue): boolean {
  if (a.type === 'date' && b.type === 'date') return rangesAgree(a.range, b.range);
  if (a.type === 'figure' && b.type === 'figure') return agree(a.figure, b.figure);
  if (a.type === 'choice' && b.type === 'choice')
    return !a.against.includes(b.choice) && !b.against.includes(a.choice);
  return true;
}

/** Whether two stretches of words speak of the same: years *in patient flow* and years *of nursing* do not. */
export const sameSubject = (topic: Topic, a: readonly string[], b: readonly string[]): boolean => {
  const shared = a.filter((s) => b.includes(s)).length;
  if (topic === 'experience') return shared > 0 || a.length === 0 || b.length === 0;
  if (topic === 'share') return shared >= 2 && shared >= Math.min(a.length, b.length) / 2;
  return true;
};

/** Facts that a statement is about and disagrees with. */
export const contradicted = (
  statement: Statement,
  facts: readonly KnownFact[],
): KnownFact | undefined => {
  const about = factsAbout(statement, facts);
  return about.length > 0 && about.every((f) => !sameValue(f.value, statement.value))
    ? about[0]
    : undefined;
};

export const factsAbout = (statement: Statement, facts: readonly KnownFact[]): KnownFact[] =>
  facts.filter(
    (f) =>
      f.topic === statement.topic &&
      sameSubject(f.topic, f.of, statement.of) &&
      (f.topic !== 'experience' || statement.of.length > 0 || f.of.length === 0),
  );
