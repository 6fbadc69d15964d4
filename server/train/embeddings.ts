import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Word vectors as they come, by rank in general English. */
export interface Embeddings {
  readonly words: readonly string[];
  /** One row a word, of unit length. */
  readonly rows: readonly Float64Array[];
}

const dimensions = 100;

/**
 * Reads the vectors of the `limit` commonest words. The file has 300 megabytes in one line, its entries in order of rank, so
 * it is read by pieces up to the last word wanted.
 */
export function readEmbeddings(file: string, limit: number): Embeddings {
  const words: string[] = [];
  const rows: Float64Array[] = [];
  const handle = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(1 << 22);
  let rest = '';
  let started = false;
  for (;;) {
    const length = readSync(handle, buffer);
    if (length === 0) break;
    rest += decoder.write(buffer.subarray(0, length));
    if (!started) {
      const at = rest.indexOf('"vectors":{');
      if (at === -1) continue;
      rest = rest.slice(at + '"vectors":{'.length);
      started = true;
    }
    const end = rest.lastIndexOf('],');
    if (end === -1) continue;
    for (const [, word = '""', numbers = ''] of rest
      .slice(0, end + 1)
      .matchAll(/("(?:[^"\\]|\\.)*"):\[([^\]]*)\]/g)) {
      words.push(JSON.parse(word));
      rows.push(unit(numbers.split(',').slice(0, dimensions).map(Number)));
    }
    rest = rest.slice(end + 2);
    if (words.length >= limit) break;
  }
  closeSync(handle);
  return { words: words.slice(0, limit), rows: rows.slice(0, limit) };
}

function unit(values: readonly number[]): Float64Array {
  const length = Math.hypot(...values) || 1;
  return Float64Array.from(values, (value) => value / length);
}
