import type { Draft } from '../model/draft.ts';
import { foldName } from '../model/foldName.ts';
import type { Gathered, PlacedMessage, WorkspaceRule } from '../rules/rule.ts';
import { rememberByMessage } from '../text/remember.ts';

/**
 * What the index keeps of a draft, opened or not: a few hundred bytes. It holds no object of the parsed draft and no slice of
 * its text, either of which would keep the whole in memory.
 */
export interface DraftSummary {
  readonly uri: string;
  /** The same for drafts that lie together. */
  readonly folder: string;
  readonly candidate?: string;
  readonly company?: string;
  /** The company's name and aliases, folded. */
  readonly companyNames: readonly string[];
  readonly role?: string;
  /** Messages in the draft. */
  readonly messages: number;
  /** What rules of scope `workspace` gathered, by their code; without an entry where a rule found nothing. */
  readonly gathered: ReadonlyMap<string, readonly Gathered[]>;
  /** Hashes of the words written with a capital letter: enough to tell which drafts may name a company. */
  readonly capitalized: ReadonlySet<number>;
}

/** Summaries of drafts for a set of rules; a message that did not change is not read again. */
export function createSummarizer(rules: readonly WorkspaceRule[]) {
  const gatherers = rules.map((rule) => ({
    code: rule.code,
    gather: rememberByMessage((_message, placed: PlacedMessage) =>
      [...rule.gather(placed)].map(({ key, span, text }) => ({
        key: detached(key),
        span,
        text: detached(text),
      })),
    ),
  }));
  return (draft: Draft, folder: string): DraftSummary => {
    const { candidate, company, role } = draft.frontMatter;
    const gathered = new Map<string, readonly Gathered[]>();
    for (const { code, gather } of gatherers) {
      const all = draft.messages.flatMap((message) => gather(message, { draft, message }));
      if (all.length > 0) gathered.set(code, all);
    }
    const names = company ? [company.name.value, ...company.aliases].map(foldName) : [];
    return {
      uri: draft.uri,
      folder,
      ...(candidate && { candidate: detached(candidate.name.value) }),
      ...(company && { company: detached(company.name.value) }),
      companyNames: names.filter(Boolean).map(detached),
      ...(role && { role: detached(role.value) }),
      messages: draft.messages.length,
      gathered,
      capitalized: new Set(draft.messages.flatMap((message) => capitalizedWords(message))),
    };
  };
}

/** The hash by which a word is looked for in `capitalized`; the word as `foldName` leaves it. */
export function wordHash(folded: string): number {
  let hash = 5381;
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, 33) ^ folded.charCodeAt(i)) | 0;
  return hash;
}

const capitalizedWords = rememberByMessage((message) => [
  ...new Set(
    (message.text.match(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? []).map((word) =>
      wordHash(foldName(word)),
    ),
  ),
]);

/** A copy that is no slice of a longer string. */
const detached = (text: string): string => JSON.parse(JSON.stringify(text));
