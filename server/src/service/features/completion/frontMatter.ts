import type { CalendarDate } from '../../model/calendar.ts';
import {
  channels,
  consentStatuses,
  interviewerKeys,
  type KeyInfo,
  kinds,
  topKeys,
} from '../../model/frontMatterKeys.ts';
import { choice, literal, stop } from '../snippetText.ts';
import type { Completion, CompletionContext } from './context.ts';

/** Keys at their indentation, and the values that a key allows. */
export function completeFrontMatter(context: CompletionContext): Completion[] {
  const { before } = context;
  const value = /^(\s*(?:-\s+)?)([\w ]+):\s+(.*)$/.exec(before);
  if (value?.[2]) return valuesOf(context, value[2].trim(), value[3] ?? '');
  const key = /^(\s*)(-\s+)?([\w]*)$/.exec(before);
  if (!key) return [];
  const indent = (key[1] ?? '').length;
  const section = sectionOf(context, indent, key[2] !== undefined);
  if (section === 'interviewers')
    return keys(context, interviewerKeys, key[3] ?? '', presentKeys(context), key[2] !== undefined);
  if (section === 'list') return listValues(context, key[3] ?? '', key[2] !== undefined);
  return indent === 0 && !key[2]
    ? keys(
        context,
        topKeys,
        key[3] ?? '',
        context.draft.frontMatter.entries.map((e) => e.key.value),
        false,
      )
    : [];
}

/** The list the line belongs to: an interviewer's keys, a plain list of dates, or none. */
function sectionOf(
  context: CompletionContext,
  indent: number,
  dashed: boolean,
): 'top' | 'interviewers' | 'list' {
  if (indent === 0 && !dashed) return 'top';
  const { text, frontMatter } = context.draft;
  const above = text.slice(frontMatter.content.start, context.lineStart).split('\n').reverse();
  for (const line of above) {
    const own = /^(\s*)(-\s+)?([\w ]+):(.*)$/.exec(line);
    if (!own) continue;
    const ownIndent = (own[1] ?? '').length + (own[2]?.length ?? 0);
    if (ownIndent >= indent + (dashed ? 1 : 0) && ownIndent > 0) continue;
    if (own[3] === 'interviewers') return 'interviewers';
    if (
      /^(?:met|sent|replied|topics|private|aliases|confidential|attachments|dictionary)$/.test(
        own[3] ?? '',
      )
    )
      return 'list';
    if ((own[1] ?? '').length === 0) return 'top';
  }
  return 'top';
}

/** The keys already written in the entry around the line. */
function presentKeys(context: CompletionContext): string[] {
  const { offset, draft } = context;
  const person = draft.frontMatter.interviewers.filter((p) => p.span.start <= offset).pop();
  return person ? person.entries.map((e) => e.key.value) : [];
}

function keys(
  context: CompletionContext,
  known: readonly KeyInfo[],
  typed: string,
  present: readonly string[],
  dashed: boolean,
): Completion[] {
  const missing = known.filter((k) => !present.includes(k.key) || k.key === typed);
  return (dashed ? known.filter((k) => k.key === 'name') : missing).map((info, i) => ({
    label: info.key,
    kind: 'key',
    documentation: info.about,
    replace: { start: context.offset - typed.length, end: context.offset },
    snippet: keySnippet(info, context.today, indentOf(context)),
    rank: i,
  }));
}

const indentOf = (context: CompletionContext): string =>
  ' '.repeat(/^\s*(?:-\s+)?/.exec(context.before)?.[0].length ?? 0);

function keySnippet(info: KeyInfo, today: CalendarDate, indent: string): string {
  switch (info.shape) {
    case 'date':
    case 'dates':
      return `${info.key}: ${stop(1, today)}`;
    case 'consent':
      return `${info.key}: ${choice(1, consentStatuses)}`;
    case 'channel':
      return `${info.key}: ${choice(1, channels)}`;
    case 'texts':
      return `${info.key}:\n${indent}  - $1`;
    case 'sent':
      return `${info.key}:\n${indent}  - ${stop(1, today)}`;
    case 'interviewers':
      return `${info.key}:\n  - name: \${1:Full Name}\n    met: ${stop(2, today)}\n    consent: ${choice(3, consentStatuses.slice(0, 2))}\n    topics:\n      - \${4:what you spoke about}`;
    case 'facts':
      return `${info.key}:\n  \${1:start date}: $2`;
    default:
      return `${info.key}: $1`;
  }
}

function valuesOf(context: CompletionContext, key: string, typed: string): Completion[] {
  const info = [...interviewerKeys, ...topKeys].find((k) => k.key === key);
  if (key === 'kind') return values(context, kinds, typed);
  if (key === 'to')
    return values(
      context,
      context.draft.frontMatter.interviewers.map((p) => p.name),
      typed,
    );
  switch (info?.shape) {
    case 'consent':
      return values(context, consentStatuses, typed);
    case 'channel':
      return values(context, channels, typed);
    case 'date':
    case 'dates':
    case 'sent':
      return values(context, [context.today], typed, 'today');
    default:
      return key === 'date' ? values(context, [context.today], typed, 'today') : [];
  }
}

function listValues(context: CompletionContext, typed: string, dashed: boolean): Completion[] {
  const { text, frontMatter } = context.draft;
  const owner = /(?:^|\n)\s*(?:-\s+)?(\w+):[^\n]*\n(?:\s*-[^\n]*\n)*$/.exec(
    text.slice(frontMatter.content.start, context.lineStart),
  )?.[1];
  return dashed && (owner === 'met' || owner === 'sent' || owner === 'replied')
    ? values(context, [context.today], typed, 'today')
    : [];
}

const values = (
  context: CompletionContext,
  options: readonly string[],
  typed: string,
  detail?: string,
): Completion[] =>
  options.map((option, i) => ({
    label: option,
    kind: 'value',
    ...(detail && { detail }),
    replace: { start: context.offset - typed.length, end: context.offset },
    snippet: literal(option),
    rank: i,
  }));
