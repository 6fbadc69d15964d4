import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../language.ts';
import type { Server } from '../server.ts';

/** Shows one message of a draft as a document of its own, which follows the draft. */
const SCHEME = 'followup-message';

/** What a code action gives: a place in the message to compare. */
interface Arguments {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

interface Comparison {
  readonly own: MessageName;
  readonly other: MessageName;
}

/** A message by the draft it stands in and its number there. */
interface MessageName {
  readonly uri: string;
  readonly index: number;
  readonly name: string;
}

export function compareMessages(server: Server): Disposable {
  const changes = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changes.event,
    provideTextDocumentContent: async ({ query }) => {
      const { text } = await server.request<{ text: string }>(
        'followup/message',
        JSON.parse(query),
      );
      return text;
    },
  });
  const listener = workspace.onDidChangeTextDocument(({ document }) => {
    if (document.languageId !== LANGUAGE_ID) return;
    for (const { uri } of workspace.textDocuments)
      if (uri.scheme === SCHEME && JSON.parse(uri.query).uri === document.uri.toString())
        changes.fire(uri);
  });
  const command = commands.registerCommand(
    'followup.compareMessages',
    async (place: Arguments | undefined = cursor()) => {
      if (!place) {
        tell('Open a .followup.md file first, and put the cursor into the message to compare.');
        return;
      }
      const found = await server
        .request<Comparison | null>('followup/compare', place)
        .catch(() => undefined);
      if (found === undefined)
        tell('Follow-up is not ready to compare messages. Restarting it may help.');
      else if (found === null) tell('No other message of this process reads like this one.');
      else
        await commands.executeCommand(
          'vscode.diff',
          documentOf(found.other),
          documentOf(found.own),
          `To ${found.other.name} ↔ To ${found.own.name}`,
          { preview: true },
        );
    },
  );
  return Disposable.from(changes, provider, listener, command);
}

const tell = (text: string): void => void window.showInformationMessage(text);

function cursor(): Arguments | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** Markdown, not a draft: in a message alone nothing could be checked. */
const documentOf = ({ uri, index, name }: MessageName): Uri =>
  Uri.from({
    scheme: SCHEME,
    path: `/To ${name.replaceAll('/', ' ')}.md`,
    query: JSON.stringify({ uri, index }),
  });
