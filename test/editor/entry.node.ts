import Mocha from 'mocha';
import { runAndReport } from './suite/report.ts';

/** Called by the editor in its Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: Mocha.reporters.Base,
    timeout: 30_000,
    forbidOnly: true,
  });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  // Late, because the tests register themselves with what the line above put in place.
  await import('./suite/index.ts');
  await runAndReport(mocha);
}
