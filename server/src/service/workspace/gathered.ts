import type { Gathered } from '../rules/rule.ts';
import type { DraftSummary } from './summary.ts';

/** What rules gathered from all drafts, found by rule and key. */
export interface GatheredTable {
  /** Changes when anything under the key does. */
  stamp(rule: string, key: string): number;
  /** By draft, in the order in which they came to have it. */
  find(rule: string, key: string): ReadonlyMap<string, readonly Gathered[]>;
  /** Takes over a draft's entries in place of its former ones; gives the drafts that share a key it gained or lost. */
  replace(before: DraftSummary | undefined, after: DraftSummary | undefined): Set<string>;
}

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
    replace: (before, after) => {
      const sharing = new Set<string>();
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
        if (!old.has(name) || !entries) for (const other of at.byUri.keys()) sharing.add(other);
      }
      return sharing;
    },
  };
}

const none: ReadonlyMap<string, readonly Gathered[]> = new Map();

const nameOf = (rule: string, key: string): string => `${rule} ${key}`;

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
