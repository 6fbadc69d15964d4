import { certain } from '../../phrases/conciseness/table.ts';
import type { PhraseMatch } from '../../phrases/phrase.ts';
import { replaceEdit, replaceTitle } from '../fixes.ts';
import type { Fix, MessageContext, MessageRule, Problem } from '../rule.ts';
import { fillTemplate } from '../template.ts';

/** A rule about slips of the pen: each match of its phrases (`phrases/accuracy/corrections.ts`) is a finding. */
export function correctionRule(
  meta: Omit<MessageRule, 'scope' | 'check'> & {
    readonly phrases: NonNullable<MessageRule['phrases']>;
  },
): MessageRule {
  return {
    ...meta,
    scope: 'message',
    check: (_, context) => context.matches.flatMap((match) => correction(match, context) ?? []),
  };
}

function correction(match: PhraseMatch, { draft }: MessageContext): Problem | undefined {
  const span = wrongSpan(match);
  const isCertain = match.phrase.tag === certain;
  const words = draft.text.slice(span.start, span.end);
  const fixes = (match.phrase.instead ?? []).flatMap((template): Fix[] => {
    const newText = fillTemplate(template, match);
    if (newText === undefined || newText === words) return [];
    return [
      {
        title: newText === '' ? `Delete "${words}"` : replaceTitle(newText),
        edits: [replaceEdit(draft.text, span, newText)],
        safe: isCertain,
        reveals: true,
      },
    ];
  });
  if (fixes.length === 0) return undefined;
  return {
    span,
    ...(isCertain && { severity: 'warning' }),
    message: messageOf(words, fixes, match.phrase.message ?? ''),
    fixes,
  };
}

/** Of the capture `wrong`, else of the whole match. */
function wrongSpan(match: PhraseMatch): Problem['span'] {
  const range = match.match.captures.wrong;
  const first = range && match.sentence.tokens[range[0]];
  const last = range && match.sentence.tokens[range[1] - 1];
  return first && last ? { start: first.start, end: last.end } : match.span;
}

function messageOf(words: string, fixes: readonly Fix[], reason: string): string {
  const shown = words.replace(/\s+/g, ' ');
  const meant = fixes.map((fix) => `"${fix.edits[0]?.newText ?? ''}"`);
  const slip =
    meant[0] === '""'
      ? `"${shown}" can go here.`
      : `"${shown}" reads like a slip for ${meant.slice(0, 2).join(' or ')}.`;
  return `${slip} ${reason}`.trim();
}
