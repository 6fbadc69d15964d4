import { commands, type Disposable, SnippetString, window, workspace } from 'vscode';
import snippets from '../../../snippets/followup.json';
import { LANGUAGE_ID } from '../language.ts';

/** The snippet of an empty file, by the prefix that a user would type for it. */
const PREFIX = 'followup-file';

export function newFile(): Disposable {
  return commands.registerCommand('followup.newFile', async () => {
    const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(fileSnippet()));
  });
}

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
}

function fileSnippet(): string {
  const all: readonly Snippet[] = Object.values(snippets);
  const found = all.find(({ prefix }) => [prefix].flat().includes(PREFIX));
  return [found?.body ?? []].flat().join('\n');
}
