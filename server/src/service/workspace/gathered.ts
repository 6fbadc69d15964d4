import type { Gathered } from '../rules/rule.ts';
import type { DraftSummary } from './summary.ts';

/** What rules gathered from all drafts, found by rule and key. */
export interface GatheredTable {
  /** Changes when anything under the key does. */
  stamp(rule: string, key: string): number;
  /** By draft, in the order in which they came to have it. */
  find(rule: string, key: string): ReadonlyMap<string, readonly Gathered[]>;
  /** The drafts that have something under one of them. */
  sharing(keys: readonly RuleKey[]): Set<string>;
  /** Takes over a draft's entries in place of its former ones; gives the rules and keys under which it is new or gone. */
  replace(before: DraftSummary | undefined, after: DraftSummary | undefined): readonly RuleKey[];
}

/** A rule and a key of it, as one text. */
export type RuleKey = string;

interface Slot {
  stamp: number;
  readonly byUri: Map<string, readonly Gathered[]>;
}

export function createGatheredTable(): GatheredTable {
  const slots = new Map<string, Slot>();
  const slot = (name: string): Slot => {
    const known = slots.get(name);
    if (known) return known;
    const made = { stamp: 0, byUri: new Map() };
    slots.set(name, made);
    return made;
  };
  return {
    stamp: (rule, key) => slots.get(nameOf(rule, key))?.stamp ?? 0,
    find: (rule, key) => slots.get(nameOf(rule, key))?.byUri ?? none,
    sharing: (keys) => new Set(keys.flatMap((key) => [...(slots.get(key)?.byUri.keys() ?? [])])),
    replace: (before, after) => {
      const moved: RuleKey[] = [];
      const uri = after?.uri ?? before?.uri ?? '';
      const old = bySlot(before);
      const now = bySlot(after);
      for (const name of new Set([...old.keys(), ...now.keys()])) {
        const entries = now.get(name);
        if (old.get(name) && entries && same(old.get(name) ?? [], entries)) continue;
        const at = slot(name);
        at.stamp++;
        if (entries) at.byUri.set(uri, entries);
        else at.byUri.delete(uri);
        if (!old.has(name) || !entries) moved.push(name);
      }
      return moved;
    },
  };
}

const none: ReadonlyMap<string, readonly Gathered[]> = new Map();

const nameOf = (rule: string, key: string): RuleKey => `${rule} ${key}`;

function bySlot(summary: DraftSummary | undefined): Map<string, Gathered[]> {
  const all = new Map<string, Gathered[]>();
  for (const [rule, entries] of summary?.gathered ?? []) {
    for (const entry of entries) {
      const name = nameOf(rule, entry.key);
      const known = all.get(name);
      if (known) known.push(entry);
      else all.set(name, [entry]);
    }
  }
  return all;
}

const same = (a: readonly Gathered[], b: readonly Gathered[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => {
    const other = b[i];
    return (
      other?.text === one.text &&
      other.span.start === one.span.start &&
      other.span.end === one.span.end
    );
  });
