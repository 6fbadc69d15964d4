/**
 * Does a large workspace cost what a small one does? Measures real servers over generated drafts: the time to read them all, the
 * memory, and the time from a keystroke to the findings. Writes docs/performance.md.
 *
 *     npm run bench -- workspace [most drafts, default 10000]
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { type Editor, pulling, startEditor } from '../server/client.ts';
import { generateDrafts } from './drafts.ts';
import { machine, table, writeSection } from './page.ts';

const most = Number(process.argv[2] ?? 10_000);
const sizes = [10, 100, 1000, 10_000].filter((size) => size <= most);
/** Keystrokes measured in each workspace, in rounds that take turns, so that all meet the same noise. */
const rounds = 20;
const perRound = 15;

interface Measured {
  readonly size: number;
  readonly editor: Editor;
  readonly type: () => Promise<number>;
  readonly perDraft: number;
  readonly memory: number;
  readonly times: number[];
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await startIn(size));
  for (const { type } of measured) for (let i = 0; i < 30; i++) await type();
  for (let round = 0; round < rounds; round++)
    for (const { type, times } of measured)
      for (let i = 0; i < perRound; i++) times.push(await type());
  const [small, big] = [measured[0], measured.at(-1)];
  if (!small || !big) throw new Error(`expected a number from 10 on, found ${process.argv[2]}`);
  const background = await checkAll(big);
  const rows = measured.map((m) => [
    count(m.size),
    `${m.perDraft.toFixed(2)} ms`,
    count(Math.round(1000 / m.perDraft)),
    `${Math.round(m.memory)} MB`,
    ms(quantile(m.times, 0.5)),
    ms(quantile(m.times, 0.95)),
  ]);
  const hundred = measured.find(({ size }) => size === 100) ?? small;
  const body = `Generated drafts in processes of two to five files, a folder each. ${machine()}.

${table([['drafts', 'reading, a draft', 'drafts a second', 'memory of the server', 'keystroke to findings, median', '95 %'], ...rows])}

- A keystroke among ${count(big.size)} drafts takes ${ratio(quantile(big.times, 0.5), quantile(small.times, 0.5))} times what it takes among ${small.size} (median).
- Reading a draft of ${count(big.size)} takes ${ratio(big.perDraft, hundred.perDraft)} times what it takes of ${hundred.size}.
- Checking all ${count(big.size)} drafts in the background for the Problems panel: ${background.perSecond.toFixed(0)} drafts a second while nobody types, the server at ${Math.round(background.memory)} MB at most. A keystroke meanwhile: median ${ms(background.median)}, 95 % ${ms(background.worst)}.
`;
  console.log(body);
  if (most === 10_000) writeSection('workspace', 'A workspace of many drafts', body);
  for (const { editor } of measured) await editor.stop();
}

/** A server that has read a workspace of this size, with one draft open. */
async function startIn(size: number): Promise<Measured> {
  const files = generateDrafts(size);
  const editor = await startEditor(pulling, files);
  const start = performance.now();
  await editor.connection.sendRequest('followup/counters', { settled: true });
  const perDraft = (performance.now() - start) / size;
  const memory = memoryOf(editor);
  const [name = '', text = ''] = Object.entries(files)[0] ?? [];
  const uri = editor.open(name, text);
  const lines = text.split('\n');
  const line = lines.findIndex((l) => l.startsWith('Thank you for talking'));
  const typed = 'Could you say more about the rota by Friday? I am glad that the team is so open. ';
  let at = 0;
  const type = async (): Promise<number> => {
    const position = { line, character: at };
    const begin = performance.now();
    editor.change(name, position, position, typed[at % typed.length] ?? ' ');
    at++;
    await editor.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return performance.now() - begin;
  };
  return { size, editor, type, perDraft, memory, times: [] };
}

/** Lets the server check every draft, types after half of them, and waits until all are checked. */
async function checkAll({ size, editor, type }: Measured) {
  const waits: number[] = [];
  let memory = 0;
  const lints = async (): Promise<number> => {
    memory = Math.max(memory, memoryOf(editor));
    return (await editor.counters()).lints;
  };
  const reach = async (count: number): Promise<void> => {
    while ((await lints()) < count) await pause(250);
  };
  const before = await lints();
  void editor.connection
    .sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'all' })
    .catch(() => undefined);
  const start = performance.now();
  await reach(before + size / 2);
  const half = await lints();
  const perSecond = (1000 * (half - before)) / (performance.now() - start);
  for (let i = 0; i < 60; i++) {
    waits.push(await type());
    await pause(250);
  }
  // Each keystroke has its process checked again; the draft itself was open and checked.
  await reach(before + size - 1);
  return { perSecond, memory, median: quantile(waits, 0.5), worst: quantile(waits, 0.95) };
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** The server's resident memory in MB. */
function memoryOf({ pid }: Editor): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
    );
  }
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;

const count = (n: number): string => n.toLocaleString('en');

const ratio = (a = 0, b = 1): string => (a / b).toFixed(2);
