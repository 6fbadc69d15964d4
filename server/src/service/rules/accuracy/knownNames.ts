import type { FrontMatter, Party } from '../../model/frontMatter.ts';
import { foldName } from '../../model/message.ts';
import { isHonorific } from '../personalization/greetings.ts';

/** A name of the front matter as it is written there, with its words folded. */
export interface KnownName {
  readonly kind: 'person' | 'writer' | 'company' | 'role';
  /** The person's full name; the company's, the role's. */
  readonly owner: string;
  readonly words: readonly KnownWord[];
}

export interface KnownWord {
  readonly written: string;
  readonly folded: string;
}

export interface KnownNames {
  readonly names: readonly KnownName[];
  /** Every word that stands anywhere in the front matter, folded: none of them is a slip of another. */
  isWritten(folded: string): boolean;
}

const cache = new WeakMap<FrontMatter, KnownNames>();

/** The names by which people, writer, company and role go; read once for each front matter. */
export function knownNames(frontMatter: FrontMatter): KnownNames {
  const known = cache.get(frontMatter);
  if (known) return known;
  const { interviewers, candidate, company, role } = frontMatter;
  const people = interviewers.flatMap((person) =>
    [person.name, ...person.aliases, person.greeting ?? ''].map((name) =>
      knownName('person', person.name, name),
    ),
  );
  const names = [
    ...people,
    ...partyNames('writer', candidate),
    ...partyNames('company', company),
    ...(role ? [knownName('role', role.value, role.value)] : []),
  ].filter((name) => name.words.length > 0);
  const others = [
    ...interviewers.flatMap((p) => [p.title ?? '', ...values(p.topics), ...values(p.private)]),
    ...frontMatter.facts.flatMap((f) => [f.label.value, f.value.value]),
    ...values(frontMatter.confidential),
    ...values(frontMatter.dictionary),
    ...values(frontMatter.attachments),
  ];
  const written = new Set([
    ...names.flatMap((n) => n.words.map((w) => w.folded)),
    ...[...names.map((n) => n.words.map((w) => w.written).join(' ')), ...others].flatMap((text) =>
      (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord),
    ),
    ...others.flatMap((text) => wordsOf(text).map((w) => w.folded)),
  ]);
  const found: KnownNames = { names, isWritten: (folded) => written.has(folded) };
  cache.set(frontMatter, found);
  return found;
}

const partyNames = (kind: 'writer' | 'company', party: Party | undefined): KnownName[] =>
  party
    ? [party.name.value, ...party.aliases].map((name) => knownName(kind, party.name.value, name))
    : [];

const knownName = (kind: KnownName['kind'], owner: string, name: string): KnownName => ({
  kind,
  owner,
  words: wordsOf(name).filter((w) => !isHonorific(w.written)),
});

const wordsOf = (text: string): KnownWord[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map((written) => ({
    written,
    folded: foldWord(written),
  }));

/** A word of a name for comparing, without the marks inside it: O'Rourke and ORourke, Jean-Luc and Jean Luc. */
export const foldWord = (word: string): string => foldName(word).replace(/['’-]/g, '');

const values = (items: readonly { readonly value: string }[]): string[] =>
  items.map((item) => item.value);
