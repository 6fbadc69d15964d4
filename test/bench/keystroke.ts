// Measures what a writer waits for: the first findings after a cold start, then the findings after each keystroke.
// Usage: npm run bench -- [keystrokes, default 300]. Build first. Prints milliseconds and, since machines differ, ratios.
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { inCarrier } from '../fixture.ts';
import { pulling, startEditor } from '../server/client.ts';

const keystrokes = Number(process.argv[2] ?? 300);
const filler =
  'The second oven holds its heat well, and I have wondered since whether the early loaves could share it. ';
const small = inCarrier(filler.repeat(7).trim());
const messages = (n: number): string => small + small.slice(small.indexOf('## To:')).repeat(n - 1);

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const cold = await coldStart(small);
  const one = await typing(small);
  const ten = await typing(messages(10));
  const hundred = await typing(messages(100));
  console.log(`cold start to first findings   ${ms(cold)}`);
  for (const [name, times] of [
    ['1 message', one],
    ['10 messages', ten],
    ['100 messages', hundred],
  ] as const) {
    console.log(
      `keystroke, ${name.padEnd(12)}        median ${ms(at(times, 0.5))}   p95 ${ms(at(times, 0.95))}   max ${ms(at(times, 1))}`,
    );
  }
  console.log(
    `100 messages against 1         ${(at(hundred, 0.5) / at(one, 0.5)).toFixed(2)} times the median`,
  );
}

async function coldStart(text: string): Promise<number> {
  const start = performance.now();
  const editor = await startEditor(pulling);
  const uri = editor.open('a.followup.md', text);
  await editor.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  const time = performance.now() - start;
  await editor.stop();
  return time;
}

/** Types a sentence into the first message, a letter at a time, and asks for the findings after each. */
async function typing(text: string): Promise<number[]> {
  const editor = await startEditor(pulling);
  const uri = editor.open('a.followup.md', text);
  const line = text.split('\n').findIndex((l) => l.startsWith('The second oven'));
  const typed = 'Could you say more about the rota by Friday? I am glad that the team is so open. ';
  const times: number[] = [];
  for (let i = 0; i < keystrokes + 20; i++) {
    const position = { line, character: i };
    const start = performance.now();
    editor.change('a.followup.md', position, position, typed[i % typed.length] ?? ' ');
    await editor.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    // The first ones warm the engine up.
    if (i >= 20) times.push(performance.now() - start);
  }
  await editor.stop();
  return times.sort((a, b) => a - b);
}

function at(sorted: readonly number[], quantile: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(1).padStart(7)} ms`;
}
