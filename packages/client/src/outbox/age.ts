import { isWaiting, type DeliveryRecord, type Item } from './item.ts';

/**
 * How long an item must have been seen to be too old before it expires, in milliseconds: a clock
 * that jumped ahead makes fresh items look old, and this leaves a day to deliver them.
 */
const GRACE_MS = 24 * 60 * 60 * 1000;

function expire(delivery: DeliveryRecord): DeliveryRecord {
  if (delivery.state !== 'waiting') return delivery;
  const last = delivery.reason === undefined ? '' : `, last ${delivery.reason}`;
  return { ...delivery, state: 'expired', reason: `not delivered in time${last}` };
}

function endAge({ overdueSince: _, ...item }: Item): Item | undefined {
  if (!isWaiting(item)) return undefined;
  const deliveries = Object.entries(item.deliveries).map(([name, delivery]) => [
    name,
    expire(delivery),
  ]);
  return { ...item, deliveries: Object.fromEntries(deliveries) };
}

/**
 * Gives the item as its age demands: unchanged, marked as overdue, expired, or, when it had ended
 * and was long visible, undefined to remove it. An item from the future, saved under a wrong clock,
 * begins its age anew.
 */
export function ageItem(item: Item, now: number, maxAgeMs: number): Item | undefined {
  const { savedAt, overdueSince } = item;
  if (savedAt > now) return { ...item, savedAt: now };
  if (now - savedAt <= maxAgeMs) {
    if (overdueSince === undefined) return item;
    const { overdueSince: _, ...fresh } = item;
    return fresh;
  }
  if (overdueSince === undefined || overdueSince > now) return { ...item, overdueSince: now };
  return now - overdueSince > GRACE_MS ? endAge(item) : item;
}
