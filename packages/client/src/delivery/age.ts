import type { Item } from '../outbox/item.ts';
import type { Settings } from '../settings.ts';
import { DAY_MS } from './settle.ts';

/**
 * Makes an item that has ended a day older, once a day whatever the clock does; gives undefined when
 * a day has not gone by. One of twice the longest age is removed: it still holds what a citizen
 * answered.
 */
export function age(
  item: Item,
  { clock, maxAgeDays }: Pick<Settings, 'clock' | 'maxAgeDays'>,
): Item | undefined {
  const seenAt = clock.now();
  if (Math.abs(seenAt - item.seenAt) < DAY_MS) return undefined;
  const agedMs = item.agedMs + DAY_MS;
  const isForgotten = agedMs > 2 * maxAgeDays * DAY_MS;
  return { ...item, seenAt, agedMs, end: isForgotten ? 'recorded' : item.end };
}
