import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import picocolors from 'picocolors';

/** This host can't be had on this machine; the message says why. */
export class NotHere extends Error {}

/** What the suite wrote beside its workspace folder. */
export function readResults(folder, status) {
  const file = join(folder, 'results.json');
  if (!existsSync(file)) {
    throw new Error(`The editor ended with status ${status} before the suite could report.`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function printResults(name, { version, results }) {
  console.log(`\n${picocolors.bold(name)}, VS Code ${version}`);
  for (const { title, milliseconds, error } of results) {
    const mark = error ? picocolors.red('✖') : picocolors.green('✔');
    console.log(`  ${mark} ${title} ${picocolors.dim(`(${milliseconds} ms)`)}`);
    if (error) console.log(explain(error).replace(/^/gm, '      '));
  }
}

function explain({ message, actual, expected }) {
  if (actual === undefined && expected === undefined) return message;
  const [first] = message.split('\n');
  return `${first}${Mocha.reporters.Base.generateDiff(show(actual), show(expected))}\n${message}`;
}

function show(value) {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null, null, 2);
}
