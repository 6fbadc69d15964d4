import * as vscode from 'vscode';

/** A guard against hanging, not a wait: everything is awaited by its event. */
const PATIENCE_MS = 15_000;

export interface Finding {
  readonly code: string;
  readonly range: string;
}

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The editor tests need a workspace folder.');
  return folder.uri;
}

let copies = 0;

/** Opens a copy of a fixture in a folder of its own, so that no test meets another's drafts. */
export async function openCopy(fixture: string): Promise<vscode.TextEditor> {
  const [copy] = await copyTogether(fixture);
  if (!copy) throw new Error('Expected a copy.');
  return open(copy);
}

/** Copies fixtures into one folder, a new one for each call. */
export async function copyTogether(...fixtures: readonly string[]): Promise<vscode.Uri[]> {
  copies += 1;
  const folder = vscode.Uri.joinPath(workspaceFolder(), `copy-${copies}`);
  return Promise.all(
    fixtures.map(async (fixture) => {
      const copy = vscode.Uri.joinPath(folder, fixture);
      await vscode.workspace.fs.copy(
        vscode.Uri.joinPath(workspaceFolder(), 'drafts', fixture),
        copy,
      );
      return copy;
    }),
  );
}

export async function open(
  uri: vscode.Uri,
  column = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), column);
}

/** Resolves once a draft that need not be open has findings of exactly these rules, in any order. */
export async function rulesBecome(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const read = () => findings(uri).map(codeOf).sort();
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => same(read(), expected),
    () => equal<readonly string[]>(read(), expected),
  );
}

export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Resolves once the findings of a document are exactly these, in the order of their places. */
export async function findingsBecome(
  document: vscode.TextDocument,
  expected: readonly Finding[],
): Promise<readonly vscode.Diagnostic[]> {
  const read = () => findings(document.uri);
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => same(read().map(asFinding), expected),
    () => equal<readonly Finding[]>(read().map(asFinding), expected),
  );
  return read();
}

export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

/** The finding as the test names it: its code and where the words stand. */
export function finding(code: string, document: vscode.TextDocument, words: string): Finding {
  return { code, range: show(rangeOf(document, words)) };
}

/** Where the words stand in the document, in which they must occur once. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const text = document.getText();
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) {
    throw new Error(`Expected exactly one “${words}” in ${document.uri.path}.`);
  }
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
    100,
  );
}

export async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  if (!action?.edit) throw new Error('Expected a code action with an edit.');
  if (!(await vscode.workspace.applyEdit(action.edit))) throw new Error('The edit was refused.');
}

export async function completions(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    100,
  );
  return list.items;
}

/** Resolves once the condition holds, looking again at each event; rejects with what `explain` throws. */
export async function until(
  event: vscode.Event<unknown>,
  condition: () => boolean,
  explain: () => void,
): Promise<void> {
  if (condition()) return;
  await new Promise<void>((resolve, reject) => {
    const listener = event(() => {
      if (!condition()) return;
      clearTimeout(guard);
      listener.dispose();
      resolve();
    });
    const guard = setTimeout(() => {
      listener.dispose();
      try {
        explain();
        reject(new Error('What was awaited did not happen.'));
      } catch (error) {
        reject(error);
      }
    }, PATIENCE_MS);
  });
}

/** Compares plain values. Node's assert is no help in a browser's worker. */
export function equal<Value>(actual: Value, expected: NoInfer<Value>, message?: string): void {
  if (same(actual, expected)) return;
  throw Object.assign(new Error(message ?? 'The values differ.'), { actual, expected });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asFinding(diagnostic: vscode.Diagnostic): Finding {
  return { code: codeOf(diagnostic), range: show(diagnostic.range) };
}

const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code);

function show({ start, end }: vscode.Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
