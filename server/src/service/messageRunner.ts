import type { CalendarDate } from './model/calendar.ts';
import type { Draft } from './model/draft.ts';
import type { Message } from './model/message.ts';
import { overlaps } from './model/span.ts';
import { moveProblem } from './moveProblem.ts';
import type { PhraseEngine } from './phrases/engine.ts';
import type { PhraseMatch } from './phrases/phrase.ts';
import type { Proofreading } from './proofreading/proofreading.ts';
import { readingProblems } from './rules/readings.ts';
import type {
  Context,
  Guideline,
  MessageContext,
  MessageRule,
  Problem,
  Rule,
  Severity,
} from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { type Prose, proseOf } from './text/prose.ts';

/** A problem with the rule that found it, before severities and suppressions. */
export interface Raw {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** Runs message rules over one message. */
export type MessageRunner = (draft: Draft, message: Message, today: CalendarDate) => readonly Raw[];

/** A message's problems are kept for as long as nothing in it or the front matter changes; when it moves, they move along. */
export function rememberRaw(run: MessageRunner): MessageRunner {
  const cache = new WeakMap<object, { today: CalendarDate; start: number; raw: readonly Raw[] }>();
  return (draft, message, today) => {
    const { start } = message.span;
    const known = cache.get(message.content);
    if (known?.today === today && known.start === start) return known.raw;
    const raw =
      known?.today === today
        ? known.raw.map((r) => ({
            ...r,
            problem: moveProblem(r.problem, known.start, start - known.start),
          }))
        : run(draft, message, today);
    cache.set(message.content, { today, start, raw });
    return raw;
  };
}

export function createMessageRunner(
  rules: readonly MessageRule[],
  engine: PhraseEngine,
  settings: Settings,
  readable: ReadonlyMap<string, Rule>,
): MessageRunner {
  return (draft, message, today) => {
    const prose = proseOf(message, draft.frontMatter);
    const matches = matchesByRule(prose, engine);
    const found = rules.flatMap((rule) =>
      checkMessage(rule, message, {
        ...baseContext(rule, today, settings),
        draft,
        prose,
        matches: matches.get(rule.code) ?? [],
      }),
    );
    const certain = dropOverlaps(found);
    const read = readingProblems(prose, draft.text, readable, (guideline, place) =>
      certain.some((r) => guidelineOf(r) === guideline && overlaps(r.problem.span, place)),
    );
    return [...certain, ...read];
  };
}

/** Rules that wait for word lists run apart, so that nothing else is looked at again when these come. */
export const createProofreadingRunner =
  (rules: readonly MessageRule[], settings: Settings, proofreading: Proofreading): MessageRunner =>
  (draft, message, today) => {
    const prose = proseOf(message, draft.frontMatter);
    return rules.flatMap((rule) =>
      checkMessage(rule, message, {
        ...baseContext(rule, today, settings),
        draft,
        prose,
        matches: [],
        proofreading,
      }),
    );
  };

const checkMessage = (rule: MessageRule, message: Message, context: MessageContext): Raw[] =>
  [...rule.check(message, context)].map((problem) => ({ rule, problem }));

function matchesByRule(prose: Prose, engine: PhraseEngine): Map<string, PhraseMatch[]> {
  const all = new Map<string, PhraseMatch[]>();
  for (const sentence of prose.sentences) {
    for (const [code, matches] of engine.find(sentence)) {
      const known = all.get(code);
      if (known) known.push(...matches);
      else all.set(code, [...matches]);
    }
  }
  return all;
}

export function baseContext(rule: Rule, today: CalendarDate, settings: Settings): Context {
  return {
    today,
    option: (name) => settings.rule(rule.code).options[name] ?? rule.options?.[name]?.default ?? 0,
    proseOf: ({ draft, message }) => proseOf(message, draft.frontMatter),
  };
}

/** Of two problems of one guideline about the same words one is enough: the higher priority, then the graver, then the longer. */
function dropOverlaps(raw: readonly Raw[]): Raw[] {
  const rank = ({ rule, problem }: Raw): number =>
    (rule.priority ?? 0) * 1e6 +
    (3 - severityOrder[problem.severity ?? rule.severity]) * 1e5 +
    Math.min(9999, problem.span.end - problem.span.start);
  const byRank = [...raw].sort((a, b) => rank(b) - rank(a));
  const kept: Raw[] = [];
  for (const candidate of byRank) {
    const beaten = kept.some(
      (k) =>
        isPhrase(k) &&
        isPhrase(candidate) &&
        guidelineOf(k) === guidelineOf(candidate) &&
        overlaps(k.problem.span, candidate.problem.span),
    );
    if (!beaten) kept.push(candidate);
  }
  return kept;
}

const severityOrder: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  information: 2,
  hint: 3,
};

export const guidelineOf = ({ rule, problem }: Raw): Guideline =>
  problem.guideline ?? rule.guideline;

/** Only rules about wording compete for words. */
const isPhrase = ({ rule }: Raw): boolean => (rule.phrases?.length ?? 0) > 0;
