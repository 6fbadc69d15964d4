import { isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type CalendarDate, calendarDate } from './calendar.ts';
import type { KeyInfo } from './frontMatterKeys.ts';
import { type Located, type Span, span } from './span.ts';

export interface Entry {
  readonly key: Located<string>;
  /** From the key to the end of the value, without the line break. */
  readonly span: Span;
  readonly valueSpan: Span;
}

export type FrontMatterIssue =
  | { readonly kind: 'yaml'; readonly span: Span; readonly detail: string }
  | { readonly kind: 'unclosed'; readonly span: Span; readonly insertAt: number }
  | { readonly kind: 'not-a-map'; readonly span: Span; readonly where: string }
  | {
      readonly kind: 'unknown-key';
      readonly span: Span;
      readonly key: string;
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'wrong-type';
      readonly span: Span;
      readonly key: string;
      readonly expected: string;
    }
  | {
      readonly kind: 'wrong-value';
      readonly span: Span;
      readonly key: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'bad-date'; readonly span: Span; readonly key: string; readonly value: string }
  | { readonly kind: 'missing-name'; readonly span: Span; readonly where: string }
  | {
      readonly kind: 'duplicate-name';
      readonly span: Span;
      readonly name: string;
      readonly first: Span;
    };

/** Reads typed values out of YAML nodes; what does not fit is left out and noted in `issues`. */
export interface Reader {
  readonly root: Node | undefined;
  readonly issues: FrontMatterIssue[];
  spanOf(node: Node): Span;
  text(node: Node | undefined, key: string): Located<string> | undefined;
  texts(node: Node | undefined, key: string): Located<string>[];
  items(node: Node | undefined): Node[];
  date(node: Node | undefined, key: string): Located<CalendarDate> | undefined;
  dates(node: Node | undefined, key: string): Located<CalendarDate>[];
  oneOf<T extends string>(
    node: Node | undefined,
    key: string,
    allowed: readonly T[],
  ): Located<T> | undefined;
  entries(map: YAMLMap | undefined): Entry[];
  checkKeys(map: YAMLMap, known: readonly KeyInfo[]): void;
}

export function createReader(text: string, content: Span): Reader {
  const source = text.slice(content.start, content.end);
  const issues: FrontMatterIssue[] = [];
  const at = (start: number, end: number): Span =>
    span(content.start + start, content.start + Math.max(start, end));
  const { root, errors } = parseYaml(source);
  for (const { pos, detail } of errors)
    issues.push({ kind: 'yaml', span: at(pos[0], Math.min(pos[1], source.length)), detail });
  const spanOf = (node: Node): Span => {
    const [start, valueEnd] = node.range ?? [0, 0];
    const raw = source.slice(start, valueEnd);
    return at(start, start + raw.trimEnd().length);
  };
  const readText: Reader['text'] = (node, key) => {
    if (!node || isEmptyScalar(node)) return undefined;
    if (!isScalar(node)) {
      const at = spanOf(node);
      issues.push({ kind: 'wrong-type', span: at, key, expected: 'a text' });
      // "- migrations: without downtime" reads as a map and is meant as a text.
      const raw = text.slice(at.start, at.end);
      return isMap(node) && !node.flow && !raw.includes('\n')
        ? { value: raw, span: at }
        : undefined;
    }
    const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    const words = value.replaceAll(heldColon, ':').trim();
    return words ? { value: words, span: spanOf(node) } : undefined;
  };
  const items: Reader['items'] = (node) =>
    !node || isEmptyScalar(node)
      ? []
      : isSeq(node)
        ? (node.items as (Node | null)[]).filter((n) => n !== null)
        : [node];
  const readDate: Reader['date'] = (node, key) => {
    const written = readText(node, key);
    if (!written) return undefined;
    const value = calendarDate(written.value);
    if (!value) issues.push({ kind: 'bad-date', span: written.span, key, value: written.value });
    return value && { value, span: written.span };
  };
  return {
    root,
    issues,
    spanOf,
    text: readText,
    items,
    texts: (node, key) => items(node).flatMap((item) => readText(item, key) ?? []),
    date: readDate,
    dates: (node, key) => items(node).flatMap((item) => readDate(item, key) ?? []),
    oneOf: (node, key, allowed) => {
      const written = readText(node, key);
      if (!written) return undefined;
      const value = allowed.find((a) => a === written.value.toLowerCase());
      if (!value)
        issues.push({
          kind: 'wrong-value',
          span: written.span,
          key,
          value: written.value,
          allowed,
        });
      return value && { value, span: written.span };
    },
    entries: (map) =>
      (map?.items ?? []).flatMap((pair): Entry[] => {
        if (!isPair(pair) || !isScalar(pair.key)) return [];
        const keySpan = spanOf(pair.key);
        const value = pair.value as Node | null;
        const valueSpan = value?.range ? spanOf(value) : span(keySpan.end, keySpan.end);
        return [
          {
            key: { value: String(pair.key.value), span: keySpan },
            span: span(keySpan.start, Math.max(keySpan.end, valueSpan.end)),
            valueSpan,
          },
        ];
      }),
    checkKeys: (map, known) => {
      for (const pair of map.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const key = String(pair.key.value);
        if (known.some((k) => k.key === key)) continue;
        issues.push({
          kind: 'unknown-key',
          span: spanOf(pair.key),
          key,
          known: known.map((k) => k.key),
        });
      }
    },
  };
}

interface Parsed {
  readonly root: Node | undefined;
  readonly errors: readonly { readonly pos: readonly [number, number]; readonly detail: string }[];
}

/** Stands for a colon inside a value while parsing, so that one such line does not swallow those after it. */
const heldColon = '\uE000';

/** Parses YAML; a line like `role: Engineer: Platform` is noted as an error and then read as it is meant. */
function parseYaml(source: string): Parsed {
  let readable = source;
  const held: Parsed['errors'][number][] = [];
  try {
    for (;;) {
      const document = parseDocument(readable, {
        keepSourceTokens: true,
        prettyErrors: false,
        uniqueKeys: true,
        strict: false,
      });
      const errors = document.errors.map(({ pos, message }) => ({ pos, detail: message }));
      const nested = errors.find((e) => /^Nested mappings/.test(e.detail));
      const end = nested ? readable.indexOf('\n', nested.pos[0]) : -1;
      const value = nested && readable.slice(nested.pos[0], end === -1 ? undefined : end);
      if (!nested || !value?.includes(':') || held.length === 20)
        return {
          root: (document.contents as Node | null) ?? undefined,
          errors: [...held, ...errors].sort((a, b) => a.pos[0] - b.pos[0]),
        };
      held.push(nested);
      readable =
        readable.slice(0, nested.pos[0]) +
        value.replaceAll(':', heldColon) +
        readable.slice(nested.pos[0] + value.length);
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unreadable';
    return { root: undefined, errors: [{ pos: [0, 0], detail }] };
  }
}

export function nodeAt(map: YAMLMap | undefined, key: string): Node | undefined {
  const pair = map?.items.find((p) => isPair(p) && isScalar(p.key) && p.key.value === key);
  return (pair?.value as Node | null | undefined) ?? undefined;
}

export const isEmptyScalar = (node: Node): boolean =>
  isScalar(node) && (node.value === null || node.value === undefined || node.value === '');
