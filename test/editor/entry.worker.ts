// The browser's build of mocha, which puts itself and its functions among the globals.
import 'mocha/mocha.js';
import { runAndReport } from './suite/report.ts';

/** Called by the editor in its web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Base, timeout: 30_000, forbidOnly: true });
  await import('./suite/index.ts');
  await runAndReport(mocha);
}
