import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { deleteEdit, replaceEdit } from '../../server/src/service/rules/fixes.ts';

/** Each case: a sentence with the words to change in brackets, what replaces them, and the sentence after it. */
describe('edits of words in a sentence', () => {
  const after = (marked: string, newText: string): string => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    const at = { start, end };
    return applyEdits(text, [
      newText === '' ? deleteEdit(text, at) : replaceEdit(text, at, newText),
    ]);
  };
  const cases: Record<string, readonly (readonly [string, string, string])[]> = {
    'keep the capital at the start of a sentence': [
      ['[Due to the fact that] it rained, we stayed.', 'because', 'Because it rained, we stayed.'],
      ['It rained. [In order to] stay dry, we left.', 'to', 'It rained. To stay dry, we left.'],
      [
        'Dear Ida,\n\n[Prior to] that, I sold bread.',
        'before',
        'Dear Ida,\n\nBefore that, I sold bread.',
      ],
      ['- one\n- [In order to] bake\n', 'to', '- one\n- To bake\n'],
    ],
    'leave small letters small': [
      ['[in the event that] it rains', 'if', 'if it rains'],
      ['We met at approx. [in order to] plan.', 'to', 'We met at approx. to plan.'],
    ],
    'capitalise what comes to start the sentence': [
      ['[To be honest,] the oven was old.', '', 'The oven was old.'],
      ['[In actual fact], the oven was old.', '', 'The oven was old.'],
      ['[It should be noted that]\nthe oven was old.', '', 'The oven was old.'],
    ],
    'fit the article': [
      ['It was a [really] interesting day.', '', 'It was an interesting day.'],
      ['It was an [absolutely] perfect day.', '', 'It was a perfect day.'],
      ['We saw a [very] unique mill.', '', 'We saw a unique mill.'],
      ['It was a [most] unusual mill.', '', 'It was an unusual mill.'],
      ['A [truly] MBA-free team.', '', 'An MBA-free team.'],
      ['A [whole] hour passed.', '', 'An hour passed.'],
      ['We had an [approximately] 8 a.m. start.', '', 'We had an 8 a.m. start.'],
      ['We had a [brief] 8 a.m. start.', '', 'We had an 8 a.m. start.'],
      ['It was an [initial first] draft.', 'first', 'It was a first draft.'],
    ],
    'take the commas along': [
      ['The oven, [to be honest], was old.', '', 'The oven was old.'],
      ['The oven was old, [to be honest].', '', 'The oven was old.'],
      ['If it rains, [to be honest], we stay.', '', 'If it rains, we stay.'],
      ['It was late, [basically] because of fog.', '', 'It was late, because of fog.'],
      ['It was [basically] late.', '', 'It was late.'],
      ['The oven, [to be honest,] was old.', '', 'The oven was old.'],
      ['It was [basically]\nold.', '', 'It was\nold.'],
      ['It was old [by the way]', '', 'It was old'],
    ],
    'put a space after a word that lost its apostrophe': [
      ["I['m able to] weld.", 'can', 'I can weld.'],
      ['We[’re of the opinion that] it works.', 'think', 'We think it works.'],
    ],
  };
  for (const [name, list] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(
        list.map(([marked, newText]) => after(marked, newText)),
        list.map(([, , wanted]) => wanted),
      );
    });
  }
});
