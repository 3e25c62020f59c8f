import { idempotencyKey } from '@hailong/protocol';
import { keyOf, readItem, type Item } from '../../../src/outbox/item.ts';
import { contentOf } from '../world/content-of.ts';
import { isRefusal } from '../world/is-refusal.ts';
import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

/** I2: what a write takes out of the outbox is recorded, or was visible; what ends has a reason. */
export function watchRemoval(world: World, check: Check): void {
  const { disk, collectors, network, maxAgeDays } = world;
  const refused = new Set<string>();
  const agings = new Map<string, number>();
  const attempts = new Map<string, number>();
  network.answered.hear(({ key, collector }, page) => {
    if (isRefusal(page)) refused.add(`${key} ${collector}`);
  });
  network.sending.hear(({ key, collector }) => {
    const name = `${key} ${collector}`;
    attempts.set(name, (attempts.get(name) ?? 0) + 1);
  });

  function mayEnd(item: Item): boolean {
    if (item.end === 'refused') return refused.has(keyOf(item));
    return item.end !== 'expired' || (attempts.get(keyOf(item)) ?? 0) >= maxAgeDays;
  }

  function mayLeave(item: Item): boolean {
    const { response, collector, end } = item;
    // it ages by a day at most each time, and was a day older than the longest age at most at its
    // end; the removal is what comes of the last time
    const isLongVisible = !!end && (agings.get(keyOf(item)) ?? 0) + 1 >= maxAgeDays;
    const at = collectors.find(({ url }) => url === collector);
    return isLongVisible || !!at?.holds(idempotencyKey(response), contentOf(response));
  }

  disk.committing.hear((changes, by) => {
    for (const [key, record] of Object.entries(changes)) {
      const [before, next] = [readItem(disk.records.get(key)), readItem(record)];
      if (!before) {
        const isNew = !disk.records.has(key);
        check('I2', isNew, () => `${by} touches the foreign record ${key}`);
      } else if (record === undefined) {
        check('I2', mayLeave(before), () => `${by} removes ${key}`);
      } else {
        const isSame = next && contentOf(next.response) === contentOf(before.response);
        check('I2', !!isSame, () => `${by} replaces the content of ${key}`);
      }
      agings.set(key, before?.end && next?.end ? (agings.get(key) ?? 0) + 1 : 0);
      if (next) check('I2', mayEnd(next), () => `${by} ends ${key} as ${next.end}`);
    }
  });
}
