import * as vscode from 'vscode';

interface Result {
  readonly title: string;
  readonly milliseconds: number;
  readonly error?: {
    readonly message: string;
    readonly actual: unknown;
    readonly expected: unknown;
  };
}

/**
 * Runs the suite and writes its results beside the workspace folder, through the editor's own file
 * system: it is the one way out that every host has. Rejects when a test failed or none ran.
 */
export async function runAndReport(mocha: Mocha): Promise<void> {
  const results: Result[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => results.push(result(test)));
    runner.on('fail', (test, error) => results.push(result(test, error)));
    runner.on('pending', (test) => results.push(result(test, new Error('A test was skipped.'))));
  });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  const report = { version: vscode.version, ui: vscode.env.uiKind, results };
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder, '..', 'results.json'),
    new TextEncoder().encode(JSON.stringify(report)),
  );
  if (results.length === 0) throw new Error('No test ran.');
  if (results.some(({ error }) => error)) throw new Error('A test failed.');
}

function result(
  test: Mocha.Runnable,
  error?: Error & { actual?: unknown; expected?: unknown },
): Result {
  const title = test.titlePath().join(' › ');
  const milliseconds = test.duration ?? 0;
  if (!error) return { title, milliseconds };
  const { stack, message, actual, expected } = error;
  return { title, milliseconds, error: { message: stack ?? message, actual, expected } };
}
