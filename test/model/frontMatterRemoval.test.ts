import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { parseDraft } from '../../server/src/service/model/draft.ts';
import { removeFromList } from '../../server/src/service/model/frontMatterRemoval.ts';

/** The front matter without the word "Gando"; undefined when it can't be taken out. */
function without(yaml: string): string | undefined {
  const text = `---\n${yaml}---\n\n## To: Odile Faure\n`;
  const draft = parseDraft('a.followup.md', text);
  const entry = draft.frontMatter.dictionary.find(({ value }) => value === 'Gando');
  assert.ok(entry, 'the fixture has the word');
  const edits = removeFromList(draft, 'dictionary', entry.span);
  return edits && applyEdits(text, edits).slice(4).replace('---\n\n## To: Odile Faure\n', '');
}

describe('an entry taken out of a list of the front matter', () => {
  for (const [title, before, after] of [
    [
      'takes its line along',
      'company: Gando\ndictionary:\n  - Wen\n  - Gando # a village\n  - brot\n',
      'company: Gando\ndictionary:\n  - Wen\n  - brot\n',
    ],
    ['is the last of its list', 'dictionary:\n- Wen\n- Gando\n', 'dictionary:\n- Wen\n'],
    ['stands first in brackets', 'dictionary: [Gando, Wen]\n', 'dictionary: [Wen]\n'],
    ['stands last in brackets', 'dictionary: [Wen,  "Gando"]\n', 'dictionary: [Wen]\n'],
    [
      'was the only one',
      'role: Baker\ndictionary:\n  - Gando\ncompany: Ours\n',
      'role: Baker\ncompany: Ours\n',
    ],
    ['was the only key', 'dictionary: [Gando]\n', ''],
    ['needs no list', 'dictionary: Gando\nrole: Baker\n', 'role: Baker\n'],
    [
      'keeps the line ends',
      'dictionary:\r\n  - Gando\r\n  - Wen\r\n',
      'dictionary:\r\n  - Wen\r\n',
    ],
  ] as const) {
    it(title, () => assert.equal(without(before), after));
  }

  it('stays where a braced map has nothing else to take out', () => {
    assert.equal(without('{role: Baker, dictionary: [Gando]}\n'), undefined);
  });
});
