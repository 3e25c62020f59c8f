import type { Item } from '../outbox/item.ts';
import { isWaiting } from '../outbox/item.ts';
import type { Delivery } from '../submission.ts';

/** Gives how the delivery of an item ended, or undefined while a collector has yet to record it. */
export function conclude(item: Item): Delivery | undefined {
  const deliveries = Object.values(item.deliveries);
  const receipt = deliveries.find((delivery) => delivery.receipt)?.receipt;
  if (receipt) return { kind: 'recorded', receipt };
  if (isWaiting(item)) return undefined;
  const refused = deliveries.find(({ state }) => state === 'refused');
  if (!refused) return { kind: 'expired' };
  const { reason = '', problem } = refused;
  return { kind: 'refused', reason, ...(problem ? { problem } : {}) };
}
