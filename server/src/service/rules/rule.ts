import type { CalendarDate } from '../model/calendar.ts';
import type { Draft } from '../model/draft.ts';
import type { Message } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import type { Phrase, PhraseMatch } from '../phrases/phrase.ts';
import type { Proofreading } from '../proofreading/proofreading.ts';
import type { Prose } from '../text/prose.ts';

export const guidelines = [
  'privacy-consent',
  'personalization',
  'professional-tone',
  'contact-frequency',
  'transparency',
  'consistency',
  'conciseness',
  'no-pressure',
  'confidentiality',
  'accuracy',
] as const;
export type Guideline = (typeof guidelines)[number];

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/**
 * One thing that breaks a guideline. Its id `code` is at once the file's name, the diagnostic's code, the settings key,
 * the suppression name and the documentation's anchor.
 */
export type Rule = MessageRule | DraftRule | ProcessRule | WorkspaceRule;

interface RuleBase {
  readonly code: string;
  readonly guideline: Guideline;
  readonly severity: Severity;
  /** What it finds, in a clause that completes "Finds …". */
  readonly finds: string;
  /** Why it matters, in one or two plain sentences; shown on hover and in the documentation. */
  readonly why: string;
  readonly options?: Readonly<Record<string, NumberOption>>;
  /** Shown in the documentation and run by a test: `bad` has the finding, `good` has none of this rule. */
  readonly examples: readonly Example[];
  /** Patterns the rule wants matched; found for all rules at once. */
  readonly phrases?: readonly Phrase[];
  /** Of findings of one guideline that overlap, the higher priority stays; default 0. */
  readonly priority?: number;
  /** It says nothing about words that one of these rules has found something in, of whatever guideline. */
  readonly yieldsTo?: readonly string[];
}

/** A whole number with a default and the source of that default. */
export interface NumberOption {
  readonly default: number;
  readonly minimum: number;
  readonly about: string;
}

/** A sentence or message body, put into a plain carrier draft; a text that starts with `---` is a whole draft. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** The day taken as today, where it matters. */
  readonly today?: string;
  /** A whole draft in another folder of the workspace, where it matters. */
  readonly beside?: string;
}

/** Looks at one message and the front matter; checked again when either changes. */
export interface MessageRule extends RuleBase {
  readonly scope: 'message';
  /** It asks for `proofreading`, and is not run as long as there is none; of its `phrases` none are looked for. */
  readonly proofreads?: true;
  check(message: Message, context: MessageContext): Iterable<Problem>;
}

/** Looks at one file; checked again when the file changes. */
export interface DraftRule extends RuleBase {
  readonly scope: 'draft';
  check(draft: Draft, context: Context): Iterable<Problem>;
}

/** Looks at all messages of a process, in one file or several; checked again when any of them changes. */
export interface ProcessRule extends RuleBase {
  readonly scope: 'process';
  check(process: Process, context: Context): Iterable<Problem & { readonly uri: string }>;
}

/**
 * Looks at a process beside the other processes of the workspace; checked again when the process changes, or what it asked
 * for of the others.
 */
export interface WorkspaceRule extends RuleBase {
  readonly scope: 'workspace';
  /** A text without a match has nothing to gather. It is all that is looked at in most drafts of a workspace. */
  readonly gathersFrom: RegExp;
  /** What other processes may ask for of a message whose text has a match; depends on message and front matter alone. */
  gather(placed: PlacedMessage): Iterable<Gathered>;
  check(
    process: Process,
    workspace: WorkspaceView,
    context: Context,
  ): Iterable<Problem & { readonly uri: string }>;
}

/** Something a message says, kept for the whole workspace: small and plain. */
export interface Gathered {
  /** What it is asked for by, such as `first choice`. */
  readonly key: string;
  readonly span: Span;
  /** The words, for the finding's message. */
  readonly text: string;
}

/** The other processes of the workspace, as far as they are known; asking costs the same however many there are. */
export interface WorkspaceView {
  /** What the rule gathered under a key from messages of other processes. */
  gathered(key: string): Iterable<Elsewhere>;
  /**
   * Where a text names the company of another process, as whole words in any case; a name that this process has for its own
   * company is left out. Spans are offsets in `text`. Whether the word is meant as that company is the rule's to tell.
   */
  companiesIn(text: string): readonly CompanyMention[];
}

export interface Elsewhere extends Gathered {
  readonly uri: string;
  readonly process: ProcessInfo;
}

export interface CompanyMention {
  readonly span: Span;
  /** One of the other processes, and a draft of it. */
  readonly process: ProcessInfo;
  readonly uri: string;
}

/** What is known of a process without reading its drafts. */
export interface ProcessInfo {
  readonly company?: string;
  readonly role?: string;
  /** Whose process it is; a workspace may hold those of several people. */
  readonly candidate?: string;
  /** In order of URI. */
  readonly uris: readonly string[];
}

/** The drafts of one folder that are about the same company and role. */
export interface Process {
  readonly drafts: readonly Draft[];
  /** Every message with the draft it stands in, in order of file and place. */
  readonly messages: readonly PlacedMessage[];
}

export interface PlacedMessage {
  readonly draft: Draft;
  readonly message: Message;
}

export interface Context {
  readonly today: CalendarDate;
  /** The rule's option, as configured or by default. */
  option(name: string): number;
  /** The writer's own words of a message. */
  proseOf(placed: PlacedMessage): Prose;
}

export interface MessageContext extends Context {
  readonly draft: Draft;
  readonly prose: Prose;
  /** Matches of the rule's own `phrases`, in order of place; guards are already applied. */
  readonly matches: readonly PhraseMatch[];
  /** For rules that `proofreads`. */
  readonly proofreading?: Proofreading;
}

/** A finding before severities and suppressions are applied. Spans are offsets in the file it is about. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  /** Differs from the rule's default where the case is graver or milder; a configured severity overrides it. */
  readonly severity?: Severity;
  /** Differs from the rule's where its findings are of several guidelines. */
  readonly guideline?: Guideline;
  /** The message's recipient, when the rule is not a message rule. */
  readonly about?: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Further fixes, none of them safe, that take too long to be made before somebody asks; given where the words now stand. */
  readonly later?: (at: Span, draft: Draft) => readonly Fix[];
  /** Faded rather than underlined: the words can go. */
  readonly unnecessary?: true;
}

export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** A change that clears a finding. Edits never overlap. */
export interface Fix {
  /** What it does, as the lightbulb shows it: `Replace with "because"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True when it can be applied unseen: it changes neither meaning nor tone for the worse. */
  readonly safe: boolean;
  /** Which of the message-wide actions takes part in; a plain quick fix when absent. */
  readonly kind?: 'soften' | 'shorten';
  /** It puts the same words into several messages, so that what is found in them counts more than once: only its own finding must go. */
  readonly copies?: true;
  /** It makes known what could not be read before, such as a person, a date or the word meant: other findings may come, only its own must go. */
  readonly reveals?: true;
}

export interface Edit {
  /** Another file than the finding's. */
  readonly uri?: string;
  readonly span: Span;
  readonly newText: string;
}
