/** Finds the entries all of whose required sets of words meet the words of a sentence. */
export interface WordIndex<T> {
  find(words: ReadonlySet<string>): T[];
}

export interface WordEntry<T> {
  readonly item: T;
  /** Sets of words of each of which a sentence must hold one; without any the entry is always found. */
  readonly required: readonly (readonly string[])[];
}

/**
 * Files every entry under the two least shared of its sets of words, so that a sentence meets only entries that have both in
 * common with it: the cost follows the sentence, not the number of entries.
 */
export function indexByWords<T>(entries: readonly WordEntry<T>[]): WordIndex<T> {
  const crowd = crowdOf(entries);
  const always: Filed<T>[] = [];
  const drawers = new Map<string, Drawer<T>>();
  entries.forEach(({ item, required }, order) => {
    const [first, second, ...others] = [...required].sort((a, b) => crowd(a) - crowd(b));
    const filed: Filed<T> = { item, order, others };
    if (!first) always.push(filed);
    for (const word of new Set(first)) {
      const drawer: Drawer<T> = drawers.get(word) ?? { alone: [], byWord: new Map() };
      drawers.set(word, drawer);
      if (!second) drawer.alone.push(filed);
      for (const other of new Set(second)) push(drawer.byWord, other, filed);
    }
  });
  return {
    find: (words) => {
      const found = new Set(always);
      const add = (filed: Filed<T>): void => {
        if (filed.others.every((set) => set.some((w) => words.has(w)))) found.add(filed);
      };
      for (const word of words) {
        const drawer = drawers.get(word);
        if (!drawer) continue;
        for (const filed of drawer.alone) found.add(filed);
        // Of the sentence's words and the drawer's the fewer are gone through.
        if (drawer.byWord.size < words.size) {
          for (const [other, list] of drawer.byWord) if (words.has(other)) list.forEach(add);
        } else {
          for (const other of words) drawer.byWord.get(other)?.forEach(add);
        }
      }
      return [...found].sort((a, b) => a.order - b.order).map((filed) => filed.item);
    },
  };
}

interface Filed<T> {
  readonly item: T;
  readonly order: number;
  readonly others: readonly (readonly string[])[];
}

/** Entries filed under one word: those that need no other, and those that do, by it. */
interface Drawer<T> {
  readonly alone: Filed<T>[];
  readonly byWord: Map<string, Filed<T>[]>;
}

/** How many entries a set of words is shared with. */
function crowdOf<T>(entries: readonly WordEntry<T>[]): (words: readonly string[]) => number {
  const shared = new Map<string, number>();
  for (const { required } of entries)
    for (const word of required.flat()) shared.set(word, (shared.get(word) ?? 0) + 1);
  return (words) =>
    words.reduce((n, w) => n + (shared.get(w) ?? 0) + (functionWords.has(w) ? 1000 : 0), 0);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Function words stand in nearly every sentence, so nothing is filed under them while it has another word. */
const functionWords = new Set(
  `the a an to of in on at by for with from as and or but if that this it i you me my your we us our he she they them is be
   am are was were have has had do does did will would can could should may might not no so there what who when how all any`.split(
    /\s+/,
  ),
);
