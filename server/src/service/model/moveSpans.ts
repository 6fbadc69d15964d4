import { type Span, shift } from './span.ts';

/**
 * A copy of plain data in which every span at or after `from` lies `by` units further on. Values under one of the `fixed`
 * keys stay the same objects.
 */
export function moveSpans<T>(
  value: T,
  from: number,
  by: number,
  fixed: ReadonlySet<string> = none,
): T {
  if (by === 0) return value;
  const moved = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(moved);
    if (typeof inner !== 'object' || inner === null) return inner;
    if (isSpan(inner)) return inner.start >= from ? shift(inner, by) : inner;
    return Object.fromEntries(
      Object.entries(inner).map(([key, v]) => [key, fixed.has(key) ? v : moved(v)]),
    );
  };
  return moved(value) as T;
}

const none: ReadonlySet<string> = new Set();

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && Object.keys(value).length === 2;
