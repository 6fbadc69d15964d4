import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { actionKinds, type Ranges, toDiagnostic, toWorkspaceEdit } from './convert.ts';
import { addActions, removeActions, type WordPlaces } from './dictionaryActions.ts';
import { fixAllBundle } from './service/features/actions.ts';
import { dictionaryEntries, wordAt } from './service/features/dictionary.ts';
import { suppressions } from './service/features/suppress.ts';
import type { Finding } from './service/lint.ts';
import type { Draft } from './service/model/draft.ts';
import { overlaps, type Span } from './service/model/span.ts';
import { spelling } from './service/rules/accuracy/spelling.ts';
import { nearDuplicateMessage } from './service/rules/personalization/near-duplicate-message.ts';
import type { Edit } from './service/rules/rule.ts';
import type { Service } from './service/service.ts';

export interface ActionContext {
  readonly service: Service;
  readonly document: TextDocument;
  readonly ranges: Ranges;
  readonly link: (rule: string) => string | undefined;
  readonly version: ((uri: string) => number | null) | undefined;
  /** Dictionaries to which a word of the draft may be added. */
  readonly wordPlaces: WordPlaces;
  /** The editor can lay two messages side by side. */
  readonly canCompare: boolean;
}

/** The actions for a range, of no other kinds than asked for: on saving the editor asks for `source.fixAll` alone. */
export function codeActions(
  { range, context }: CodeActionParams,
  { service, document, ranges, link, version, wordPlaces, canCompare }: ActionContext,
): CodeAction[] {
  const { uri } = document;
  const draft = service.draft(uri);
  if (!draft) return [];
  const wants = (kind: string, offered = true): boolean =>
    context.only
      ? context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
      : offered;
  const findings = service.lint(uri);
  const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const fixesOf = (finding: Finding) => service.soundFixes(uri, finding);
  const edit = (edits: readonly Edit[]) => toWorkspaceEdit(uri, edits, ranges, version);
  const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  const actions: CodeAction[] = [];
  if (wants(actionKinds.quickFix)) {
    const here = findings.filter((f) => overlaps(f.span, at));
    for (const finding of here) {
      const diagnostics = [toDiagnostic(uri, finding, ranges, link)];
      fixesOf(finding).forEach((fix, i) => {
        actions.push({
          title: fix.title,
          kind: actionKinds.quickFix,
          diagnostics,
          edit: edit(fix.edits),
          ...(i === 0 && here.length === 1 && { isPreferred: true }),
        });
      });
    }
    for (const finding of here.filter(({ rule }) => rule === spelling.code)) {
      const word = wordAt(draft, finding.span);
      const diagnostics = [toDiagnostic(uri, finding, ranges, link)];
      if (word !== undefined)
        actions.push(...addActions(word, wordPlaces).map((a) => ({ ...a, diagnostics })));
    }
    if (isAsked) actions.push(...removals(draft, at, wordPlaces, edit));
    for (const finding of canCompare ? here : []) {
      if (finding.rule !== nearDuplicateMessage.code) continue;
      const diagnostic = toDiagnostic(uri, finding, ranges, link);
      actions.push(compareAction(uri, diagnostic));
    }
    for (const finding of here)
      actions.push(...hideActions(draft, finding, edit, toDiagnostic(uri, finding, ranges, link)));
  }
  for (const kind of ['soften', 'shorten'] as const) {
    if (!wants(actionKinds[kind])) continue;
    const messages = draft.messages.filter((m) => overlaps(m.span, at));
    const message =
      messages.length === 1
        ? messages[0]
        : messages.find((m) => m.span.start <= at.start && at.start < m.span.end);
    const bundle = message && service.messageBundle(uri, kind, message);
    if (bundle)
      actions.push({ title: bundle.title, kind: actionKinds[kind], edit: edit(bundle.edits) });
  }
  // Offered by itself only where it was asked for: in the lightbulb it would stand beside every finding.
  if (wants(actionKinds.fixAll, isAsked)) {
    const bundle = fixAllBundle(findings, fixesOf);
    if (bundle)
      actions.push({ title: bundle.title, kind: actionKinds.fixAll, edit: edit(bundle.edits) });
  }
  return mergeSame(actions);
}

/** What takes the word at a range out of the dictionaries that know it; only for those who ask, since most words are none of them. */
function removals(
  draft: Draft,
  at: Span,
  places: WordPlaces,
  edit: (edits: readonly Edit[]) => ReturnType<typeof toWorkspaceEdit>,
): CodeAction[] {
  const word = wordAt(draft, at);
  return [
    ...dictionaryEntries(draft, at).map((entry) => ({
      title: `Remove "${entry.word}" from this file's dictionary`,
      kind: actionKinds.quickFix,
      edit: edit(entry.edits),
    })),
    ...(word === undefined ? [] : removeActions(word, places)),
  ];
}

function compareAction(uri: string, diagnostic: Diagnostic): CodeAction {
  const title = 'Compare with the similar message';
  const place = { uri, position: diagnostic.range.start };
  return {
    title,
    kind: actionKinds.quickFix,
    diagnostics: [diagnostic],
    command: { title, command: 'followup.compareMessages', arguments: [place] },
  };
}

const hideActions = (
  draft: Draft,
  finding: Finding,
  edit: (edits: readonly Edit[]) => ReturnType<typeof toWorkspaceEdit>,
  diagnostic: ReturnType<typeof toDiagnostic>,
): CodeAction[] =>
  suppressions(draft, finding).map((s) => ({
    title: s.title,
    kind: actionKinds.quickFix,
    diagnostics: [diagnostic],
    edit: edit([s.edit]),
  }));

/** Several findings may be settled by the same change; it is offered once, for all of them. */
function mergeSame(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.kind, action.edit, action.command]);
    const known = merged.get(key);
    if (known) known.diagnostics = [...(known.diagnostics ?? []), ...(action.diagnostics ?? [])];
    else merged.set(key, { ...action });
  }
  return [...merged.values()];
}
