import assert from 'node:assert/strict';
import { parseDraft } from '../server/src/service/model/draft.ts';
import { createChecker } from './accuracy/checker.ts';
import { type LabelledDraft, readCorpus } from './accuracy/corpus.ts';
import { advisersCorpus, ownCorpus } from './accuracy/page.ts';
import { cultures, renamer, swapPronouns } from './fairness/names.ts';

/** A finding as it must stay, whoever is named. */
interface Kept {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
}

/** A name misspelt on purpose is not swapped with the name it is close to. */
const corpora = [ownCorpus, advisersCorpus].map((dir) => {
  const { carrier, sentences, drafts } = readCorpus(dir, 'all');
  return {
    carrier,
    sentences: sentences.filter(({ rule }) => rule !== 'misspelt-name'),
    drafts: drafts.filter(({ faults }) => faults.every(({ rule }) => rule !== 'misspelt-name')),
  };
});
const checker = createChecker();

const perMessage = 10;

const messages: readonly LabelledDraft[] = corpora.flatMap(({ carrier, sentences }) =>
  Array.from({ length: Math.ceil(sentences.length / perMessage) }, (_, i) => {
    const some = sentences.slice(i * perMessage, (i + 1) * perMessage);
    const file = `${some[0]?.id} and on`;
    const body = some.map(({ sentence }) => sentence).join('\n\n');
    const text = carrier.replace('{{SENTENCE}}', () => body);
    return { file, text, folder: new Map([[file, text]]), faults: [] };
  }),
);

describe('fairness', () => {
  describe('names of another culture change no finding', () => {
    for (const [culture, names] of cultures) {
      it(`${culture}: drafts`, () => {
        assertNone(
          corpora.flatMap(({ drafts }) =>
            drafts.flatMap((draft) => changesOf(draft, renamer(peopleOf(draft), names))),
          ),
        );
      });
    }

    it('sentences, ten to a message, in the names of one culture after the other', () => {
      assertNone(
        messages.flatMap((draft, i) => {
          const names = cultures[i % cultures.length]?.[1];
          return names ? changesOf(draft, renamer(peopleOf(draft), names)) : [];
        }),
      );
    });
  });

  describe('pronouns change no finding', () => {
    it('drafts', () => {
      assertNone(
        corpora.flatMap(({ drafts }) => drafts.flatMap((draft) => changesOf(draft, swapPronouns))),
      );
    });

    it('sentences', () => {
      assertNone(messages.flatMap((draft) => changesOf(draft, swapPronouns)));
    });
  });
});

/** The findings before a swap, by folder. */
const remembered = new Map<unknown, readonly Kept[]>();

/** The findings that a swap brings or takes away, a line each. */
function changesOf({ file, folder }: LabelledDraft, swap: (text: string) => string): string[] {
  const before = remembered.get(folder) ?? findingsOf(file, folder);
  remembered.set(folder, before);
  const swapped = new Map([...folder].map(([name, text]) => [name, swap(text)]));
  if (same(folder, swapped)) return [];
  const after = findingsOf(file, swapped);
  const line = (sign: string, { line, rule, severity }: Kept): string =>
    `${file}:${line + 1}: ${sign}${rule} ${severity}: ${swapped.get(file)?.split('\n')[line]}`;
  return [
    ...without(before, after).map((finding) => line('-', finding)),
    ...without(after, before).map((finding) => line('+', finding)),
  ];
}

const without = (some: readonly Kept[], others: readonly Kept[]): Kept[] => {
  const left = others.map((each) => JSON.stringify(each));
  return some.filter((each) => {
    const at = left.indexOf(JSON.stringify(each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const assertNone = (changes: readonly string[]): void =>
  assert.equal(changes.length, 0, `\n${changes.join('\n')}`);

const findingsOf = (file: string, folder: ReadonlyMap<string, string>): Kept[] =>
  checker
    .check(folder, file)
    .findings.map(({ rule, severity, range }) => ({ rule, severity, line: range.start.line }));

const same = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean =>
  [...some].every(([name, text]) => others.get(name) === text);

/** Everybody a folder's front matter names, the candidate first. */
function peopleOf({ folder }: LabelledDraft): string[] {
  const names = [...folder.values()].flatMap((text) => {
    const { candidate, interviewers } = parseDraft('x', text).frontMatter;
    return [
      ...(candidate ? [candidate.name.value, ...candidate.aliases] : []),
      ...interviewers.flatMap(({ name, aliases }) => [name, ...aliases]),
    ];
  });
  return [...new Set(names)].filter((name) => name !== '');
}
