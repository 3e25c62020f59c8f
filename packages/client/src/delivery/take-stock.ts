import { ageItem } from '../outbox/age.ts';
import type { Item } from '../outbox/item.ts';
import type { Workshop } from './attempt.ts';

function tellExpired(before: Item, after: Item, { changes }: Workshop): void {
  const { id, revision } = after.response;
  for (const [collector, { state, reason = '' }] of Object.entries(after.deliveries)) {
    if (state === before.deliveries[collector]?.state) continue;
    changes.tell({ id, revision, collector, state, reason });
  }
}

/**
 * Gives the items of the outbox after their age has been looked at. Puts back what this page was
 * told to be saved and is gone (site data deleted), and tells submissions that another tab ended.
 */
export async function takeStock(workshop: Workshop, maxAgeMs: number): Promise<Item[]> {
  const { queue, submissions, clock } = workshop;
  const listed = await queue.list();
  const lost = submissions.missingFrom(listed);
  await Promise.all(lost.map((item) => queue.add(item)));
  const items: Item[] = [];
  for (const item of [...listed, ...lost]) {
    const now = clock.now();
    const aged = ageItem(item, now, maxAgeMs);
    if (aged !== item) await queue.change(item, (current) => ageItem(current, now, maxAgeMs));
    if (!aged) continue;
    submissions.take(aged)();
    tellExpired(item, aged, workshop);
    items.push(aged);
  }
  return items;
}
