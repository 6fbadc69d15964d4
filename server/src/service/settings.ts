import type { Phrase } from './phrases/phrase.ts';
import type { Severity } from './rules/rule.ts';

/** Settings as the engine uses them; raw values are checked where they come in. */
export interface Settings {
  rule(code: string): RuleSetting;
  readonly dictionary: readonly string[];
  readonly phrases: readonly Phrase[];
}

export interface RuleSetting {
  /** Undefined: the rule's own, which a problem may sharpen or soften. */
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, number>>;
}

const untouched: RuleSetting = { options: {} };

/** Settings with only these rules changed. */
export const createSettings = (
  rules: Readonly<Record<string, RuleSetting>> = {},
  rest: { readonly dictionary?: readonly string[]; readonly phrases?: readonly Phrase[] } = {},
): Settings => ({
  rule: (code) => rules[code] ?? untouched,
  dictionary: rest.dictionary ?? [],
  phrases: rest.phrases ?? [],
});
