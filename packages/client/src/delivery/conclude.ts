import { isAnywhere, type Item } from '../outbox/item.ts';
import type { Delivery } from '../submission.ts';

/** Gives how the delivery of an item ended, or undefined while a collector has yet to record it. */
export function conclude(item: Item): Delivery | undefined {
  let end: Delivery = { kind: 'expired' };
  for (const { state, receipt, reason = '', problem } of Object.values(item.deliveries)) {
    if (receipt) return { kind: 'recorded', receipt };
    if (state === 'refused') end = { kind: state, reason, problem };
  }
  return isAnywhere(item, 'waiting') ? undefined : end;
}
