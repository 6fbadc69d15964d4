import { type Draft, parseDraft } from '../model/draft.ts';
import { foldName } from '../model/foldName.ts';
import { type FrontMatter, parseFrontMatter } from '../model/frontMatter.ts';
import { type Message, splitMessages } from '../model/message.ts';
import type { Gathered, WorkspaceRule } from '../rules/rule.ts';
import { rememberByMessage } from '../text/remember.ts';

/**
 * What the index keeps of a draft, opened or not: about a kilobyte. It holds no object of the parsed draft and no slice of its
 * text, either of which would keep the whole in memory.
 */
export interface DraftSummary {
  readonly uri: string;
  /** The same for drafts that lie together. */
  readonly folder: string;
  /** Tells this version of the text from others. */
  readonly version: number;
  readonly candidate?: string;
  readonly company?: string;
  /** The company's name and aliases, folded. */
  readonly companyNames: readonly string[];
  readonly role?: string;
  /** Messages in the draft. */
  readonly messages: number;
  /** What rules of scope `workspace` gathered, by their code; without an entry where a rule found nothing. */
  readonly gathered: ReadonlyMap<string, readonly Gathered[]>;
  /** Hashes of the words of its messages that are written with a capital letter, to tell which drafts may name a company. */
  readonly capitalized: Int32Array;
}

export interface Summarizer {
  /** Of a parsed draft; a message that did not change is not read again. */
  ofDraft(draft: Draft, folder: string): DraftSummary;
  /** The same of a text alone, whose messages are parsed only where a rule may gather something. */
  ofText(uri: string, text: string, folder: string): DraftSummary;
}

/** Makes summaries for a set of rules. */
export function createSummarizer(rules: readonly WorkspaceRule[]): Summarizer {
  const gatherers = rules.map((rule) => ({
    ...rule,
    gathered: rememberByMessage((message: Message, draft: Draft): Gathered[] =>
      message.text.search(rule.gathersFrom) === -1
        ? []
        : [...rule.gather({ draft, message })].map(({ key, span, text }) => ({
            key: detached(key),
            span,
            text: detached(text),
          })),
    ),
  }));
  const gatheredIn = (draft: Draft): Map<string, readonly Gathered[]> => {
    const all = new Map<string, readonly Gathered[]>();
    for (const { code, gathered } of gatherers) {
      const entries = draft.messages.flatMap((message) => gathered(message, draft));
      if (entries.length > 0) all.set(code, entries);
    }
    return all;
  };
  return {
    ofDraft: (draft, folder) => ({
      ...factsOf(draft.uri, draft.text, draft.frontMatter, folder),
      messages: draft.messages.length,
      gathered: gatheredIn(draft),
      capitalized: hashSet(draft.messages.flatMap((message) => wordsOfMessage(message))),
    }),
    ofText: (uri, text, folder) => {
      const frontMatter = parseFrontMatter(text);
      const { starts } = splitMessages(text, frontMatter);
      const body = text.slice(starts[0] ?? frontMatter.span.end);
      return {
        ...factsOf(uri, text, frontMatter, folder),
        messages: Math.max(starts.length, body.trim() === '' ? 0 : 1),
        gathered: gatherers.some((g) => body.search(g.gathersFrom) !== -1)
          ? gatheredIn(parseDraft(uri, text))
          : nothing,
        capitalized: hashSet(capitalizedWords(body)),
      };
    },
  };
}

const nothing: ReadonlyMap<string, readonly Gathered[]> = new Map();

function factsOf(uri: string, text: string, frontMatter: FrontMatter, folder: string) {
  const { candidate, company, role } = frontMatter;
  const names = company ? [company.name.value, ...company.aliases].map(foldName) : [];
  return {
    uri,
    folder,
    version: textVersion(text),
    ...(candidate && { candidate: detached(candidate.name.value) }),
    ...(company && { company: detached(company.name.value) }),
    companyNames: [...new Set(names.filter(Boolean))].map(detached),
    ...(role && { role: detached(role.value) }),
  };
}

/** The hash by which a word is looked for in `capitalized`; the word as `foldName` leaves it. */
export function wordHash(folded: string): number {
  let hash = 5381;
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, 33) ^ folded.charCodeAt(i)) | 0;
  return hash;
}

/** Two texts with the same number are the same, but for one chance in 2^53 (cyrb53 by bryc, public domain). */
export function textVersion(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

const capitalizedWords = (text: string): number[] =>
  [...new Set(text.match(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? [])].map((word) =>
    wordHash(foldName(word)),
  );

const wordsOfMessage = rememberByMessage((message) => capitalizedWords(message.text));

const hashSet = (hashes: readonly number[]): Int32Array => Int32Array.from(new Set(hashes)).sort();

/** A copy that is no slice of a longer string. */
const detached = (text: string): string => JSON.parse(JSON.stringify(text));
