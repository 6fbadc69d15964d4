import type { Span } from '../model/span.ts';
import type { Agent, Clause } from '../text/clauses.ts';
import type { Match } from '../text/pattern.ts';
import type { Sentence } from '../text/prose.ts';

/**
 * One wording that a rule looks for, as data. A match counts only when its guards hold: by default it must be the writer's
 * own (not quoted), affirmed (not denied from outside the match) and not the report of what somebody else said.
 */
export interface Phrase {
  /** Patterns in the syntax of `text/pattern.ts`; any of them. */
  readonly match: string | readonly string[];
  /** Literal senses: a match that overlaps or touches one of these is none. */
  readonly except?: readonly string[];
  /** Nothing is found in a sentence that matches one of these anywhere. */
  readonly unless?: readonly string[];
  /** Found only in a sentence that matches every one of these somewhere. */
  readonly needs?: readonly string[];
  /** `skip` (default): not when denied; `only`: only then; `ignore`: either way. */
  readonly denied?: 'skip' | 'only' | 'ignore';
  /** `skip` (default): not in what somebody else is said to have said; `ignore`: either way. */
  readonly reported?: 'skip' | 'ignore';
  /** `skip`: not in a condition; `only`: only there; `ignore` (default). */
  readonly conditional?: 'skip' | 'only' | 'ignore';
  /** `skip` (default): not inside quotation marks; `ignore`: there too. */
  readonly quoted?: 'skip' | 'ignore';
  /** Who must act in the clause where the match begins; `none`: it names nobody. */
  readonly agent?: Agent | 'none' | readonly (Agent | 'none')[];
  /** `question`, `statement` or `request`: how that clause must be put. */
  readonly mood?: Clause['mood'] | readonly Clause['mood'][];
  /** Replaces the rule's own message; `{words}` stands for what was matched. */
  readonly message?: string;
  /** Replacements for the matched words, as templates of `rules/template.ts`: `{name}` is a capture, `{decide:}` a verb inflected as the matched one. Empty: delete. */
  readonly instead?: readonly string[];
  /** Whole sentences to put in place of the clause or sentence; `{name}` is a capture. */
  readonly rewrites?: readonly string[];
  /** What the rule does with it, where a rule's phrases differ in kind. */
  readonly tag?: string;
  /** Sentences that must be found, and the like of which must not. */
  readonly examples: readonly string[];
  readonly lookalikes: readonly string[];
}

/** A phrase found in a sentence, guards applied. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly sentence: Sentence;
  readonly match: Match;
  readonly clause: Clause;
  /** Of the matched words, in the file. */
  readonly span: Span;
  readonly text: string;
  /** The words of a capture, or undefined when that part did not match. */
  capture(name: string): string | undefined;
}
