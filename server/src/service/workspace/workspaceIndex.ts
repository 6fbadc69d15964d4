import { foldName } from '../model/foldName.ts';
import type { CompanyMention, Elsewhere, ProcessInfo, WorkspaceView } from '../rules/rule.ts';
import { createCompanyTable } from './companies.ts';
import { createGatheredTable, type RuleKey } from './gathered.ts';
import { type DraftSummary, wordHash } from './summary.ts';

/** What is known of every draft of the workspace, updated by the draft that changed; no question costs more for more drafts. */
export interface WorkspaceIndex {
  readonly size: number;
  drafts(): Iterable<string>;
  summary(uri: string): DraftSummary | undefined;
  /** The drafts of the draft's process in order of URI, itself among them even when it is not known. */
  process(uri: string): readonly string[];
  info(uri: string): ProcessInfo;
  /** Every process once: those whose drafts all belong to a larger one as well are left out. Looks at all drafts. */
  processes(): readonly ProcessInfo[];
  /** Takes in a draft that was created or changed. */
  set(summary: DraftSummary): void;
  delete(uri: string): void;
  /** What a rule may ask about the processes other than that of these drafts. */
  view(rule: string, process: readonly string[]): TrackedView;
  /**
   * The drafts that may depend on what came or went. Looks at all drafts, so it is no question to ask while somebody types, or
   * for each of many changes.
   */
  reached(by: readonly Reach[]): ReadonlySet<string>;
  /** Called after each change. Returns a function that ends it. */
  onChange(listener: (change: IndexChange) => void): () => void;
}

export interface IndexChange {
  readonly uri: string;
  /** The drafts whose findings may differ now: itself, and those of its process before and after. */
  readonly process: ReadonlySet<string>;
  /** What rules of scope `workspace` may judge differently elsewhere now; absent where there is nothing. */
  readonly reach?: Reach;
}

/** What came or went that drafts of other processes may depend on. */
export interface Reach {
  /** Names of companies, folded. */
  readonly companies: readonly string[];
  readonly keys: readonly RuleKey[];
}

export interface TrackedView extends WorkspaceView {
  /** False when an answer it gave would be another one now. */
  isCurrent(): boolean;
}

export function createWorkspaceIndex(): WorkspaceIndex {
  const drafts = new Map<string, DraftSummary>();
  /** Drafts by folder and company name. */
  const groups = new Map<string, Set<string>>();
  const companies = createCompanyTable();
  const gathered = createGatheredTable();
  const listeners = new Set<(change: IndexChange) => void>();

  const process = (uri: string): readonly string[] => {
    const own = drafts.get(uri);
    const members = new Set([uri]);
    for (const name of own?.companyNames ?? [])
      for (const other of groups.get(groupKey(own?.folder ?? '', name)) ?? [])
        if (sameRole(own?.role, drafts.get(other)?.role)) members.add(other);
    return [...members].sort();
  };
  const info = (uri: string): ProcessInfo => {
    const uris = process(uri);
    const all = [uri, ...uris].flatMap((u) => drafts.get(u) ?? []);
    const first = <K extends 'company' | 'role' | 'candidate'>(key: K) => {
      const value = all.find((d) => d[key] !== undefined)?.[key];
      return value === undefined ? {} : { [key]: value };
    };
    return { ...first('company'), ...first('role'), ...first('candidate'), uris };
  };
  const unlink = ({ uri, folder, companyNames }: DraftSummary): void => {
    for (const name of companyNames) {
      const key = groupKey(folder, name);
      groups.get(key)?.delete(uri);
      if (groups.get(key)?.size === 0) groups.delete(key);
      companies.remove(name, uri);
    }
  };
  const link = ({ uri, folder, companyNames }: DraftSummary): void => {
    for (const name of companyNames) {
      const key = groupKey(folder, name);
      const group = groups.get(key);
      if (group) group.add(uri);
      else groups.set(key, new Set([uri]));
      companies.add(name, uri);
    }
  };
  const replace = (uri: string, after: DraftSummary | undefined): void => {
    const before = drafts.get(uri);
    const members = new Set(before ? process(uri) : []);
    const stamp = companies.stamp;
    const isSameCompany =
      before?.folder === after?.folder &&
      before?.companyNames.join('\n') === after?.companyNames.join('\n');
    if (before && !isSameCompany) unlink(before);
    if (after) drafts.set(uri, after);
    else drafts.delete(uri);
    if (after && !isSameCompany) link(after);
    for (const member of process(uri)) members.add(member);
    const keys = gathered.replace(before, after);
    const changed =
      companies.stamp === stamp
        ? []
        : symmetricDifference(before?.companyNames ?? [], after?.companyNames ?? []);
    const reach = { companies: changed, keys };
    const reaches = keys.length > 0 || changed.length > 0;
    for (const listener of listeners)
      listener({ uri, process: members, ...(reaches && { reach }) });
  };

  return {
    get size() {
      return drafts.size;
    },
    drafts: () => drafts.keys(),
    summary: (uri) => drafts.get(uri),
    process,
    info,
    processes: () => {
      const largestFirst = [...drafts.keys()]
        .map((uri) => info(uri))
        .sort((a, b) => b.uris.length - a.uris.length);
      const kept = new Map<string, ProcessInfo[]>();
      const result: ProcessInfo[] = [];
      for (const one of largestFirst) {
        const rivals = kept.get(one.uris[0] ?? '') ?? [];
        if (rivals.some((r) => one.uris.every((uri) => r.uris.includes(uri)))) continue;
        result.push(one);
        for (const uri of one.uris) kept.set(uri, [...(kept.get(uri) ?? []), one]);
      }
      return result.sort((a, b) => compare(a.uris[0] ?? '', b.uris[0] ?? ''));
    },
    set: (summary) => replace(summary.uri, summary),
    delete: (uri) => {
      if (drafts.has(uri)) replace(uri, undefined);
    },
    view: (rule, members) => {
      const own = new Set(members);
      const ownNames = new Set(members.flatMap((uri) => drafts.get(uri)?.companyNames ?? []));
      const asked = new Map<string, number>();
      let askedCompanies: number | undefined;
      return {
        *gathered(key): Iterable<Elsewhere> {
          asked.set(key, gathered.stamp(rule, key));
          for (const [uri, entries] of gathered.find(rule, key)) {
            if (own.has(uri)) continue;
            const there = info(uri);
            for (const entry of entries)
              if (entry.key === key) yield { ...entry, uri, process: there };
          }
        },
        companiesIn: (text): CompanyMention[] => {
          askedCompanies = companies.stamp;
          return companies.find(text).flatMap(({ span, name, uris }) => {
            const [uri] = uris;
            return uri === undefined || ownNames.has(name)
              ? []
              : [{ span, uri, process: info(uri) }];
          });
        },
        isCurrent: () =>
          (askedCompanies === undefined || askedCompanies === companies.stamp) &&
          [...asked].every(([key, stamp]) => gathered.stamp(rule, key) === stamp),
      };
    },
    reached: (by) => {
      const found = gathered.sharing([...new Set(by.flatMap((reach) => reach.keys))]);
      const names = by.flatMap((reach) => reach.companies);
      const hashes = new Set(names.map((name) => wordHash(firstWord(name))));
      if (hashes.size > 0)
        for (const draft of drafts.values())
          if (draft.capitalized.some((word) => hashes.has(word))) found.add(draft.uri);
      return found;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const firstWord = (name: string): string => name.split(/[^\p{L}\p{M}\p{N}]+/u)[0] ?? '';

const groupKey = (folder: string, name: string): string => `${folder}\n${name}`;

/** The same role, where both give one. */
const sameRole = (a: string | undefined, b: string | undefined): boolean =>
  !a || !b || foldName(a) === foldName(b);

const symmetricDifference = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((x) => !b.includes(x)),
  ...b.filter((x) => !a.includes(x)),
];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
