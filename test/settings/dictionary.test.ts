import assert from 'node:assert/strict';
import { applyEdits } from 'jsonc-parser';
import { addToDictionary, removeFromDictionary } from '../../server/src/configFile.ts';

const added = (text: string): string | undefined => {
  const edits = addToDictionary(text, 'Gando');
  return edits && applyEdits(text, [...edits]);
};
const removed = (text: string): string | undefined => {
  const edits = removeFromDictionary(text, (word) => word === 'Gando');
  return edits && applyEdits(text, [...edits]);
};

describe('the dictionary of a configuration file', () => {
  for (const [title, before, after] of [
    [
      'is made where there is none',
      '{\n  "rules": {}\n}\n',
      '{\n  "rules": {},\n  "dictionary": [\n    "Gando"\n  ]\n}\n',
    ],
    ['keeps to its line', '{ "dictionary": ["Wen"] }', '{ "dictionary": ["Wen", "Gando"] }'],
    [
      'goes on in its lines',
      '{\n\t"dictionary": [\n\t\t"Wen" // a nickname\n\t]\n}',
      '{\n\t"dictionary": [\n\t\t"Wen",\n\t\t"Gando" // a nickname\n\t]\n}',
    ],
    ['fills an empty list', '{ "dictionary": [] }', '{ "dictionary": ["Gando"] }'],
    [
      'turns a word alone into a list',
      '{"dictionary": "Wen"}',
      '{"dictionary": [\n    "Wen",\n    "Gando"\n  ]}',
    ],
    ['has the word already', '{ "dictionary": ["Gando"] }', '{ "dictionary": ["Gando"] }'],
    [
      'ends its lines as the file does',
      '{\r\n  "dictionary": [\r\n    "Wen"\r\n  ]\r\n}',
      '{\r\n  "dictionary": [\r\n    "Wen",\r\n    "Gando"\r\n  ]\r\n}',
    ],
    ['can’t be made in what is no object', '[]', undefined],
    ['can’t be changed while the file is broken', '{ "dictionary": ["Wen" ', undefined],
    ['can’t be changed when it is no list', '{ "dictionary": 3 }', undefined],
  ] as const) {
    it(`${title}, when a word is added`, () => assert.equal(added(before), after));
  }

  for (const [title, before, after] of [
    ['closes up', '{ "dictionary": ["Gando", "Wen"] }', '{ "dictionary": ["Wen"] }'],
    [
      'closes up at its end',
      '{\n  "dictionary": [\n    "Wen",\n    "Gando"\n  ]\n}',
      '{\n  "dictionary": [\n    "Wen"\n  ]\n}',
    ],
    [
      'goes with its last word',
      '{\n  "rules": {},\n  "dictionary": ["Gando"]\n}',
      '{\n  "rules": {}\n}',
    ],
    ['goes with its only word', '{ "dictionary": "Gando", "ignore": [] }', '{\n  "ignore": []\n}'],
    ['stays when it has no such word', '{ "dictionary": ["Wen"] }', '{ "dictionary": ["Wen"] }'],
  ] as const) {
    it(`${title}, when a word is removed`, () => assert.equal(removed(before), after));
  }
});
