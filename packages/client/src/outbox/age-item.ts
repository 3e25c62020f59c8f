import { isAnywhere, type DeliveryRecord, type Item } from './item.ts';

/**
 * How long an item must have been seen to be too old before it expires, in milliseconds: a clock
 * that jumped ahead makes fresh items look old, and this leaves a day to deliver them.
 */
const GRACE_MS = 24 * 60 * 60 * 1000;

function endAge(item: Item): Item | undefined {
  if (!isAnywhere(item, 'waiting')) return undefined;
  const deliveries: Record<string, DeliveryRecord> = { ...item.deliveries };
  for (const [name, delivery] of Object.entries(deliveries)) {
    if (delivery.state === 'waiting') deliveries[name] = { ...delivery, state: 'expired' };
  }
  return { ...item, overdueSince: 0, deliveries };
}

/**
 * Gives the item as its age demands: the same, marked as overdue, expired, or, when it had ended
 * and was long visible, undefined to remove it. An item from the future, saved under a wrong clock,
 * begins its age anew.
 */
export function ageItem(item: Item, now: number, maxAgeMs: number): Item | undefined {
  const { savedAt, overdueSince } = item;
  if (savedAt > now) return { ...item, savedAt: now };
  const isOld = now - savedAt > maxAgeMs;
  const isKnown = overdueSince > 0 && overdueSince <= now;
  if (isOld && isKnown) return now - overdueSince > GRACE_MS ? endAge(item) : item;
  return isOld || overdueSince > 0 ? { ...item, overdueSince: isOld ? now : 0 } : item;
}
