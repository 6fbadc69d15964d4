import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { related, relatedness } from '../../server/src/service/meaning/relatedness.ts';
import { parseFrontMatter } from '../../server/src/service/model/frontMatter.ts';
import { nameTable } from '../../server/src/service/text/names.ts';
import { sentencesOf } from '../../server/src/service/text/prose.ts';
import { topicWords, touches, wordField } from '../../server/src/service/text/topics.ts';

/** A topic and what a message says: of it in other words, of nothing, or of something else. */
interface Pair {
  readonly topic: string;
  readonly text: string;
  readonly touches: boolean;
}

describe('topics by meaning', () => {
  const frontMatter = parseFrontMatter('---\nrole: Warden\n---\n');
  const pairs = readFileSync(join(__dirname, '../corpus/topics.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  const score = ({ topic, text }: Pair): number => {
    const words = topicWords(topic, frontMatter);
    const sentences = sentencesOf(text, nameTable(frontMatter));
    if (touches(words, wordField(sentences))) return 1;
    return Math.max(0, ...sentences.map((s) => relatedness(words, s)));
  };
  const share = (list: readonly Pair[], least: number): number =>
    list.filter((pair) => score(pair) >= least).length / list.length;
  const yes = pairs.filter((p) => p.touches);
  const no = pairs.filter((p) => !p.touches);

  it('finds most topics that are touched in other words', () => {
    assert.equal(yes.length, 100);
    assert.ok(share(yes, related.surely) >= 0.65, `surely: ${share(yes, related.surely)}`);
    assert.ok(share(yes, related.hardly) >= 0.88, `hardly: ${share(yes, related.hardly)}`);
  });

  it('finds few where a message says nothing or speaks of something else', () => {
    assert.equal(no.length, 100);
    assert.ok(share(no, related.surely) <= 0.05, `surely: ${share(no, related.surely)}`);
  });

  it('finds few topics in what was said of others', () => {
    const crossed = yes.flatMap(({ topic }, i) =>
      [7, 23, 51].map((by) => ({ ...(yes[(i + by) % yes.length] as Pair), topic })),
    );
    assert.ok(share(crossed, related.surely) <= 0.15, `${share(crossed, related.surely)}`);
  });
});
