import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export const trainingFolder = join(root, 'test/corpus/training');
export const modelPath = join(root, 'server/src/service/meaning/meaning.generated.json');

/**
 * SHA-256 of what the model is made from: the labelled lines, what turns a sentence into features, and the training itself. How
 * text is cut into tokens and clauses is not counted in: it changes often, and by little.
 */
export function inputsHash(): string {
  const files = [
    ...within(trainingFolder, '.jsonl'),
    ...['hash', 'mask', 'features', 'readable', 'vectors'].map((name) =>
      join(root, `server/src/service/meaning/${name}.ts`),
    ),
    ...within(__dirname, '.ts'),
    join(__dirname, 'package.json'),
  ];
  const hash = createHash('sha256');
  // Line ends differ between checkouts.
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex');
}

const within = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
