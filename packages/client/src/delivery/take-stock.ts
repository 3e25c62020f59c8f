import { ageItem } from '../outbox/age-item.ts';
import type { Item } from '../outbox/item.ts';
import type { Workshop } from './attempt.ts';

/**
 * Gives the items of the outbox after their age has been looked at. Puts back what this page was
 * told to be saved and is gone (site data deleted), and tells submissions that another tab ended.
 */
export async function takeStock(workshop: Workshop, maxAgeMs: number): Promise<Item[]> {
  const { queue, submissions, changes, clock } = workshop;
  const now = clock.now();
  const age = (item: Item) => ageItem(item, now, maxAgeMs);
  const lost = submissions.missingFrom(await queue.list());
  await Promise.all(lost.map(queue.add));
  const items: Item[] = [];
  for (const item of await queue.list()) {
    const aged = age(item);
    if (aged !== item) await queue.change(item, age);
    if (!aged) continue;
    submissions.take(aged)?.();
    items.push(aged);
    for (const [collector, { state, reason }] of Object.entries(aged.deliveries)) {
      const isNew = state !== item.deliveries[collector]?.state;
      if (isNew) changes.tell(aged, { collector, state, reason });
    }
  }
  return items;
}
