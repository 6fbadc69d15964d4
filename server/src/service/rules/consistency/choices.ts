import { type Span, span } from '../../model/span.ts';
import type { Topic } from './topics.ts';

/** A statement that is one of a few: needs a visa or not, from home or in the office, moves or stays. */
export interface ChoiceHit {
  readonly topic: Topic;
  readonly choice: string;
  /** The choices that cannot hold beside it. */
  readonly against: readonly string[];
  readonly span: Span;
}

/** The choices a sentence of the writer's states; `text` has plain spaces only. */
export function choicesIn(text: string): ChoiceHit[] {
  return [...simple(text), ...weekdays(text)];
}

const negation = /\b(?:no|not|n['’]t|without|never|neither)\b/i;

/** Each pattern matches the words to be shown. */
const table: readonly (readonly [Topic, string, RegExp, readonly string[]])[] = [
  [
    'sponsorship',
    'needed',
    /\b(?:need|require|want|depend on)\b[^.;,]{0,30}\b(?:sponsor\w*|a (?:work )?visa|a work permit)\b/i,
    ['not needed'],
  ],
  [
    'sponsorship',
    'not needed',
    /\b(?:no|without(?: any)?|not (?:need|require)\w*|n['’]t (?:need|require)|neither)\b[^.;,]{0,20}\b(?:sponsor\w*|visa|permit)\b|\b(?:citizen(?:ship)?|settled status|permanent residen\w+|right to work|authori[sz]ed to work|free to work)\b/i,
    ['needed'],
  ],
  [
    'mode',
    'office',
    /\b(?:in|at|from) the (?:[\p{L}-]+ ){0,2}office (?:every day|five days|full[- ]time|all week|daily)|\b(?:five days a week|every day|full[- ]time) (?:in|at|from) the (?:[\p{L}-]+ ){0,2}office|\bon site (?:five days|every day|full[- ]time|all week)/iu,
    ['home'],
  ],
  [
    'mode',
    'home',
    /\b(?:work|working|be) (?:fully |entirely |mostly |mainly )?(?:from home|remotely|remote)\b|\bfully remote\b|\bfrom home in\b/i,
    ['office'],
  ],
  [
    'move',
    'moves',
    /\b(?:be moving|am moving|will move|shall move|would move|moving house|will relocate|would relocate|am relocating|be relocating|ready to (?:move|relocate)|happy to (?:move|relocate)|willing to (?:move|relocate))\b(?: to [\p{Lu}][\p{L}-]+)?/u,
    ['stays'],
  ],
  [
    'move',
    'stays',
    /\b(?:go on|keep|continue|carry on) (?:living|being based)\b|\b(?:stay|staying|remain|remaining) (?:in|at) (?:[\p{Lu}][\p{L}-]+|my (?:home|house|flat))|\b(?:not|n['’]t|unable to|rather not) (?:be able to |want to |plan to |wish to )?(?:move|relocate|moving|relocating)\b/u,
    ['moves'],
  ],
];

function simple(text: string): ChoiceHit[] {
  const hits = table.flatMap(([topic, choice, pattern, against]): ChoiceHit[] => {
    const match = pattern.exec(text);
    if (!match || /\byou(?:r team)? (?:work|need|require|stay|move)/i.test(text)) return [];
    const lead = text.slice(Math.max(0, match.index - 20), match.index);
    const isAffirmed =
      choice === 'needed' || choice === 'home' || choice === 'office' || choice === 'moves';
    if (isAffirmed && negation.test(lead)) return [];
    // Only what will be: "we worked from home in 2021" is no plan.
    if (
      (topic === 'mode' || topic === 'move') &&
      !/\b(?:would|will|shall|plan|intend|prefer|am|ready|happy|willing)\b|['’](?:d|ll|m)\b/i.test(
        text,
      )
    )
      return [];
    if (topic === 'mode' && /\b(?:either|or)\b/i.test(text)) return [];
    return [{ topic, choice, against, span: span(match.index, match.index + match[0].length) }];
  });
  // "Citizen, no sponsorship needed" says the same twice.
  return hits.filter(
    (h, i) => hits.findIndex((o) => o.topic === h.topic && o.choice === h.choice) === i,
  );
}

const day = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const except = new RegExp(
  `\\bany (?:week)?day (?:except|but|apart from|other than|bar) (?:on )?${day}s?|\\b(?:can(?:not|['’]t)|could not|unable to|never)[^.;]{0,30}\\bon (?:a )?${day}s?`,
  'i',
);
const only = new RegExp(
  `\\b${day} is the (?:one|only) day\\b|\\bonly (?:on )?(?:a )?${day}s?\\b|\\b${day} only\\b`,
  'i',
);

function weekdays(text: string): ChoiceHit[] {
  const no = except.exec(text);
  const yes = only.exec(text);
  const hits: ChoiceHit[] = [];
  const can = /\b(?:can|could|manage|come|free|available|cannot|unable)\b/i.test(text);
  const name = (m: RegExpExecArray): string => (m.slice(1).find((g) => g) ?? '').toLowerCase();
  if (no && can)
    hits.push({
      topic: 'weekday',
      choice: `not ${name(no)}`,
      against: [`only ${name(no)}`],
      span: span(no.index, no.index + no[0].length),
    });
  else if (yes && can) {
    const others = days.filter((d) => d !== name(yes)).map((d) => `only ${d}`);
    hits.push({
      topic: 'weekday',
      choice: `only ${name(yes)}`,
      against: [`not ${name(yes)}`, ...others],
      span: span(yes.index, yes.index + yes[0].length),
    });
  }
  return hits;
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
