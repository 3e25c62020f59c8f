import { keyOf, readItem } from '../../../src/outbox/item.ts';
import type { Disk } from './disk.ts';

/** What became of records, by their key, that nobody can see any more. */
export interface Fates {
  /** Deleted with the site's data, and not written again since. */
  readonly wiped: Set<string>;
  /** Removed by a client after they had ended and were long visible. */
  readonly forgotten: Set<string>;
}

/** Watches what becomes of the records of a disk. */
export function watchFates({ records, committing, wiping }: Disk): Fates {
  const fates: Fates = { wiped: new Set(), forgotten: new Set() };
  wiping.hear(() => {
    for (const key of records.keys()) fates.wiped.add(key);
  });
  committing.hear((changes) => {
    for (const [key, record] of Object.entries(changes)) {
      const item = readItem(record);
      if (item) fates.wiped.delete(keyOf(item));
      if (!record && readItem(records.get(key))?.end) fates.forgotten.add(key);
    }
  });
  return fates;
}
