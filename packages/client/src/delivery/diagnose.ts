import { keyOf, readItem } from '../outbox/item.ts';
import { itemsOf, type Contents } from '../outbox/items-of.ts';

/**
 * One kind of trouble, and how many records have it: deliveries that failed for the same reason, or
 * records that are in this page's memory only (`not-stored`), or that are corrupt, foreign or
 * of a newer version (`not-readable`).
 */
export interface Diagnostic {
  /** Whose deliveries; absent where the trouble is with the storage. */
  collector?: string;
  /** What a transport said, or one of the words above. */
  reason: string;
  count: number;
}

/** Tells what keeps the contents of an outbox from being delivered or stored. */
export function diagnose(contents: Contents): Diagnostic[] {
  const waiting = itemsOf(contents).filter(({ end }) => !end);
  const found = new Map<string, Diagnostic>();
  for (const { collector, reason } of waiting) {
    const key = `${collector} ${reason}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    if (reason) found.set(key, { collector, reason, count });
  }
  const stored = contents.records.flatMap((record) => readItem(record) ?? []);
  const keys = new Set(stored.map(keyOf));
  const inMemory = waiting.filter((item) => !keys.has(keyOf(item)));
  return [
    ...found.values(),
    { reason: 'not-stored', count: inMemory.length },
    { reason: 'not-readable', count: contents.records.length - stored.length },
  ].filter(({ count }) => count);
}
