import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createChecker } from './checker.ts';
import { type Corpus, readCorpus, type Side, sides } from './corpus.ts';
import { accuracyPage, ownCorpus, pagePath, recordFloor, scoreAll } from './page.ts';
import { report } from './report.ts';
import { score } from './score.ts';

const usage = `npm run accuracy -- [DIR] [--side even|odd|all] [--list] [--record]
  DIR     a labelled folder; default test/corpus, which also writes ${pagePath}
  --list  every miss and every alarm
  --rules-only  without the trained layer
  --record  take the figures on test/corpus as those that must not be fallen below
`;

function main(): number {
  let args: ReturnType<typeof readArguments>;
  let corpus: Corpus;
  try {
    args = readArguments();
    corpus = readCorpus(args.dir, args.side);
  } catch (error) {
    process.stderr.write(`accuracy: ${(error as Error).message}\n${usage}`);
    return 2;
  }
  const result = score(corpus, createChecker(!args.rulesOnly));
  if (args.list) process.stdout.write(result.notes.map((note) => `${note}\n`).join(''));
  process.stdout.write(report(result));
  if (args.dir === ownCorpus && args.side === 'all' && !args.rulesOnly) {
    const scores = scoreAll();
    writeFileSync(pagePath, accuracyPage(scores));
    if (args.record) recordFloor(scores);
  }
  return 0;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean', default: false },
      'rules-only': { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      side: { type: 'string', default: 'all' },
    },
  });
  const side = sides.find((each): each is Side => each === values.side);
  if (!side) throw new Error(`--side: expected ${sides.join(', ')}; found "${values.side}"`);
  const dir = resolve(positionals[0] ?? ownCorpus);
  if (!existsSync(dir)) throw new Error(`${dir}: no such folder`);
  const { list, record } = values;
  return { dir, side, list, record, rulesOnly: values['rules-only'] };
}

process.exitCode = main();
