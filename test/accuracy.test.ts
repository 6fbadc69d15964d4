import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readCorpus } from './accuracy/corpus.ts';
import {
  accuracyPage,
  advisersCorpus,
  figures,
  ownCorpus,
  pagePath,
  readFloor,
  scoreAll,
} from './accuracy/page.ts';

describe('accuracy', () => {
  const scores = scoreAll();

  it('docs/accuracy.md is fresh', () => {
    const page = existsSync(pagePath) ? readFileSync(pagePath, 'utf8') : '';
    assert.ok(page === accuracyPage(scores), 'docs/accuracy.md is stale. Run: npm run accuracy');
  });

  const now = figures(scores);
  for (const [name, least] of Object.entries(readFloor())) {
    it(`${name} is at least ${least}`, () => {
      assert.ok((now[name] ?? 0) >= least, `${now[name]}; see npm run accuracy -- --list`);
    });
  }

  it('every sentence is labelled once', () => {
    for (const corpus of [ownCorpus, advisersCorpus]) {
      const ids = readCorpus(corpus, 'all').sentences.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });
});
