import type { Contents } from '../outbox/queue.ts';

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
export function diagnose({ items, inMemory, unreadable }: Contents): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { collector, reason, end } of items) {
    const key = `${collector} ${reason}`;
    if (!end && reason)
      found.set(key, { collector, reason, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [
    ...found.values(),
    { reason: 'not-stored', count: inMemory },
    { reason: 'not-readable', count: unreadable },
  ].filter(({ count }) => count);
}
