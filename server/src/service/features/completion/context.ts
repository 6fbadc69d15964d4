import type { CalendarDate } from '../../model/calendar.ts';
import type { Draft } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import type { Process } from '../../rules/rule.ts';

/** Something that can be inserted. `snippet` is in snippet syntax, with its special characters escaped. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'person' | 'topic' | 'fact' | 'message' | 'sentence';
  readonly detail?: string;
  readonly documentation?: string;
  /** What it replaces: the word or line being typed. */
  readonly replace: Span;
  readonly snippet: string;
  /** What the typed text is compared with; the label when absent. */
  readonly filter?: string;
  /** Smaller comes first. */
  readonly rank: number;
}

/** Where completions are asked for. */
export interface CompletionContext {
  readonly draft: Draft;
  readonly process: Process | undefined;
  readonly offset: number;
  readonly today: CalendarDate;
  /** The line's text up to the offset, and where the line begins. */
  readonly before: string;
  readonly lineStart: number;
  /** Where the line ends. */
  readonly lineEnd: number;
}
