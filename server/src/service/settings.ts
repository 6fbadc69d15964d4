import type { Phrase } from './phrases/phrase.ts';
import type { DialectSetting } from './proofreading/dialect.ts';
import type { Guideline, Severity } from './rules/rule.ts';

/** Settings as the engine uses them; raw values are checked where they come in. */
export interface Settings {
  rule(code: string): RuleSetting;
  /** Words that the spelling check accepts besides a draft's own. */
  readonly dictionary: readonly string[];
  readonly dialect: DialectSetting;
  /** What the user wants watched besides; found by the rule `own-phrase`. */
  readonly phrases: readonly OwnPhrase[];
}

/** A phrase out of the settings, with what else a rule would say about it. */
export interface OwnPhrase extends Phrase {
  readonly guideline: Guideline;
  readonly severity: Severity;
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
  rest: Partial<Pick<Settings, 'dictionary' | 'dialect' | 'phrases'>> = {},
): Settings => ({
  rule: (code) => rules[code] ?? untouched,
  dictionary: rest.dictionary ?? [],
  dialect: rest.dialect ?? 'auto',
  phrases: rest.phrases ?? [],
});
