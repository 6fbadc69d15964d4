import type { PhraseMatch } from '../phrases/phrase.ts';
import { dropSentenceFix, replaceEdit, replaceTitle } from './fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from './rule.ts';
import { softenFixes } from './soften.ts';
import { fillTemplate } from './template.ts';

/** A rule that is its phrases: each match is a finding. */
export interface PhraseRuleOptions extends Omit<MessageRule, 'scope' | 'check'> {
  readonly phrases: NonNullable<MessageRule['phrases']>;
  /** What, why and what to do; `{words}` stands for the matched words. A phrase's own message goes first. */
  readonly message: string;
  /** Whole sentences that say the same in a better way; see `softenFixes` for what their braces stand for. */
  readonly rewrites?: readonly string[];
  /** Which message-wide action the replacements take part in. */
  readonly fixKind?: 'soften' | 'shorten';
  /** The replacements may be applied unseen. */
  readonly safe?: boolean;
  /** Offer to drop the sentence as the last choice. */
  readonly drop?: boolean;
  /** Fade instead of underlining. */
  readonly unnecessary?: boolean;
}

export function phraseRule(options: PhraseRuleOptions): MessageRule {
  const {
    message: _message,
    rewrites: _rewrites,
    fixKind: _kind,
    safe: _safe,
    drop: _drop,
    unnecessary: _faded,
    ...meta
  } = options;
  return {
    ...meta,
    scope: 'message',
    check: (_, context) => context.matches.map((m) => phraseProblem(m, options, context)),
  };
}

/** The problem of one match, with the fixes its phrase and its rule name. */
export function phraseProblem(
  match: PhraseMatch,
  options: Omit<PhraseRuleOptions, 'phrases'>,
  context: MessageContext,
): Problem {
  const words = match.text.replace(/\s+/g, ' ');
  return {
    span: match.span,
    message: (match.phrase.message ?? options.message).replaceAll('{words}', words),
    fixes: phraseFixes(match, options, context),
    ...(options.unnecessary && { unnecessary: true }),
  };
}

function phraseFixes(
  match: PhraseMatch,
  options: Omit<PhraseRuleOptions, 'phrases'>,
  context: MessageContext,
): Fix[] {
  const { text } = context.draft;
  const kind = options.fixKind && { kind: options.fixKind };
  const replacements = (match.phrase.instead ?? []).flatMap((template): Fix[] => {
    const newText = fillTemplate(template, match);
    if (newText === undefined) return [];
    return [
      {
        title:
          newText === '' ? `Delete "${match.text.replace(/\s+/g, ' ')}"` : replaceTitle(newText),
        edits: [replaceEdit(text, match.span, newText)],
        safe: options.safe ?? false,
        ...kind,
      },
    ];
  });
  const rewrites = softenFixes(
    match,
    [...(match.phrase.rewrites ?? []), ...(options.rewrites ?? [])],
    context,
  );
  return [
    ...replacements,
    ...rewrites,
    ...(options.drop ? [dropSentenceFix(text, match.sentence, context.prose)] : []),
  ];
}
