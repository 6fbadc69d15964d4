import { type CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addToDictionary, removeFromDictionary } from './configFile.ts';
import type { ProjectFile } from './configuration.ts';
import { actionKinds } from './convert.ts';
import { knows } from './service/features/dictionary.ts';

/** Dictionaries beyond the draft: the project's configuration file and the user's settings, as far as the editor can change them. */
export interface WordPlaces {
  /** The nearest configuration file. */
  readonly project: ProjectFile | undefined;
  /** Where one would be made; undefined when the editor can't make files. */
  readonly newProject: string | undefined;
  /** The editor takes edits of files by name and version. */
  readonly canEdit: boolean;
  /** The user's own words; undefined when the editor has no command to change them. */
  readonly user: readonly string[] | undefined;
}

/** What adds a word to one of them. */
export function addActions(word: string, places: WordPlaces): CodeAction[] {
  const { project, newProject, user } = places;
  const title = `Add "${word}" to the project's dictionary`;
  const actions: CodeAction[] = [];
  if (project) {
    actions.push(...changeProject(title, project, addToDictionary(plain(project), word), places));
  } else if (newProject) {
    const newText = `${JSON.stringify({ dictionary: [word] }, null, 2)}\n`;
    const start = { line: 0, character: 0 };
    actions.push({
      title,
      kind: actionKinds.quickFix,
      edit: {
        documentChanges: [
          CreateFile.create(newProject, { ignoreIfExists: true }),
          TextDocumentEdit.create({ uri: newProject, version: null }, [
            { range: { start, end: start }, newText },
          ]),
        ],
      },
    });
  }
  if (user) actions.push(userAction(`Add "${word}" to your dictionary`, commands.add, word));
  return actions;
}

/** What takes the entries by which a word is known out of them. */
export function removeActions(word: string, places: WordPlaces): CodeAction[] {
  const matches = (entry: string): boolean => knows(entry, word);
  const { project, user } = places;
  const actions: CodeAction[] = [];
  if (project) {
    const title = `Remove "${word}" from the project's dictionary`;
    const edits = removeFromDictionary(plain(project), matches);
    actions.push(...changeProject(title, project, edits, places));
  }
  for (const entry of (user ?? []).filter(matches))
    actions.push(userAction(`Remove "${entry}" from your dictionary`, commands.remove, entry));
  return actions;
}

/** Commands of the client, which alone can change the user's settings. */
const commands = {
  add: 'followup.addToUserDictionary',
  remove: 'followup.removeFromUserDictionary',
} as const;

const userAction = (title: string, command: string, word: string): CodeAction => ({
  title,
  kind: actionKinds.quickFix,
  command: { title, command, arguments: [word] },
});

function changeProject(
  title: string,
  project: ProjectFile,
  edits: ReturnType<typeof addToDictionary>,
  { canEdit }: WordPlaces,
): CodeAction[] {
  if (!edits || edits.length === 0) return [];
  const { uri } = project;
  const document = TextDocument.create(uri, 'json', 0, plain(project));
  const changes = edits.map(({ offset, length, content }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    newText: content,
  }));
  const edit = canEdit
    ? { documentChanges: [TextDocumentEdit.create({ uri, version: null }, changes)] }
    : { changes: { [uri]: changes } };
  return [{ title, kind: actionKinds.quickFix, edit }];
}

/** As an editor counts: without a byte-order mark. */
const plain = ({ text }: ProjectFile): string => text.replace(/^\uFEFF/, '');
