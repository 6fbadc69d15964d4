import assert from 'node:assert/strict';
import { kinds } from '../../server/src/service/model/frontMatterKeys.ts';
import { lintText } from '../fixture.ts';
import { expand, snippetFor } from './snippet.ts';

const frontMatter = `---
candidate: Ben Adler
company: Harbour Lane Press
role: Print Buyer
interviewers:
  - name: Amara Okafor
    met: 2026-11-02
    consent: explicit
    topics:
      - printing on recycled stock
    sent:
      - 2026-11-03
    promised: 2026-11-11
    replied:
      - 2026-11-04
  - name: Tuan Pham
    met: 2026-11-18
    consent: explicit
    topics:
      - inks that dry without heat
---

`;

const amara = {
  'Interviewer Name': 'Amara Okafor',
  '[First Name]': 'Amara',
  '[Your Name]': 'Ben Adler',
  '[role]': 'Print Buyer',
  '[a topic of theirs]': 'printing on recycled stock',
};

/** What a writer might put in at the stops, by the default text of each. */
const filled: Readonly<Record<(typeof kinds)[number], Readonly<Record<string, string>>>> = {
  'thank-you': {
    ...amara,
    'Interviewer Name': 'Tuan Pham',
    '[First Name]': 'Tuan',
    '[a topic of theirs]': 'inks that dry without heat',
    '[What it made you think of]':
      'I have looked at our own drying rack since, and I would try your mixture there first.',
  },
  'check-in': {
    ...amara,
    '[the date they gave]': 'November 11',
    '[One thought on it]': 'I would begin with the posters, where the grain is welcome.',
  },
  clarification: {
    ...amara,
    '[the matter]': 'paper weights',
    '[what you said]': 'that we print on 90 grams',
    '[what is right]': '80 grams',
  },
  information: {
    ...amara,
    '[the matter]': 'the mill we buy from',
    '[Your answer in two sentences]':
      'It is a small mill in the north of the country. It sells by the pallet and delivers twice a month.',
  },
  reply: {
    ...amara,
    '[their subject]': 'Samples',
    '[what they asked]': 'paper samples',
    '[Your answer in two sentences]':
      'I have kept three sheets of each weight. They are in the post to you.',
  },
  withdrawal: {
    ...amara,
    '[what you take with you from it]': 'I will look at every grey sheet with more respect',
  },
};

describe('snippets, filled in', () => {
  for (const kind of kinds) {
    it(`give a ${kind} message without a finding`, () => {
      const message = Object.entries(filled[kind]).reduce(
        (text, [stop, value]) => text.replaceAll(stop, value),
        expand(snippetFor(kind)).toString(),
      );
      assert.doesNotMatch(message, /[[\]]/, 'a stop that this test does not fill');
      assert.deepEqual(
        lintText(`${frontMatter}${message}\n`, '2026-11-18').map(
          (finding) => `${finding.rule}: ${finding.message}`,
        ),
        [],
      );
    });
  }
});
