import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/edits.ts';
import { type Draft, parseDraft } from '../../server/src/service/model/draft.ts';
import {
  addAlias,
  addAttachment,
  addInterviewer,
  addTopic,
  type FrontMatterEdits,
  recordConsent,
  setKey,
} from '../../server/src/service/model/frontMatterEdits.ts';

type Make = (
  draft: Draft,
  person: (index: number) => Draft['frontMatter']['interviewers'][number],
) => FrontMatterEdits;

function after(text: string, make: Make): string | undefined {
  const draft = parseDraft('a.followup.md', text);
  const edits = make(draft, (index) => {
    const person = draft.frontMatter.interviewers[index];
    assert.ok(person, 'the fixture names the person');
    return person;
  });
  return edits && applyEdits(text, edits);
}

const cases: readonly { title: string; make: Make; before: string; wanted: string | undefined }[] =
  [
    {
      title: 'a new key goes after the ones listed before it, with the indentation of the others',
      make: (draft, person) => recordConsent(draft, person(0), 'explicit'),
      before: `---
interviewers:
    -   name: Odile Faure # the tall one
        met: 2026-05-04
        # what we spoke about
        topics:
            - glazing # the kiln
        private:
            - she moves in June
    -   name: Bo Lindqvist
---
`,
      wanted: `---
interviewers:
    -   name: Odile Faure # the tall one
        met: 2026-05-04
        # what we spoke about
        topics:
            - glazing # the kiln
        consent: explicit
        private:
            - she moves in June
    -   name: Bo Lindqvist
---
`,
    },
    {
      title: 'a known value is replaced, its comment stays',
      make: (draft, person) => recordConsent(draft, person(0), 'understood'),
      before: '---\ninterviewers:\n  - name: Odile\n    consent: maybe # to ask\n---\n',
      wanted: '---\ninterviewers:\n  - name: Odile\n    consent: understood # to ask\n---\n',
    },
    {
      title: 'a consent written as a map keeps how and when',
      make: (draft, person) => recordConsent(draft, person(0), 'explicit'),
      before:
        '---\ninterviewers:\n  - name: Odile\n    consent: {how: at the door, date: 2026-05-04}\n---\n',
      wanted:
        '---\ninterviewers:\n  - name: Odile\n    consent: {how: at the door, date: 2026-05-04, status: explicit}\n---\n',
    },
    {
      title: 'an empty value is filled in before its comment',
      make: (draft, person) => recordConsent(draft, person(0), 'explicit'),
      before:
        '---\ninterviewers:\n  - name: Odile\n    consent: # asked on Monday\n    met: 2026-05-04\n---\n',
      wanted:
        '---\ninterviewers:\n  - name: Odile\n    consent: explicit # asked on Monday\n    met: 2026-05-04\n---\n',
    },
    {
      title: 'a flow map stays one',
      make: (draft, person) => recordConsent(draft, person(1), 'explicit'),
      before:
        '---\ninterviewers:\n  - {name: Odile}\n  - {name: "Bo, the chair", title: Potter, }\n---\n',
      wanted:
        '---\ninterviewers:\n  - {name: Odile}\n  - {name: "Bo, the chair", title: Potter, consent: explicit, }\n---\n',
    },
    {
      title: 'a bare name becomes a map',
      make: (draft, person) => recordConsent(draft, person(0), 'explicit'),
      before: '---\ninterviewers:\n- Odile Faure # the tall one\n- Bo\n---\n',
      wanted:
        '---\ninterviewers:\n- name: Odile Faure # the tall one\n  consent: explicit\n- Bo\n---\n',
    },
    {
      title: 'a bare name in a flow list becomes a flow map',
      make: (draft, person) => addTopic(draft, person(1), 'clay, and where it is dug'),
      before: '---\ninterviewers: [Odile, Bo]\n---\n',
      wanted:
        '---\ninterviewers: [Odile, {name: Bo, topics: ["clay, and where it is dug"]}]\n---\n',
    },
    {
      title: 'a list grows by an item in its own column',
      make: (draft, person) => addTopic(draft, person(0), 'salt: too much of it'),
      before:
        '---\ninterviewers:\n- name: Odile\n  topics:\n  - glazing # the kiln\n\n  # later\n  met: 2026-05-04\n---\n',
      wanted:
        '---\ninterviewers:\n- name: Odile\n  topics:\n  - glazing # the kiln\n  - "salt: too much of it"\n\n  # later\n  met: 2026-05-04\n---\n',
    },
    {
      title: 'a single text becomes a list',
      make: (draft, person) => addTopic(draft, person(0), 'clay'),
      before: '---\ninterviewers:\n  - name: Odile\n    topics: glazing, mostly\n---\n',
      wanted:
        '---\ninterviewers:\n  - name: Odile\n    topics:\n      - glazing, mostly\n      - clay\n---\n',
    },
    {
      title: 'a flow list grows within its brackets',
      make: (draft, person) => addAlias(draft, person(0), 'O. Faure'),
      before: '---\ninterviewers:\n  - name: Odile Faure\n    aliases: [Odi,\n      Odilé]\n---\n',
      wanted:
        '---\ninterviewers:\n  - name: Odile Faure\n    aliases: [Odi,\n      Odilé, O. Faure]\n---\n',
    },
    {
      title: 'an empty flow list takes its first item',
      make: (draft) => addAttachment(draft, 'glazes.pdf'),
      before: '---\nattachments: []\n---\n',
      wanted: '---\nattachments: [glazes.pdf]\n---\n',
    },
    {
      title: 'a list of the whole file is made in its place, with the list style of the file',
      make: (draft) => addAttachment(draft, 'glazes.pdf'),
      before:
        '---\ncompany: Tidewater Pottery\ninterviewers:\n- name: Odile\ndictionary:\n- slip\n---\nHello\n',
      wanted:
        '---\ncompany: Tidewater Pottery\ninterviewers:\n- name: Odile\nattachments:\n- glazes.pdf\ndictionary:\n- slip\n---\nHello\n',
    },
    {
      title: 'line ends stay CRLF, and a block text keeps its lines',
      make: (draft, person) => addTopic(draft, person(0), 'clay'),
      before:
        '---\r\ninterviewers:\r\n  - name: Odile\r\n    title: |\r\n      Potter\r\n      and chair\r\n---\r\n',
      wanted:
        '---\r\ninterviewers:\r\n  - name: Odile\r\n    title: |\r\n      Potter\r\n      and chair\r\n    topics:\r\n      - clay\r\n---\r\n',
    },
    {
      title: 'an interviewer is added as the others are written: maps',
      make: (draft) => addInterviewer(draft, 'Yes'),
      before: '---\ninterviewers:\n  - name: Odile\n    met: 2026-05-04\n---\n',
      wanted: '---\ninterviewers:\n  - name: Odile\n    met: 2026-05-04\n  - name: Yes\n---\n',
    },
    {
      title: 'an interviewer is added as the others are written: names',
      make: (draft) => addInterviewer(draft, 'Ngozi Adé'),
      before: '---\ninterviewers:\n  - Odile\n---\n',
      wanted: '---\ninterviewers:\n  - Odile\n  - Ngozi Adé\n---\n',
    },
    {
      title: 'an empty front matter takes a first interviewer',
      make: (draft) => addInterviewer(draft, 'Odile'),
      before: '---\n---\nHello\n',
      wanted: '---\ninterviewers:\n  - name: Odile\n---\nHello\n',
    },
    {
      title: 'a file without front matter gets one, after its byte-order mark',
      make: (draft) => addInterviewer(draft, 'Odile'),
      before: '\uFEFF## To: Odile\r\n',
      wanted: '\uFEFF---\r\ninterviewers:\r\n  - name: Odile\r\n---\r\n\r\n## To: Odile\r\n',
    },
    {
      title: 'a front matter that is never closed is changed all the same',
      make: (draft) => setKey(draft, undefined, 'role', 'Potter'),
      before: '---\ncompany: Tidewater Pottery\n\n## To: Odile\n',
      wanted: '---\ncompany: Tidewater Pottery\nrole: Potter\n\n## To: Odile\n',
    },
    {
      title: 'a value that YAML would read otherwise is quoted',
      make: (draft) => setKey(draft, undefined, 'role', 'true'),
      before: '---\nrole: Potter\n---\n',
      wanted: '---\nrole: "true"\n---\n',
    },
    {
      title: 'what is said already is not said again',
      make: (draft, person) => addTopic(draft, person(0), 'clay'),
      before: '---\ninterviewers:\n  - name: Odile\n    topics: [clay]\n---\n',
      wanted: undefined,
    },
    {
      title: 'a list where a text belongs is left alone',
      make: (draft, person) => setKey(draft, person(0), 'title', 'Potter'),
      before: '---\ninterviewers:\n  - name: Odile\n    title: [Chair, Potter]\n---\n',
      wanted: undefined,
    },
    {
      title: 'front matter that is a list is left alone',
      make: (draft) => addInterviewer(draft, 'Odile'),
      before: '---\n- Bo\n---\n',
      wanted: undefined,
    },
  ];

describe('edits of the front matter', () => {
  for (const { title, make, before, wanted } of cases)
    it(title, () => {
      assert.equal(after(before, make), wanted);
    });
});
