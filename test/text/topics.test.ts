import assert from 'node:assert/strict';
import { parseFrontMatter } from '../../server/src/service/model/frontMatter.ts';
import { nameTable } from '../../server/src/service/text/names.ts';
import { sentencesOf } from '../../server/src/service/text/prose.ts';
import { topicWords, touches, wordField } from '../../server/src/service/text/topics.ts';

describe('topics', () => {
  const frontMatter = parseFrontMatter(
    '---\nrole: Orchard Keeper\ninterviewers:\n  - name: Rose Hill\n---\n',
  );
  const isTouched = (topic: string, text: string): boolean =>
    touches(topicWords(topic, frontMatter), wordField(sentencesOf(text, nameTable(frontMatter))));
  const cases: readonly (readonly [topic: string, text: string, touched: boolean])[] = [
    ['grafting old apple trees', 'I grafted two of them last winter.', true],
    ['handover between shifts', 'The way you hand over at six was new to me.', true],
    ['colour grading', 'I tried to grade the colors at home.', true],
    ['how they taught the pickers', 'Teaching by walking the rows is what I would do too.', true],
    ['grafting old apple trees', 'Thank you for your time and for the talk about the role.', false],
    ['how the team works', 'I liked how your team works.', true],
    ['how the team works', 'I met the team.', false],
    ["Rose's own orchard", 'Thank you, Rose, for the talk about the role of orchard keeper.', true],
    ['the orchard keeper role', 'The role of an orchard keeper suits me.', true],
    ['', 'Anything at all.', false],
    ['grafting', '', false],
  ];
  for (const [topic, text, touched] of cases)
    it(`${text || 'nothing'} ${touched ? 'touches' : 'does not touch'} ${topic || 'an empty topic'}`, () => {
      assert.equal(isTouched(topic, text), touched);
    });
});
