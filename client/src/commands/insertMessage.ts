import {
  commands,
  type Disposable,
  Position,
  SnippetString,
  type TextEditor,
  window,
} from 'vscode';
import { LANGUAGE_ID } from '../language.ts';
import type { Server } from '../server.ts';

/** A whole message for an interviewer not yet written to, as the server proposes it. */
interface Scaffold {
  readonly label: string;
  readonly description: string;
  readonly position: { readonly line: number; readonly character: number };
  /** In snippet syntax. */
  readonly snippet: string;
}

/** What a keyboard shortcut may give: the interviewer, so that nothing need be picked. */
interface Arguments {
  readonly label?: string;
}

export function insertMessage(server: Server): Disposable {
  return commands.registerCommand('followup.insertMessage', async (args?: Arguments) => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID) {
      void window.showInformationMessage(
        'Open a .followup.md file first: the message is made from its list of interviewers.',
      );
      return;
    }
    const { version } = editor.document;
    const scaffolds = await askServer(server, editor);
    if (!scaffolds) return;
    if (scaffolds.length === 0) {
      void window.showInformationMessage(
        'Everybody in the list of interviewers has a message already. To write to somebody else, add them to the list.',
      );
      return;
    }
    const picked = await pick(scaffolds, args?.label);
    if (!picked) return;
    // The draft may have changed while the list stood open, and the place with it.
    const fresh = editor.document.version === version ? scaffolds : await askServer(server, editor);
    const scaffold = fresh?.find(({ label }) => label === picked.label);
    if (scaffold) await insert(editor, scaffold);
  });
}

function pick(scaffolds: readonly Scaffold[], label: string | undefined) {
  if (label !== undefined) return scaffolds.find((scaffold) => scaffold.label === label);
  return window.showQuickPick(scaffolds, {
    title: 'Insert Message',
    placeHolder: 'Whom would you like to write to?',
    matchOnDescription: true,
  });
}

/** One step to undo, with the cursor in the first tab stop. */
async function insert(editor: TextEditor, { position, snippet }: Scaffold): Promise<void> {
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  await shown.insertSnippet(
    new SnippetString(snippet),
    new Position(position.line, position.character),
  );
}

async function askServer(
  server: Server,
  editor: TextEditor,
): Promise<readonly Scaffold[] | undefined> {
  try {
    const { scaffolds } = await server.request<{ scaffolds: readonly Scaffold[] }>(
      'followup/scaffolds',
      { uri: editor.document.uri.toString() },
    );
    return scaffolds;
  } catch {
    // The reason is in the output; what the user can do about it is one click away.
    const restart = 'Restart';
    const choice = await window.showInformationMessage(
      'Follow-up is not ready to propose a message. Restarting it may help.',
      restart,
    );
    if (choice === restart) await server.restart();
    return undefined;
  }
}
